package org.tisserand.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tisserand.metrics.Choice;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.network.Snapshot;
import org.tisserand.web.Refusal;

/** The registry of metrics, and each metric's values. */
final class MetricReads {

    private MetricReads() {}

    static Object metrics(Call call) {
        List<MetricView> metrics = Metrics.ALL.stream().map(MetricView::of).toList();
        return Listing.of(metrics, call.scene(), call.recipe(), "registry of metrics");
    }

    /** An actor's value. */
    record ActorValue(String actor, Optional<Double> value, Optional<String> reason) {}

    /** A pair's value. */
    record TieValue(String from, String to, Optional<Double> value, Optional<String> reason) {}

    /** The network's value. */
    record NetworkValue(Optional<Double> value, Optional<String> reason) {}

    static Object metric(Call call) {
        String id = call.path("id");
        Metric metric = Metrics.find(id).orElseThrow(() -> Refusal.notFound("metric", id));
        Snapshot snapshot = call.snapshot();
        Chosen chosen = chosen(call, metric);
        Scores scores = call.scene().scores(metric, call.recipe(), chosen, Progress.UNHEARD);
        List<Object> items = IntStream.range(0, scores.values().size())
                .mapToObj(i -> item(metric, snapshot, i, ValueView.of(scores.get(i))))
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("metric", MetricView.of(metric));
        answer.put("chosen", metric.choices().stream().collect(Collectors.toMap(Choice::name, chosen::of)));
        answer.put("items", items);
        answer.put("total", items.size());
        answer.put("remarks", scores.remarks().stream().map(Label::phrase).toList());
        answer.put("dataVersion", snapshot.dataVersion());
        answer.put("recipe", RecipeView.of(call.recipe()));
        answer.put("method", metric.source());
        return answer;
    }

    private static Chosen chosen(Call call, Metric metric) {
        var values = new TreeMap<String, String>();
        for (Choice choice : metric.choices()) {
            call.asked().text(choice.name()).ifPresent(value -> {
                if (!choice.values().contains(value)) {
                    throw new Refusal(400, "bad-parameter", choice.name(), value);
                }
                values.put(choice.name(), value);
            });
        }
        return new Chosen(values);
    }

    private static Object item(Metric metric, Snapshot snapshot, int index, ValueView value) {
        return switch (metric.scope()) {
            case NETWORK -> new NetworkValue(value.value(), value.reason());
            case ACTOR -> new ActorValue(snapshot.actor(index).id(), value.value(), value.reason());
            case EDGE ->
                new TieValue(
                        snapshot.actor(snapshot.edges().get(index).u()).id(),
                        snapshot.actor(snapshot.edges().get(index).v()).id(),
                        value.value(),
                        value.reason());
        };
    }
}
