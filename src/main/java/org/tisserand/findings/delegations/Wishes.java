package org.tisserand.findings.delegations;

import java.util.Map;
import java.util.TreeMap;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Strata;

/** What a reader asks of delegations, every number of it a parameter of the lens. */
final class Wishes {

    static final Map<String, Double> DEFAULTS = Map.of(
            "maxMinutes",
            90.0,
            "maxMinutesRural",
            45.0,
            "minutesInDistrict",
            30.0,
            "minutesInRegion",
            75.0,
            "minutesBeyond",
            180.0,
            "mostMandates",
            3.0,
            "openingCost",
            0.5,
            "unassignedCost",
            5.0,
            "most",
            20.0,
            Strata.SMALL,
            Strata.FAIR);

    private final Map<String, Double> values;

    Wishes(Parameters told) {
        this.values = new TreeMap<>(DEFAULTS);
        values.putAll(told.values());
    }

    double get(String name) {
        return values.getOrDefault(name, 0.0);
    }

    int count(String name) {
        return (int) get(name);
    }
}
