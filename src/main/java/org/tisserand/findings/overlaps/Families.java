package org.tisserand.findings.overlaps;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Services among which facets are dealt anew: those of one object; objects of fewer than twenty services make one family
 * together, since so few cannot show what happens once in a hundred pairs.
 */
final class Families {

    private static final int LARGE_ENOUGH = 20;

    private final List<List<Integer>> families;

    Families(List<Service> services) {
        var byObject = IntStream.range(0, services.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> services.get(i).family(), TreeMap::new, Collectors.toList()));
        this.families = new ArrayList<>();
        var rest = new ArrayList<Integer>();
        byObject.values().forEach(each -> {
            if (each.size() < LARGE_ENOUGH) {
                rest.addAll(each);
            } else {
                families.add(each);
            }
        });
        families.add(rest);
    }

    /** Fills in, for each service, whose facet it is dealt: Fisher and Yates's shuffle within each family. */
    void deal(int[] facet, SplittableRandom random) {
        for (List<Integer> family : families) {
            for (int i = 0; i < family.size(); i++) {
                int j = random.nextInt(i + 1);
                facet[family.get(i)] = facet[family.get(j)];
                facet[family.get(j)] = family.get(i);
            }
        }
    }
}
