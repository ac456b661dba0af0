package org.tisserand.metrics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tisserand.metrics.Metric.Topic;

import static org.tisserand.metrics.Metric.Keeping.DEGREES;
import static org.tisserand.metrics.Metric.Keeping.TIES;
import static org.tisserand.metrics.Metric.Reads.COLLABORATIONS;
import static org.tisserand.metrics.Metric.Reads.STRENGTHS;
import static org.tisserand.metrics.Metric.Scope.ACTOR;
import static org.tisserand.metrics.Metric.Scope.COLLABORATION;
import static org.tisserand.metrics.Metric.Scope.EDGE;
import static org.tisserand.metrics.Metric.Scope.NETWORK;
import static org.tisserand.metrics.Metric.Scope.PAIR;

/** The registry of metrics, in the order in which pages and reference list them. */
public final class Metrics {

    static final String WASSERMAN_FAUST = "Wasserman & Faust 1994, doi:10.1017/CBO9780511815478";
    static final String FREEMAN = "Freeman 1979, doi:10.1016/0378-8733(78)90021-7";
    private static final String HOPCROFT_TARJAN = "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272";
    private static final String WATTS_STROGATZ = "Watts & Strogatz 1998, doi:10.1038/30918";
    static final String BURT = "Burt 1992, 2004, doi:10.1086/421787";
    private static final String EVERETT_BORGATTI = "Everett & Borgatti 2020, doi:10.1016/j.socnet.2020.02.001";
    static final String KRACKHARDT_STERN = "Krackhardt & Stern 1988, doi:10.2307/2786835";
    private static final String TRAAG = "Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z";
    private static final String NEWMAN_GIRVAN = "Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113";

    private static final String BORGATTI_EVERETT = "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2";
    private static final String LATAPY = "Latapy, Magnien & Del Vecchio 2008, doi:10.1016/j.socnet.2007.04.006";
    private static final String WALKED = "O(Σ k²)";

    static final List<Metric> OF_NETWORK = List.of(
            new Metric("components", NETWORK, "O(n log n + m)", HOPCROFT_TARJAN, Components::counted).steadily(),
            new Metric("density", NETWORK, "O(1)", WASSERMAN_FAUST, Density::of).ofPairs(),
            new Metric("mean-distance", NETWORK, "O(nm)", FREEMAN, Distances::mean).against(DEGREES),
            new Metric("reachable-share", NETWORK, "O(nm)", WASSERMAN_FAUST, Distances::reachableShare).steadily(),
            new Metric("diameter", NETWORK, "O(nm)", WASSERMAN_FAUST, Distances::greatest).against(DEGREES),
            new Metric("transitivity", NETWORK, "O(m √m)", WASSERMAN_FAUST, Clustering::transitivity).against(DEGREES),
            new Metric("average-clustering", NETWORK, "O(m √m)", WATTS_STROGATZ, Clustering::average).against(DEGREES),
            new Metric(
                            "average-clustering-partnered",
                            NETWORK,
                            "O(m √m)",
                            WATTS_STROGATZ,
                            Clustering::averageOfPartnered)
                    .against(DEGREES),
            new Metric("bridge-count", NETWORK, "O(n + m)", HOPCROFT_TARJAN, WeakPoints::bridgeCount),
            new Metric("ei-index", NETWORK, "O(n + m)", KRACKHARDT_STERN, EiIndex::ofNetwork)
                    .steadily()
                    .against(TIES)
                    .leaving(Grouping.CHOICE),
            new Metric("modularity", NETWORK, "O(m)", NEWMAN_GIRVAN, Communities::modularityOf)
                    .reading(STRENGTHS)
                    .leaving(Modules.CHOICE)
                    .against(DEGREES),
            new Metric(
                            "community-stability",
                            NETWORK,
                            "O(m)",
                            "Danon et al. 2005, doi:10.1088/1742-5468/2005/09/P09008",
                            Communities::stability)
                    .reading(STRENGTHS),
            new Metric("two-mode-density", NETWORK, "O(n + m)", BORGATTI_EVERETT, TwoModeDegree::density)
                    .reading(COLLABORATIONS),
            new Metric(
                            "robins-alexander",
                            NETWORK,
                            WALKED,
                            "Robins & Alexander 2004, Computational & Mathematical Organization Theory 10(1)",
                            TwoModeClustering::robinsAlexander)
                    .reading(COLLABORATIONS),
            new Metric("mean-pairwise-clustering", NETWORK, WALKED, LATAPY, TwoModeClustering::meanPairwise)
                    .reading(COLLABORATIONS));

    private static final List<Metric> OF_ACTORS = List.of(
            new Metric("degree", ACTOR, "O(n)", WASSERMAN_FAUST, Degree::degree)
                    .steadily()
                    .about(Topic.TIES),
            new Metric(
                            "strength",
                            ACTOR,
                            "O(n + m)",
                            "Barrat et al. 2004, doi:10.1073/pnas.0400087101",
                            Degree::strength)
                    .steadily()
                    .reading(STRENGTHS)
                    .about(Topic.TIES),
            new Metric(
                            "betweenness",
                            ACTOR,
                            "O(nm)",
                            "Freeman 1977, doi:10.2307/3033543; Brandes 2001, doi:10.1080/0022250X.2001.9990249",
                            Betweenness::normalised)
                    .leaving(Betweenness.PAIRS)
                    .about(Topic.BRIDGING)
                    .against(DEGREES),
            new Metric(
                            "harmonic-closeness",
                            ACTOR,
                            "O(nm)",
                            "Boldi & Vigna 2014, doi:10.1080/15427951.2013.865686",
                            HarmonicCloseness::of)
                    .steadily()
                    .about(Topic.NEARNESS)
                    .against(DEGREES),
            new Metric(
                            "pagerank",
                            ACTOR,
                            "O(n + m)",
                            "Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X",
                            PageRank::of)
                    .reading(STRENGTHS)
                    .about(Topic.NEARNESS),
            new Metric(
                            "coreness",
                            ACTOR,
                            "O(n + m)",
                            "Seidman 1983, doi:10.1016/0378-8733(83)90028-X; Batagelj & Zaveršnik 2011, doi:10.1007/s11634-010-0079-y",
                            Coreness::of)
                    .steadily()
                    .about(Topic.NEARNESS),
            new Metric("clustering", ACTOR, "O(m √m)", WATTS_STROGATZ, Clustering::local)
                    .about(Topic.SURROUNDINGS)
                    .against(DEGREES),
            new Metric("constraint", ACTOR, "O(m √m)", BURT, BurtConstraint::of)
                    .about(Topic.SURROUNDINGS)
                    .against(DEGREES),
            new Metric("weighted-constraint", ACTOR, "O(m √m)", EVERETT_BORGATTI, BurtConstraint::weighted)
                    .reading(STRENGTHS)
                    .about(Topic.SURROUNDINGS),
            new Metric(
                            "effective-size",
                            ACTOR,
                            "O(m √m)",
                            "Burt 1992; Borgatti 1997, Connections 20(1)",
                            EffectiveSize::of)
                    .about(Topic.SURROUNDINGS)
                    .against(DEGREES),
            new Metric("articulation-points", ACTOR, "O(n + m)", HOPCROFT_TARJAN, WeakPoints::articulations)
                    .about(Topic.BRIDGING),
            new Metric("ei-index-actor", ACTOR, "O(n + m)", KRACKHARDT_STERN, EiIndex::ofActors)
                    .steadily()
                    .about(Topic.GROUPS)
                    .against(TIES)
                    .leaving(Grouping.CHOICE),
            new Metric("component", ACTOR, "O(n log n + m)", HOPCROFT_TARJAN, Components::numbered)
                    .about(Topic.GROUPS)
                    .naming(),
            new Metric("leiden-communities", ACTOR, "O(m)", TRAAG, Communities::numbered)
                    .reading(STRENGTHS)
                    .about(Topic.GROUPS)
                    .naming(),
            new Metric("collaboration-count", ACTOR, "O(n + m)", BORGATTI_EVERETT, TwoModeDegree::counted)
                    .about(Topic.COLLABORATIONS)
                    .reading(COLLABORATIONS),
            new Metric("two-mode-degree", ACTOR, "O(n + m)", BORGATTI_EVERETT, TwoModeDegree::centrality)
                    .about(Topic.COLLABORATIONS)
                    .reading(COLLABORATIONS),
            new Metric("collaboration-size", COLLABORATION, "O(n + m)", BORGATTI_EVERETT, TwoModeDegree::sizes)
                    .reading(COLLABORATIONS),
            new Metric("collaboration-degree", COLLABORATION, "O(n + m)", BORGATTI_EVERETT, TwoModeDegree::shares)
                    .reading(COLLABORATIONS),
            new Metric("pairwise-clustering", ACTOR, WALKED, LATAPY, TwoModeClustering::pairwise)
                    .about(Topic.COLLABORATIONS)
                    .reading(COLLABORATIONS),
            new Metric(
                            "specialisation",
                            ACTOR,
                            "O(Σ c)",
                            "Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x",
                            Specialisation::of)
                    .about(Topic.COLLABORATIONS)
                    .reading(COLLABORATIONS));

    private static final List<Metric> OF_EDGES = List.of(
            new Metric("bridges", EDGE, "O(n + m)", HOPCROFT_TARJAN, WeakPoints::bridges),
            new Metric(
                            "backbone",
                            EDGE,
                            "O((n + m) k)",
                            "Neal 2014, doi:10.1016/j.socnet.2014.06.001; Strona et al. 2014, doi:10.1038/ncomms5114",
                            Backbone::of)
                    .reading(COLLABORATIONS)
                    .whenAsked(),
            new Metric(
                            "adamic-adar",
                            PAIR,
                            "O(Σ k²)",
                            "Adamic & Adar 2003, doi:10.1016/S0378-8733(03)00009-1; "
                                    + "Liben-Nowell & Kleinberg 2007, doi:10.1002/asi.20591",
                            SharedPartners::of)
                    .whenAsked());

    /** Of the network, then of its actors, then of its edges and of pairs without one. */
    public static final List<Metric> ALL = Stream.of(
                    OF_NETWORK,
                    GroupMetrics.OF_NETWORK,
                    PathMetrics.OF_NETWORK,
                    ArcMetrics.OF_NETWORK,
                    OF_ACTORS,
                    GroupMetrics.OF_ACTORS,
                    PathMetrics.OF_ACTORS,
                    ArcMetrics.OF_ACTORS,
                    OF_EDGES)
            .flatMap(List::stream)
            .toList();

    private Metrics() {}

    /** Those of a scope that are cheap enough to be computed unasked. */
    public static List<Metric> ready(Metric.Scope scope) {
        return ALL.stream()
                .filter(metric -> metric.scope() == scope && !metric.onDemand())
                .toList();
    }

    public static Optional<Metric> find(String id) {
        return ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException if the registry holds no metric of that {@code id} */
    public static Metric get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "The registry holds no metric id=%s.\nMaybe a page's address was mistyped.".formatted(id)));
    }
}
