package org.tisserand.findings.bridges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Names;
import org.tisserand.findings.bridges.Separation.Cut;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Actor;
import org.tisserand.model.Doubt;
import org.tisserand.model.Evidence;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.model.Subject;
import org.tisserand.model.Tie;

/** Actors without whom others would have no path left to the rest: who, and how many. */
final class CutActors {

    private static final int NAMED = 4;
    private static final int LISTED = 12;
    private static final int PIECES_CITED = 4;
    private static final int ROWS_CITED = 3;

    private final Ground ground;
    private final Position position;
    private final int least;

    /** @param least fewest actors cut off for a finding */
    CutActors(Ground ground, int least, Progress progress) {
        this.ground = ground;
        this.position = new Position(ground.network(), progress);
        this.least = least;
    }

    /** Those that cut off {@code least} actors or more, those that cut off most first. */
    List<Cut> all(Separation separation) {
        return separation.cuts().stream()
                .filter(cut -> cutOff(cut) >= least)
                .sorted(Comparator.comparingInt(cut -> -cutOff(cut)))
                .toList();
    }

    static int cutOff(Cut cut) {
        return cut.pieces().stream().skip(1).mapToInt(piece -> piece.length).sum();
    }

    Finding finding(Cut cut) {
        Actor bridge = ground.network().actor(cut.vertex());
        List<Actor> apart = apart(cut);
        List<Tie> unknown = ground.gaps().between(cut.pieces());
        return new Draft(Bridges.ID, ground.network())
                .about(List.of(Subject.actor("bridge", bridge.id())))
                .beside(apart.stream()
                        .limit(LISTED)
                        .map(each -> Subject.actor("cut-off", each.id()))
                        .toList())
                .measure("cut-off", apart.size())
                .measure("pieces", cut.pieces().size())
                .measure("neighbours", ground.network().degree(cut.vertex()))
                .measure(position.of("betweenness", cut.vertex()))
                .measure(position.of("constraint", cut.vertex()))
                .measure("communities", position.communities(cut.vertex()))
                .measure("sectors-reached", position.sectors(cut.vertex()))
                .note("first-step", firstStep(cut, bridge))
                .note("not-known", notKnown(unknown))
                .restsOn(evidence(cut))
                .restsOn(unknown.stream().limit(ROWS_CITED).map(ground::row).toList())
                .doubt(doubt(cut))
                .says(Phrase.message(
                        "bridges.cut",
                        Phrase.text(bridge.name()),
                        Phrase.number(apart.size()),
                        Phrase.number(cut.pieces().get(0).length),
                        Names.some(apart, NAMED)));
    }

    private List<Actor> apart(Cut cut) {
        return ground.actors(
                cut.pieces().stream().skip(1).flatMapToInt(IntStream::of).toArray());
    }

    private Phrase firstStep(Cut cut, Actor bridge) {
        return Phrase.message(
                "bridges.cut.step",
                Phrase.text(ground.contact(cut.vertex(), cut.pieces().get(0)).name()),
                Phrase.text(ground.contact(cut.vertex(), cut.pieces().get(1)).name()),
                Phrase.text(bridge.name()));
    }

    static Phrase notKnown(List<Tie> unknown) {
        return unknown.isEmpty()
                ? Phrase.message("bridges.silence")
                : Phrase.message("bridges.gaps", Phrase.number(unknown.size()));
    }

    private List<Evidence> evidence(Cut cut) {
        var rows = new ArrayList<Evidence>();
        cut.pieces().stream().limit(PIECES_CITED).forEach(piece -> ground.into(cut.vertex(), piece).stream()
                .limit(ROWS_CITED)
                .forEach(edge -> rows.addAll(ground.rows(edge, ROWS_CITED))));
        return rows;
    }

    private Doubt doubt(Cut cut) {
        if (ground.isSmall()) {
            return Doubt.NOT_ENOUGH_DATA;
        }
        return ground.gaps().stillApart(cut.pieces()) < least ? Doubt.UNSTABLE : Doubt.FIRM;
    }
}
