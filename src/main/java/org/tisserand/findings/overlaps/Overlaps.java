package org.tisserand.findings.overlaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.tisserand.model.Territory;
import org.tisserand.network.Snapshot;

/**
 * Offers that look alike and whose actors no known tie joins, contents that several places could share, offers that hang
 * on one actor, and what is offered where.
 *
 * <p>{@code common} is the greatest share of actors that may work on an object for it to tell anything; {@code coordinated}
 * other than 0 tells also the pairs that a tie joins; {@code perActor} bounds how often an actor comes back among the
 * pairs.
 */
public final class Overlaps {

    static final String ID = "overlaps";

    private static final int LEAST_GROUP = 3;

    public static final Lens LENS = new Lens(
            ID,
            Theme.ALIKE,
            List.of("offers", "collaborations", "participations", "territories", "ties"),
            Map.of(
                    "most",
                    12.0,
                    "contents",
                    6.0,
                    "niches",
                    6.0,
                    "perActor",
                    3.0,
                    "common",
                    0.6,
                    "coordinated",
                    0.0,
                    Strata.SMALL,
                    Strata.FAIR),
            "Ružička 1958, Biológia 13, 647; Jaccard 1912, https://doi.org/10.1111/j.1469-8137.1912.tb05611.x;"
                    + " Benjamini & Hochberg 1995, https://doi.org/10.1111/j.2517-6161.1995.tb02031.x",
            Overlaps::look);

    private Overlaps() {}

    private static List<Finding> look(Facts facts, Snapshot network, Parameters parameters, Progress progress) {
        var places = new Places(facts);
        List<Service> services = Services.of(facts, network.recipe(), places);
        if (services.isEmpty()) {
            return Draft.lacking(ID, network, "overlaps.nothing");
        }
        double common = parameters.get("common", 0.6);
        Optional<Comparison> comparison = Comparison.of(services, places, common, progress);
        if (comparison.isEmpty()) {
            return Draft.lacking(ID, network, "overlaps.too-many", Phrase.number(common, 3));
        }
        var census = new Census(
                services, facts.territories().stream().map(Territory::code).toList(), places);
        var telling = new Telling(facts, network, places, census);
        var choice = new Chosen(new Coordination(facts, network), new Strata(facts), places, parameters);
        return distinct(telling, choice, comparison.get(), services);
    }

    private static List<Finding> distinct(
            Telling telling, Chosen choice, Comparison comparison, List<Service> services) {
        var findings = new ArrayList<Finding>();
        List<Alike> alike = comparison.alike();
        findings.addAll(choice.kept(
                choice.doubled(alike).stream().map(each -> telling.doubled(each, choice.coordination())), "most", 12));
        findings.addAll(choice.kept(
                choice.contents(new Contents(services).of(LEAST_GROUP)).stream()
                        .map(each -> telling.content(each, choice.coordination())),
                "contents",
                6));
        findings.addAll(choice.kept(choice.niches(comparison.niches()).stream().map(telling::niche), "niches", 6));
        findings.add(telling.census(services, choice.alreadyJoined(alike)));
        Map<String, Finding> byId = new LinkedHashMap<>();
        findings.forEach(each -> byId.putIfAbsent(each.id(), each));
        return List.copyOf(byId.values());
    }
}
