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
    private final List<Told> each;

    /** What is told of one value: the range of nine draws in ten, z, and whether it stands out; empty where not compared. */
    private record Told(String range, String z, boolean out) {}

    private ChanceLines(List<String> lines, Optional<MetricSheet.Waiting> waiting, List<Told> each) {
        this.lines = lines;
        this.waiting = waiting;
        this.each = each;
    }

    static ChanceLines of(Shell shell, LongWork.Question question, LongWork work, boolean begin) {
        if (question.metric().keeping().isEmpty()) {
            return new ChanceLines(List.of(none(shell, question.metric())), Optional.empty(), List.of());
        }
        if (!begin || !question.readable()) {
            return new ChanceLines(List.of(), Optional.empty(), List.of());
        }
        LongWork.Pending<Chance> pending = work.chance(question, Waits.SHORT);
        return pending.value()
                .map(chance -> said(shell, question.metric(), chance))
                .orElseGet(() -> new ChanceLines(List.of(), Waits.of(pending), List.of()));
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
                        : List.of(many(shell, chance, out), how, shell.say("measure.chance.z.caution")),
                Optional.empty(),
                IntStream.range(0, out.length)
                        .mapToObj(i -> told(shell, chance.each().get(i), out[i]))
                        .toList());
    }

    private static Told told(Shell shell, Optional<Significance> one, boolean out) {
        return new Told(
                one.map(each -> shell.say(
                                "measure.unknown.range", shell.number(each.low(), 4), shell.number(each.high(), 4)))
                        .orElse(""),
                one.map(each -> z(shell, each)).orElse(""),
                out);
    }

    private static String z(Shell shell, Significance one) {
        return one.z().isPresent() ? shell.number(one.z().getAsDouble(), 2) : shell.say("measure.chance.z.none");
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
                        shell.say("measure.chance.z.one", z(shell, each)),
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

    /** Whether values were compared one by one. */
    public boolean found() {
        return !each.isEmpty();
    }

    boolean standsOut(int i) {
        return i < each.size() && each.get(i).out();
    }

    String range(int i) {
        return i < each.size() ? each.get(i).range() : "";
    }

    String z(int i) {
        return i < each.size() ? each.get(i).z() : "";
    }
}
