package org.tisserand.metrics.leiden;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.tisserand.network.Snapshot;

/**
 * Communities by the Leiden algorithm: a partition of the actors that makes modularity large.
 *
 * <p>{@code Q = Σ_c [ L_c / m − (d_c / 2m)² ]}, ties counting their strength, at resolution 1. Rounds of local moving,
 * refinement and aggregation follow each other until two in a row gain nothing. Depends on the seed alone. Every community is connected;
 * an isolate is one by itself. Cost: about O(m) a round, some ten rounds.
 *
 * @see <a href="https://doi.org/10.1038/s41598-019-41695-z">Traag, Waltman & van Eck (2019), Sci. Rep. 9, 5233</a>
 * @see <a href="https://doi.org/10.1103/PhysRevE.69.026113">Newman & Girvan (2004), Phys. Rev. E 69: modularity</a>
 */
public final class Leiden {

    private static final double GAIN = 1e-9;
    private static final int PATIENCE = 2;
    private static final int ROUNDS = 50;
    private static final int MOST_WORK = 5_000_000;

    private final Level input;

    /** @throws IllegalArgumentException if {@code snapshot} has no ties, hence no modularity */
    public Leiden(Snapshot snapshot) {
        if (snapshot.edgeCount() == 0) {
            throw new IllegalArgumentException(
                    "Communities need ties, got edgeCount=0.\nMaybe ask for Value.undefined(\"no-ties\") first.");
        }
        this.input = Level.of(snapshot);
    }

    /**
     * A partition.
     *
     * @param each run before each round; what it throws ends the search
     * @return the community of each vertex, numbered 0 … k − 1 by their first vertex
     */
    public int[] communities(long seed, Runnable each) {
        var random = new SplittableRandom(seed);
        int[] community = new int[input.size()];
        Arrays.setAll(community, v -> v);
        double reached = -1;
        int idle = 0;
        for (int round = 0; round < ROUNDS && idle < PATIENCE; round++) {
            each.run();
            improve(community, random);
            double now = input.modularity(community);
            idle = now - reached < GAIN ? idle + 1 : 0;
            reached = now;
        }
        return Pieces.connected(input, community);
    }

    /**
     * The same partition or one of larger modularity; where actors times ties are more than {@value #MOST_WORK}, the same.
     *
     * @param each run before each round; what it throws ends the search
     */
    public int[] tuned(int[] community, Runnable each) {
        if ((long) input.size() * input.target().length / 2 > MOST_WORK) {
            return community;
        }
        int[] tuned = community.clone();
        new FineTuning(input, tuned).run(each);
        return Pieces.connected(input, tuned);
    }

    /** {@link #communities(long, Runnable)}, unheard. */
    public int[] communities(long seed) {
        return communities(seed, () -> {});
    }

    /** Modularity of a partition whose communities are numbered below the vertices' count. */
    public double modularity(int[] community) {
        return input.modularity(community);
    }

    /** One round over all levels, which changes {@code membership} in place. */
    private void improve(int[] membership, SplittableRandom random) {
        Level level = input;
        int[] community = membership.clone();
        Arrays.setAll(membership, v -> v);
        boolean coarser = true;
        while (coarser) {
            new LocalMoving(level, community, random).run();
            int communities = renumber(community);
            int[] part = new Refinement(level, community, random).parts(communities);
            int parts = renumber(part);
            coarser = communities < level.size() && parts < level.size();
            if (coarser) {
                level = level.aggregate(part, parts);
                community = ofParts(part, community, parts);
                int[] map = part;
                Arrays.setAll(membership, v -> map[membership[v]]);
            }
        }
        int[] last = community;
        Arrays.setAll(membership, v -> last[membership[v]]);
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
