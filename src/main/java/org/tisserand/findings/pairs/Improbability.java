package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.List;
import org.tisserand.findings.PercentileRank;

/**
 * I: how little the structure of today announces a pair, over all pairs never tied.
 *
 * <p>I = ∛(I_d · I_s · I_m): distance, what four structural predictors say, and how rarely the groups of both mix.
 */
final class Improbability {

    private final Pairs pairs;
    private final byte[] hops;
    private final double[] structural;
    private final double[] mixing;
    private final double[] all;

    /**
     * @param pairs       all pairs never tied
     * @param communities how the communities of the network mix
     * @param others      how other groupings mix: sectors, levels
     */
    Improbability(Pairs pairs, Structure structure, Mixing communities, List<Mixing> others) {
        this.pairs = pairs;
        this.hops = hops(pairs, structure);
        this.structural = structural(pairs, structure, communities);
        this.mixing = pairs.column(a -> b -> rarity(a, b, communities, others));
        this.all = combined();
    }

    private static byte[] hops(Pairs pairs, Structure structure) {
        double[] column = pairs.column(a -> {
            int[] row = structure.hops(a);
            return b -> row[b];
        });
        byte[] hops = new byte[column.length];
        for (int p = 0; p < hops.length; p++) {
            hops[p] = (byte) Math.min(Byte.MAX_VALUE, (int) column[p]);
        }
        return hops;
    }

    private static double[] structural(Pairs pairs, Structure structure, Mixing communities) {
        double[] sum = new double[pairs.count()];
        List<Kernel> predictors = structure.predictors(communities);
        for (Kernel each : predictors) {
            add(sum, PercentileRank.inPlace(pairs.column(each)));
        }
        for (int p = 0; p < sum.length; p++) {
            sum[p] /= predictors.size();
        }
        PercentileRank.inPlace(sum);
        for (int p = 0; p < sum.length; p++) {
            sum[p] = 1 - sum[p];
        }
        return sum;
    }

    private static void add(double[] sum, double[] more) {
        for (int p = 0; p < sum.length; p++) {
            sum[p] += more[p];
        }
    }

    private static double rarity(int a, int b, Mixing communities, List<Mixing> others) {
        double sum = communities.rarity(a, b);
        int known = 1;
        for (Mixing each : others) {
            if (each.knows(a, b)) {
                sum += each.rarity(a, b);
                known++;
            }
        }
        return sum / known;
    }

    private double[] combined() {
        double[] combined = new double[pairs.count()];
        for (int p = 0; p < combined.length; p++) {
            combined[p] = Math.cbrt(distance(p) * structural[p] * mixing[p]);
        }
        return combined;
    }

    Pairs pairs() {
        return pairs;
    }

    /** Ties between, 0 where there is no path. */
    int hops(int p) {
        return hops[p];
    }

    /** I_d = 1 − 2^−(d − 1), 1 where there is no path. */
    double distance(int p) {
        return hops[p] == 0 ? 1 : 1 - Math.pow(2, 1 - hops[p]);
    }

    double structural(int p) {
        return structural[p];
    }

    double mixing(int p) {
        return mixing[p];
    }

    double value(int p) {
        return all[p];
    }

    /** The median over all pairs never tied. */
    double median() {
        double[] sorted = all.clone();
        Arrays.parallelSort(sorted);
        int half = sorted.length / 2;
        return sorted.length == 0 ? 0 : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
