package org.tisserand.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.tisserand.model.Actor;

/**
 * How ties fall within and between groups of actors: all pairs of groups, those without a tie too.
 *
 * @param groups  by code
 * @param cells   one for each two groups and each group with itself, by code; the first's code is not after the second's
 * @param unknown ties of which an end's group is not known; they are in no cell
 */
public record Mixing(List<Group> groups, List<Cell> cells, int unknown) {

    /** A group, and how many actors are of it. */
    public record Group(String code, int actors) {}

    /**
     * Two groups.
     *
     * @param ties  pairs of actors that are joined, one of each group
     * @param pairs pairs of actors that could be
     */
    public record Cell(Group one, Group other, int ties, long pairs) {

        /** The part of the possible pairs that is joined, in [0, 1]; absent where there is no possible pair. */
        public OptionalDouble share() {
            return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) ties / pairs);
        }

        /** The same, the other group first. */
        public Cell turned() {
            return new Cell(/* one= */ other, /* other= */ one, ties, pairs);
        }

        /** Whether it is one group with itself. */
        public boolean within() {
            return one.equals(other);
        }
    }

    public Mixing {
        groups = List.copyOf(groups);
        cells = List.copyOf(cells);
    }

    /** Cost: O(n + m + g²) for g groups. */
    public static Mixing of(Snapshot snapshot, Function<Actor, Optional<String>> facet) {
        var sizes = new TreeMap<String, Integer>();
        snapshot.actors().forEach(actor -> facet.apply(actor).ifPresent(code -> sizes.merge(code, 1, Integer::sum)));
        Map<List<String>, Integer> ties = new TreeMap<>(Mixing::byCodes);
        for (Edge edge : snapshot.edges()) {
            codes(snapshot, edge, facet).ifPresent(codes -> ties.merge(codes, 1, Integer::sum));
        }
        List<Group> groups = sizes.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
        int known = ties.values().stream().mapToInt(each -> each).sum();
        return new Mixing(groups, cells(groups, ties), snapshot.edgeCount() - known);
    }

    /** The two groups that a tie joins, by code; absent where one is not known. */
    public static Optional<List<String>> codes(Snapshot snapshot, Edge edge, Function<Actor, Optional<String>> facet) {
        return facet.apply(snapshot.actor(edge.u())).flatMap(one -> facet.apply(snapshot.actor(edge.v()))
                .map(other -> one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one)));
    }

    private static List<Cell> cells(List<Group> groups, Map<List<String>, Integer> ties) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i; j < groups.size(); j++) {
                Group one = groups.get(i);
                Group other = groups.get(j);
                long pairs = i == j ? one.actors() * (one.actors() - 1L) / 2 : (long) one.actors() * other.actors();
                cells.add(new Cell(one, other, ties.getOrDefault(List.of(one.code(), other.code()), 0), pairs));
            }
        }
        return cells;
    }

    private static int byCodes(List<String> some, List<String> others) {
        int first = some.get(0).compareTo(others.get(0));
        return first != 0 ? first : some.get(1).compareTo(others.get(1));
    }
}
