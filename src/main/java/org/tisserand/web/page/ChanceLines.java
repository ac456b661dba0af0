package org.tisserand.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.chance.Chance;
import org.tisserand.metrics.chance.Significance;
import org.tisserand.model.Words;
import org.tisserand.web.LongWork;

/** A metric held against chance, in words. */
public final class ChanceLines {

    private final List<String> lines;
    private final Optional<MetricSheet.Waiting> waiting;
    private final boolean[] out;

    private ChanceLines(List<String> lines, Optional<MetricSheet.Waiting> waiting, boolean[] out) {
        this.lines = lines;
        this.waiting = waiting;
        this.out = out;
    }

    static ChanceLines of(Shell shell, LongWork.Question question, LongWork work, boolean begin) {
        if (question.metric().keeping().isEmpty()) {
            return new ChanceLines(List.of(none(shell, question.metric())), Optional.empty(), new boolean[0]);
        }
        if (!begin || !question.readable()) {
            return new ChanceLines(List.of(), Optional.empty(), new boolean[0]);
        }
        LongWork.Pending<Chance> pending = work.chance(question, Waits.SHORT);
        return pending.value()
                .map(chance -> said(shell, question.metric(), chance))
                .orElseGet(() -> new ChanceLines(List.of(), Waits.of(pending), new boolean[0]));
    }

    /** Why it is not compared: the metric's own reason where the message files have one. */
    private static String none(Shell shell, Metric metric) {
        String own = "metric." + metric.id() + ".chance";
        return shell.say(Words.in(shell.language()).find(own).isPresent() ? own : "measure.chance.none");
    }

    private static ChanceLines said(Shell shell, Metric metric, Chance chance) {
        boolean[] out = chance.standingOut();
        String how = shell.say(
                "measure.chance." + chance.model().name().toLowerCase(Locale.ROOT),
                chance.draws(),
                String.valueOf(chance.seed()));
        return new ChanceLines(
                metric.scope() == Metric.Scope.NETWORK
                        ? ofOne(shell, how, chance.each().get(0), out[0])
                        : List.of(many(shell, chance, out), how),
                Optional.empty(),
                out);
    }

    private static List<String> ofOne(Shell shell, String how, Optional<Significance> one, boolean out) {
        return one.map(each -> List.of(
                        shell.say(out ? "measure.chance.out" : "measure.chance.ordinary"),
                        shell.say(
                                "measure.chance.numbers",
                                shell.number(each.observed(), 4),
                                shell.number(each.mean(), 4),
                                shell.number(each.low(), 4),
                                shell.number(each.high(), 4),
                                shell.number(100 * each.percentile(), 1),
                                shell.number(each.p(), 4)),
                        how))
                .orElseGet(() -> List.of(shell.say("measure.chance.undefined"), how));
    }

    private static String many(Shell shell, Chance chance, boolean[] out) {
        long compared = chance.each().stream().filter(Optional::isPresent).count();
        long standing = IntStream.range(0, out.length).filter(i -> out[i]).count();
        return shell.say("measure.chance.many", standing, compared);
    }

    public List<String> lines() {
        return lines;
    }

    public Optional<MetricSheet.Waiting> waiting() {
        return waiting;
    }

    boolean standsOut(int i) {
        return i < out.length && out[i];
    }
}
