package org.tisserand.findings.pairs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tisserand.findings.Places;
import org.tisserand.model.Facts;
import org.tisserand.model.Territory;
import org.tisserand.network.Snapshot;

/**
 * How alike the settings of two actors are, for networks of which no one said what actors work on: e^−|Δ log₁₀ population|
 * of their seats, whole within an MRC, a quarter of it within a region, else 0.
 */
final class Setting implements Resemblance {

    private static final double IN_ONE_REGION = 0.25;

    private final double[] size;
    private final int[] district;
    private final int[] region;

    Setting(Facts facts, Snapshot network, Places places) {
        int n = network.vertexCount();
        this.size = new double[n];
        this.district = new int[n];
        this.region = new int[n];
        Map<String, Double> sizes = new HashMap<>();
        for (Territory each : facts.territories()) {
            OptionalDouble people = each.population();
            people.ifPresent(number -> sizes.put(each.code(), Math.log10(Math.max(1, number))));
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (int v = 0; v < n; v++) {
            Optional<String> seat = network.actor(v).territory();
            size[v] = seat.map(places::code).map(sizes::get).orElse(Kernel.UNKNOWN);
            district[v] = number(numbers, seat.flatMap(places::district));
            region[v] = number(numbers, seat.flatMap(places::region));
        }
    }

    private static int number(Map<String, Integer> numbers, Optional<String> code) {
        return code.map(each -> numbers.computeIfAbsent(each, key -> numbers.size()))
                .orElse(-1);
    }

    @Override
    public boolean knows(int v) {
        return !Double.isNaN(size[v]) && region[v] >= 0;
    }

    @Override
    public double[] row(int a) {
        double[] row = new double[size.length];
        for (int b = 0; b < row.length; b++) {
            if (b != a && knows(a) && knows(b) && region[a] == region[b]) {
                boolean near = district[a] >= 0 && district[a] == district[b];
                row[b] = Math.exp(-Math.abs(size[a] - size[b])) * (near ? 1 : IN_ONE_REGION);
            }
        }
        return row;
    }
}
