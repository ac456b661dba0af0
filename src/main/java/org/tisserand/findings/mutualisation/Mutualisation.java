package org.tisserand.findings.mutualisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.findings.Citing;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Places;
import org.tisserand.findings.Strata;
import org.tisserand.findings.Theme;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/**
 * Pooling: who could share one resource with whom and what it may save, which offers meet which needs, and which needs
 * nothing meets.
 *
 * <p>Groups come first, then offers that meet needs, then the needs of neighbours who could act together, then the others
 * left without an offer; at most {@code most} of each, of which small places keep their share. Above 25 million pairs of a need and an offer the lens refuses.
 */
public final class Mutualisation {

    static final String ID = "mutualisation";

    private static final long MOST_PAIRS = 25_000_000;

    public static final Lens LENS = new Lens(
            ID,
            Theme.HELP,
            List.of("needs", "offers", "resources", "territories"),
            Assumptions.DEFAULTS,
            "Ahuja, Magnanti & Orlin 1993, Network Flows;"
                    + " Bel & Sebő 2021, https://doi.org/10.1177/1078087419839492;"
                    + " Bel & Warner 2015, https://doi.org/10.1111/padm.12104;"
                    + " Shapley 1953, https://doi.org/10.1515/9781400881970-018;"
                    + " Littlechild & Owen 1973, https://doi.org/10.1287/mnsc.20.3.370",
            Mutualisation::look);

    private Mutualisation() {}

    private static List<Finding> look(Facts facts, Snapshot network, Parameters parameters, Progress progress) {
        if (facts.needs().isEmpty()) {
            return Draft.lacking(ID, network, "pooling.no-needs");
        }
        var assumed = new Assumptions(parameters);
        var places = new Places(facts);
        var citing = new Citing(facts);
        var travel = new Travel(places, assumed);
        progress.at(0, 3);
        var market = new Market(facts, network, citing);
        long pairs = (long) market.demands().size() * market.supplies().size();
        if (pairs > MOST_PAIRS) {
            return Draft.lacking(
                    ID, network, "pooling.too-many", Phrase.number((double) pairs), Phrase.number(MOST_PAIRS));
        }
        progress.at(1, 3);
        var matching = new Matching(network, places, travel, market);
        progress.at(2, 3);
        var groups = new Groups(facts, network, places, travel, market, matching).all();
        var lacks = Lack.all(network, places, market, matching.allocation());
        var telling = new Telling(network, places, citing, market, assumed);
        var strata = new Strata(facts);
        int most = (int) assumed.get("most");
        var findings = new ArrayList<Finding>();
        Stream.of(
                        Strata.fairly(
                                        groups,
                                        group -> isOfSmall(group, network, strata),
                                        most + parameters.setAside().size(),
                                        parameters)
                                .stream()
                                .map(telling::of),
                        offers(market, matching)
                                .mapToObj(each -> telling.of(market.supplies().get(each), matching.servedBy(each))),
                        lacks.stream().filter(each -> each.place().isPresent()).map(telling::of),
                        lacks.stream().filter(each -> each.place().isEmpty()).map(telling::of))
                .map(each -> strata.kept(each, most, parameters))
                .forEach(findings::addAll);
        progress.at(3, 3);
        return findings;
    }

    private static boolean isOfSmall(Group group, Snapshot network, Strata strata) {
        return group.partners().stream()
                .anyMatch(each -> strata.isSmall(network.actor(each.vertex()).id()));
    }

    private static IntStream offers(Market market, Matching matching) {
        return IntStream.range(0, market.supplies().size())
                .filter(each -> market.supplies().get(each).resource().isEmpty()
                        && !matching.servedBy(each).isEmpty());
    }
}
