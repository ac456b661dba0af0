package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tisserand.network.Snapshot;

/**
 * Through whom word passes best between two actors: the likeliest chain of {@link GoBetweens}.
 *
 * <p>All chains from one actor come from one search. Of chains that lead to it, what cannot be on the likeliest is not followed, as
 * the chance that is left from each actor is known: the same chains, to the last go-between.
 */
final class Chains {

    private static final double ROUNDING = 1e-9;

    private final Snapshot network;
    private final GoBetweens goBetweens;
    private final OptionalInt centre;
    private final Frontier fromCentre;
    private final double[] left;

    /** @param centre whom most chains that will be asked for begin or end with, where there is such a one */
    Chains(Snapshot network, GoBetweens goBetweens, OptionalInt centre) {
        this.network = network;
        this.goBetweens = goBetweens;
        this.centre = centre;
        this.fromCentre = centre.isPresent()
                ? search(centre.getAsInt(), Integer.MAX_VALUE, new double[0], 0)
                : new Frontier(1, 0);
        this.left = centre.isPresent() ? goBetweens.chances(centre.getAsInt()) : new double[0];
    }

    /** The vertices between {@code a} and {@code b}, in order; none where there is no path. */
    List<Integer> between(int a, int b) {
        Frontier reached = isCentre(a)
                ? fromCentre
                : isCentre(b) ? search(a, b, left, left[a] * (1 - ROUNDING)) : search(a, b, new double[0], 0);
        var chain = new ArrayList<Integer>();
        if (reached.chance(b) > 0) {
            for (int v = reached.before(b); v != a; v = reached.before(v)) {
                chain.add(0, v);
            }
        }
        return chain;
    }

    private boolean isCentre(int v) {
        return centre.isPresent() && centre.getAsInt() == v;
    }

    /** From {@code a} until {@code b} is settled, past those alone from which the least chance can still be had. */
    private Frontier search(int a, int b, double[] further, double least) {
        var frontier = new Frontier(network.vertexCount(), a);
        while (!frontier.isEmpty()) {
            int v = frontier.next();
            if (v == b) {
                return frontier;
            }
            double here = frontier.chance(v);
            for (int s = network.start(v); s < network.start(v + 1); s++) {
                int w = network.target(s);
                double through = here * goBetweens.passing(s);
                if (further.length == 0 || through * further[w] >= least) {
                    frontier.reach(w, v, through);
                }
            }
        }
        return frontier;
    }
}
