package org.tisserand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.RowRef;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;

/** Small networks written as text: actors {@code Name|sector}, ties {@code Name–Name}. */
public final class Scenery {

    private Scenery() {}

    /** Facts of actors and ties, one a line, in {@code text}; an actor's id is its name in lower case. */
    public static Facts facts(String text) {
        var actors = new TreeMap<String, Actor>();
        List<Tie> ties = new ArrayList<>();
        int row = 2;
        for (String line : text.strip().lines().toList()) {
            if (line.contains("–")) {
                ties.add(tie(line, row));
            } else {
                Actor actor = actor(line, row);
                actors.put(actor.id(), actor);
            }
            row++;
        }
        return Facts.of(1, List.copyOf(actors.values()), ties);
    }

    private static Actor actor(String line, int row) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        return new Actor(
                id(cells[0]),
                cells[0],
                Optional.empty(),
                Optional.empty(),
                cells.length > 1 ? Optional.of(cells[1]) : Optional.empty(),
                Optional.empty(),
                cells.length > 2 ? Optional.of(cells[2]) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Map.of(),
                List.of(new RowRef("0123456789ab", "Acteurs", row)));
    }

    private static Tie tie(String line, int row) {
        String[] ends = line.split("–", -1);
        return new Tie(
                id(ends[0]),
                id(ends[1]),
                "tie",
                TieState.PRESENT,
                OptionalDouble.empty(),
                false,
                Optional.empty(),
                Period.UNKNOWN,
                Map.of(),
                new RowRef("0123456789ab", "Liens", row));
    }

    private static String id(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
