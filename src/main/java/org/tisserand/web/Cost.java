package org.tisserand.web;

import org.tisserand.metrics.Metric;
import org.tisserand.model.Language;
import org.tisserand.model.Phrase;
import org.tisserand.model.Words;

/** What computing a metric costs: the registry's formula and, where the message files have one, what it is counted over. */
public final class Cost {

    private Cost() {}

    public static Phrase of(Metric metric) {
        String key = "metric." + metric.id() + ".cost";
        Phrase formula = Phrase.text(metric.cost());
        return Words.in(Language.FR).find(key).isPresent() ? Phrase.message(key, formula) : formula;
    }
}
