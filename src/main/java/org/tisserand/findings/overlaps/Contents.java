package org.tisserand.findings.overlaps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Offers of one content, kind of support, object and public, in places that differ: what several could share. */
final class Contents {

    private static final int DEALS = 999;
    private static final long SEED = 20_261_128;

    /**
     * Offers of one content.
     *
     * @param services one of each actor, in a fixed order
     * @param chance   how often publics and kinds of support dealt anew give the object a group as large:
     *                 (1 + times) / (1 + deals)
     */
    record Content(List<Service> services, double chance) {}

    private final List<Service> services;
    private final Map<String, List<Integer>> byObject;

    Contents(List<Service> services) {
        this.services = services.stream()
                .filter(each ->
                        each.offered() && each.isWhole() && !each.functions().isEmpty())
                .toList();
        this.byObject = IntStream.range(0, this.services.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> this.services.get(i).family(), TreeMap::new, Collectors.toList()));
    }

    /** Those of {@code least} actors or more, each in a place where no other of them is; the largest first. */
    List<Content> of(int least) {
        Map<String, int[]> dealt = dealt();
        var found = new ArrayList<Content>();
        byObject.forEach((object, having) -> having.stream()
                .map(services::get)
                .collect(Collectors.groupingBy(Contents::content, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Contents::apart)
                .filter(each -> each.size() >= least)
                .forEach(each ->
                        found.add(new Content(each, chance(dealt.getOrDefault(object, new int[0]), each.size())))));
        return found.stream()
                .sorted(Comparator.comparingInt(each -> -each.services().size()))
                .toList();
    }

    private static double chance(int[] dealt, int size) {
        return (1.0 + IntStream.of(dealt).filter(each -> each >= size).count()) / (1 + dealt.length);
    }

    private static List<Set<String>> content(Service each) {
        return List.of(
                each.functions().keySet(),
                each.objects().keySet(),
                each.populations().keySet());
    }

    /** The first of each actor and of each place. */
    private static List<Service> apart(List<Service> alike) {
        var apart = new ArrayList<Service>();
        for (Service each : alike) {
            if (apart.stream()
                    .noneMatch(other -> other.actor().equals(each.actor())
                            || !Collections.disjoint(
                                    other.places().keySet(), each.places().keySet()))) {
                apart.add(each);
            }
        }
        return apart;
    }

    /** For each object, how large its largest group is at each deal. */
    private Map<String, int[]> dealt() {
        var random = new SplittableRandom(SEED);
        var families = new Families(services);
        int[] functions = new int[services.size()];
        int[] populations = new int[services.size()];
        Map<String, int[]> largest = new HashMap<>();
        for (int deal = 0; deal < DEALS; deal++) {
            families.deal(functions, random);
            families.deal(populations, random);
            for (var each : byObject.entrySet()) {
                largest.computeIfAbsent(each.getKey(), key -> new int[DEALS])[deal] =
                        largest(each.getValue(), functions, populations);
            }
        }
        return largest;
    }

    private int largest(List<Integer> having, int[] functions, int[] populations) {
        Map<List<Set<String>>, Integer> sizes = new HashMap<>();
        for (int i : having) {
            var content = List.of(
                    services.get(functions[i]).functions().keySet(),
                    services.get(populations[i]).populations().keySet());
            sizes.merge(content, 1, Integer::sum);
        }
        return Collections.max(sizes.values());
    }
}
