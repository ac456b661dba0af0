package org.tisserand.findings.overlaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The pairs of services that are held against each other: of two actors, with an object in common that is not everybody's. */
final class Neighbours {

    private static final int MOST = 2_000_000;

    private final List<int[]> pairs;
    private final Set<String> objects;

    private Neighbours(List<int[]> pairs, Set<String> objects) {
        this.pairs = pairs;
        this.objects = objects;
    }

    /**
     * @param common greatest share of the actors that may work on an object for it to tell anything
     * @return none where there are too many pairs
     */
    static Optional<Neighbours> of(List<Service> services, double common) {
        Map<String, List<Integer>> byObject = byObject(services, common);
        long upper = byObject.values().stream()
                .mapToLong(each -> (long) each.size() * (each.size() - 1) / 2)
                .sum();
        return upper > MOST ? Optional.empty() : Optional.of(paired(services, byObject));
    }

    private static Map<String, List<Integer>> byObject(List<Service> services, double common) {
        Map<String, List<Integer>> byObject = new TreeMap<>();
        for (int i = 0; i < services.size(); i++) {
            for (String object : services.get(i).objects().keySet()) {
                byObject.computeIfAbsent(object, key -> new ArrayList<>()).add(i);
            }
        }
        long actors = services.stream().map(Service::actor).distinct().count();
        byObject.values()
                .removeIf(each -> each.stream()
                                .map(i -> services.get(i).actor())
                                .distinct()
                                .count()
                        > Math.max(2, common * actors));
        return byObject;
    }

    private static Neighbours paired(List<Service> services, Map<String, List<Integer>> byObject) {
        var pairs = new ArrayList<int[]>();
        byObject.forEach((object, having) -> {
            for (int i = 0; i < having.size(); i++) {
                for (int j = i + 1; j < having.size(); j++) {
                    Service one = services.get(having.get(i));
                    Service other = services.get(having.get(j));
                    if (!one.actor().equals(other.actor()) && isFirstShared(object, one, other, byObject)) {
                        pairs.add(new int[] {having.get(i), having.get(j)});
                    }
                }
            }
        });
        return new Neighbours(pairs, Set.copyOf(byObject.keySet()));
    }

    private static boolean isFirstShared(
            String object, Service one, Service other, Map<String, List<Integer>> byObject) {
        return one.objects().keySet().stream()
                .filter(each -> other.objects().containsKey(each) && byObject.containsKey(each))
                .findFirst()
                .filter(object::equals)
                .isPresent();
    }

    /** Whether one of its objects is not everybody's. */
    boolean tells(Service service) {
        return service.objects().keySet().stream().anyMatch(objects::contains);
    }

    int count() {
        return pairs.size();
    }

    /** The first service of a pair. */
    int one(int pair) {
        return pairs.get(pair)[0];
    }

    /** The second, whose number is greater. */
    int other(int pair) {
        return pairs.get(pair)[1];
    }
}
