package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tisserand.findings.Mention;
import org.tisserand.network.Snapshot;

/**
 * What each actor has of one facet (objects, populations, territories), how much of each item, and who has each item.
 *
 * <p>An actor without any item is not known to have none: its pairs are {@link Kernel#UNKNOWN}.
 */
final class Holdings {

    private final int n;
    private final List<String> items;
    private final List<TreeMap<Integer, Double>> byActor = new ArrayList<>();
    private final int[][] holders;

    /**
     * @param counted which mentions count
     * @param facet   the items of a mention
     */
    Holdings(
            Snapshot network,
            List<Mention> mentions,
            Predicate<Mention> counted,
            Function<Mention, ? extends Set<String>> facet) {
        this.n = network.vertexCount();
        this.items = mentions.stream()
                .filter(counted)
                .flatMap(each -> facet.apply(each).stream())
                .distinct()
                .sorted()
                .toList();
        for (int v = 0; v < n; v++) {
            byActor.add(new TreeMap<>());
        }
        Map<String, Integer> numbers = new HashMap<>();
        items.forEach(each -> numbers.put(each, numbers.size()));
        for (Mention each : mentions) {
            if (counted.test(each)) {
                var held = byActor.get(network.vertex(each.actor()).orElseThrow());
                facet.apply(each).forEach(item -> held.merge(numbers.get(item), each.weight(), Double::sum));
            }
        }
        this.holders = holders();
    }

    private int[][] holders() {
        int[] counts = new int[items.size()];
        byActor.forEach(held -> held.keySet().forEach(item -> counts[item]++));
        int[][] all = IntStream.of(counts).mapToObj(int[]::new).toArray(int[][]::new);
        int[] next = new int[counts.length];
        for (int v = 0; v < n; v++) {
            for (int item : byActor.get(v).keySet()) {
                all[item][next[item]++] = v;
            }
        }
        return all;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** How many items there are. */
    int count() {
        return items.size();
    }

    String item(int number) {
        return items.get(number);
    }

    boolean knows(int v) {
        return !byActor.get(v).isEmpty();
    }

    /** Item → how much of it, by item. */
    Map<Integer, Double> of(int v) {
        return byActor.get(v);
    }

    /** Who has an item, by its name: nobody where it is not told of. */
    List<Integer> holdersOf(String item) {
        int number = Collections.binarySearch(items, item);
        return number < 0 ? List.of() : IntStream.of(holders[number]).boxed().toList();
    }

    /** Who has an item, ascending; only to be read. */
    int[] holders(int item) {
        return holders[item];
    }

    /** How much a shared item says: 1 / ln(1 + actors that have it), these being 2 at least. */
    double rarity(int item) {
        return 1 / Math.log(1 + Math.max(holders[item].length, 2));
    }

    /** Σ of rarity over the shared items. Cost of a row: O(Σ holders of a's items). */
    IntToDoubleFunction shared(int a) {
        double[] sum = new double[n];
        for (int item : byActor.get(a).keySet()) {
            double rarity = rarity(item);
            for (int b : holders[item]) {
                sum[b] += rarity;
            }
        }
        return b -> knows(a) && knows(b) ? sum[b] : Kernel.UNKNOWN;
    }

    /** The shared items, the most telling first, then by name. */
    List<Integer> shared(int a, int b) {
        return byActor.get(a).keySet().stream()
                .filter(byActor.get(b)::containsKey)
                .sorted((x, y) -> rarity(x) == rarity(y) ? Integer.compare(x, y) : Double.compare(rarity(y), rarity(x)))
                .toList();
    }
}
