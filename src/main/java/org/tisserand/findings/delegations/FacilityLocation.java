package org.tisserand.findings.delegations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tisserand.findings.mutualisation.Allocation;
import org.tisserand.findings.mutualisation.Allocation.Arc;

/**
 * Which sites to open, and which client to serve from which, so that Σ opening + Σ service is least: built up greedily, or
 * begun with all sites, then bettered by adding, dropping and swapping sites until none of these helps. Without capacities such a local optimum costs at
 * most three times the least (Arya et al. 2004, https://doi.org/10.1137/S0097539702416402).
 *
 * <p>Cost: a flow for each set of sites tried whose nearest assignment overfills a site, otherwise O(clients · sites).
 */
final class FacilityLocation {

    private static final double FINE = 1e-9;

    private final double[] opening;
    private final double[][] service;
    private final int[] capacity;
    private final double unserved;

    /**
     * A choice of sites.
     *
     * @param served site of each client; −1 where none serves it
     * @param cost   of all, unserved clients included
     */
    record Plan(List<Integer> served, double cost) {}

    /**
     * What is to be chosen from.
     *
     * @param opening  cost of each site
     * @param service  of a client from a site; infinite where it may not be
     * @param capacity most clients of each site
     * @param unserved cost of a client that is left without a site
     */
    FacilityLocation(double[] opening, double[][] service, int[] capacity, double unserved) {
        this.opening = opening;
        this.service = service;
        this.capacity = capacity;
        this.unserved = unserved;
    }

    /** The better of two local optima: from sites added greedily, and from all sites. */
    Plan plan() {
        boolean[] all = new boolean[opening.length];
        Arrays.fill(all, true);
        boolean[] greedy = bettered(new boolean[opening.length], FacilityLocation::added);
        Plan fromNone = assign(bettered(greedy, FacilityLocation::neighbours));
        Plan fromAll = assign(bettered(all, FacilityLocation::neighbours));
        return fromAll.cost() < fromNone.cost() - FINE ? fromAll : fromNone;
    }

    private boolean[] bettered(boolean[] start, Function<boolean[], List<boolean[]>> moves) {
        boolean[] open = start;
        double cost = assign(open).cost();
        for (boolean[] better = best(moves.apply(open), cost);
                better.length > 0;
                better = best(moves.apply(open), cost)) {
            open = better;
            cost = assign(open).cost();
        }
        return open;
    }

    /** The cheapest of some sets, where it is cheaper than {@code cost}; empty where none is. */
    private boolean[] best(List<boolean[]> sets, double cost) {
        boolean[] best = new boolean[0];
        double least = cost - FINE;
        for (boolean[] each : sets) {
            double here = assign(each).cost();
            if (here < least) {
                best = each;
                least = here - FINE;
            }
        }
        return best;
    }

    private static List<boolean[]> added(boolean[] open) {
        return IntStream.range(0, open.length)
                .filter(site -> !open[site])
                .mapToObj(site -> flipped(open, site))
                .toList();
    }

    private static List<boolean[]> neighbours(boolean[] open) {
        var sets = new ArrayList<boolean[]>();
        for (int site = 0; site < open.length; site++) {
            boolean[] one = flipped(open, site);
            sets.add(one);
            for (int other = site + 1; other < open.length; other++) {
                if (open[site] != open[other]) {
                    sets.add(flipped(one, other));
                }
            }
        }
        return sets;
    }

    private static boolean[] flipped(boolean[] open, int site) {
        boolean[] flipped = open.clone();
        flipped[site] = !flipped[site];
        return flipped;
    }

    /** The cheapest way to serve all from the open sites. */
    Plan assign(boolean[] open) {
        int[] nearest = new int[service.length];
        int[] load = new int[opening.length];
        boolean fits = true;
        for (int client = 0; client < nearest.length; client++) {
            nearest[client] = nearest(client, open);
            if (nearest[client] >= 0) {
                fits &= ++load[nearest[client]] <= capacity[nearest[client]];
            }
        }
        int[] served = fits ? nearest : byFlow(open);
        return new Plan(Arrays.stream(served).boxed().toList(), cost(served, open));
    }

    private int nearest(int client, boolean[] open) {
        int nearest = -1;
        double least = unserved;
        for (int site = 0; site < open.length; site++) {
            if (open[site] && service[client][site] < least) {
                nearest = site;
                least = service[client][site];
            }
        }
        return nearest;
    }

    private int[] byFlow(boolean[] open) {
        int[] wanted = new int[service.length];
        Arrays.fill(wanted, 1);
        int[] offered = new int[open.length];
        Arrays.setAll(offered, site -> open[site] ? Math.max(0, capacity[site]) : 0);
        var arcs = new ArrayList<Arc>();
        for (int client = 0; client < wanted.length; client++) {
            for (int site = 0; site < open.length; site++) {
                if (open[site] && service[client][site] < unserved) {
                    arcs.add(new Arc(client, site, unserved - service[client][site]));
                }
            }
        }
        List<Integer> flows = Allocation.of(wanted, offered, arcs).flows();
        int[] served = new int[wanted.length];
        Arrays.fill(served, -1);
        for (int i = 0; i < flows.size(); i++) {
            if (flows.get(i) > 0) {
                served[arcs.get(i).demand()] = arcs.get(i).offer();
            }
        }
        return served;
    }

    private double cost(int[] served, boolean[] open) {
        double cost = 0;
        for (int site = 0; site < open.length; site++) {
            cost += open[site] ? opening[site] : 0;
        }
        for (int client = 0; client < served.length; client++) {
            cost += served[client] < 0 ? unserved : service[client][served[client]];
        }
        return cost;
    }
}
