package org.tisserand.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.tisserand.network.Snapshot;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

/** What this project's metrics say where the reference file has a value, in the file's own shape. */
final class ReferenceAnswers {

    private static final Map<String, String> NETWORK = Map.ofEntries(
            Map.entry("density", "density"),
            Map.entry("components", "components"),
            Map.entry("transitivity", "transitivity"),
            Map.entry("avg_clustering", "average-clustering"),
            Map.entry("apl", "mean-distance"),
            Map.entry("diameter", "diameter"),
            Map.entry("assort", "degree-assortativity"),
            Map.entry("bridges", "bridge-count"),
            Map.entry("global_eff", "global-efficiency"),
            Map.entry("cent_degree", "degree-centralisation"),
            Map.entry("cent_betw", "betweenness-centralisation"),
            Map.entry("cent_close", "closeness-centralisation"),
            Map.entry("Q_leiden_best", "modularity"),
            Map.entry("Q_optimal", "modularity"),
            Map.entry("EI", "ei-index"));

    private static final Map<String, String> ACTOR = Map.ofEntries(
            Map.entry("deg", "degree"),
            Map.entry("betw_n", "betweenness"),
            Map.entry("pr", "pagerank"),
            Map.entry("evec_l2", "eigenvector"),
            Map.entry("eff", "efficiency"),
            Map.entry("constraint", "constraint"),
            Map.entry("effsize", "effective-size"),
            Map.entry("core", "coreness"),
            Map.entry("clus", "clustering"),
            Map.entry("hierarchy", "hierarchy"),
            Map.entry("coordinator", "brokerage-coordinator"),
            Map.entry("itinerant", "brokerage-consultant"),
            Map.entry("gatekeeper", "brokerage-gatekeeper"),
            Map.entry("representative", "brokerage-representative"),
            Map.entry("liaison", "brokerage-liaison"));

    private static final Map<String, String> BY_SECTOR = Map.of("modules", "sector");
    private static final List<String> EVELYN_AND_LAURA = List.of("Evelyn_Jefferson", "Laura_Mandeville");

    private final Snapshot network;
    private final Snapshot twoMode;

    /** @param twoMode of the same, where one side of it are collaborations */
    ReferenceAnswers(Snapshot network, Snapshot twoMode) {
        this.network = network;
        this.twoMode = twoMode;
    }

    /** A number, a name, nothing, or lists and maps of them; {@code asked} says of whom. */
    Object of(String key, JsonNode asked) {
        return switch (key) {
            case "n" -> network.vertexCount();
            case "m" -> network.edgeCount();
            case "artic" -> Reading.total("articulation-points", network);
            case "kmax" -> core().getKey();
            case "kmax_size" -> core().getValue();
            case "nodes", "gf" -> ofActors(asked, this::node);
            case "strength_Valjean" -> Reading.value("strength", network, "Valjean");
            case "strength0" -> Reading.value("strength", network, "0");
            case "strength33" -> Reading.value("strength", network, "33");
            case "total" -> Reading.total("strength", network) / 2;
            case "hierarchy_Medici" -> Reading.value("hierarchy", network, "Medici");
            case "wbetw" -> ofActors(asked, actor -> Reading.value("weighted-betweenness", network, actor));
            case "wconstraint" -> ofActors(asked, actor -> Reading.value("weighted-constraint", network, actor));
            default -> NETWORK.containsKey(key) ? number(NETWORK.get(key), Map.of(), 0) : ofGroups(key, asked);
        };
    }

    private Object ofGroups(String key, JsonNode asked) {
        return switch (key) {
            case "Q_faction" -> number("modularity", BY_SECTOR, 0);
            case "Q_leiden_sizes" -> sizes();
            case "ext" -> network.edgeCount() * (1 + Reading.value("ei-index", network)) / 2;
            case "P_z" ->
                ofActors(
                        asked,
                        actor -> List.of(
                                number("participation", BY_SECTOR, vertex(actor)),
                                number("within-module-degree", BY_SECTOR, vertex(actor))));
            case "kcomp" -> parts(asked);
            case "be_discrete_star" ->
                List.of(Reading.value("core-periphery", network), members("core-member", Map.of(), asked.get(1)));
            default -> key.startsWith("kpp") ? ofPlayers(key, asked) : ofTwoMode(key, asked);
        };
    }

    private Object ofPlayers(String key, JsonNode asked) {
        return switch (key) {
            case "kppneg1" ->
                ofActors(
                        asked,
                        actor -> List.of(
                                Reading.value("fragmentation", network, actor),
                                Reading.value("distance-fragmentation", network, actor)));
            case "kpppos1" ->
                ofActors(
                        asked,
                        actor -> List.of(
                                Reading.value("distance-reach", network, actor),
                                Reach.within(network, new int[] {vertex(actor)}, 1)));
            case "kppneg_best2_dw" -> lost(asked, "distances");
            case "kppneg_best2_F" -> lost(asked, "pieces");
            default ->
                List.of(
                        members("key-players-reaching", Map.of(), asked.get(0)),
                        number("key-players-reach", Map.of(), 0),
                        number("key-players-reach", Map.of("reached", "1"), 0),
                        number("key-players-reach", Map.of("reached", "2"), 0));
        };
    }

    /** The two without whom the network falls apart most, and how far it then has, by pieces and by distance. */
    private Object lost(JsonNode asked, String apart) {
        return List.of(
                members("key-players-lost", Map.of("apart", apart), asked.get(0)),
                List.of(
                        number("key-players-loss", Map.of("apart", "pieces"), 0),
                        number("key-players-loss", Map.of("apart", "distances"), 0)));
    }

    private Object ofTwoMode(String key, JsonNode asked) {
        return switch (key) {
            case "bip_density" -> Reading.value("two-mode-density", twoMode);
            case "rc" -> Reading.value("robins-alexander", twoMode);
            case "latapy" -> ofActors(asked, woman -> Reading.value("pairwise-clustering", twoMode, woman));
            case "bipdeg" ->
                ofActors(asked, one -> ClassicMeasures.either("two-mode-degree", "collaboration-degree")
                        .of(twoMode, one));
            case "proj_edges" -> twoMode.edgeCount();
            case "proj_w_EL" -> ClassicMeasures.shared(twoMode, String.join("|", EVELYN_AND_LAURA));
            case "newman_EL" ->
                twoMode.edge(
                                twoMode.vertex(EVELYN_AND_LAURA.get(0)).orElseThrow(),
                                twoMode.vertex(EVELYN_AND_LAURA.get(1)).orElseThrow())
                        .orElseThrow()
                        .weight();
            default -> throw new AssertionError("No measure answers to " + key);
        };
    }

    private static Object ofActors(JsonNode asked, Function<String, Object> answer) {
        var answers = new LinkedHashMap<String, Object>();
        asked.fieldNames().forEachRemaining(actor -> answers.put(actor, answer.apply(DrawnNetworks.spaceless(actor))));
        return answers;
    }

    private Object node(String actor) {
        var answers = new LinkedHashMap<String, Object>();
        ACTOR.forEach((key, metric) -> answers.put(key, number(metric, Map.of(), vertex(actor))));
        answers.put("betw", new Betweenness(network).raw(vertex(actor)));
        answers.put("harm", Reading.value("harmonic-closeness", network, actor) * (network.vertexCount() - 1));
        return answers;
    }

    /** Absent where there is none. */
    private Object number(String metric, Map<String, String> choices, int i) {
        OptionalDouble number = Metrics.get(metric)
                .of(network, new Chosen(choices), Progress.UNHEARD)
                .get(i)
                .asDouble();
        return number.isPresent() ? number.getAsDouble() : NullNode.getInstance();
    }

    private int vertex(String actor) {
        return network.vertex(actor).orElseThrow();
    }

    /** The largest core's k, and how many are in it. */
    private Map.Entry<Double, Long> core() {
        var sizes = Metrics.get("coreness").of(network).values().stream()
                .collect(groupingBy(value -> value.asDouble().orElseThrow(), TreeMap::new, counting()));
        return sizes.lastEntry();
    }

    private List<Long> sizes() {
        return Metrics.get("leiden-communities").of(network).values().stream()
                .collect(groupingBy(value -> value, counting()))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    /** Those of whom the metric says 1, in the order in which they are asked for where these are the same. */
    private List<String> members(String metric, Map<String, String> choices, JsonNode asked) {
        List<String> found = IntStream.range(0, network.vertexCount())
                .filter(v -> number(metric, choices, v).equals(1.0))
                .mapToObj(v -> network.actor(v).id())
                .toList();
        List<String> sought = StreamSupport.stream(asked.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return Set.copyOf(found).equals(Set.copyOf(sought)) ? sought : found;
    }

    /** How many are in each part that holds together, for each k; the metric must know the same parts. */
    private Object parts(JsonNode asked) {
        var judge = new PartsByHand(network);
        var sizes = new LinkedHashMap<String, Object>();
        asked.fieldNames().forEachRemaining(k -> {
            List<Long> parts = judge.of(Integer.parseInt(k));
            long embedded = parts.stream().reduce(0L, (one, other) -> one | other);
            for (int v = 0; v < network.vertexCount(); v++) {
                boolean least = (double) number("embeddedness", Map.of(), v) >= Integer.parseInt(k);
                assertThat(least).isEqualTo((embedded >> v & 1) == 1);
            }
            sizes.put(k, parts.stream().map(Long::bitCount).toList());
        });
        return sizes;
    }
}
