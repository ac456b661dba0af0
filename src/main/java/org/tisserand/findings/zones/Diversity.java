package org.tisserand.findings.zones;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.findings.PercentileRank;
import org.tisserand.metrics.Progress;

/**
 * Which zones are told: by Z, the mean of the ranks of stability, specificity, latency, sectors and size, without near
 * repetitions, and then so that together they tell much.
 *
 * <p>Each actor's cell counts for the specificity of the cell times the greatest Z of a chosen zone that holds it; greedy
 * choice of such a sum reaches 1 − 1/e of the best (Nemhauser, Wolsey and Fisher 1978).
 */
final class Diversity {

    private static final double SAME = 0.7;
    private static final int LOOKED_AT = 500;

    private final Zones zones;
    private final List<Zone> kept;
    private final IdentityHashMap<Zone, Double> merit = new IdentityHashMap<>();

    Diversity(Zones zones, List<Zone> all) {
        this.zones = zones;
        double[] merits = merits(all);
        IntStream.range(0, merits.length).forEach(i -> merit.put(all.get(i), merits[i]));
        this.kept = withoutRepetition(all.stream()
                .sorted(Comparator.comparingDouble(each -> -merit(each)))
                .limit(LOOKED_AT)
                .toList());
    }

    /** Z. */
    double merit(Zone zone) {
        return merit.getOrDefault(zone, 0.0);
    }

    private static double[] merits(List<Zone> all) {
        List<double[]> ranks = List.of(
                ranks(all, Zone::stability),
                ranks(all, Zone::specificity),
                ranks(all, Zone::latency),
                ranks(all, zone -> zone.sectors().orElse(Double.NaN)),
                ranks(all, zone -> Math.log(zone.concept().actors().size())));
        return IntStream.range(0, all.size())
                .mapToDouble(i -> ranks.stream()
                                .mapToDouble(each -> Double.isNaN(each[i]) ? 0.5 : each[i])
                                .sum()
                        / ranks.size())
                .map(PercentileRank::rounded)
                .toArray();
    }

    private static double[] ranks(List<Zone> all, ToDoubleFunction<Zone> number) {
        return PercentileRank.inPlace(all.stream().mapToDouble(number).toArray());
    }

    private static List<Zone> withoutRepetition(List<Zone> byMerit) {
        var kept = new ArrayList<Zone>();
        for (Zone each : byMerit) {
            if (kept.stream().noneMatch(better -> isAlike(each, better))) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static boolean isAlike(Zone one, Zone other) {
        return jaccard(one.concept().actors(), other.concept().actors()) > SAME
                && jaccard(one.concept().attributes(), other.concept().attributes()) > SAME;
    }

    /** Of two ascending lists. */
    private static double jaccard(List<Integer> one, List<Integer> other) {
        int both = 0;
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            int order = Integer.compare(one.get(i), other.get(j));
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) both / (one.size() + other.size() - both);
    }

    /** At most {@code limit} zones, in the order of their choice. */
    List<Zone> choose(int limit, Progress progress) {
        double[][] told = new double[zones.actorCount()][0];
        var left = new ArrayList<>(kept);
        var chosen = new ArrayList<Zone>();
        while (chosen.size() < limit && !left.isEmpty()) {
            Zone next = left.stream()
                    .max(Comparator.<Zone>comparingDouble(each -> PercentileRank.rounded(gain(each, told)))
                            .thenComparing(
                                    Comparator.<Zone>comparingInt(left::indexOf).reversed()))
                    .orElseThrow();
            tell(next, told);
            left.remove(next);
            chosen.add(next);
            progress.at(chosen.size(), limit);
        }
        return chosen;
    }

    private double gain(Zone zone, double[][] told) {
        double gain = 0;
        for (int actor : zone.concept().actors()) {
            for (int cell : zone.concept().attributes()) {
                gain += Math.max(0, worth(zone, cell) - (told[actor].length == 0 ? 0 : told[actor][cell]));
            }
        }
        return gain;
    }

    private double worth(Zone zone, int cell) {
        return merit(zone) * zones.specificity(cell);
    }

    private void tell(Zone zone, double[][] told) {
        for (int actor : zone.concept().actors()) {
            told[actor] = told[actor].length == 0 ? new double[zones.cellCount()] : told[actor];
            for (int cell : zone.concept().attributes()) {
                told[actor][cell] = Math.max(told[actor][cell], worth(zone, cell));
            }
        }
    }
}
