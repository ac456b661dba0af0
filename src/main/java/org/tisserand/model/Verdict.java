package org.tisserand.model;

import java.time.Instant;
import java.util.Set;

/**
 * What people decided of two actors whose names look alike.
 *
 * @param number of its line in the ledger
 * @param same   whether they are one actor
 * @param kept   the one under whose name both are known from then on; of two that are not the same, either
 * @param other  the other one
 */
public record Verdict(long number, Instant at, boolean same, Named kept, Named other) {

    /**
     * An actor as it was called when it was judged.
     *
     * @param id   its identifier then, which may be given to another by other imports
     * @param name its name, which tells whether it was
     */
    public record Named(String id, String name) {

        public static Named of(Actor actor) {
            return new Named(actor.id(), actor.name());
        }
    }

    /** The identifiers of both, whichever was kept. */
    public Set<String> pair() {
        return Set.of(kept.id(), other.id());
    }
}
