package org.tisserand.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tisserand.model.Actor;
import org.tisserand.report.document.Block;
import org.tisserand.report.document.Cell;

/** Actors as a table, by name, each with what is known of it and how many partners the network gives it. Never a rank. */
final class ActorLines {

    private ActorLines() {}

    /** One more column. */
    record More(String heading, Function<Actor, Cell> cell) {}

    static Block.Grid grid(Material of, String title, List<Actor> actors, List<More> more, int onPaper) {
        Stream<String> headings = Stream.of("name", "kind", "sector", "level", "territory", "partners")
                .map(each -> of.say("document.actor." + each));
        return new Block.Grid(
                title,
                Stream.concat(headings, more.stream().map(More::heading)).toList(),
                actors.stream()
                        .sorted(Comparator.comparing(Actor::name, of.alphabetically())
                                .thenComparing(Actor::id))
                        .map(actor -> cells(of, actor, more))
                        .toList(),
                onPaper);
    }

    private static List<Cell> cells(Material of, Actor actor, List<More> more) {
        int partners = of.snapshot().degree(of.snapshot().vertex(actor.id()).orElseThrow());
        Stream<Cell> own = Stream.of(
                Cell.of(actor.name()),
                of.term("kind", actor.kind()),
                of.term("sector", actor.sector()),
                of.term("level", actor.level()),
                of.term("territory", actor.territory()),
                of.whole(partners));
        return Stream.concat(own, more.stream().map(each -> each.cell().apply(actor)))
                .toList();
    }
}
