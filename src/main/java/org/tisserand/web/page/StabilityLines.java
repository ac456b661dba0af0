package org.tisserand.web.page;

import java.util.List;
import java.util.Optional;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.unknown.Jackknife;
import org.tisserand.metrics.unknown.Stability;
import org.tisserand.web.LongWork;

/** How firm a metric of actors is when some are missing, in words; never where an actor stands. */
public final class StabilityLines {

    private final Shell shell;
    private final List<String> lines;
    private final Optional<MetricSheet.Waiting> waiting;
    private final Optional<Jackknife> found;

    private StabilityLines(
            Shell shell, List<String> lines, Optional<MetricSheet.Waiting> waiting, Optional<Jackknife> found) {
        this.shell = shell;
        this.lines = lines;
        this.waiting = waiting;
        this.found = found;
    }

    static StabilityLines of(Shell shell, LongWork.Question question, LongWork work, boolean begin) {
        if (question.metric().scope() == Metric.Scope.ACTOR && question.metric().names()) {
            return of(shell, "measure.stability.names");
        }
        if (!begin || !Jackknife.judges(question.metric()) || !question.readable()) {
            return new StabilityLines(shell, List.of(), Optional.empty(), Optional.empty());
        }
        LongWork.Pending<Jackknife> pending = work.stability(question, Waits.SHORT);
        return pending.value()
                .map(jackknife -> said(shell, question, jackknife))
                .orElseGet(() -> new StabilityLines(shell, List.of(), Waits.of(pending), Optional.empty()));
    }

    private static StabilityLines of(Shell shell, String key) {
        return new StabilityLines(shell, List.of(shell.say(key)), Optional.empty(), Optional.empty());
    }

    private static StabilityLines said(Shell shell, LongWork.Question question, Jackknife jackknife) {
        if (jackknife.order().isEmpty()) {
            return of(shell, "measure.stability.few");
        }
        Stability order = jackknife.order().get();
        int actors = question.scene().snapshot(question.recipe()).vertexCount();
        List<String> lines = List.of(
                shell.say(
                        order.unstable() ? "measure.stability.unstable" : "measure.stability.firm",
                        jackknife.removed(),
                        actors,
                        shell.number(order.spearman(), 2),
                        shell.number(order.low(), 2)),
                shell.say("measure.stability.actors", loose(jackknife), judged(jackknife)),
                shell.say("measure.stability.how", jackknife.draws(), String.valueOf(jackknife.seed())));
        return new StabilityLines(shell, lines, Optional.empty(), Optional.of(jackknife));
    }

    private static long judged(Jackknife jackknife) {
        return jackknife.each().stream().filter(Optional::isPresent).count();
    }

    private static long loose(Jackknife jackknife) {
        return jackknife.each().stream()
                .flatMap(Optional::stream)
                .filter(left -> !left.holds())
                .count();
    }

    public List<String> lines() {
        return lines;
    }

    public Optional<MetricSheet.Waiting> waiting() {
        return waiting;
    }

    /** Whether there is anything to say or to wait for. */
    public boolean spoken() {
        return waiting.isPresent() || !lines.isEmpty();
    }

    /** Whether actors have an interval to show. */
    public boolean found() {
        return found.isPresent();
    }

    String values(int i) {
        return left(i).map(each -> shell.say(
                        "measure.unknown.range",
                        shell.number(each.values().low(), 4),
                        shell.number(each.values().high(), 4)))
                .orElse("");
    }

    boolean loose(int i) {
        return left(i).filter(each -> !each.holds()).isPresent();
    }

    private Optional<Jackknife.Left> left(int i) {
        return found.flatMap(each -> each.each().get(i));
    }
}
