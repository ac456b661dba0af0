package org.tisserand.findings.overlaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tisserand.findings.Places;
import org.tisserand.metrics.Progress;

/** Services held against each other, and against chance. */
final class Comparison {

    /** A pair is told where one pair in a hundred at most, dealt by chance, is at least as alike. */
    private static final double RARE = 0.01;

    /** A service is a niche where nineteen in twenty of the pairs dealt are more alike than it is to any other. */
    private static final double UNLIKE = 0.05;

    private final List<Service> services;
    private final Likeness likeness;
    private final Neighbours pairs;
    private final Chance chance;
    private final double[] alike;

    private Comparison(List<Service> services, Places places, Neighbours pairs, Progress progress) {
        this.services = services;
        this.likeness = new Likeness(services, places);
        this.pairs = pairs;
        this.alike = IntStream.range(0, pairs.count())
                .mapToDouble(i -> likeness.of(pairs.one(i), pairs.other(i)))
                .toArray();
        this.chance = new Chance(services, likeness, pairs, progress);
    }

    /** @return none where there are too many pairs to hold against each other */
    static Optional<Comparison> of(List<Service> services, Places places, double common, Progress progress) {
        return Neighbours.of(services, common).map(pairs -> new Comparison(services, places, pairs, progress));
    }

    /** The pairs that chance hardly explains, the most alike first, then the rarest. */
    List<Alike> alike() {
        List<Integer> rare = IntStream.range(0, alike.length)
                .filter(i -> chance.share(alike[i]) <= RARE)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -alike[i]).thenComparing(i -> i))
                .toList();
        var told = new ArrayList<Alike>();
        for (int from = 0; from < rare.size(); ) {
            int to = from;
            while (to < rare.size() && alike[rare.get(to)] >= alike[rare.get(from)] - 1e-9) {
                to++;
            }
            double falseShare = Math.min(1, chance.share(alike[rare.get(from)]) * alike.length / to);
            rare.subList(from, to).forEach(i -> told.add(told(i, falseShare)));
            from = to;
        }
        return told.stream()
                .sorted(Comparator.comparingDouble((Alike each) -> -Math.rint(each.likeness() * 1e9))
                        .thenComparingDouble(each -> -each.information()))
                .toList();
    }

    private Alike told(int pair, double falseShare) {
        int one = pairs.one(pair);
        int other = pairs.other(pair);
        return new Alike(
                services.get(one),
                services.get(other),
                alike[pair],
                chance.share(alike[pair]),
                falseShare,
                likeness.information(one, other));
    }

    /** The services that are like no other, and whose objects are not everybody's. */
    List<Service> niches() {
        double[] greatest = new double[services.size()];
        for (int i = 0; i < alike.length; i++) {
            greatest[pairs.one(i)] = Math.max(greatest[pairs.one(i)], alike[i]);
            greatest[pairs.other(i)] = Math.max(greatest[pairs.other(i)], alike[i]);
        }
        double least = chance.quantile(UNLIKE);
        return IntStream.range(0, greatest.length)
                .filter(i -> greatest[i] < least && pairs.tells(services.get(i)))
                .mapToObj(services::get)
                .toList();
    }
}
