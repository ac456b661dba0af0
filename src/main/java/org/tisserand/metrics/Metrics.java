package org.tisserand.metrics;

import java.util.List;
import java.util.Optional;

/** The registry of metrics, in the order in which pages and reference list them. */
public final class Metrics {

    public static final List<Metric> ALL = List.of();

    private Metrics() {}

    public static Optional<Metric> find(String id) {
        return ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }
}
