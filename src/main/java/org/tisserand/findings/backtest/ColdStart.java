package org.tisserand.findings.backtest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Scope;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.network.Edge;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * A network of one snapshot of which some actors are made newcomers: all that joins a drawn fifth of the tied actors is
 * hidden, and a fifth of the isolates, drawn too, stand among them to mislead.
 *
 * @param known what is left
 * @param told  the same, and for each actor the offices that any tie of the snapshot names it for, as filled
 * @param cold  ids of the drawn actors; a pair is ranked where one of both is among them
 * @param hidden the pairs whose ties were hidden, and their causes
 * @param ties   all of the snapshot
 */
record ColdStart(Facts known, Facts told, Set<String> cold, Map<Formation.Ends, String> hidden, List<Tie> ties) {

    static final int REPEATS = 10;
    static final long SEED = 20_261_125;

    private static final double SHARE = 0.2;

    /** Drawn {@value #REPEATS} times. */
    static List<ColdStart> of(Facts facts, Causes causes) {
        Snapshot network = Snapshot.of(facts, Recipe.DEFAULT);
        var source = new SplittableRandom(SEED);
        var repeats = new ArrayList<ColdStart>();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            repeats.add(of(facts, network, causes, source.split()));
        }
        return repeats;
    }

    private static ColdStart of(Facts facts, Snapshot network, Causes causes, SplittableRandom random) {
        Set<String> cold = new HashSet<>();
        cold.addAll(drawn(vertices(network, true), network, random));
        cold.addAll(drawn(vertices(network, false), network, random));
        Map<Formation.Ends, String> hidden = new HashMap<>();
        for (Edge edge : network.edges()) {
            String low = network.actor(edge.u()).id();
            String high = network.actor(edge.v()).id();
            if (cold.contains(low) || cold.contains(high)) {
                hidden.put(Formation.Ends.of(low, high), causes.of(low, high));
            }
        }
        Facts known = without(facts, cold);
        return new ColdStart(known, told(known, facts.ties()), cold, hidden, facts.ties());
    }

    private static int[] vertices(Snapshot network, boolean tied) {
        return IntStream.range(0, network.vertexCount())
                .filter(v -> network.degree(v) > 0 == tied)
                .toArray();
    }

    /** A fifth of them, by the first draws of Fisher and Yates. */
    private static List<String> drawn(int[] vertices, Snapshot network, SplittableRandom random) {
        int count = (int) Math.round(SHARE * vertices.length);
        var drawn = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i, vertices.length);
            int held = vertices[other];
            vertices[other] = vertices[i];
            vertices[i] = held;
            drawn.add(network.actor(held).id());
        }
        return drawn;
    }

    private static Facts without(Facts facts, Set<String> cold) {
        return facts.withTies(facts.ties().stream()
                        .filter(each -> !cold.contains(each.from()) && !cold.contains(each.to()))
                        .toList())
                .withParticipations(facts.participations().stream()
                        .filter(each -> !cold.contains(each.actor()))
                        .toList());
    }

    /** What a directory of filled offices would add. */
    private static Facts told(Facts known, List<Tie> ties) {
        Map<List<String>, Scope> filled = new LinkedHashMap<>();
        for (Tie each : ties) {
            if (each.state() == TieState.PRESENT && each.object().isPresent()) {
                for (String actor : List.of(each.from(), each.to())) {
                    filled.putIfAbsent(List.of(actor, each.object().get()), filled(actor, each));
                }
            }
        }
        var scopes = new ArrayList<>(known.scopes());
        scopes.addAll(filled.values());
        return known.withScopes(scopes);
    }

    private static Scope filled(String actor, Tie tie) {
        return new Scope(
                actor,
                new Facets(new TreeSet<>(tie.object().stream().toList()), new TreeSet<>(), new TreeSet<>()),
                OptionalDouble.empty(),
                tie.period(),
                Map.of(),
                tie.row());
    }

    /** Whether one of both is a newcomer. */
    boolean concerns(String one, String other) {
        return cold.contains(one) || cold.contains(other);
    }

    /** Of the hidden pairs, those that share one object. */
    Map<Formation.Ends, String> hiddenFor(String object) {
        Map<Formation.Ends, String> own = new HashMap<>();
        for (Tie each : ties) {
            Formation.Ends ends = Formation.Ends.of(each.from(), each.to());
            String cause = hidden.get(ends);
            if (cause != null && each.object().filter(object::equals).isPresent()) {
                own.put(ends, cause);
            }
        }
        return own;
    }
}
