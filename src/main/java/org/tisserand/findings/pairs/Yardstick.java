package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tisserand.findings.Standing;
import org.tisserand.network.Snapshot;

/**
 * What a whole list leaves behind, by which the pairs of one actor are measured without it: where numbers stand among those of
 * all pairs, the communities, the median of I, and which parts the score has.
 *
 * <p>On the network of which it was made, an actor's pairs have by it the numbers that they have in the whole list. On one that
 * has changed since they are what a new list would give but for what the change does to other pairs. Memory: up to
 * 12 bytes a pair and quantity, {@link Marks#MOST} pairs at most.
 */
final class Yardstick implements Ranking {

    /** A network that has changed by more than this share is another. */
    private static final double NEAR = 0.1;

    private final Snapshot network;
    private final Map<String, Standing> standings;
    private final int[] communities;
    private final OptionalDouble median;
    private final PairScores.Frame frame;

    /** @param scores of all pairs that are looked at, ranked by {@code marks}, as {@code improbability} is */
    Yardstick(Snapshot network, Marks marks, Improbability improbability, PairScores scores) {
        this.network = network;
        this.standings = marks.standings();
        this.communities = improbability.communities();
        this.median = OptionalDouble.of(improbability.median());
        this.frame = scores.frame(Marks.MOST);
    }

    /** The version of the data that it is of. */
    long dataVersion() {
        return network.dataVersion();
    }

    /** Whether it is of that very network. */
    boolean isOf(Snapshot other) {
        return network.dataVersion() == other.dataVersion();
    }

    /** Whether little enough has changed for it to measure another network. */
    boolean measures(Snapshot other) {
        return isNear(network.vertexCount(), other.vertexCount()) && isNear(network.edgeCount(), other.edgeCount());
    }

    private static boolean isNear(int before, int now) {
        return Math.abs(before - now) <= NEAR * before;
    }

    @Override
    public double[] of(String quantity, double[] column) {
        Standing among = standings.get(quantity);
        for (int p = 0; p < column.length; p++) {
            column[p] = among == null || Double.isNaN(column[p]) ? Kernel.UNKNOWN : among.of(column[p]);
        }
        return column;
    }

    PairScores.Frame frame() {
        return frame;
    }

    /** I of an actor's pairs. */
    Improbability improbability(Pairs pairs, Snapshot now) {
        return Improbability.of(pairs, now, communities(now), this, median);
    }

    /** A newcomer is of the community of most of its partners, or alone. */
    private int[] communities(Snapshot now) {
        if (isOf(now)) {
            return communities;
        }
        int[] groups = IntStream.range(0, now.vertexCount())
                .map(v -> network.vertex(now.actor(v).id()).stream()
                        .map(before -> communities[before])
                        .findFirst()
                        .orElse(-1))
                .toArray();
        int next = Arrays.stream(communities).max().orElse(-1) + 1;
        for (int v = 0; v < groups.length; v++) {
            if (groups[v] < 0) {
                groups[v] = ofPartners(now, groups, v).orElse(next++);
            }
        }
        return groups;
    }

    private static java.util.OptionalInt ofPartners(Snapshot now, int[] groups, int v) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int w : now.neighbours(v)) {
            if (groups[w] >= 0) {
                counts.merge(groups[w], 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .stream()
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }
}
