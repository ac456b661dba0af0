package org.tisserand.metrics;

import java.util.Arrays;
import org.tisserand.network.TwoMode;

/**
 * With whom an actor shares collaborations, and how many: one actor at a time.
 *
 * <p>Cost: for each actor the members of its collaborations, O(Σ k²) for all, of collaborations of k actors.
 */
final class SharedCollaborations {

    private final TwoMode twoMode;
    private final int[] shared;
    private final int[] partners;
    private int found;

    SharedCollaborations(TwoMode twoMode) {
        this.twoMode = twoMode;
        this.shared = new int[twoMode.actorCount()];
        this.partners = new int[twoMode.actorCount()];
    }

    /** Those who share at least one with {@code actor}, in the order in which its collaborations name them. */
    int[] partners(int actor) {
        for (int i = 0; i < found; i++) {
            shared[partners[i]] = 0;
        }
        found = 0;
        for (int collaboration : twoMode.joined(actor)) {
            for (int member : twoMode.members(collaboration)) {
                if (member != actor && shared[member]++ == 0) {
                    partners[found++] = member;
                }
            }
        }
        return Arrays.copyOf(partners, found);
    }

    /** How many collaborations {@code partner} shares with the actor last asked for. */
    int with(int partner) {
        return shared[partner];
    }
}
