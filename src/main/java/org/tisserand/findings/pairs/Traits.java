package org.tisserand.findings.pairs;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.tisserand.findings.Strata;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Participation;
import org.tisserand.network.Snapshot;

/** What rows tell of an actor, whatever its ties: a small place, an open mind, a purse, a name. */
final class Traits {

    private static final List<String> OPENNESSES = List.of("low", "medium", "high");

    private final Snapshot network;
    private final boolean[] small;
    private final boolean[] paying;
    private final int[] openness;
    private final List<SortedSet<String>> names;

    Traits(Facts facts, Snapshot network) {
        var strata = new Strata(facts);
        this.network = network;
        this.small = new boolean[network.vertexCount()];
        for (int v = 0; v < small.length; v++) {
            small[v] = strata.isSmall(network.actor(v).id());
        }
        this.paying = paying(facts, network);
        this.openness = network.actors().stream().mapToInt(Traits::openness).toArray();
        this.names = network.actors().stream()
                .map(each -> Stems.of(each.name().replace('z', 's').replace('Z', 'S')))
                .toList();
    }

    private static int openness(Actor actor) {
        return OPENNESSES.indexOf(actor.openness().orElse("medium")) - 1;
    }

    private static boolean[] paying(Facts facts, Snapshot network) {
        Map<String, Boolean> onlyPays = new TreeMap<>();
        for (Participation each : facts.participations()) {
            onlyPays.merge(each.actor(), each.role().map("funder"::equals).orElse(false), Boolean::logicalAnd);
        }
        boolean[] paying = new boolean[network.vertexCount()];
        onlyPays.forEach((actor, only) -> paying[network.vertex(actor).orElseThrow()] = only);
        return paying;
    }

    /** Whether its seat is rural, insular or remote. */
    boolean isOfSmallPlace(int v) {
        return small[v];
    }

    /** Whether every part that it takes in a collaboration is a funder's. */
    boolean onlyPays(int v) {
        return paying[v];
    }

    /**
     * Whether the words of one's name are all in the other's: a body and its branch, or one body told twice. Not so where
     * both have seats that differ.
     */
    boolean areNamesakes(int a, int b) {
        SortedSet<String> one = names.get(a);
        SortedSet<String> other = names.get(b);
        boolean nested = !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
        return nested && !haveDifferentSeats(network.actor(a), network.actor(b));
    }

    private static boolean haveDifferentSeats(Actor one, Actor other) {
        return one.territory().isPresent()
                && other.territory().isPresent()
                && !one.territory().equals(other.territory());
    }

    /** How open both say they are to new objects, from −2 to 2: unknown counts as neither open nor closed. */
    int openness(int a, int b) {
        return openness[a] + openness[b];
    }
}
