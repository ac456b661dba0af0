package org.tisserand.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tisserand.metrics.Grouping;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.model.Period;
import org.tisserand.network.Completeness;
import org.tisserand.network.Edge;
import org.tisserand.network.Evolution;
import org.tisserand.network.Mixing;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;
import org.tisserand.web.Periods;
import org.tisserand.web.Refusal;

/** Groups beside groups, one period beside another, and what is told beside what is not. */
final class ComparisonReads {

    private ComparisonReads() {}

    /** Two groups, or one with itself. */
    record MixingView(String one, String other, int ties, long pairs) {}

    static Object mixing(Call call) {
        Grouping grouping = call.asked().grouping();
        Mixing mixing = Mixing.of(call.snapshot(), grouping::of);
        List<MixingView> cells = mixing.cells().stream()
                .map(each -> new MixingView(each.one().code(), each.other().code(), each.ties(), each.pairs()))
                .toList();
        return Listing.of(
                cells,
                call.scene(),
                call.recipe(),
                "tied pairs of actors within and between groups, and pairs that could be; " + mixing.unknown()
                        + " tied pairs of which a group is not known are in none");
    }

    static Object completeness(Call call) {
        return Listing.of(
                Completeness.of(call.scene().facts()),
                call.scene(),
                call.recipe(),
                "records that tell each thing, of those that could");
    }

    static Object evolution(Call call) {
        Periods periods = Periods.of(call.scene().facts(), call.asked());
        Recipe before = recipe(call, periods, periods.before(), "before");
        Recipe after = recipe(call, periods, periods.after(), "after");
        Snapshot then = call.scene().snapshot(before);
        Snapshot now = call.scene().snapshot(after);
        Evolution evolution = Evolution.of(then, now);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Metric metric : Metrics.ready(Metric.Scope.NETWORK)) {
            values.put(metric.id(), Map.of("before", value(call, metric, before), "after", value(call, metric, after)));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("born", ties(now, evolution.born()));
        answer.put("kept", ties(now, evolution.kept()));
        answer.put("ended", ties(then, evolution.ended()));
        answer.put("undated", evolution.undated());
        answer.put("metrics", values);
        answer.put("before", RecipeView.of(before));
        answer.put("after", RecipeView.of(after));
        answer.put("dataVersion", now.dataVersion());
        return answer;
    }

    private static Recipe recipe(Call call, Periods periods, Optional<Period> period, String name) {
        return periods.in(period.orElseThrow(() -> new Refusal(400, "bad-parameter", name, "")), call.recipe());
    }

    private static ValueView value(Call call, Metric metric, Recipe recipe) {
        return ValueView.of(call.scene().scores(metric, recipe).get(0));
    }

    private static List<TieView> ties(Snapshot snapshot, List<Edge> edges) {
        return edges.stream().map(edge -> TieView.of(snapshot, edge)).toList();
    }
}
