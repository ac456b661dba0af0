package org.tisserand.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Who is joined to whom so far, and the rules that later joins must keep so that planted truths stay true.
 *
 * <p>Actors are joined by a bond or by sitting in one collaboration, at any time.
 */
final class Fabric {

    /** A pair that must stay at {@code steps} or more, its own join and a partner in common (a decoy's) left aside. */
    private record Apart(String a, String b, String around, int steps) {}

    private final Map<String, Set<String>> partners = new TreeMap<>();
    private final List<Apart> aparts = new ArrayList<>();
    private final List<BiPredicate<Player, Player>> rules = new ArrayList<>();

    /** A pair may be joined only if every rule says so, whichever of the two comes first. */
    void rule(BiPredicate<Player, Player> mayJoin) {
        rules.add(mayJoin);
    }

    void keepApart(Player a, Player b, String around, int steps) {
        aparts.add(new Apart(a.id(), b.id(), around, steps));
        rule((x, y) -> !(x.equals(a) && y.equals(b)));
    }

    void strangers(Collection<Player> group) {
        rule((x, y) -> !(group.contains(x) && group.contains(y)));
    }

    boolean joined(Player a, Player b) {
        return partners(a.id()).contains(b.id());
    }

    int degree(Player player) {
        return partners(player.id()).size();
    }

    private Set<String> partners(String id) {
        return partners.getOrDefault(id, Set.of());
    }

    /** Joins without asking. */
    void join(Player a, Player b) {
        partners.computeIfAbsent(a.id(), id -> new TreeSet<>()).add(b.id());
        partners.computeIfAbsent(b.id(), id -> new TreeSet<>()).add(a.id());
    }

    private void part(Player a, Player b) {
        partners.getOrDefault(a.id(), new TreeSet<>()).remove(b.id());
        partners.getOrDefault(b.id(), new TreeSet<>()).remove(a.id());
    }

    /** Joins {@code newcomer} to all of {@code group}, or to none where a rule would be broken. */
    boolean tryJoin(Player newcomer, List<Player> group) {
        var fresh = group.stream().filter(each -> !joined(newcomer, each)).toList();
        if (group.contains(newcomer) || !fresh.stream().allMatch(each -> mayJoin(newcomer, each))) {
            return false;
        }
        fresh.forEach(each -> join(newcomer, each));
        if (aparts.stream().allMatch(this::isKept)) {
            return true;
        }
        fresh.forEach(each -> part(newcomer, each));
        return false;
    }

    private boolean mayJoin(Player a, Player b) {
        return rules.stream().allMatch(rule -> rule.test(a, b) && rule.test(b, a));
    }

    private boolean isKept(Apart apart) {
        return steps(apart.a(), apart.b(), apart.around()) >= apart.steps();
    }

    /**
     * Steps from a to b without their own join and not through {@code around}; {@link Integer#MAX_VALUE} where no path
     * leads there.
     */
    int steps(String a, String b, String around) {
        var reached = new HashMap<String, Integer>(Map.of(a, 0));
        var queue = new ArrayDeque<>(List.of(a));
        while (!queue.isEmpty()) {
            String here = queue.remove();
            for (String next : partners(here)) {
                boolean ownJoin = here.equals(a) && next.equals(b);
                if (!ownJoin && !next.equals(around) && !reached.containsKey(next)) {
                    reached.merge(next, reached.getOrDefault(here, 0) + 1, Math::min);
                    queue.add(next);
                }
            }
        }
        return reached.getOrDefault(b, Integer.MAX_VALUE);
    }
}
