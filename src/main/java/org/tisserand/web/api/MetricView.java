package org.tisserand.web.api;

import java.util.Locale;
import org.tisserand.metrics.Metric;

/** What a metric is. */
public record MetricView(
        String id,
        Label name,
        Label plain,
        Label definition,
        Label formula,
        Label range,
        String scope,
        String cost,
        String source) {

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
                metric.cost(),
                metric.source());
    }
}
