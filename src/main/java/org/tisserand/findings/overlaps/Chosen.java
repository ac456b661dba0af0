package org.tisserand.findings.overlaps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Places;
import org.tisserand.findings.Strata;
import org.tisserand.findings.overlaps.Contents.Content;
import org.tisserand.model.Finding;

/** Which pairs, contents and niches are told: so many of each, with places kept for the small. */
final class Chosen {

    private final Coordination coordination;
    private final Strata strata;
    private final Places places;
    private final Parameters parameters;

    Chosen(Coordination coordination, Strata strata, Places places, Parameters parameters) {
        this.coordination = coordination;
        this.strata = strata;
        this.places = places;
        this.parameters = parameters;
    }

    Coordination coordination() {
        return coordination;
    }

    /** Pairs for the same public at the same place, that no tie joins unless those are asked for. */
    List<Alike> doubled(List<Alike> alike) {
        boolean all = parameters.get("coordinated", 0) != 0;
        List<Alike> doubled = alike.stream()
                .filter(this::isDoubled)
                .filter(each -> all || !isJoined(each))
                .toList();
        return fairly(perActor(doubled), "most", 12, each -> isSmall(each.one()) || isSmall(each.other()));
    }

    private boolean isJoined(Alike pair) {
        return coordination.joined(pair.one().actor(), pair.other().actor());
    }

    /** How many pairs, doubled otherwise, a tie joins. */
    int alreadyJoined(List<Alike> alike) {
        return (int)
                alike.stream().filter(each -> isDoubled(each) && isJoined(each)).count();
    }

    /** Neither two publics nor two places: two offers far apart are both needed. What nobody said may be the same. */
    private boolean isDoubled(Alike pair) {
        return meet(
                        pair.one().populations().keySet(),
                        pair.other().populations().keySet())
                && near(pair.one().places().keySet(), pair.other().places().keySet());
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private boolean near(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || !shared(one, other).isEmpty();
    }

    private Set<String> shared(Set<String> one, Set<String> other) {
        return shared(one, other, places);
    }

    /** The places that both reach: one's own that are, or lie in, one of the other's. */
    static Set<String> shared(Set<String> one, Set<String> other, Places places) {
        Set<String> shared = new TreeSet<>();
        one.stream()
                .filter(each -> other.stream().anyMatch(wide -> places.holds(wide, each)))
                .forEach(shared::add);
        other.stream()
                .filter(each -> one.stream().anyMatch(wide -> places.holds(wide, each)))
                .forEach(shared::add);
        return shared;
    }

    private List<Alike> perActor(List<Alike> pairs) {
        int most = (int) parameters.get("perActor", 3);
        Map<String, Integer> times = new HashMap<>();
        var kept = new ArrayList<Alike>();
        for (Alike each : pairs) {
            String one = each.one().actor();
            String other = each.other().actor();
            if (times.getOrDefault(one, 0) < most && times.getOrDefault(other, 0) < most) {
                times.merge(one, 1, Integer::sum);
                times.merge(other, 1, Integer::sum);
                kept.add(each);
            }
        }
        return kept;
    }

    List<Content> contents(List<Content> contents) {
        return fairly(contents, "contents", 6, each -> each.services().stream().anyMatch(this::isSmall));
    }

    List<Service> niches(List<Service> niches) {
        return fairly(niches, "niches", 6, this::isSmall);
    }

    private boolean isSmall(Service service) {
        return strata.isSmall(service.actor())
                || service.places().keySet().stream().anyMatch(strata::isSmallPlace);
    }

    private <T> List<T> fairly(List<T> all, String limit, int otherwise, Predicate<T> small) {
        int looked =
                (int) parameters.get(limit, otherwise) + parameters.setAside().size();
        return Strata.fairly(all, small, looked, parameters);
    }

    /** Those that people did not set aside, as many as are asked for. */
    List<Finding> kept(Stream<Finding> told, String limit, int otherwise) {
        return strata.kept(told, (int) parameters.get(limit, otherwise), parameters);
    }
}
