package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.findings.Citing;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facts;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Period;
import org.tisserand.model.Phrase;
import org.tisserand.model.Resource;
import org.tisserand.network.Snapshot;

/**
 * Needs met by offers: m(a ← b) = Σ r·u over the items a needs and b offers / Σ r·u over the items a needs, r being
 * 1 / ln(2 + offerers) and u the urgency. An offer of another time meets no need.
 *
 * <p>An item is a need's resource or object, an offer's function or object, or the kind of a resource that may be shared.
 */
public final class Exchange {

    /** That one row's need may be met by another row's offer. */
    record Match(int needer, int offerer, Phrase item, double worth, Evidence need, Evidence offer) {}

    private final Snapshot network;
    private final int n;
    private final Sayings needs;
    private final Sayings offers;
    private final Map<String, Double> rarity = new TreeMap<>();
    private final double[] worth;

    public Exchange(Facts facts, Snapshot network, Citing citing) {
        this.network = network;
        this.n = network.vertexCount();
        this.needs = new Sayings(n);
        this.offers = new Sayings(n);
        facts.needs().forEach(each -> add(each, citing.need(each)));
        facts.offers().forEach(each -> add(each, citing.offer(each)));
        facts.resources().stream()
                .filter(each -> each.shareable().orElse(false))
                .forEach(each -> add(each, citing.resource(each)));
        needs.items()
                .forEach(item ->
                        rarity.put(item, 1 / Math.log(2 + offers.actors(item).size())));
        this.worth = IntStream.range(0, n)
                .mapToDouble(a -> needs.items(a).stream()
                        .mapToDouble(item -> worth(item, a))
                        .sum())
                .toArray();
    }

    /**
     * An item that an actor needs and others offer.
     *
     * @param offerers vertices
     */
    public record Want(int needer, String item, double urgency, Set<Integer> offerers) {}

    /** All that some offer could meet, by needer and item. */
    public List<Want> wants() {
        var wants = new ArrayList<Want>();
        for (int a = 0; a < n; a++) {
            for (String item : needs.items(a)) {
                Set<Integer> offerers = others(item, a, true);
                if (!offerers.isEmpty()) {
                    wants.add(new Want(a, item, urgency(item, a), offerers));
                }
            }
        }
        return wants;
    }

    boolean isEmpty() {
        return needs.isEmpty() || offers.isEmpty();
    }

    private void add(Need need, Evidence row) {
        need.resource().ifPresent(code -> addNeed(code, "resource", need, row));
        need.facets().objects().forEach(code -> addNeed(code, "object", need, row));
    }

    private void addNeed(String code, String list, Need need, Evidence row) {
        add(needs, code, list, need.actor(), need.urgency().orElse(1), need.period(), row);
    }

    private void add(Offer offer, Evidence row) {
        offer.function().ifPresent(code -> addOffer(code, "function", offer.actor(), offer.period(), row));
        offer.facets().objects().forEach(code -> addOffer(code, "object", offer.actor(), offer.period(), row));
    }

    private void add(Resource resource, Evidence row) {
        resource.kind().ifPresent(code -> addOffer(code, "resource", resource.actor(), resource.period(), row));
    }

    private void addOffer(String code, String list, String actor, Period period, Evidence row) {
        add(offers, code, list, actor, 1, period, row);
    }

    private void add(
            Sayings sayings, String code, String list, String actor, double urgency, Period period, Evidence row) {
        if (period.overlaps(network.recipe().period())) {
            int vertex = network.vertex(actor).orElseThrow();
            sayings.add(code, new Sayings.Saying(vertex, Phrase.term(list, code), urgency, period, row));
        }
    }

    /** K = 1 − (1 − m(a ← b))(1 − m(b ← a)); not known where neither needs anything. */
    IntToDoubleFunction from(int a) {
        double[] met = new double[n];
        double[] meets = new double[n];
        needs.items(a).forEach(item -> others(item, a, true).forEach(b -> met[b] += worth(item, a)));
        offers.items(a).forEach(item -> others(item, a, false).forEach(b -> meets[b] += worth(item, b)));
        return b -> worth[a] == 0 && worth[b] == 0
                ? Kernel.UNKNOWN
                : 1 - (1 - part(met[b], worth[a])) * (1 - part(meets[b], worth[b]));
    }

    /** With whom {@code a} may have a K above 0. */
    Set<Integer> partners(int a) {
        Set<Integer> partners = new TreeSet<>();
        needs.items(a).forEach(item -> partners.addAll(others(item, a, true)));
        offers.items(a).forEach(item -> partners.addAll(others(item, a, false)));
        return partners;
    }

    private static double part(double met, double all) {
        return all > 0 ? met / all : 0;
    }

    /** Who could meet a's need of an item, or, where a is not the needer, whose need a could meet. */
    private Set<Integer> others(String item, int a, boolean needing) {
        Sayings own = needing ? needs : offers;
        Sayings theirs = needing ? offers : needs;
        Set<Integer> others = theirs.meeting(item, own.of(item, a));
        others.remove(a);
        return others;
    }

    /** Codes of what someone needs. */
    Set<String> items() {
        return needs.items();
    }

    /** Who offers an item. */
    Set<Integer> offerers(String item) {
        return offers.actors(item);
    }

    /** Who needs an item. */
    Set<Integer> needers(String item) {
        return needs.actors(item);
    }

    /** Rarity times urgency of a needer's need of an item. */
    double worth(String item, int needer) {
        return rarity.getOrDefault(item, 1 / Math.log(2)) * urgency(item, needer);
    }

    private double urgency(String item, int needer) {
        return needs.of(item, needer).stream()
                .mapToDouble(Sayings.Saying::urgency)
                .max()
                .orElse(1);
    }

    /** The match of most worth between two actors, in either direction; the first by item of equals. */
    Optional<Match> best(int a, int b) {
        var matches = new ArrayList<Match>();
        addMatches(a, b, matches);
        addMatches(b, a, matches);
        return matches.stream()
                .max(Comparator.comparingDouble(Match::worth)
                        .thenComparing(Comparator.comparingInt(matches::indexOf).reversed()));
    }

    private void addMatches(int needer, int offerer, List<Match> into) {
        for (String item : needs.items(needer)) {
            double worth = worth(item, needer);
            for (Sayings.Saying need : needs.of(item, needer)) {
                for (Sayings.Saying offer : offers.of(item, offerer)) {
                    if (need.period().overlaps(offer.period())) {
                        into.add(new Match(needer, offerer, need.item(), worth, need.row(), offer.row()));
                    }
                }
            }
        }
    }
}
