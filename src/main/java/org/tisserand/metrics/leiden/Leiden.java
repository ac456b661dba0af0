package org.tisserand.metrics.leiden;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
    private static final double DRAFTED = 1e-3;
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
        int[] community = singles();
        settle(input, community, new SplittableRandom(seed), each);
        return Pieces.connected(input, community);
    }

    private int[] singles() {
        int[] community = new int[input.size()];
        Arrays.setAll(community, v -> v);
        return community;
    }

    private static void settle(Level level, int[] community, SplittableRandom random, Runnable each) {
        var next = new Round(level, random);
        double reached = -1;
        int idle = 0;
        for (int round = 0; round < ROUNDS && idle < PATIENCE; round++) {
            each.run();
            next.improve(community);
            double now = level.modularity(community);
            idle = now - reached < GAIN ? idle + 1 : 0;
            reached = now;
        }
    }

    /**
     * A partition for {@link #combined} to start from: rounds, the first of which looks at each actor once, until one gains less than
     * {@value #DRAFTED}. Cost: some three rounds.
     *
     * @param each run before each round; what it throws ends the search
     * @return the community of each vertex, numbered 0 … k − 1 by their first vertex
     */
    public int[] draft(long seed, Runnable each) {
        int[] community = singles();
        var next = new Round(input, new SplittableRandom(seed));
        each.run();
        next.sketch(community);
        double gained = 1;
        for (double reached = input.modularity(community); gained >= DRAFTED; reached += gained) {
            each.run();
            next.improve(community);
            gained = input.modularity(community) - reached;
        }
        return Pieces.connected(input, community);
    }

    /**
     * A partition at least as good as the best of some: actors that all of these keep together stay together while {@link
     * #communities} is sought among them, and one more round lets go of each. Cost: a round, and less for the groups.
     *
     * @param partitions one or more, each numbered 0 … k − 1
     * @param each       run before each round; what it throws ends the search
     */
    public int[] combined(List<int[]> partitions, Runnable each) {
        int[] best = partitions.stream()
                .max(Comparator.comparingDouble(this::modularity))
                .orElseThrow();
        var random = new SplittableRandom(partitions.size());
        Crossing crossing = Crossing.of(partitions);
        int[] ofGroups = crossing.within(best);
        settle(input.aggregate(crossing.group(), crossing.count()), ofGroups, random, each);
        int[] community = crossing.spread(ofGroups);
        each.run();
        new Round(input, random).improve(community);
        return Pieces.connected(input, community);
    }

    /**
     * The same partition or one of larger modularity; where actors times ties are more than {@value #MOST_WORK}, the same.
     *
     * @param each run before each round; what it throws ends the search
     */
    public int[] tuned(int[] community, Runnable each) {
        if ((long) input.size() * input.slots() / 2 > MOST_WORK) {
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
}
