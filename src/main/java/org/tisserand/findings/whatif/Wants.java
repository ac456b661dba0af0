package org.tisserand.findings.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tisserand.findings.Citing;
import org.tisserand.findings.pairs.Exchange;
import org.tisserand.model.Facts;
import org.tisserand.network.Snapshot;

/**
 * What is wanted in a network, and what a new tie would serve of it.
 *
 * <p>A need counts by its urgency, less what is met today: wholly by an offer one step away, half by one two steps away. A new tie
 * serves it so if it brings an offer that near. Two actors more than two steps apart count 1; a new tie that brings them
 * within two serves them.
 */
final class Wants {

    private static final double TWO_STEPS = 0.5;

    private final Snapshot network;
    private final List<Exchange.Want> needs;

    Wants(Facts facts, Snapshot network) {
        this.network = network;
        this.needs = new Exchange(facts, network, new Citing(facts)).wants();
    }

    /** How many needs some offer could meet. */
    int needs() {
        return needs.size();
    }

    /** How many of them are met within two steps. */
    int met() {
        return (int) needs.stream().filter(each -> met(each) > 0).count();
    }

    private double met(Exchange.Want want) {
        double met = 0;
        for (int v : network.neighbours(want.needer())) {
            met = Math.max(met, nearness(v, want.offerers()));
        }
        return met;
    }

    /** How well an offer meets whoever is tied to {@code v}: wholly if it is v's own, half if it is a partner's. */
    private double nearness(int v, Set<Integer> offerers) {
        if (offerers.contains(v)) {
            return 1;
        }
        boolean near = Arrays.stream(network.neighbours(v)).anyMatch(offerers::contains);
        return near ? TWO_STEPS : 0;
    }

    Coverage coverage(Aim aim, List<int[]> ties) {
        return aim == Aim.NEEDS ? ofNeeds(ties) : ofNearness(ties);
    }

    private Coverage ofNeeds(List<int[]> ties) {
        double[] worth = needs.stream()
                .mapToDouble(each -> each.urgency() * (1 - met(each)))
                .toArray();
        return new Coverage(worth, ties.stream().map(this::serves).toList());
    }

    private Coverage.Serves serves(int[] tie) {
        var served = new TreeMap<Integer, Double>();
        for (int u = 0; u < needs.size(); u++) {
            double chance = Math.max(serves(needs.get(u), tie[0], tie[1]), serves(needs.get(u), tie[1], tie[0]));
            if (chance > 0) {
                served.put(u, chance);
            }
        }
        return new Coverage.Serves(served);
    }

    private double serves(Exchange.Want want, int a, int b) {
        if (want.needer() == a) {
            return nearness(b, want.offerers());
        }
        boolean through = network.adjacent(want.needer(), a) && want.offerers().contains(b);
        return through ? TWO_STEPS : 0;
    }

    private Coverage ofNearness(List<int[]> ties) {
        Map<Long, Integer> numbers = new HashMap<>();
        var choices = new ArrayList<Coverage.Serves>();
        for (int[] tie : ties) {
            var brought = new TreeMap<Integer, Double>();
            bring(tie[0], tie[1], numbers, brought);
            bring(tie[1], tie[0], numbers, brought);
            choices.add(new Coverage.Serves(brought));
        }
        double[] worth = new double[numbers.size()];
        Arrays.fill(worth, 1);
        return new Coverage(worth, choices);
    }

    /** Those who, by a tie a–b, come within two steps of b. */
    private void bring(int a, int b, Map<Long, Integer> numbers, Map<Integer, Double> brought) {
        IntStream.concat(IntStream.of(a), Arrays.stream(network.neighbours(a)))
                .filter(v -> v != b && isFar(v, b))
                .forEach(v -> brought.put(
                        numbers.computeIfAbsent(
                                (long) Math.min(v, b) * network.vertexCount() + Math.max(v, b), key -> numbers.size()),
                        1.0));
    }

    private boolean isFar(int v, int b) {
        return !network.adjacent(v, b) && Arrays.stream(network.neighbours(v)).noneMatch(w -> network.adjacent(w, b));
    }
}
