package org.tisserand.web.api;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Language;
import org.tisserand.network.Snapshot;
import org.tisserand.web.Refusal;

/** The network, its actors, ties and groups. */
final class NetworkReads {

    private NetworkReads() {}

    static Object network(Call call) {
        Snapshot snapshot = call.snapshot();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Metric metric : Metrics.ready(Metric.Scope.NETWORK)) {
            values.put(
                    metric.id(),
                    ValueView.of(call.scene().scores(metric, call.recipe()).get(0)));
        }
        Map<String, Object> network = new LinkedHashMap<>();
        network.put("actors", snapshot.vertexCount());
        network.put("ties", snapshot.edgeCount());
        network.put(
                "isolates",
                IntStream.range(0, snapshot.vertexCount())
                        .filter(v -> snapshot.degree(v) == 0)
                        .count());
        network.put("metrics", values);
        network.put("dataVersion", snapshot.dataVersion());
        network.put("recipe", RecipeView.of(call.recipe()));
        return network;
    }

    static Object actors(Call call) {
        Snapshot snapshot = call.snapshot();
        List<ActorView> actors = IntStream.range(0, snapshot.vertexCount())
                .boxed()
                .sorted(order(call, snapshot))
                .map(vertex -> ActorView.of(snapshot, vertex))
                .toList();
        return Listing.of(actors, call.scene(), call.recipe(), "actors of the home; partners counted in the network");
    }

    // By name, unless ?sort=degree or ?sort=-degree (or any other metric of actors) asks otherwise.
    private static Comparator<Integer> order(Call call, Snapshot snapshot) {
        Comparator<Integer> byName = Comparator.comparing(
                        (Integer v) -> snapshot.actor(v).name(), Collator.getInstance(Language.FR.locale()))
                .thenComparing(v -> v);
        String sort = call.asked().text("sort").orElse("name");
        boolean down = sort.startsWith("-");
        String id = down ? sort.substring(1) : sort;
        if (id.equals("name")) {
            return down ? byName.reversed() : byName;
        }
        Metric metric = Metrics.find(id)
                .filter(each -> each.scope() == Metric.Scope.ACTOR)
                .orElseThrow(() -> new Refusal(400, "bad-parameter", "sort", sort));
        Scores scores = call.scene().scores(metric, call.recipe());
        Comparator<Integer> byValue =
                Comparator.comparingDouble(v -> scores.get(v).asDouble().orElse(Double.NEGATIVE_INFINITY));
        return (down ? byValue.reversed() : byValue).thenComparing(byName);
    }

    static Object actor(Call call) {
        Snapshot snapshot = call.snapshot();
        String id = call.path("id");
        int vertex = snapshot.vertex(call.scene().kept().apply(id)).orElseThrow(() -> Refusal.notFound("actor", id));
        Map<String, Object> values = new LinkedHashMap<>();
        for (Metric metric : Metrics.ready(Metric.Scope.ACTOR)) {
            values.put(
                    metric.id(),
                    ValueView.of(call.scene().scores(metric, call.recipe()).get(vertex)));
        }
        Map<String, Object> actor = new LinkedHashMap<>();
        actor.put("actor", ActorView.of(snapshot, vertex));
        actor.put("metrics", values);
        actor.put(
                "ties",
                IntStream.range(snapshot.start(vertex), snapshot.start(vertex + 1))
                        .mapToObj(slot -> TieView.of(snapshot, snapshot.edges().get(snapshot.edgeNumber(slot))))
                        .toList());
        actor.put("dataVersion", snapshot.dataVersion());
        actor.put("recipe", RecipeView.of(call.recipe()));
        return actor;
    }

    static Object ties(Call call) {
        Snapshot snapshot = call.snapshot();
        List<TieView> ties = snapshot.edges().stream()
                .map(edge -> TieView.of(snapshot, edge))
                .toList();
        return Listing.of(ties, call.scene(), call.recipe(), "pairs joined by present ties or shared collaborations");
    }

    /** A group of actors more tied among themselves than to others. */
    record Community(int id, int size, List<String> actors) {}

    static Object communities(Call call) {
        Snapshot snapshot = call.snapshot();
        Metric metric = Metrics.get("leiden-communities");
        Scores scores = call.scene().scores(metric, call.recipe());
        var members = new TreeMap<Integer, List<String>>();
        for (int v = 0; v < snapshot.vertexCount(); v++) {
            int group = (int) scores.get(v).asDouble().orElse(0);
            members.computeIfAbsent(group, key -> new ArrayList<>())
                    .add(snapshot.actor(v).id());
        }
        List<Community> groups = members.entrySet().stream()
                .map(entry -> new Community(entry.getKey(), entry.getValue().size(), entry.getValue()))
                .toList();
        return Listing.of(groups, call.scene(), call.recipe(), metric.source());
    }
}
