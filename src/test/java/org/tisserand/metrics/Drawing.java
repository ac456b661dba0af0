package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.Sketch;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * A network drawn at random: actors are numbers of four digits, sectors are a, b, c or not known.
 *
 * @param sectors of each actor, empty where not known
 * @param ties    pairs and their strength
 */
record Drawing(List<String> sectors, List<Pair> ties) {

    record Pair(int u, int v, double strength) {}

    /** Of 1 to 14 actors; sparse, dense, or anything between. */
    static Drawing random(int seed) {
        var random = new Random(seed);
        int n = 1 + random.nextInt(14);
        double density = random.nextDouble();
        var ties = new ArrayList<Pair>();
        for (int u = 0; u < n; u++) {
            for (int v = u + 1; v < n; v++) {
                if (random.nextDouble() < density) {
                    ties.add(new Pair(u, v, 0.5 + random.nextInt(4)));
                }
            }
        }
        List<String> sectors = IntStream.range(0, n)
                .mapToObj(v -> List.of("a", "b", "c", "").get(random.nextInt(4)))
                .toList();
        return new Drawing(sectors, ties);
    }

    /** The same, each actor but the first tied to an earlier one. */
    static Drawing connected(int seed) {
        var drawing = random(seed);
        var random = new Random(-seed);
        for (int v = 1; v < drawing.actors(); v++) {
            drawing = drawing.withTie(random.nextInt(v), v);
        }
        return drawing;
    }

    static Drawing of(int actors, List<Edge> edges) {
        return new Drawing(
                IntStream.range(0, actors).mapToObj(v -> "").toList(),
                edges.stream()
                        .map(edge -> new Pair(edge.u(), edge.v(), edge.weight()))
                        .toList());
    }

    int actors() {
        return sectors.size();
    }

    Drawing withIsolate() {
        return new Drawing(Stream.concat(sectors.stream(), Stream.of("")).toList(), ties);
    }

    /** With a tie more, unless it would join an actor to itself. */
    Drawing withTie(int u, int v) {
        return u == v
                ? this
                : new Drawing(
                        sectors,
                        Stream.concat(ties.stream(), Stream.of(new Pair(u, v, 1)))
                                .toList());
    }

    /** The same, its ties in another order, some told from the other end. */
    Drawing shuffled(Random random) {
        var others = new ArrayList<Pair>();
        for (Pair tie : ties) {
            others.add(random.nextBoolean() ? tie : new Pair(tie.v(), tie.u(), tie.strength()));
        }
        Collections.shuffle(others, random);
        return new Drawing(sectors, others);
    }

    /** Both, the other's actors after those of this one, and no tie between them. */
    Drawing beside(Drawing other) {
        Stream<Pair> moved =
                other.ties.stream().map(tie -> new Pair(tie.u() + actors(), tie.v() + actors(), tie.strength()));
        return new Drawing(
                Stream.concat(sectors.stream(), other.sectors.stream()).toList(),
                Stream.concat(ties.stream(), moved).toList());
    }

    Drawing times(double factor) {
        return new Drawing(
                sectors,
                ties.stream()
                        .map(tie -> new Pair(tie.u(), tie.v(), tie.strength() * factor))
                        .toList());
    }

    /** The same network, actor v being called {@code names.get(v)}. */
    Drawing renamed(List<Integer> names) {
        return new Drawing(
                inverse(names).stream().map(sectors::get).toList(),
                ties.stream()
                        .map(tie -> new Pair(names.get(tie.u()), names.get(tie.v()), tie.strength()))
                        .toList());
    }

    static List<Integer> inverse(List<Integer> names) {
        return IntStream.range(0, names.size()).boxed().map(names::indexOf).toList();
    }

    Snapshot network() {
        String actors = IntStream.range(0, actors())
                .mapToObj(v -> sectors.get(v).isEmpty() ? name(v) : name(v) + " @" + sectors.get(v))
                .collect(Collectors.joining("\n"));
        String lines = ties.stream()
                .map(tie -> name(tie.u()) + "–" + name(tie.v()) + " " + tie.strength())
                .collect(Collectors.joining("\n"));
        return Sketch.network(actors + "\n" + lines);
    }

    private static String name(int actor) {
        return String.format("%04d", actor);
    }
}
