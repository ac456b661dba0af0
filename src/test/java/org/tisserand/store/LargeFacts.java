package org.tisserand.store;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.RowRef;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;

/** A ring of actors with ten ties each: as many facts as one asks for. */
final class LargeFacts {
    private LargeFacts() {}

    static Facts of(long dataVersion, int actors) {
        return Facts.of(
                dataVersion,
                IntStream.range(0, actors)
                        .mapToObj(i -> Actor.named("actor " + i, "Organisation numéro " + i, row("Acteurs", i)))
                        .toList(),
                IntStream.range(0, actors * 5).mapToObj(i -> tie(i, actors)).toList());
    }

    private static Tie tie(int i, int actors) {
        int from = i / 5;
        int to = (from + 1 + i % 5 * 37) % actors;
        return new Tie(
                "actor " + from,
                "actor " + to,
                "funding",
                TieState.PRESENT,
                OptionalDouble.of(1 + i % 3),
                false,
                Optional.of("housing"),
                Period.UNKNOWN,
                Map.of("Fréquence", "mensuelle"),
                row("Liens", i));
    }

    private static RowRef row(String sheet, int row) {
        return new RowRef("0123456789ab", sheet, row + 2);
    }
}
