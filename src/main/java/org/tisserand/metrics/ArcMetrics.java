package org.tisserand.metrics;

import java.util.List;
import org.tisserand.metrics.Metric.Topic;

import static org.tisserand.metrics.Metric.Reads.ARCS;
import static org.tisserand.metrics.Metric.Scope.ACTOR;
import static org.tisserand.metrics.Metric.Scope.NETWORK;

/** The registry's metrics that follow ties their way only, beside those of {@link PathMetrics}. */
final class ArcMetrics {

    static final List<Metric> OF_NETWORK = List.of(
            new Metric(
                            "strong-components",
                            NETWORK,
                            "O(n + m)",
                            "Tarjan 1972, doi:10.1137/0201010",
                            StrongComponents::counted)
                    .steadily()
                    .reading(ARCS),
            new Metric("directed-mean-distance", NETWORK, "O(nm)", Metrics.WASSERMAN_FAUST, Distances::meanAlongArcs)
                    .reading(ARCS),
            new Metric("directed-diameter", NETWORK, "O(nm)", Metrics.WASSERMAN_FAUST, Distances::greatestAlongArcs)
                    .reading(ARCS),
            new Metric("directed-ei-index", NETWORK, "O(n + m)", Metrics.KRACKHARDT_STERN, EiIndex::ofArcs)
                    .steadily()
                    .reading(ARCS)
                    .leaving(Grouping.CHOICE),
            new Metric(
                            "triad-census",
                            NETWORK,
                            "O(m d)",
                            "Holland & Leinhardt 1976, doi:10.2307/270703; "
                                    + "Batagelj & Mrvar 2001, doi:10.1016/S0378-8733(01)00035-1",
                            TriadCensus::of)
                    .reading(ARCS)
                    .leaving(TriadCensus.CHOICE));

    static final List<Metric> OF_ACTORS = List.of(new Metric(
                    "directed-pagerank",
                    ACTOR,
                    "O(n + m)",
                    "Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X",
                    PageRank::alongArcs)
            .reading(ARCS)
            .about(Topic.NEARNESS));

    private ArcMetrics() {}
}
