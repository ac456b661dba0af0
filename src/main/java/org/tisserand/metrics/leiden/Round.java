package org.tisserand.metrics.leiden;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Rounds of local moving, refinement and aggregation over all levels, each of which makes a partition of the nodes better or leaves it. */
final class Round {

    private final Level input;
    private final SplittableRandom random;

    Round(Level input, SplittableRandom random) {
        this.input = input;
        this.random = random;
    }

    /** One round to the end, which changes {@code membership} in place. */
    void improve(int[] membership) {
        improve(membership, Long.MAX_VALUE);
    }

    /**
     * One round that looks at each node once a level. Quicker, and no worse to start from: what settles early is hard to break up
     * later.
     */
    void sketch(int[] membership) {
        improve(membership, 1);
    }

    private void improve(int[] membership, long looks) {
        Level level = input;
        int[] community = membership.clone();
        Arrays.setAll(membership, v -> v);
        boolean coarser = true;
        while (coarser) {
            new LocalMoving(level, community, random).run(looks);
            int communities = renumber(community);
            int[] part = new Refinement(level, community, random).parts(communities);
            int parts = renumber(part);
            coarser = communities < level.size() && parts < level.size();
            if (coarser) {
                level = level.aggregate(part, parts);
                community = ofParts(part, community, parts);
                follow(membership, part);
            }
        }
        follow(membership, community);
    }

    private static void follow(int[] membership, int[] map) {
        for (int v = 0; v < membership.length; v++) {
            membership[v] = map[membership[v]];
        }
    }

    /** The community of each part, from that of its nodes. */
    private static int[] ofParts(int[] part, int[] community, int parts) {
        int[] result = new int[parts];
        for (int v = 0; v < part.length; v++) {
            result[part[v]] = community[v];
        }
        return result;
    }

    /** Numbers the groups 0, 1, 2 … by their first member, in place, and counts them. */
    private static int renumber(int[] group) {
        int[] number = new int[group.length];
        Arrays.fill(number, -1);
        int count = 0;
        for (int v = 0; v < group.length; v++) {
            if (number[group[v]] < 0) {
                number[group[v]] = count++;
            }
            group[v] = number[group[v]];
        }
        return count;
    }
}
