package org.tisserand.findings.bridges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Names;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Strata;
import org.tisserand.findings.Theme;
import org.tisserand.findings.bridges.Separation.Seam;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.network.Edge;
import org.tisserand.network.Hearing;
import org.tisserand.network.Snapshot;

/**
 * Bridging actors: who holds parts of the network together, and which single rows do.
 *
 * <p>An actor is told when {@code leastCutOff} others or more would lose every path to the rest without it (3: fewer than
 * three is one actor, or one pair, that hangs by its only tie, and often only for want of rows about it). A tie is told
 * when it alone joins two sides of {@code leastSide} actors or more and rests on one single record.
 */
public final class Bridges {

    static final String ID = "bridges";

    public static final Lens LENS = new Lens(
            ID,
            Theme.HOLDS,
            List.of("ties", "participations"),
            Map.of("leastCutOff", 3.0, "leastSide", 2.0, "most", 20.0, Strata.SMALL, Strata.FAIR),
            "Hopcroft & Tarjan 1973, https://doi.org/10.1145/362248.362272; Burt 1992, Structural Holes",
            Bridges::look);

    private Bridges() {}

    private static List<Finding> look(Facts facts, Snapshot network, Parameters parameters, Progress progress) {
        if (network.edgeCount() == 0) {
            return Draft.lacking(ID, network, "bridges.no-ties");
        }
        if (Hearing.of(facts, network).tooFew()) {
            return Draft.lacking(ID, network, "bridges.too-few-answers");
        }
        int most = (int) parameters.get("most", 20);
        int looked = most + parameters.setAside().size();
        var strata = new Strata(facts);
        var ground = new Ground(facts, network);
        var separation = new Separation(network);
        var actors = new CutActors(ground, (int) parameters.get("leastCutOff", 3), progress);
        var ties = new FragileTies(ground, (int) parameters.get("leastSide", 2));
        var findings = new ArrayList<Finding>();
        var cuts = Strata.fairly(
                actors.all(separation),
                cut -> strata.isSmall(network.actor(cut.vertex()).id()),
                looked,
                parameters);
        var seams = Strata.fairly(ties.all(separation), seam -> joinsSmall(network, seam, strata), looked, parameters);
        findings.addAll(alphabetical(network, strata.kept(cuts.stream().map(actors::finding), most, parameters)));
        findings.addAll(alphabetical(network, strata.kept(seams.stream().map(ties::finding), most, parameters)));
        return findings;
    }

    private static boolean joinsSmall(Snapshot network, Seam seam, Strata strata) {
        Edge edge = network.edges().get(seam.edge());
        return strata.isSmall(network.actor(edge.u()).id())
                || strata.isSmall(network.actor(edge.v()).id());
    }

    private static List<Finding> alphabetical(Snapshot network, List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing((Finding each) -> first(network, each), Names.alphabetical())
                        .thenComparing(Finding::id))
                .toList();
    }

    private static Actor first(Snapshot network, Finding finding) {
        String id = finding.subjects().get(0).id();
        return network.actor(network.vertex(id).orElseThrow());
    }
}
