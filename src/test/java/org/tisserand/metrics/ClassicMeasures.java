package org.tisserand.metrics;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.tisserand.network.Snapshot;

import static org.tisserand.metrics.Reading.total;
import static org.tisserand.metrics.Reading.value;

/** What the table of classic values calls by other names, or counts in another unit, made of this project's metrics. */
final class ClassicMeasures {

    /** Of a network, or of one of its actors or pairs, whose name is empty otherwise. */
    @FunctionalInterface
    interface Measure {
        double of(Snapshot network, String node);
    }

    /** Of ties, directed or not. */
    private static final String NAMES_BOTH = """
            components_weak components
            krackhardt_connectedness reachable-share
            transitivity transitivity
            transitivity_undirected_check transitivity
            constraint weighted-constraint
            """;

    /** Of ties without directions. */
    private static final String NAMES_UNDIRECTED = """
            density density
            diameter diameter
            clustering_mean_degree0or1_as_0 average-clustering
            modularity_max modularity
            EI_index_edges ei-index
            mean_distance_connected_pairs mean-distance
            bridges bridge-count
            degree degree
            strength strength
            constraint constraint
            effective_size effective-size
            efficiency efficiency
            betweenness_norm betweenness
            pagerank_0.85 pagerank
            clustering_local clustering
            coreness coreness
            is_articulation_point articulation-points
            harmonic_norm harmonic-closeness
            closeness_norm closeness
            assortativity_degree degree-assortativity
            degree_centralization degree-centralisation
            betweenness_centralization betweenness-centralisation
            closeness_centralization closeness-centralisation
            keyplayer_fragmentation_F_without fragmentation
            keyplayer_DF_without distance-fragmentation
            keyplayer_DR_reach distance-reach
            """;

    private static final Map<String, Measure> UNDIRECTED = Map.ofEntries(
            Map.entry("m", (network, node) -> network.edgeCount()),
            Map.entry("modularity_max_communities", ClassicMeasures::communities),
            Map.entry("modularity_of_two_clubs", chosen("modularity", "modules", "sector")),
            Map.entry("articulation_points", (network, node) -> total("articulation-points", network)),
            Map.entry("degree_norm", (network, node) -> value("degree", network, node) / (network.vertexCount() - 1)),
            Map.entry("betweenness", (network, node) -> value("betweenness", network, node) * pairs(network) / 2),
            Map.entry("eigenvector_max1", ClassicMeasures::eigenvector));

    /** Of arcs. */
    private static final String NAMES_DIRECTED = """
            density directed-density
            indegree in-degree
            outdegree out-degree
            components_strong strong-components
            pagerank_0.85 directed-pagerank
            mean_distance_connected_pairs directed-mean-distance
            diameter directed-diameter
            EI_index_arcs directed-ei-index
            betweenness_norm directed-betweenness
            reciprocity_arc reciprocity
            brokerage_w_I brokerage-coordinator
            brokerage_w_O brokerage-consultant
            brokerage_b_IO brokerage-representative
            brokerage_b_OI brokerage-gatekeeper
            brokerage_b_O brokerage-liaison
            """;

    private static final Map<String, Measure> DIRECTED = Map.ofEntries(
            Map.entry("m", (network, node) -> arcs(network)),
            Map.entry("indegree_centralization", (network, node) -> spread("in-degree", network) / (n(network) - 1)),
            Map.entry("outdegree_centralization", (network, node) -> spread("out-degree", network) / (n(network) - 1)),
            Map.entry("betweenness", (network, node) -> value("directed-betweenness", network, node) * pairs(network)),
            Map.entry("betweenness_centralization", (network, node) -> spread("directed-betweenness", network)),
            Map.entry("dyads_Mut", (network, node) -> mutual(network)),
            Map.entry("dyads_Asym", (network, node) -> arcs(network) - 2 * mutual(network)),
            Map.entry("dyads_Null", (network, node) -> dyads(network) - arcs(network) + mutual(network)),
            Map.entry(
                    "reciprocity_dyad", (network, node) -> 1 - (arcs(network) - 2 * mutual(network)) / dyads(network)),
            Map.entry(
                    "reciprocity_dyad_nonnull", (network, node) -> mutual(network) / (arcs(network) - mutual(network))),
            Map.entry("brokerage_t", ClassicMeasures::brokerage));

    private static final Map<String, Measure> TWO_MODE = Map.of(
            "density_2mode", same("two-mode-density"),
            "degree", either("collaboration-count", "collaboration-size"),
            "degree_norm_2mode", either("two-mode-degree", "collaboration-degree"),
            "co_presence", ClassicMeasures::shared);

    private ClassicMeasures() {}

    /** By the names of the table. */
    static Map<String, Measure> of(String network) {
        var all = new TreeMap<>(network.startsWith("davis") ? TWO_MODE : ofTies(Classics.directed(network)));
        all.putAll(network.startsWith("davis") ? ClassicTwoMode.measures() : ClassicArcs.measures());
        return all;
    }

    private static Map<String, Measure> ofTies(boolean directed) {
        var all = new TreeMap<String, Measure>();
        all.put("n", (network, node) -> network.vertexCount());
        (NAMES_BOTH + (directed ? NAMES_DIRECTED : NAMES_UNDIRECTED))
                .lines()
                .map(line -> line.split(" ", -1))
                .forEach(names -> all.put(names[0], same(names[1])));
        all.putAll(directed ? DIRECTED : UNDIRECTED);
        return all;
    }

    private static Measure same(String id) {
        return (network, node) -> node.isEmpty() ? value(id, network) : value(id, network, node);
    }

    static Measure chosen(String id, String choice, String value) {
        return (network, node) -> Metrics.get(id)
                .of(network, new Chosen(Map.of(choice, value)), Progress.UNHEARD)
                .get(0)
                .asDouble()
                .orElseThrow();
    }

    static Measure either(String ofActor, String ofCollaboration) {
        return (network, node) -> {
            if (network.vertex(node).isPresent()) {
                return value(ofActor, network, node);
            }
            int e = 0;
            while (!network.twoMode().collaboration(e).id().equals(node)) {
                e++;
            }
            return Metrics.get(ofCollaboration).of(network).get(e).asDouble().orElseThrow();
        };
    }

    static double shared(Snapshot network, String pair) {
        String[] ends = pair.split("\\|", -1);
        var kernel = new SharedCollaborations(network.twoMode());
        kernel.partners(network.vertex(ends[0]).orElseThrow());
        return kernel.with(network.vertex(ends[1]).orElseThrow());
    }

    private static double communities(Snapshot network, String node) {
        return Metrics.get("leiden-communities").of(network).values().stream()
                .flatMap(value -> value.asDouble().stream().boxed())
                .distinct()
                .count();
    }

    private static double eigenvector(Snapshot network, String node) {
        double most = numbers("eigenvector", network).max().orElseThrow();
        return network.degree(network.vertex(node).orElseThrow()) == 0 ? 0 : value("eigenvector", network, node) / most;
    }

    private static double brokerage(Snapshot network, String node) {
        return Stream.of("coordinator", "consultant", "representative", "gatekeeper", "liaison")
                .mapToDouble(role -> value("brokerage-" + role, network, node))
                .sum();
    }

    /** Of those who have one. */
    private static DoubleStream numbers(String id, Snapshot network) {
        return Metrics.get(id).of(network).values().stream().flatMapToDouble(value -> value.asDouble().stream());
    }

    /** Freeman's: how far all are below the greatest, for each of the others. */
    private static double spread(String id, Snapshot network) {
        double most = numbers(id, network).max().orElseThrow();
        return numbers(id, network).map(x -> most - x).sum() / (n(network) - 1);
    }

    private static double mutual(Snapshot network) {
        return value("reciprocity", network) * arcs(network) / 2;
    }

    private static double arcs(Snapshot network) {
        return total("out-degree", network);
    }

    private static double n(Snapshot network) {
        return network.vertexCount();
    }

    private static double dyads(Snapshot network) {
        return n(network) * (n(network) - 1) / 2;
    }

    private static double pairs(Snapshot network) {
        return (n(network) - 1) * (n(network) - 2);
    }
}
