package org.tisserand.findings.delegations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Places;
import org.tisserand.findings.Strata;
import org.tisserand.findings.Theme;
import org.tisserand.findings.mutualisation.Assumptions;
import org.tisserand.findings.mutualisation.Travel;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Mandate;
import org.tisserand.network.Snapshot;

/**
 * Delegation of mandates with their resources: those held without means, those that somebody could hold in their owner's
 * stead, and those that nobody could.
 *
 * <p>At most {@code most} of each are told, of which small places keep their share. All mandates that may be delegated are placed together, so that nobody is asked to hold more than {@code mostMandates}.
 * No rural place is made to go further than {@code maxMinutesRural}.
 */
public final class Delegations {

    static final String ID = "delegations";

    public static final Lens LENS = new Lens(
            ID,
            Theme.HELP,
            List.of("mandates", "offers", "participations", "territories"),
            Wishes.DEFAULTS,
            "Arya et al. 2004, https://doi.org/10.1137/S0097539702416402;"
                    + " Bel & Sebő 2021, https://doi.org/10.1177/1078087419839492",
            Delegations::look);

    private Delegations() {}

    private static List<Finding> look(Facts facts, Snapshot network, Parameters parameters, Progress progress) {
        List<Mandate> mandates = facts.mandates().stream()
                .filter(each -> each.period().overlaps(network.recipe().period()))
                .toList();
        if (mandates.isEmpty()) {
            return Draft.lacking(ID, network, "delegations.no-mandates");
        }
        progress.at(0, 2);
        var wishes = new Wishes(parameters);
        var places = new Places(facts);
        var served = new Served(facts, network, places, new Travel(places, new Assumptions(parameters)), wishes);
        var candidates = new Candidates(facts, network, places, served, wishes);
        var telling = new Telling(facts, network, candidates, served);
        var strata = new Strata(facts);
        UnaryOperator<List<Finding>> kept = told -> strata.kept(told.stream(), wishes.count("most"), parameters);
        var findings = new ArrayList<Finding>(kept.apply(mandates.stream()
                .filter(Delegations::isWithoutMeans)
                .map(telling::withoutMeans)
                .toList()));
        progress.at(1, 2);
        findings.addAll(placed(mandates, candidates, telling, kept));
        List<Mandate> untold = mandates.stream()
                .filter(each -> each.delegate().isPresent() && each.resourced().isEmpty())
                .toList();
        if (!untold.isEmpty()) {
            findings.add(telling.untold(untold));
        }
        progress.at(2, 2);
        return findings;
    }

    private static boolean isWithoutMeans(Mandate mandate) {
        return mandate.delegate().isPresent() && !mandate.resourced().orElse(true);
    }

    private static List<Finding> placed(
            List<Mandate> mandates, Candidates candidates, Telling telling, UnaryOperator<List<Finding>> kept) {
        List<Mandate> open = mandates.stream()
                .filter(each ->
                        each.delegable().orElse(false) && each.delegate().isEmpty())
                .toList();
        List<Mandate> known =
                open.stream().filter(each -> !each.facets().objects().isEmpty()).toList();
        List<Actor> actors = known.stream()
                .map(candidates::legitimate)
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.comparing(Actor::id))
                .toList();
        int[] plan = candidates.plan(known, actors);
        var findings = new ArrayList<Finding>(kept.apply(IntStream.range(0, plan.length)
                .filter(i -> plan[i] >= 0)
                .mapToObj(i -> telling.proposed(known.get(i), actors.get(plan[i])))
                .toList()));
        findings.addAll(kept.apply(IntStream.range(0, plan.length)
                .filter(i -> plan[i] < 0)
                .mapToObj(i -> telling.withoutCandidate(known.get(i)))
                .toList()));
        if (known.size() < open.size()) {
            findings.add(telling.withoutObject(open.stream()
                    .filter(each -> each.facets().objects().isEmpty())
                    .toList()));
        }
        return findings;
    }
}
