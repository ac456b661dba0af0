package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * Which pairs are looked at: all that were never tied, up to 3,000 actors; beyond that, for each actor the 50 with most
 * rare objects in common, the 50 with most routes of three ties, and the partners of its 20 nearest analogues.
 */
final class Candidates {

    static final int ALL_PAIRS = 3_000;

    private static final int EACH = 50;
    private static final int ANALOGUES = 20;

    private final Snapshot network;
    private final Snapshot ever;
    private final Holdings objects;
    private final Likeness likeness;
    private final int n;

    /** @param ever the network of all that ever tied actors */
    Candidates(Snapshot network, Snapshot ever, Undertakings undertakings) {
        this.network = network;
        this.ever = ever;
        this.objects = undertakings.objects();
        this.likeness = undertakings.likeness();
        this.n = network.vertexCount();
    }

    Pairs pairs() {
        return n <= ALL_PAIRS ? all() : chosen();
    }

    Pairs all() {
        return Pairs.of(n, this::strangers);
    }

    private int[] strangers(int a) {
        var tied = new BitSet(n);
        for (int b : ever.neighbours(a)) {
            tied.set(b);
        }
        return IntStream.range(a + 1, n).filter(b -> !tied.get(b)).toArray();
    }

    /** The likely ones alone, however few actors there are. */
    Pairs chosen() {
        List<TreeSet<Integer>> partners = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            partners.add(new TreeSet<>());
        }
        List<int[]> likely =
                IntStream.range(0, n).parallel().mapToObj(this::likely).toList();
        for (int a = 0; a < n; a++) {
            for (int b : likely.get(a)) {
                if (a != b && !ever.adjacent(a, b)) {
                    partners.get(Math.min(a, b)).add(Math.max(a, b));
                }
            }
        }
        return Pairs.of(
                n, a -> partners.get(a).stream().mapToInt(Integer::intValue).toArray());
    }

    private int[] likely(int a) {
        var likely = IntStream.builder();
        top(rare(a), EACH).forEach(likely);
        top(new Structure(network).threePaths(a), EACH).forEach(likely);
        double[] like = likeness.row(a);
        top(b -> like[b], ANALOGUES)
                .flatMap(c -> IntStream.of(network.neighbours(c)))
                .forEach(likely);
        return likely.build().distinct().toArray();
    }

    private IntToDoubleFunction rare(int a) {
        double[] sum = new double[n];
        for (int item : objects.of(a).keySet()) {
            List<Integer> holders = objects.holders(item);
            if (holders.size() <= Math.max(5, n / 10)) {
                holders.forEach(b -> sum[b] += objects.rarity(item));
            }
        }
        sum[a] = 0;
        return b -> sum[b];
    }

    /** The vertices of the greatest values above 0; the lower of equals first. */
    private IntStream top(IntToDoubleFunction row, int most) {
        return IntStream.range(0, n)
                .filter(b -> row.applyAsDouble(b) > 0)
                .boxed()
                .sorted((x, y) -> {
                    int greater = Double.compare(row.applyAsDouble(y), row.applyAsDouble(x));
                    return greater != 0 ? greater : Integer.compare(x, y);
                })
                .limit(most)
                .mapToInt(Integer::intValue);
    }
}
