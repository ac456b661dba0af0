package org.tisserand.findings.overlaps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tisserand.findings.Places;

/**
 * How alike two services are, from 0 to 1: Σ min(q, q′) ω / Σ max(q, q′) ω over the facets that both tell, a place standing
 * for itself and for those that hold it; ω = ln((1 + n) / (1 + df)) over the n services. Weighted Jaccard, after Ružička
 * (1958), Biológia 13, 647.
 *
 * <p>A facet that one of both does not tell counts for neither: unknown is not different.
 */
final class Likeness {

    /** What may be dealt anew among services: kind of support, for whom, where. The object stays. */
    static final int DEALT = 3;

    private static final int FACETS = DEALT + 1;
    private static final int OBJECTS = DEALT;

    /** One facet of one service: what it tells, ascending, and how much of it. */
    private static final class Portion {
        private final int[] keys;
        private final double[] amounts;

        private Portion(SortedMap<Integer, Double> numbered) {
            this.keys = numbered.keySet().stream().mapToInt(Integer::intValue).toArray();
            this.amounts =
                    numbered.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    private final List<List<Portion>> portions = new ArrayList<>();
    private final double[] weights;
    private final int[][] asTold;

    Likeness(List<Service> services, Places places) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Function<Service, SortedMap<String, Double>>> facets = List.of(
                Service::functions, Service::populations, each -> held(each.places(), places), Service::objects);
        for (int facet = 0; facet < FACETS; facet++) {
            String name = facet + "\0";
            var of = facets.get(facet);
            portions.add(services.stream()
                    .map(each -> portion(name, of.apply(each), numbers))
                    .toList());
        }
        this.weights = weights(numbers.size(), services.size());
        int[] own = IntStream.range(0, services.size()).toArray();
        this.asTold = new int[][] {own, own, own};
    }

    private static SortedMap<String, Double> held(SortedMap<String, Double> told, Places places) {
        SortedMap<String, Double> all = new TreeMap<>();
        told.forEach((code, amount) -> places.chain(code).forEach(each -> all.merge(each, amount, Double::sum)));
        return all;
    }

    private static Portion portion(String facet, SortedMap<String, Double> told, Map<String, Integer> numbers) {
        SortedMap<Integer, Double> numbered = new TreeMap<>();
        told.forEach(
                (code, amount) -> numbered.put(numbers.computeIfAbsent(facet + code, key -> numbers.size()), amount));
        return new Portion(numbered);
    }

    private double[] weights(int keys, int services) {
        int[] having = new int[keys];
        portions.forEach(facet -> facet.forEach(each -> IntStream.of(each.keys).forEach(key -> having[key]++)));
        return IntStream.of(having)
                .mapToDouble(each -> Math.log((1.0 + services) / (1 + each)))
                .toArray();
    }

    /** Of two services as they are told. */
    double of(int one, int other) {
        return of(asTold, one, other);
    }

    /** The same where each of the dealt facets is that of another service: {@code deal[facet][service]} says of which. */
    double of(int[][] deal, int one, int other) {
        double[] sums = new double[2];
        for (int facet = 0; facet < DEALT; facet++) {
            List<Portion> told = portions.get(facet);
            add(sums, told.get(deal[facet][one]), told.get(deal[facet][other]));
        }
        add(sums, portions.get(OBJECTS).get(one), portions.get(OBJECTS).get(other));
        return sums[1] == 0 ? 0 : sums[0] / sums[1];
    }

    /** Σ ω · the lesser amount, over the facets that both tell: how much their likeness says. */
    double information(int one, int other) {
        double[] sums = new double[2];
        portions.forEach(told -> add(sums, told.get(one), told.get(other)));
        return sums[0];
    }

    private void add(double[] sums, Portion one, Portion other) {
        if (one.keys.length == 0 || other.keys.length == 0) {
            return;
        }
        int i = 0;
        int j = 0;
        while (i < one.keys.length || j < other.keys.length) {
            int left = i < one.keys.length ? one.keys[i] : Integer.MAX_VALUE;
            int right = j < other.keys.length ? other.keys[j] : Integer.MAX_VALUE;
            int key = Math.min(left, right);
            double mine = left == key ? one.amounts[i++] : 0;
            double theirs = right == key ? other.amounts[j++] : 0;
            sums[0] += Math.min(mine, theirs) * weights[key];
            sums[1] += Math.max(mine, theirs) * weights[key];
        }
    }
}
