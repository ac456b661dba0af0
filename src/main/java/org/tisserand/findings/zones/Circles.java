package org.tisserand.findings.zones;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.tisserand.findings.Names;
import org.tisserand.model.Actor;
import org.tisserand.network.Snapshot;

/**
 * How the members of a zone know one another.
 *
 * @param members alphabetically
 */
record Circles(Snapshot network, List<Actor> members) {

    private static final int FEWEST = 2;

    boolean areTied(Actor one, Actor other) {
        return network.adjacent(
                network.vertex(one.id()).orElseThrow(),
                network.vertex(other.id()).orElseThrow());
    }

    /** Pairs that no tie joins: first those of two circles that do not know each other at all, then alphabetically. */
    List<List<Actor>> apart() {
        List<List<Actor>> all = all();
        var across = new ArrayList<List<Actor>>();
        var within = new ArrayList<List<Actor>>();
        for (int i = 0; i < members.size(); i++) {
            for (Actor other : members.subList(i + 1, members.size())) {
                Actor one = members.get(i);
                boolean together = all.stream().anyMatch(each -> each.contains(one) && each.contains(other));
                if (!areTied(one, other)) {
                    (together ? within : across).add(List.of(one, other));
                }
            }
        }
        across.addAll(within);
        return across;
    }

    /** Circles of two members or more, where there are two at least: who is joined by ties among members. */
    List<List<Actor>> several() {
        List<List<Actor>> several =
                all().stream().filter(each -> each.size() >= FEWEST).toList();
        return several.size() > 1 ? several : List.of();
    }

    private List<List<Actor>> all() {
        var left = new LinkedHashSet<>(members);
        var circles = new ArrayList<List<Actor>>();
        while (!left.isEmpty()) {
            circles.add(around(left.iterator().next(), left));
        }
        return circles;
    }

    /** Takes from {@code left} whom ties among members join to the first. */
    private List<Actor> around(Actor first, LinkedHashSet<Actor> left) {
        var circle = new ArrayList<Actor>();
        var waiting = new ArrayDeque<>(List.of(first));
        left.remove(first);
        while (!waiting.isEmpty()) {
            Actor next = waiting.remove();
            circle.add(next);
            List<Actor> known =
                    left.stream().filter(each -> areTied(next, each)).toList();
            known.forEach(left::remove);
            waiting.addAll(known);
        }
        circle.sort(Names.alphabetical());
        return circle;
    }
}
