package org.tisserand.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.RowRef;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;

/** Networks of any size that nobody has: the same size is always the same network. */
final class Invented {

    private Invented() {}

    /** Twelve sectors of actors more tied inside than outside. */
    static Facts facts(int n, int m) {
        var random = new Random(20_261_128);
        List<Actor> actors = IntStream.range(0, n).mapToObj(Invented::actor).toList();
        Set<Long> pairs = new HashSet<>();
        List<Tie> ties = new ArrayList<>();
        while (ties.size() < m) {
            int u = random.nextInt(n);
            int v = random.nextDouble() < 0.8 ? (u + 12 * random.nextInt(n / 12)) % n : random.nextInt(n);
            if (u != v && pairs.add((long) Math.min(u, v) * n + Math.max(u, v))) {
                ties.add(tie(u, v, ties.size()));
            }
        }
        return Facts.of(1, actors, ties);
    }

    private static Actor actor(int i) {
        Actor plain = Actor.named("a" + i, "Organisme " + i, row(i));
        return new Actor(
                plain.id(),
                plain.name(),
                plain.acronym(),
                plain.kind(),
                Optional.of("secteur-" + (char) ('a' + i % 12)),
                plain.level(),
                plain.territory(),
                plain.openness(),
                plain.mission(),
                List.of(),
                false,
                Map.of(),
                plain.rows());
    }

    private static Tie tie(int u, int v, int row) {
        return new Tie(
                "a" + u,
                "a" + v,
                "tie",
                TieState.PRESENT,
                OptionalDouble.empty(),
                false,
                Optional.empty(),
                Period.UNKNOWN,
                Map.of(),
                row(row));
    }

    private static RowRef row(int number) {
        return new RowRef("invented", "Liens", number);
    }
}
