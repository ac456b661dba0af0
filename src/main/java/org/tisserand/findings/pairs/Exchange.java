package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
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

    /** A row that says an actor needs or offers an item. */
    private record Saying(int actor, Phrase item, double urgency, Period period, Evidence row) {}

    /** That one row's need may be met by another row's offer. */
    record Match(int needer, int offerer, Phrase item, double worth, Evidence need, Evidence offer) {}

    private final Snapshot network;
    private final int n;
    private final Map<String, List<Saying>> needs = new TreeMap<>();
    private final Map<String, List<Saying>> offers = new TreeMap<>();
    private final List<Set<String>> needed = new ArrayList<>();
    private final List<Set<String>> offered = new ArrayList<>();

    public Exchange(Facts facts, Snapshot network, Citing citing) {
        this.network = network;
        this.n = network.vertexCount();
        for (int v = 0; v < n; v++) {
            needed.add(new TreeSet<>());
            offered.add(new TreeSet<>());
        }
        facts.needs().forEach(each -> add(each, citing.need(each)));
        facts.offers().forEach(each -> add(each, citing.offer(each)));
        facts.resources().stream()
                .filter(each -> each.shareable().orElse(false))
                .forEach(each -> add(each, citing.resource(each)));
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
            for (String item : needed.get(a)) {
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
        add(needs, needed, code, list, need.actor(), need.urgency().orElse(1), need.period(), row);
    }

    private void add(Offer offer, Evidence row) {
        offer.function().ifPresent(code -> addOffer(code, "function", offer.actor(), offer.period(), row));
        offer.facets().objects().forEach(code -> addOffer(code, "object", offer.actor(), offer.period(), row));
    }

    private void add(Resource resource, Evidence row) {
        resource.kind().ifPresent(code -> addOffer(code, "resource", resource.actor(), resource.period(), row));
    }

    private void addOffer(String code, String list, String actor, Period period, Evidence row) {
        add(offers, offered, code, list, actor, 1, period, row);
    }

    private void add(
            Map<String, List<Saying>> sayings,
            List<Set<String>> items,
            String code,
            String list,
            String actor,
            double urgency,
            Period period,
            Evidence row) {
        if (period.overlaps(network.recipe().period())) {
            int vertex = network.vertex(actor).orElseThrow();
            sayings.computeIfAbsent(code, item -> new ArrayList<>())
                    .add(new Saying(vertex, Phrase.term(list, code), urgency, period, row));
            items.get(vertex).add(code);
        }
    }

    /** K = 1 − (1 − m(a ← b))(1 − m(b ← a)); not known where neither needs anything. */
    IntToDoubleFunction from(int a) {
        double[] met = new double[n];
        double[] meets = new double[n];
        needed.get(a).forEach(item -> addTo(met, item, a, true));
        offered.get(a).forEach(item -> addTo(meets, item, a, false));
        double all = worth(a);
        return b -> {
            if (needed.get(a).isEmpty() && needed.get(b).isEmpty()) {
                return Kernel.UNKNOWN;
            }
            double toA = all > 0 ? met[b] / all : 0;
            double toB = needed.get(b).isEmpty() ? 0 : meets[b] / worth(b);
            return 1 - (1 - toA) * (1 - toB);
        };
    }

    private void addTo(double[] sums, String item, int a, boolean needing) {
        for (int b : others(item, a, needing)) {
            sums[b] += worth(item, needing ? a : b);
        }
    }

    /** Who could meet a's need of an item, or, where a is not the needer, whose need a could meet. */
    private Set<Integer> others(String item, int a, boolean needing) {
        List<Saying> own = (needing ? needs : offers).getOrDefault(item, List.of());
        List<Saying> theirs = (needing ? offers : needs).getOrDefault(item, List.of());
        Set<Integer> others = new TreeSet<>();
        for (Saying mine : own) {
            for (Saying other : theirs) {
                if (mine.actor() == a && other.actor() != a && mine.period().overlaps(other.period())) {
                    others.add(other.actor());
                }
            }
        }
        return others;
    }

    private double worth(int a) {
        double sum = 0;
        for (String item : needed.get(a)) {
            sum += worth(item, a);
        }
        return sum;
    }

    /** Codes of what someone needs. */
    Set<String> items() {
        return Collections.unmodifiableSet(needs.keySet());
    }

    /** Who offers an item. */
    Set<Integer> offerers(String item) {
        return actors(offers, item);
    }

    /** Who needs an item. */
    Set<Integer> needers(String item) {
        return actors(needs, item);
    }

    private static Set<Integer> actors(Map<String, List<Saying>> sayings, String item) {
        return sayings.getOrDefault(item, List.of()).stream()
                .map(Saying::actor)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rarity times urgency of a needer's need of an item. */
    double worth(String item, int needer) {
        return rarity(item) * urgency(item, needer);
    }

    private double rarity(String item) {
        return 1 / Math.log(2 + offerers(item).size());
    }

    private double urgency(String item, int needer) {
        return needs.getOrDefault(item, List.of()).stream()
                .filter(each -> each.actor() == needer)
                .mapToDouble(Saying::urgency)
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
        for (String item : needed.get(needer)) {
            double worth = worth(item, needer);
            for (Saying need : needs.getOrDefault(item, List.of())) {
                for (Saying offer : offers.getOrDefault(item, List.of())) {
                    if (need.actor() == needer
                            && offer.actor() == offerer
                            && need.period().overlaps(offer.period())) {
                        into.add(new Match(needer, offerer, need.item(), worth, need.row(), offer.row()));
                    }
                }
            }
        }
    }
}
