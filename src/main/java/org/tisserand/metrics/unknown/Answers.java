package org.tisserand.metrics.unknown;

import java.util.Optional;
import java.util.stream.IntStream;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Value;
import org.tisserand.network.Hearing;

/**
 * What may be read of a metric of actors when more than three in ten did not answer: of those who did, what their own ties
 * tell. All else that reads ties rests on what others would have told, and has no value.
 *
 * <p>Numbers that name pieces and groups stay, for they describe what is drawn; so does what collaborations alone tell.
 */
public final class Answers {

    private Answers() {}

    /** Whether any value is left. */
    public static boolean suffice(Metric metric, Hearing hearing) {
        return !hearing.tooFew()
                || metric.topic().isEmpty()
                || toldByItself(metric)
                || metric.reads() == Metric.Reads.COLLABORATIONS
                || metric.names();
    }

    private static boolean toldByItself(Metric metric) {
        return metric.topic().equals(Optional.of(Metric.Topic.TIES));
    }

    /** The scores, those that cannot be read being undefined. */
    public static Scores readable(Metric metric, Scores scores, Hearing hearing) {
        if (!hearing.tooFew() || (suffice(metric, hearing) && !toldByItself(metric))) {
            return scores;
        }
        Value silent = Value.undefined(toldByItself(metric) ? "not-heard" : "too-few-answers");
        return new Scores(
                IntStream.range(0, scores.values().size())
                        .mapToObj(v -> toldByItself(metric) && hearing.heard(v) ? scores.get(v) : silent)
                        .toList(),
                scores.remarks());
    }
}
