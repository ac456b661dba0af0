package org.tisserand.findings.mutualisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.tisserand.findings.Places;
import org.tisserand.findings.mutualisation.Allocation.Arc;
import org.tisserand.findings.pairs.Reach;
import org.tisserand.model.Facets;
import org.tisserand.network.Snapshot;

/**
 * Which offers meet which needs: the allocation of most worth, one unit being worth r · u · q · Ter · ½ (1 + F).
 *
 * <p>r = 1 / ln(2 + offerers), u the urgency told, q how well the rows agree (halved where populations differ, halved
 * where no word of a need's description is in the resource's), Ter as for pairs, F = 1 for tied actors, ½ for actors with a common partner.
 */
final class Matching {

    /**
     * Some units of a demand, met.
     *
     * @param demand its index
     * @param units  how many
     * @param worth  of each
     */
    record Served(int demand, int units, double worth) {}

    private final Snapshot network;
    private final Places places;
    private final Travel travel;
    private final Market market;
    private final Reach reach;
    private final List<Arc> arcs = new ArrayList<>();
    private final Map<Integer, List<Served>> served = new TreeMap<>();
    private final Allocation allocation;

    Matching(Snapshot network, Places places, Travel travel, Market market) {
        this.network = network;
        this.places = places;
        this.travel = travel;
        this.market = market;
        this.reach = new Reach(network, places);
        for (int demand = 0; demand < market.demands().size(); demand++) {
            addArcs(demand);
        }
        this.allocation = Allocation.of(
                market.demands().stream().mapToInt(Demand::units).toArray(),
                market.supplies().stream().mapToInt(Supply::units).toArray(),
                arcs);
        for (int i = 0; i < arcs.size(); i++) {
            if (allocation.flows().get(i) > 0) {
                served.computeIfAbsent(arcs.get(i).offer(), key -> new ArrayList<>())
                        .add(new Served(
                                arcs.get(i).demand(),
                                allocation.flows().get(i),
                                arcs.get(i).worth()));
            }
        }
    }

    Allocation allocation() {
        return allocation;
    }

    /** What an offer, by its index, is to serve; nothing twice. */
    List<Served> servedBy(int supply) {
        return served.getOrDefault(supply, List.of());
    }

    private void addArcs(int demand) {
        for (int supply = 0; supply < market.supplies().size(); supply++) {
            double worth = worth(market.demands().get(demand), market.supplies().get(supply));
            if (worth > 0) {
                arcs.add(new Arc(demand, supply, worth));
            }
        }
    }

    private double worth(Demand demand, Supply supply) {
        if (demand.actor() == supply.actor()
                || Collections.disjoint(demand.items(), supply.items())
                || !demand.need().period().overlaps(supply.period())
                || !canReach(demand, supply)) {
            return 0;
        }
        double near = reach.between(demand.actor(), supply.actor());
        return rarity(demand, supply)
                * demand.need().urgency().orElse(1)
                * quality(demand, supply)
                * (Double.isNaN(near) ? 0.5 : near)
                * (1 + closeness(demand.actor(), supply.actor()))
                / 2;
    }

    private boolean canReach(Demand demand, Supply supply) {
        if (supply.isOfAPlace()) {
            return travel.isShort(travel.minutes(seat(demand.actor()), seat(supply.actor())));
        }
        SortedSet<String> served = supply.facets().territories();
        return served.isEmpty()
                || placesOf(demand).stream().anyMatch(place -> served.stream()
                        .anyMatch(each -> places.holds(each, place) || places.holds(place, each)));
    }

    private List<String> placesOf(Demand demand) {
        SortedSet<String> told = demand.need().facets().territories();
        return told.isEmpty() ? seat(demand.actor()).stream().toList() : List.copyOf(told);
    }

    private Optional<String> seat(int actor) {
        return network.actor(actor).territory();
    }

    private double rarity(Demand demand, Supply supply) {
        return demand.items().stream()
                .filter(supply.items()::contains)
                .mapToDouble(item -> 1 / Math.log(2 + market.offerers(item)))
                .max()
                .orElse(0);
    }

    private static double quality(Demand demand, Supply supply) {
        Facets wanted = demand.need().facets();
        boolean strangers = differ(wanted.populations(), supply.facets().populations());
        boolean wordless = supply.resource().isPresent()
                && demand.need().description().isPresent()
                && !demand.sharesWordWith(supply);
        return (strangers ? 0.5 : 1) * (wordless ? 0.5 : 1);
    }

    private static boolean differ(SortedSet<String> one, SortedSet<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private double closeness(int a, int b) {
        if (network.adjacent(a, b)) {
            return 1;
        }
        return Arrays.stream(network.neighbours(a)).anyMatch(c -> network.adjacent(c, b)) ? 0.5 : 0;
    }
}
