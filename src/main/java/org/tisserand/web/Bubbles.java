package org.tisserand.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Tie;
import org.tisserand.network.Edge;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * Groups drawn instead of their actors: a vertex for each code, whose id it is, and between two groups a tie as strong as
 * there are tied pairs of their actors.
 *
 * @param groups the groups as a network
 * @param actors for each vertex how many actors it stands for
 * @param inner  for each vertex how many tied pairs it holds
 */
record Bubbles(Snapshot groups, List<Integer> actors, List<Integer> inner) {

    /** The id of those of whom it is not known. */
    static final String UNKNOWN = "?";

    /** @param codes for each actor of {@code whole} its group, where known */
    static Bubbles of(Snapshot whole, List<Optional<String>> codes, Function<Optional<String>, String> name) {
        List<String> ids = codes.stream().map(code -> code.orElse(UNKNOWN)).toList();
        var counts = new TreeMap<String, Integer>();
        ids.forEach(id -> counts.merge(id, 1, Integer::sum));
        var pairs = new TreeMap<String, Map<String, Integer>>();
        for (Edge edge : whole.edges()) {
            String one = ids.get(edge.u());
            String other = ids.get(edge.v());
            boolean ordered = one.compareTo(other) <= 0;
            pairs.computeIfAbsent(ordered ? one : other, id -> new TreeMap<>())
                    .merge(ordered ? other : one, 1, Integer::sum);
        }
        List<Actor> vertices = counts.keySet().stream()
                .map(id -> Actor.named(
                        id, name.apply(Optional.of(id).filter(each -> !each.equals(UNKNOWN))), Drawing.row(0)))
                .toList();
        Snapshot groups = Snapshot.of(Facts.of(whole.dataVersion(), vertices, ties(pairs)), Recipe.DEFAULT);
        return new Bubbles(
                groups,
                groups.actors().stream().map(group -> counts.get(group.id())).toList(),
                groups.actors().stream()
                        .map(group -> pairs.getOrDefault(group.id(), Map.of()).getOrDefault(group.id(), 0))
                        .toList());
    }

    private static List<Tie> ties(Map<String, Map<String, Integer>> pairs) {
        List<Tie> ties = new ArrayList<>();
        pairs.forEach((one, others) -> others.forEach((other, count) -> {
            if (!one.equals(other)) {
                ties.add(Drawing.strand(one, other, count, ties.size()));
            }
        }));
        return ties;
    }

    /** The code of each vertex, as its actors have it. */
    List<Optional<String>> codes() {
        return groups.actors().stream()
                .map(Actor::id)
                .map(id -> Optional.of(id).filter(each -> !each.equals(UNKNOWN)))
                .toList();
    }

    /** For each vertex 0 to 1: its actors against those of the largest group. */
    List<Double> sizes() {
        double most = actors.stream().mapToInt(each -> each).max().orElse(1);
        return actors.stream().map(each -> each / most).toList();
    }
}
