package org.tisserand.metrics;

import java.util.List;
import org.tisserand.metrics.Metric.Topic;

import static org.tisserand.metrics.Metric.Keeping.DEGREES;
import static org.tisserand.metrics.Metric.Reads.ARCS;
import static org.tisserand.metrics.Metric.Reads.LENGTHS;
import static org.tisserand.metrics.Metric.Reads.STRENGTHS;
import static org.tisserand.metrics.Metric.Scope.ACTOR;
import static org.tisserand.metrics.Metric.Scope.NETWORK;

/** The registry's metrics of paths, directions and weights. */
final class PathMetrics {

    private static final String BARRAT = "Barrat et al. 2004, doi:10.1073/pnas.0400087101";

    private static final String BRANDES = "Brandes 2001, doi:10.1080/0022250X.2001.9990249";
    private static final String OPSAHL = "Opsahl, Agneessens & Skvoretz 2010, doi:10.1016/j.socnet.2010.03.006";

    static final List<Metric> OF_NETWORK = List.of(
            new Metric("mean-degree", NETWORK, "O(1)", Metrics.WASSERMAN_FAUST, Degree::meanDegree).steadily(),
            new Metric("mean-strength", NETWORK, "O(m)", BARRAT, Degree::meanStrength)
                    .steadily()
                    .reading(STRENGTHS),
            new Metric("directed-density", NETWORK, "O(n + m)", Metrics.WASSERMAN_FAUST, Directions::density)
                    .ofPairs()
                    .reading(ARCS),
            new Metric(
                            "reciprocity",
                            NETWORK,
                            "O(m log d)",
                            "Newman, Forrest & Balthrop 2002, doi:10.1103/PhysRevE.66.035101",
                            Directions::reciprocity)
                    .reading(ARCS),
            new Metric(
                            "global-efficiency",
                            NETWORK,
                            "O(nm)",
                            "Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701",
                            Distances::efficiency)
                    .steadily()
                    .against(DEGREES),
            new Metric("degree-centralisation", NETWORK, "O(n)", Metrics.FREEMAN, Centralisation::ofDegree),
            new Metric("betweenness-centralisation", NETWORK, "O(nm)", Metrics.FREEMAN, Centralisation::ofBetweenness)
                    .against(DEGREES),
            new Metric("closeness-centralisation", NETWORK, "O(nm)", Metrics.FREEMAN, Centralisation::ofCloseness),
            new Metric(
                            "degree-assortativity",
                            NETWORK,
                            "O(n + m)",
                            "Newman 2002, doi:10.1103/PhysRevLett.89.208701",
                            DegreeAssortativity::of)
                    .against(DEGREES));

    static final List<Metric> OF_ACTORS = List.of(
            new Metric("in-degree", ACTOR, "O(n + m)", Metrics.WASSERMAN_FAUST, Directions::inDegree)
                    .steadily()
                    .about(Topic.TIES)
                    .reading(ARCS),
            new Metric("out-degree", ACTOR, "O(n + m)", Metrics.WASSERMAN_FAUST, Directions::outDegree)
                    .steadily()
                    .about(Topic.TIES)
                    .reading(ARCS),
            new Metric("in-strength", ACTOR, "O(n + m)", BARRAT, Directions::inStrength)
                    .steadily()
                    .about(Topic.TIES)
                    .reading(ARCS),
            new Metric("out-strength", ACTOR, "O(n + m)", BARRAT, Directions::outStrength)
                    .steadily()
                    .about(Topic.TIES)
                    .reading(ARCS),
            new Metric("weighted-betweenness", ACTOR, "O(nm log n)", OPSAHL + "; " + BRANDES, Betweenness::weighted)
                    .about(Topic.BRIDGING)
                    .reading(LENGTHS)
                    .whenAsked(),
            new Metric(
                            "directed-betweenness",
                            ACTOR,
                            "O(nm)",
                            "White & Borgatti 1994, Social Networks 16(4); " + BRANDES,
                            Betweenness::directed)
                    .about(Topic.BRIDGING)
                    .reading(ARCS),
            new Metric("closeness", ACTOR, "O(nm)", Metrics.FREEMAN, Closeness::of).about(Topic.NEARNESS),
            new Metric("weighted-harmonic-closeness", ACTOR, "O(nm log n)", OPSAHL, HarmonicCloseness::weighted)
                    .about(Topic.NEARNESS)
                    .reading(LENGTHS)
                    .whenAsked(),
            new Metric("eccentricity", ACTOR, "O(nm)", Metrics.WASSERMAN_FAUST, Distances::eccentricity)
                    .about(Topic.NEARNESS),
            new Metric(
                            "eigenvector",
                            ACTOR,
                            "O(n + m)",
                            "Bonacich 1972, doi:10.1080/0022250X.1972.9989806",
                            Eigenvector::of)
                    .about(Topic.NEARNESS),
            new Metric("efficiency", ACTOR, "O(m √m)", Metrics.BURT, EffectiveSize::efficiency)
                    .about(Topic.SURROUNDINGS)
                    .against(DEGREES),
            new Metric("weighted-effective-size", ACTOR, "O(m √m)", Metrics.BURT, EffectiveSize::weighted)
                    .about(Topic.SURROUNDINGS)
                    .reading(STRENGTHS),
            new Metric("hierarchy", ACTOR, "O(m √m)", Metrics.BURT, BurtConstraint::hierarchy)
                    .about(Topic.SURROUNDINGS)
                    .against(DEGREES));

    private PathMetrics() {}
}
