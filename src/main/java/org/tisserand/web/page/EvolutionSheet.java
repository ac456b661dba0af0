package org.tisserand.web.page;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.model.Period;
import org.tisserand.network.Edge;
import org.tisserand.network.Evolution;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;
import org.tisserand.web.Asked;
import org.tisserand.web.Periods;

/** « What changed from one period to another? »: ties born, kept, no longer told, and the network's numbers side by side. */
public final class EvolutionSheet {

    private static final int SHOWN = 100;

    private final Pages.Ask ask;
    private final Shell shell;
    private final Periods periods;

    private EvolutionSheet(Pages.Ask ask) {
        this.ask = ask;
        this.shell = ask.shell();
        this.periods = Periods.of(ask.scene().facts(), new Asked(ask.ctx()));
    }

    /** A period that may be chosen. */
    public record Choice(String value, String name, boolean before, boolean after) {}

    /** Ties of one fate; {@code width} is their part of all, in thousandths, and {@code x} where it begins. */
    public record Fate(String key, String title, int count, int x, int width, List<MixingSheet.Pair> pairs) {}

    /** A metric that may be asked for. */
    public record Measure(String id, String name, boolean ofActors, boolean chosen) {}

    /** A metric that was asked for, its first rows in both periods; {@code all} is how many there are, 0 while it is computed. */
    public record Compared(
            String name,
            String definition,
            String href,
            Optional<MetricSheet.Waiting> waiting,
            List<Row> rows,
            int all) {}

    /** A number of the network, or of an actor, in both periods. */
    public record Row(String name, String href, String before, String after) {}

    /** What the page shows; nothing to compare where no two periods are told. */
    public record View(
            boolean comparable,
            List<Choice> choices,
            String sentence,
            String step,
            String undated,
            List<Fate> fates,
            String beforeName,
            String afterName,
            List<Row> rows,
            List<Measure> measures,
            Optional<Compared> compared,
            int shown,
            Map<String, String> periods,
            String csv) {}

    static View of(Pages.Ask ask) {
        return new EvolutionSheet(ask).view();
    }

    /** Every pair that is tied in either period, and what became of it; or the metric that was asked for. */
    static String csv(Pages.Ask ask) {
        var sheet = new EvolutionSheet(ask);
        return sheet.metric().compared(Integer.MAX_VALUE).map(sheet::csv).orElseGet(() -> csv(sheet));
    }

    private String csv(Compared metric) {
        Stream<List<String>> head = Stream.of(List.of(
                metric.name(),
                periods.before().map(this::name).orElse(""),
                periods.after().map(this::name).orElse("")));
        return Csv.of(Stream.concat(
                head, metric.rows().stream().map(each -> List.of(each.name(), each.before(), each.after()))));
    }

    private PeriodMetric metric() {
        return new PeriodMetric(
                ask,
                recipe(periods.before().orElse(Period.UNKNOWN)),
                recipe(periods.after().orElse(Period.UNKNOWN)));
    }

    private static String csv(EvolutionSheet sheet) {
        List<List<String>> lines = new ArrayList<>();
        Shell shell = sheet.shell;
        lines.add(List.of(
                shell.say("mixing.one"),
                shell.say("mixing.other"),
                shell.say("evolution.fate"),
                shell.say("pair.why")));
        for (Fate fate : sheet.fates(Integer.MAX_VALUE)) {
            for (MixingSheet.Pair pair : fate.pairs()) {
                lines.add(List.of(pair.one(), pair.other(), shell.say("evolution." + fate.key()), pair.why()));
            }
        }
        return Csv.of(lines.stream());
    }

    private View view() {
        if (periods.before().isEmpty() || periods.after().isEmpty()) {
            return new View(
                    false,
                    List.of(),
                    "",
                    "",
                    "",
                    List.of(),
                    "",
                    "",
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    0,
                    Map.of(),
                    "");
        }
        List<Fate> fates = fates(SHOWN);
        String before = name(periods.before().get());
        String after = name(periods.after().get());
        Evolution evolution = evolution();
        return new View(
                true,
                periods.told().stream().map(this::choice).toList(),
                shell.say(
                        "evolution.sentence",
                        before,
                        after,
                        evolution.kept().size(),
                        evolution.born().size(),
                        evolution.ended().size()),
                shell.say(evolution.ended().isEmpty() ? "evolution.step.none" : "evolution.step"),
                shell.say("evolution.undated", evolution.undated()),
                fates,
                before,
                after,
                rows(),
                metric().choices(),
                metric().compared(SHOWN),
                SHOWN,
                Map.of(
                        "before", periods.before().get().toString(),
                        "after", periods.after().get().toString()),
                shell.with(
                        PageId.EVOLUTION,
                        Map.of(
                                "before", periods.before().get().toString(),
                                "after", periods.after().get().toString(),
                                "format", "csv")));
    }

    private Choice choice(Period period) {
        Optional<Period> it = Optional.of(period);
        return new Choice(period.toString(), name(period), it.equals(periods.before()), it.equals(periods.after()));
    }

    // Whole years are named by their years.
    private String name(Period period) {
        String text = period.toString();
        String years = text.replace("-01-01/", "/").replaceAll("-12-31$", "");
        boolean whole = years.matches("\\d{4}/\\d{4}");
        if (!whole) {
            return text;
        }
        return years.substring(0, 4).equals(years.substring(5)) ? years.substring(5) : years.replace('/', '–');
    }

    private Recipe recipe(Period period) {
        return periods.in(period, ask.recipe());
    }

    private Evolution evolution() {
        return Evolution.of(snapshot(periods.before()), snapshot(periods.after()));
    }

    private Snapshot snapshot(Optional<Period> period) {
        return ask.scene().snapshot(recipe(period.orElse(Period.UNKNOWN)));
    }

    private List<Fate> fates(int most) {
        Evolution evolution = evolution();
        int all = evolution.born().size()
                + evolution.kept().size()
                + evolution.ended().size();
        List<Fate> fates = new ArrayList<>();
        fates.add(fate("ended", evolution.ended(), 0, all, most));
        int kept = evolution.ended().size();
        fates.add(fate("kept", evolution.kept(), kept, all, most));
        fates.add(fate("born", evolution.born(), kept + evolution.kept().size(), all, most));
        return fates;
    }

    private Fate fate(String key, List<Edge> edges, int before, int all, int most) {
        Snapshot snapshot = snapshot(key.equals("ended") ? periods.before() : periods.after());
        Stream<MixingSheet.Pair> pairs = edges.stream()
                .map(edge -> PairLine.of(shell, snapshot, edge))
                .sorted(Comparator.comparing(
                                MixingSheet.Pair::one,
                                Collator.getInstance(shell.language().locale()))
                        .thenComparing(MixingSheet.Pair::other));
        int from = all == 0 ? 0 : (int) (1000L * before / all);
        int to = all == 0 ? 0 : (int) (1000L * (before + edges.size()) / all);
        return new Fate(
                key,
                shell.say("evolution." + key + ".title", edges.size()),
                edges.size(),
                from,
                to - from,
                pairs.limit(most).toList());
    }

    private List<Row> rows() {
        return Metrics.ready(Metric.Scope.NETWORK).stream().map(this::row).toList();
    }

    private Row row(Metric metric) {
        return new Row(
                PeriodMetric.named(shell, metric),
                shell.link(PageId.HELP, metric.id()),
                figure(metric, periods.before()),
                figure(metric, periods.after()));
    }

    private String figure(Metric metric, Optional<Period> period) {
        return Figures.of(
                shell,
                ask.scene()
                        .scores(metric, recipe(period.orElse(Period.UNKNOWN)))
                        .get(0));
    }
}
