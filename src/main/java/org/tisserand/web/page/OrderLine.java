package org.tisserand.web.page;

import java.util.Optional;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.unknown.Stability;
import org.tisserand.metrics.unknown.Uncertainty;
import org.tisserand.web.Asked;
import org.tisserand.web.LongWork;

/** What must be said of a table that is sorted by a metric: that unknown ties would sort it otherwise. */
final class OrderLine {

    private OrderLine() {}

    /** Absent where the table is sorted by words, nothing is unknown or the order is firm, unless too few answered. */
    static Optional<String> of(Pages.Ask ask, LongWork work) {
        return sortedBy(ask)
                .map(metric -> new LongWork.Question(ask.scene(), metric, ask.recipe(), Chosen.PRESETS))
                .flatMap(question -> question.readable()
                        ? ofReadable(ask, question, work)
                        : Optional.of(ask.shell().say("measure.unknown.too-few")));
    }

    private static Optional<String> ofReadable(Pages.Ask ask, LongWork.Question question, LongWork work) {
        return unknown(ask) ? said(ask.shell(), work.uncertainty(question, Waits.SHORT)) : Optional.empty();
    }

    private static Optional<Metric> sortedBy(Pages.Ask ask) {
        String sort = new Asked(ask.ctx()).text("sort").orElse("name");
        return Metrics.find(sort.startsWith("-") ? sort.substring(1) : sort);
    }

    private static boolean unknown(Pages.Ask ask) {
        return ask.scene().observation(ask.recipe()).unknownCount() > 0;
    }

    private static Optional<String> said(Shell shell, LongWork.Pending<Uncertainty> pending) {
        if (pending.value().isEmpty()) {
            return Optional.of(shell.say("actors.order.waiting"));
        }
        return pending.value()
                .get()
                .order()
                .filter(Stability::unstable)
                .map(order -> shell.say("measure.unknown.unstable", shell.number(order.low(), 2)));
    }
}
