package org.tisserand.findings.bridges;

import java.util.Comparator;
import java.util.List;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Names;
import org.tisserand.findings.bridges.Separation.Seam;
import org.tisserand.model.Actor;
import org.tisserand.model.Doubt;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.model.Subject;
import org.tisserand.network.Edge;

/** Edges that alone join two sides of the network, and that rest on one single tie or collaboration. */
final class FragileTies {

    private static final int NAMED = 4;
    private static final int ROWS_CITED = 3;

    private final Ground ground;
    private final int least;

    /** @param least fewest actors on the smaller side for a finding */
    FragileTies(Ground ground, int least) {
        this.ground = ground;
        this.least = least;
    }

    /** Those that are told, most actors on the smaller side first. */
    List<Seam> all(Separation separation) {
        return separation.seams().stream()
                .filter(seam -> smaller(seam).length >= least && restsOnOneRecord(seam))
                .sorted(Comparator.comparingInt(seam -> -smaller(seam).length))
                .toList();
    }

    private boolean restsOnOneRecord(Seam seam) {
        Edge edge = ground.network().edges().get(seam.edge());
        return edge.ties().size() + edge.shared().size() == 1;
    }

    private static int[] smaller(Seam seam) {
        return seam.sides().get(1);
    }

    private static int[] larger(Seam seam) {
        return seam.sides().get(0);
    }

    Finding finding(Seam seam) {
        Edge edge = ground.network().edges().get(seam.edge());
        List<Actor> ends = ground.actors(edge.u(), edge.v());
        var unknown = ground.gaps().between(seam.sides());
        return new Draft(Bridges.ID, ground.network())
                .about(ends.stream()
                        .map(each -> Subject.actor("end", each.id()))
                        .toList())
                .measure("smaller-side", smaller(seam).length)
                .measure("larger-side", larger(seam).length)
                .note("not-known", CutActors.notKnown(unknown))
                .restsOn(ground.rows(edge, ROWS_CITED))
                .restsOn(unknown.stream().limit(ROWS_CITED).map(ground::row).toList())
                .doubt(ground.isSmall() ? Doubt.NOT_ENOUGH_DATA : unknown.isEmpty() ? Doubt.FIRM : Doubt.UNSTABLE)
                .says(Phrase.message(
                        "bridges.fragile",
                        Phrase.text(ends.get(0).name()),
                        Phrase.text(ends.get(1).name()),
                        Phrase.number(larger(seam).length),
                        Names.some(ground.actors(smaller(seam)), NAMED)));
    }
}
