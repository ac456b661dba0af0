package org.tisserand.findings.pairs;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tisserand.findings.Strata;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Participation;
import org.tisserand.network.Snapshot;

/** What a list must know of each actor: the over-solicited, the least endowed, those of small places, the open, those that only pay, namesakes. */
final class Actors {

    private final Snapshot network;
    private final boolean[] solicited;
    private final boolean[] modest;
    private final boolean[] small;
    private final boolean[] paying;
    private final int[] openness;
    private final List<SortedSet<String>> names;

    Actors(Ground ground) {
        this.network = ground.network();
        int n = network.vertexCount();
        this.solicited = new boolean[n];
        this.modest = new boolean[n];
        this.small = new boolean[n];
        var strata = new Strata(ground.facts());
        int[] degrees = IntStream.range(0, n).map(network::degree).sorted().toArray();
        double[] capacities = IntStream.range(0, n)
                .mapToDouble(ground.capacity()::of)
                .sorted()
                .toArray();
        for (int v = 0; v < n; v++) {
            solicited[v] = network.degree(v) > degrees[(n - 1) / 2] && network.degree(v) >= degrees[n - 1 - n / 10];
            small[v] = strata.isSmall(network.actor(v).id());
            modest[v] = ground.capacity().of(v) <= capacities[(n - 1) / 3];
        }
        this.paying = paying(ground.facts());
        this.openness = network.actors().stream()
                .mapToInt(each ->
                        List.of("low", "medium", "high").indexOf(each.openness().orElse("medium")) - 1)
                .toArray();
        this.names = ground.records().names;
    }

    private boolean[] paying(Facts facts) {
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

    /** Whether it is among the tenth with most partners. */
    boolean isSolicited(int v) {
        return solicited[v];
    }

    /** Whether it is among the third with least capacity. */
    boolean isModest(int v) {
        return modest[v];
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
