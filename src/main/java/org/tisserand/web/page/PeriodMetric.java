package org.tisserand.web.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Scores;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;
import org.tisserand.web.Asked;
import org.tisserand.web.LongWork;
import org.tisserand.web.Refusal;

/** Any metric of the network or of its actors in two periods: what takes long is computed as a task, one period after the other. */
final class PeriodMetric {

    private final Pages.Ask ask;
    private final Shell shell;
    private final Recipe before;
    private final Recipe after;

    PeriodMetric(Pages.Ask ask, Recipe before, Recipe after) {
        this.ask = ask;
        this.shell = ask.shell();
        this.before = before;
        this.after = after;
    }

    /** The metrics that may be asked for, the network's first, then its actors'. */
    List<EvolutionSheet.Measure> choices() {
        return Metrics.ALL.stream()
                .filter(PeriodMetric::isComparable)
                .map(each -> new EvolutionSheet.Measure(
                        each.id(),
                        shell.say("metric." + each.id() + ".plain"),
                        each.scope() == Metric.Scope.ACTOR,
                        asked().equals(Optional.of(each.id()))))
                .toList();
    }

    /** A number of the network, and which of those that the metric leaves to choose it is. */
    static String named(Shell shell, Metric metric) {
        return Stream.concat(
                        Stream.of(shell.say("metric." + metric.id() + ".plain")),
                        metric.choices().stream()
                                .flatMap(choice ->
                                        shell.words().find("choice." + choice.name() + "." + choice.preset()).stream()))
                .collect(Collectors.joining(" · "));
    }

    // Ties differ from one period to the other, actors do not.
    private static boolean isComparable(Metric metric) {
        return metric.scope() == Metric.Scope.NETWORK || metric.scope() == Metric.Scope.ACTOR;
    }

    private Optional<String> asked() {
        return new Asked(ask.ctx()).text("metric");
    }

    /** The metric asked for in both periods, at most {@code most} rows of it. */
    Optional<EvolutionSheet.Compared> compared(int most) {
        return asked().map(id -> compared(
                Metrics.find(id)
                        .filter(PeriodMetric::isComparable)
                        .orElseThrow(() -> new Refusal(400, "bad-parameter", "metric", id)),
                most));
    }

    private EvolutionSheet.Compared compared(Metric metric, int most) {
        LongWork.Pending<Scores> then = scores(metric, before);
        LongWork.Pending<Scores> now = then.value().isPresent() ? scores(metric, after) : then;
        List<EvolutionSheet.Row> rows = then.value()
                .flatMap(first -> now.value().map(second -> rows(metric, first, second)))
                .orElse(List.of());
        return new EvolutionSheet.Compared(
                shell.say("metric." + metric.id() + ".plain"),
                shell.say("metric." + metric.id() + ".definition"),
                shell.link(PageId.HELP, metric.id()),
                Waits.of(now),
                rows.stream().limit(most).toList(),
                rows.size());
    }

    private LongWork.Pending<Scores> scores(Metric metric, Recipe recipe) {
        return ask.work().scores(new LongWork.Question(ask.scene(), metric, recipe, Chosen.PRESETS), Waits.SHORT);
    }

    private List<EvolutionSheet.Row> rows(Metric metric, Scores then, Scores now) {
        if (metric.scope() == Metric.Scope.NETWORK) {
            return List.of(new EvolutionSheet.Row(
                    named(shell, metric),
                    shell.link(PageId.HELP, metric.id()),
                    Figures.of(shell, then.get(0)),
                    Figures.of(shell, now.get(0))));
        }
        Snapshot snapshot = ask.scene().snapshot(after);
        Stream<EvolutionSheet.Row> rows = IntStream.range(0, snapshot.vertexCount())
                .mapToObj(v -> new EvolutionSheet.Row(
                        snapshot.actor(v).name(),
                        shell.link(PageId.ACTORS, snapshot.actor(v).id()),
                        Figures.of(shell, then.get(v)),
                        Figures.of(shell, now.get(v))));
        return rows.sorted(Comparator.comparing(
                        EvolutionSheet.Row::name,
                        Collator.getInstance(shell.language().locale())))
                .toList();
    }
}
