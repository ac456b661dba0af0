package org.tisserand.metrics;

import java.util.List;
import java.util.Optional;

import static org.tisserand.metrics.Metric.Scope.ACTOR;
import static org.tisserand.metrics.Metric.Scope.NETWORK;

/** The registry of metrics, in the order in which pages and reference list them. */
public final class Metrics {

    public static final List<Metric> ALL = List.of(
            new Metric(
                    "components",
                    NETWORK,
                    "O(n log n + m)",
                    "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272",
                    Components::counted),
            new Metric("density", NETWORK, "O(1)", "Wasserman & Faust 1994, doi:10.1017/CBO9780511815478", Density::of),
            new Metric("degree", ACTOR, "O(n)", "Wasserman & Faust 1994, doi:10.1017/CBO9780511815478", Degree::degree),
            new Metric(
                    "strength", ACTOR, "O(n + m)", "Barrat et al. 2004, doi:10.1073/pnas.0400087101", Degree::strength),
            new Metric(
                    "component",
                    ACTOR,
                    "O(n log n + m)",
                    "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272",
                    Components::numbered));

    private Metrics() {}

    public static Optional<Metric> find(String id) {
        return ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException if the registry holds no metric of that {@code id} */
    public static Metric get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "The registry holds no metric id=%s.\nMaybe a page's address was mistyped.".formatted(id)));
    }
}
