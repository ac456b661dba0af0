package org.tisserand.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.model.Actor;

/**
 * With whom an actor may be compared: those of its kind where there are enough of them, else of its sector, else of its level, else everybody.
 *
 * @param by     {@code kind}, {@code sector}, {@code level} or {@code all}
 * @param actors their vertices, ascending, the actor itself left out
 */
public record Peers(String by, List<Integer> actors) {

    /** Of fewer a middle says nothing. */
    private static final int ENOUGH = 4;

    public Peers {
        actors = List.copyOf(actors);
    }

    /** Cost: O(n). */
    public static Peers of(Snapshot snapshot, int vertex) {
        return alike(snapshot, vertex, "kind", Actor::kind)
                .or(() -> alike(snapshot, vertex, "sector", Actor::sector))
                .or(() -> alike(snapshot, vertex, "level", Actor::level))
                .orElseGet(() -> new Peers("all", others(snapshot, vertex)));
    }

    private static Optional<Peers> alike(
            Snapshot snapshot, int vertex, String by, Function<Actor, Optional<String>> trait) {
        Optional<String> own = trait.apply(snapshot.actor(vertex));
        List<Integer> found = others(snapshot, vertex).stream()
                .filter(v -> trait.apply(snapshot.actor(v)).equals(own))
                .toList();
        return own.isEmpty() || found.size() < ENOUGH ? Optional.empty() : Optional.of(new Peers(by, found));
    }

    private static List<Integer> others(Snapshot snapshot, int vertex) {
        return IntStream.range(0, snapshot.vertexCount())
                .filter(v -> v != vertex)
                .boxed()
                .toList();
    }

    /** The middle of what they have, the lower of two; absent without peers. */
    public Optional<Double> median(IntToDoubleFunction had) {
        return actors.stream()
                .map(had::applyAsDouble)
                .sorted()
                .skip((actors.size() - 1L) / 2)
                .findFirst();
    }

    /** Those who are tied with {@code other}. */
    public List<Integer> partnersOf(Snapshot snapshot, int other) {
        return actors.stream().filter(v -> snapshot.adjacent(v, other)).toList();
    }
}
