package org.tisserand.metrics;

import java.util.function.Function;
import org.tisserand.network.Snapshot;

/**
 * A published measure of a network, its actors or its edges, as a value: from it API, pages and reference are made.
 *
 * <p>Its words stand in the message files under {@code metric.<id>.}: {@code name} (as published), {@code plain} (the
 * planner's words), {@code definition}, {@code formula}, {@code range}.
 *
 * @param id     in kebab case, as in addresses: {@code harmonic-closeness}
 * @param scope  what has a value
 * @param cost   in n and m: {@code O(nm)}
 * @param source the publication, with its DOI where there is one
 * @param kernel a pure function
 */
public record Metric(String id, Scope scope, String cost, String source, Function<Snapshot, Scores> kernel) {

    /** What has a value. */
    public enum Scope {
        NETWORK,
        ACTOR,
        EDGE
    }

    public Scores of(Snapshot snapshot) {
        return kernel.apply(snapshot);
    }
}
