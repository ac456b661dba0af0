package org.tisserand.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.RowRef;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.network.Edge;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * The part of a network that is drawn: all of it, or the most tied actors where it has too many, or one actor's
 * surroundings, or some actors and what joins them.
 *
 * @param whole   the network
 * @param drawn   its part, strengths unchanged
 * @param partial whether actors were left out because they were too many
 */
public record Drawing(Snapshot whole, Snapshot drawn, boolean partial) {

    /** More dots than this are a blot; the rest is left out, and the picture says so. */
    public static final int MOST = 3_000;

    /** Of more actors, what they know besides would hide what joins them. */
    private static final int FEW = 6;

    static Drawing of(Snapshot whole) {
        return whole.vertexCount() <= MOST ? new Drawing(whole, whole, false) : of(whole, v -> true);
    }

    /** The actors that fit, and the ties among them. */
    static Drawing of(Snapshot whole, IntPredicate wanted) {
        List<Integer> kept = IntStream.range(0, whole.vertexCount())
                .filter(wanted)
                .boxed()
                .sorted(Comparator.comparingInt(v -> -whole.degree(v)))
                .toList();
        boolean partial = kept.size() > MOST;
        return new Drawing(whole, part(whole, new HashSet<>(partial ? kept.subList(0, MOST) : kept)), partial);
    }

    /** An actor, its strongest partners, and the ties among them. */
    static Drawing around(Snapshot whole, String actorId) {
        int ego = vertex(whole, actorId);
        List<Integer> partners = IntStream.range(whole.start(ego), whole.start(ego + 1))
                .boxed()
                .sorted(Comparator.comparingDouble(slot -> -whole.weight(slot)))
                .limit(Drawings.AROUND)
                .map(whole::target)
                .toList();
        Set<Integer> kept = new HashSet<>(partners);
        kept.add(ego);
        return new Drawing(whole, part(whole, kept), partners.size() < whole.degree(ego));
    }

    /**
     * Some actors, and the ties among them; where they are {@value #FEW} or fewer, those besides whom two of them at least are tied
     * with, the most tied to them first.
     */
    static Drawing among(Snapshot whole, Set<String> actorIds) {
        Set<Integer> named = new TreeSet<>();
        for (String id : actorIds) {
            named.add(vertex(whole, id));
        }
        Map<Integer, Integer> known = new TreeMap<>();
        for (int one : named.size() <= FEW ? named : Set.<Integer>of()) {
            IntStream.range(whole.start(one), whole.start(one + 1))
                    .map(whole::target)
                    .filter(other -> !named.contains(other))
                    .forEach(other -> known.merge(other, 1, Integer::sum));
        }
        List<Integer> between = known.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        Set<Integer> kept = new HashSet<>(named);
        between.stream().limit(Drawings.BETWEEN).forEach(kept::add);
        return new Drawing(whole, part(whole, kept), between.size() > Drawings.BETWEEN);
    }

    /** The actor's vertex, or the refusal to draw somebody who is not there. */
    static int vertex(Snapshot whole, String actorId) {
        return whole.vertex(actorId).orElseThrow(() -> Refusal.notFound("actor", actorId));
    }

    private static Snapshot part(Snapshot whole, Set<Integer> kept) {
        List<Tie> ties = new ArrayList<>();
        for (Edge edge : whole.edges()) {
            if (kept.contains(edge.u()) && kept.contains(edge.v())) {
                ties.add(strand(whole, edge, ties.size()));
            }
        }
        var actors = kept.stream().sorted().map(whole::actor).toList();
        return Snapshot.of(Facts.of(whole.dataVersion(), actors, ties), Recipe.DEFAULT);
    }

    private static Tie strand(Snapshot whole, Edge edge, int number) {
        return strand(whole.actor(edge.u()).id(), whole.actor(edge.v()).id(), edge.weight(), number);
    }

    /** A tie that is only drawn, and comes from no row. */
    static Tie strand(String one, String other, double strength, int number) {
        return new Tie(
                one,
                other,
                "tie",
                TieState.PRESENT,
                OptionalDouble.of(strength),
                false,
                Optional.empty(),
                Period.UNKNOWN,
                Map.of(),
                row(number));
    }

    /** Where what is only drawn is said to come from. */
    static RowRef row(int number) {
        return new RowRef("drawing", "drawing", number);
    }
}
