package org.tisserand.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tisserand.metrics.Choice;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Scores;
import org.tisserand.network.Edge;
import org.tisserand.network.Hearing;
import org.tisserand.network.Snapshot;
import org.tisserand.web.LongWork;

/** The registry of metrics, and each metric's values. */
final class MetricReads {

    private MetricReads() {}

    static Object metrics(Call call) {
        List<MetricView> metrics = Metrics.ALL.stream().map(MetricView::of).toList();
        return Listing.of(metrics, call.scene(), call.recipe(), "registry of metrics");
    }

    /** An actor's value. */
    record ActorValue(String actor, Optional<Double> value, Optional<String> reason) {}

    /** Of one collaboration. */
    record CollaborationValue(String collaboration, Optional<Double> value, Optional<String> reason) {}

    /** A pair's value. */
    record TieValue(String from, String to, Optional<Double> value, Optional<String> reason) {}

    /** The network's value. */
    record NetworkValue(Optional<Double> value, Optional<String> reason) {}

    static Object metric(LongWork.Question question, Scores scores) {
        Metric metric = question.metric();
        Snapshot snapshot = question.scene().snapshot(question.recipe());
        List<Object> items = IntStream.range(0, scores.values().size())
                .mapToObj(i -> item(metric, snapshot, i, scores))
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("metric", MetricView.of(metric));
        answer.put("chosen", metric.choices().stream().collect(Collectors.toMap(Choice::name, question.chosen()::of)));
        answer.put("items", items);
        answer.put("total", items.size());
        answer.put("remarks", scores.remarks().stream().map(Label::phrase).toList());
        Hearing hearing = question.scene().hearing(question.recipe());
        if (hearing.surveyed()) {
            answer.put("answered", hearing.heardCount());
            answer.put("asked", hearing.askedCount());
        }
        answer.put("dataVersion", snapshot.dataVersion());
        answer.put("recipe", RecipeView.of(question.recipe()));
        answer.put("method", metric.source());
        return answer;
    }

    private static Object item(Metric metric, Snapshot snapshot, int index, Scores scores) {
        ValueView value = ValueView.of(scores.get(index));
        return switch (metric.scope()) {
            case NETWORK -> new NetworkValue(value.value(), value.reason());
            case ACTOR -> new ActorValue(snapshot.actor(index).id(), value.value(), value.reason());
            case COLLABORATION ->
                new CollaborationValue(snapshot.twoMode().collaboration(index).id(), value.value(), value.reason());
            case EDGE -> {
                Edge edge = snapshot.edges().get(index);
                yield between(snapshot, edge.u(), edge.v(), value);
            }
            case PAIR -> {
                Scores.Pair pair = scores.pairs().get(index);
                yield between(snapshot, pair.u(), pair.v(), value);
            }
        };
    }

    private static TieValue between(Snapshot snapshot, int u, int v, ValueView value) {
        return new TieValue(snapshot.actor(u).id(), snapshot.actor(v).id(), value.value(), value.reason());
    }
}
