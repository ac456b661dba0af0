package org.tisserand.findings.overlaps;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Steps;

/**
 * How alike services of the same object would be if kind of support, public and place went each its own way: within each
 * of the {@link Families} these three are dealt anew, each by itself, 999 times, and the pairs are held against each other
 * again.
 *
 * <p>To deal whole offers anew would change nothing: an offer that equals another would still equal it, whoever held it.
 * With more than 1,000 pairs a seeded sample of as many is taken at each deal.
 */
final class Chance {

    private static final int DEALS = 999;
    private static final int PAIRS = 1_000;
    private static final long SEED = 20_261_127;

    private final double[] drawn;

    Chance(List<Service> services, Likeness likeness, Neighbours pairs, Progress progress) {
        var families = new Families(services);
        var random = new SplittableRandom(SEED);
        int each = Math.min(PAIRS, pairs.count());
        this.drawn = new double[DEALS * each];
        int[][] deal = new int[Likeness.DEALT][services.size()];
        var steps = new Steps(DEALS, progress);
        for (int draw = 0; draw < DEALS; draw++) {
            steps.one();
            for (int[] facet : deal) {
                families.deal(facet, random);
            }
            for (int i = 0; i < each; i++) {
                int pair = each == pairs.count() ? i : random.nextInt(pairs.count());
                drawn[draw * each + i] = likeness.of(deal, pairs.one(pair), pairs.other(pair));
            }
        }
        Arrays.parallelSort(drawn);
    }

    /** (1 + pairs dealt at least as alike) / (1 + pairs dealt): how often chance does as well. */
    double share(double likeness) {
        int below = Arrays.binarySearch(drawn, likeness - 1e-9);
        int first = below < 0 ? -below - 1 : below;
        return (1.0 + drawn.length - first) / (1 + drawn.length);
    }

    /** The likeness below which lie {@code part} of the pairs dealt; 0 where there is none. */
    double quantile(double part) {
        return drawn.length == 0 ? 0 : drawn[(int) Math.floor(part * (drawn.length - 1))];
    }
}
