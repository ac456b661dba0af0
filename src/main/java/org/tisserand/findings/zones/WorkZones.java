package org.tisserand.findings.zones;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Mentions;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Places;
import org.tisserand.findings.Strata;
import org.tisserand.findings.Theme;
import org.tisserand.findings.zones.Concepts.Concept;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/**
 * Common work zones: 3 to 25 actors whose activities share objects, for whom and where, and of whom half of
 * the pairs at least are not tied yet.
 *
 * <p>Zones come in the order of a list chosen to tell much without repeating itself. Above 200,000 concepts the lens
 * refuses, and says which threshold to raise.
 */
public final class WorkZones {

    static final String ID = "work-zones";

    private static final int MOST_CONCEPTS = 200_000;

    /** How many times as many zones are looked at as are told, so that small places may have their part. */
    private static final int WIDER = 3;

    public static final Lens LENS = new Lens(
            ID,
            Theme.ALIKE,
            List.of("collaborations", "participations", "offers", "territories"),
            Map.of("support", 3.0, "most", 12.0, Strata.SMALL, Strata.FAIR),
            "Ganter & Wille 1999, Formal Concept Analysis;"
                    + " Kuznetsov 2007, https://doi.org/10.1007/s10472-007-9053-6;"
                    + " Nemhauser, Wolsey & Fisher 1978, https://doi.org/10.1007/BF01588971",
            WorkZones::look);

    private WorkZones() {}

    private static List<Finding> look(Facts facts, Snapshot network, Parameters parameters, Progress progress) {
        List<Mention> work = Mentions.of(facts, network.recipe()).stream()
                .filter(each -> each.kind().isWork())
                .toList();
        if (work.stream().allMatch(each -> each.facets().objects().isEmpty())) {
            return Draft.lacking(ID, network, "zones.no-objects");
        }
        var places = new Places(facts);
        Context<Cell> context = Context.of(work, places);
        int support = Math.max(2, (int) parameters.get("support", 3));
        Optional<List<Concept>> concepts = Concepts.of(context, support, MOST_CONCEPTS, progress.step(1, 3));
        if (concepts.isEmpty()) {
            return Draft.lacking(ID, network, "zones.too-many", Phrase.number(MOST_CONCEPTS), Phrase.number(support));
        }
        boolean placed =
                work.stream().anyMatch(each -> !each.facets().territories().isEmpty());
        var zones = new Zones(context, new Rarity(work), network, placed);
        var diversity = new Diversity(zones, zones.of(concepts.get(), progress.step(2, 3)));
        var telling = new ZoneTelling(facts, network, context, zones, new Surroundings(facts, network, places));
        var strata = new Strata(facts);
        int most = (int) parameters.get("most", 12);
        int looked = most + parameters.setAside().size();
        List<Zone> chosen = diversity.choose(looked * WIDER, progress.step(3, 3));
        return strata.kept(
                Strata.fairly(chosen, zone -> holdsSmall(zone, context, strata), looked, parameters).stream()
                        .map(zone -> telling.finding(zone, diversity.merit(zone))),
                most,
                parameters);
    }

    private static boolean holdsSmall(Zone zone, Context<Cell> context, Strata strata) {
        return zone.concept().actors().stream().map(context::actor).anyMatch(strata::isSmall);
    }
}
