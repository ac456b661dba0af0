package org.tisserand.findings.mutualisation;

import java.util.Map;
import java.util.TreeMap;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Strata;

/** What an estimate takes for granted where the sheets do not tell: every number of it is a parameter of the lens. */
public final class Assumptions {

    /** Name → number. The three {@code coordination…} of dollars count as not told while all are 0. */
    static final Map<String, Double> DEFAULTS = Map.ofEntries(
            Map.entry("maxMinutes", 60.0),
            Map.entry("minutesInDistrict", 30.0),
            Map.entry("minutesInRegion", 75.0),
            Map.entry("minutesBeyond", 180.0),
            Map.entry("betaLow", 0.75),
            Map.entry("betaMode", 0.9),
            Map.entry("betaHigh", 1.05),
            Map.entry("coordinationLow", 0.02),
            Map.entry("coordinationMode", 0.06),
            Map.entry("coordinationHigh", 0.15),
            Map.entry("coordinationFixed", 0.0),
            Map.entry("coordinationPerPartner", 0.0),
            Map.entry("coordinationPerMinute", 0.0),
            Map.entry("knownShare", 0.6),
            Map.entry("jointBody", 0.0),
            Map.entry("draws", 2_000.0),
            Map.entry("seed", 1.0),
            Map.entry("costSpread", 0.1),
            Map.entry("most", 20.0),
            Map.entry(Strata.SMALL, Strata.FAIR));

    private final Map<String, Double> values;

    public Assumptions(Parameters told) {
        this.values = new TreeMap<>(DEFAULTS);
        values.putAll(told.values());
    }

    double get(String name) {
        return values.getOrDefault(name, 0.0);
    }

    /** The uncertain number {@code name}: its low end, its likeliest value and its high end. */
    Triangle triangle(String name) {
        return new Triangle(get(name + "Low"), get(name + "Mode"), get(name + "High"));
    }

    /** What a cost that is told may be, as a multiple of what is told. */
    Triangle costs() {
        return new Triangle(1 - get("costSpread"), 1, 1 + get("costSpread"));
    }

    boolean coordinationIsTold() {
        return get("coordinationFixed") + get("coordinationPerPartner") + get("coordinationPerMinute") > 0;
    }

    /** τ = τ₀ + τ₁ (m − 1) + τ_d · minutes, where it is told in dollars. */
    double coordination(int partners, double minutes) {
        return get("coordinationFixed")
                + get("coordinationPerPartner") * (partners - 1)
                + get("coordinationPerMinute") * minutes;
    }
}
