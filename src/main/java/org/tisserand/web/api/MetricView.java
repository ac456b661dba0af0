package org.tisserand.web.api;

import java.util.List;
import java.util.Locale;
import org.tisserand.metrics.Choice;
import org.tisserand.metrics.Metric;
import org.tisserand.web.Cost;

/** What a metric is. */
public record MetricView(
        String id,
        Label name,
        Label plain,
        Label definition,
        Label formula,
        Label range,
        String scope,
        String reads,
        List<ChoiceView> choices,
        boolean onDemand,
        String cost,
        Label costSaid,
        String source) {

    /** What it leaves to the reader: a query parameter, its values, and the one that holds where none is given. */
    public record ChoiceView(String name, Label label, List<String> values, String preset) {

        static ChoiceView of(Choice choice) {
            return new ChoiceView(
                    choice.name(), Label.key("choice." + choice.name()), choice.values(), choice.preset());
        }
    }

    static MetricView of(Metric metric) {
        String key = "metric." + metric.id() + ".";
        return new MetricView(
                metric.id(),
                Label.key(key + "name"),
                Label.key(key + "plain"),
                Label.key(key + "definition"),
                Label.key(key + "formula"),
                Label.key(key + "range"),
                metric.scope().name().toLowerCase(Locale.ROOT),
                metric.reads().name().toLowerCase(Locale.ROOT),
                metric.choices().stream().map(ChoiceView::of).toList(),
                metric.onDemand(),
                metric.cost(),
                Label.phrase(Cost.of(metric)),
                metric.source());
    }
}
