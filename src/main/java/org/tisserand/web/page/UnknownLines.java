package org.tisserand.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tisserand.metrics.Grouping;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.unknown.Interval;
import org.tisserand.metrics.unknown.Stability;
import org.tisserand.metrics.unknown.Uncertainty;
import org.tisserand.network.Hearing;
import org.tisserand.network.Observation;
import org.tisserand.web.LongWork;

/** What unknown ties may change of a metric, in words. */
public final class UnknownLines {

    /** What is read of an unknown tie beside its being there. */
    private static final Set<Metric.Reads> FILLED =
            Set.of(Metric.Reads.STRENGTHS, Metric.Reads.LENGTHS, Metric.Reads.ARCS);

    private final Shell shell;
    private final List<String> lines;
    private final Optional<MetricSheet.Waiting> waiting;
    private final Optional<Uncertainty> found;

    private UnknownLines(
            Shell shell, List<String> lines, Optional<MetricSheet.Waiting> waiting, Optional<Uncertainty> found) {
        this.shell = shell;
        this.lines = lines;
        this.waiting = waiting;
        this.found = found;
    }

    static UnknownLines of(Shell shell, LongWork.Question question, LongWork work, boolean begin) {
        var lines = new ArrayList<>(answered(shell, question));
        if (!question.readable()) {
            return new UnknownLines(shell, lines, Optional.empty(), Optional.empty());
        }
        Observation observation = question.scene().observation(question.recipe());
        if (observation.unknownCount() == 0) {
            lines.add(none(shell, observation));
            return new UnknownLines(shell, lines, Optional.empty(), Optional.empty());
        }
        lines.add(shell.say("measure.unknown.counted", observation.unknownCount()));
        if (!observation.listed()) {
            lines.add(shell.say("measure.unknown.many", Observation.MOST));
            return new UnknownLines(shell, lines, Optional.empty(), Optional.empty());
        }
        LongWork.Pending<Uncertainty> pending = begin
                ? work.uncertainty(question, Waits.SHORT)
                : new LongWork.Pending<>(Optional.empty(), Optional.empty());
        var said = new UnknownLines(shell, lines, Waits.of(pending), pending.value());
        pending.value().ifPresent(uncertainty -> said.say(question.metric(), uncertainty));
        return said;
    }

    private static String none(Shell shell, Observation observation) {
        Hearing hearing = observation.hearing();
        if (!hearing.surveyed()) {
            return shell.say("measure.unknown.none");
        }
        int silent = hearing.silentCount();
        return silent == 0 ? shell.say("measure.unknown.none.heard") : shell.say("measure.unknown.none.silent", silent);
    }

    private static List<String> answered(Shell shell, LongWork.Question question) {
        Hearing hearing = question.scene().hearing(question.recipe());
        var lines = new ArrayList<String>();
        if (hearing.surveyed()) {
            int asked = question.scene().facts().actors().size();
            lines.add(shell.say("measure.unknown.answered", hearing.heardCount(), asked));
        }
        if (hearing.tooFew()) {
            lines.add(shell.say("measure.unknown." + (question.readable() ? "few" : "too-few")));
        }
        return lines;
    }

    private void say(Metric metric, Uncertainty uncertainty) {
        if (metric.scope() == Metric.Scope.EDGE) {
            lines.add(shell.say("measure.unknown.of-ties"));
            return;
        }
        if (metric.scope() == Metric.Scope.PAIR) {
            lines.add(shell.say("measure.unknown.of-pairs"));
            return;
        }
        if (metric.scope() == Metric.Scope.COLLABORATION) {
            lines.add(shell.say("measure.unknown.of-collaborations"));
            return;
        }
        if (metric.perPair()) {
            String known = shell.value(uncertainty.each().get(0).observed(), 4);
            lines.add(shell.say("page.pair", shell.say("measure.unknown.observed"), known));
        }
        if (metric.scope() == Metric.Scope.NETWORK) {
            lines.add(shell.say("page.pair", shell.say("measure.unknown.bounds"), bounds(0)));
            lines.add(shell.say("page.pair", shell.say("measure.unknown.band"), band(0)));
        }
        uncertainty.order().ifPresent(order -> lines.add(order(order)));
        lines.add(shell.say("measure.unknown.how", uncertainty.draws(), String.valueOf(uncertainty.seed())));
        boolean groups = metric.choices().contains(Grouping.CHOICE);
        lines.add(shell.say(groups ? "measure.unknown.ends.groups" : "measure.unknown.ends"));
        if (FILLED.contains(metric.reads())) {
            lines.add(
                    shell.say("measure.unknown.filled." + metric.reads().name().toLowerCase(Locale.ROOT)));
        }
        lines.add(shell.say(metric.steady() ? "measure.unknown.one-way" : "measure.unknown.either-way"));
    }

    private String order(Stability order) {
        return shell.say(
                order.unstable() ? "measure.unknown.unstable" : "measure.unknown.firm", shell.number(order.low(), 2));
    }

    public List<String> lines() {
        return lines;
    }

    public Optional<MetricSheet.Waiting> waiting() {
        return waiting;
    }

    /** Whether each value has bounds and a band to show. */
    public boolean found() {
        return found.filter(each -> each.draws() > 0).isPresent();
    }

    String bounds(int i) {
        return found.flatMap(each -> each.each().get(i).bounds())
                .map(this::said)
                .orElse("");
    }

    String band(int i) {
        return found.flatMap(each -> each.each().get(i).band()).map(this::said).orElse("");
    }

    private String said(Interval interval) {
        return shell.say("measure.unknown.range", shell.number(interval.low(), 4), shell.number(interval.high(), 4));
    }
}
