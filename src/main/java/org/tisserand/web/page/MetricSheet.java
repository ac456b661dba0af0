package org.tisserand.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tisserand.metrics.Choice;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Scores;
import org.tisserand.metrics.chance.Quantiles;
import org.tisserand.model.Value;
import org.tisserand.web.Asked;
import org.tisserand.web.Cost;
import org.tisserand.web.LongWork;
import org.tisserand.web.Refusal;

/** One metric: what it is, as a methods section says it, and what it gives on the network looked at. */
public final class MetricSheet {

    private static final Pattern DOI = Pattern.compile("doi:([^;,\\s]+)");

    private final Shell shell;
    private final LongWork.Question question;
    private final Metric metric;
    private final LongWork work;
    private final Pages.Ask ask;

    private MetricSheet(Pages.Ask ask, LongWork work) {
        String id = ask.path("id");
        this.shell = ask.shell();
        this.metric = Metrics.find(id).orElseThrow(() -> Refusal.notFound("metric", id));
        this.question = new LongWork.Question(ask.scene(), metric, ask.recipe(), new Asked(ask.ctx()).chosen(metric));
        this.work = work;
        this.ask = ask;
    }

    /** A line of the description. */
    public record Trait(String name, String text) {}

    /** A choice left to the reader: the parameter, its words, its values and the one that holds. */
    public record Selection(String name, String label, List<Item> values) {

        /** The code of the value that holds. */
        public String held() {
            return values.stream()
                    .filter(Item::holds)
                    .findFirst()
                    .map(Item::code)
                    .orElse("");
        }

        /** One value of a choice. */
        public record Item(String code, String label, boolean holds) {}
    }

    /** A part that may still be computed: the task to follow, or that it was given up. */
    public record Waiting(String task, boolean ended) {}

    /** What the page shows. */
    public record View(
            String id,
            String plain,
            String name,
            String definition,
            List<Trait> traits,
            List<String> links,
            List<Selection> options,
            Optional<Waiting> waiting,
            List<String> values,
            ChanceLines chance,
            UnknownLines unknown,
            StabilityLines stability,
            String subject,
            Optional<MetricTable.Part> table,
            String statement,
            String api) {}

    static View of(Pages.Ask ask, LongWork work) {
        return new MetricSheet(ask, work).view();
    }

    private View view() {
        LongWork.Pending<Scores> scores = work.scores(question, Waits.SHORT);
        ChanceLines chance =
                ChanceLines.of(shell, question, work, scores.value().isPresent());
        UnknownLines unknown =
                UnknownLines.of(shell, question, work, scores.value().isPresent());
        StabilityLines stability =
                StabilityLines.of(shell, question, work, scores.value().isPresent());
        String key = "metric." + metric.id() + ".";
        return new View(
                metric.id(),
                shell.say(key + "plain"),
                shell.say(key + "name"),
                shell.say(key + "definition"),
                traits(key),
                links(),
                metric.choices().stream().map(this::option).toList(),
                Waits.of(scores),
                scores.value().map(this::values).orElse(List.of()),
                chance,
                unknown,
                stability,
                shell.say("measure.of." + lower(metric.scope())),
                scores.value().map(each -> new MetricTable(ask, metric, each).part(chance, unknown, stability)),
                MethodsText.of(shell, question, scores.value()),
                "/api/v1/metrics/" + metric.id()
                        + shell.recipe(question.chosen().values()));
    }

    private List<Trait> traits(String key) {
        return List.of(
                new Trait(shell.say("help.formula"), shell.say(key + "formula")),
                new Trait(shell.say("measure.notation"), shell.say("measure.notation.text")),
                new Trait(shell.say("help.range"), shell.say(key + "range")),
                new Trait(shell.say("help.scope"), shell.say("scope." + lower(metric.scope()))),
                new Trait(shell.say("measure.reads"), shell.say("measure.reads." + lower(metric.reads()))),
                new Trait(shell.say("help.cost"), shell.say(Cost.of(metric))),
                new Trait(shell.say("help.source"), metric.source()));
    }

    private static String lower(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    private List<String> links() {
        return DOI.matcher(metric.source())
                .results()
                .map(found -> "https://doi.org/" + found.group(1))
                .toList();
    }

    private Selection option(Choice choice) {
        String holds = question.chosen().of(choice);
        return new Selection(
                choice.name(),
                shell.say("choice." + choice.name()),
                choice.values().stream()
                        .map(value -> new Selection.Item(
                                value, shell.say("choice." + choice.name() + "." + value), value.equals(holds)))
                        .toList());
    }

    private List<String> values(Scores scores) {
        var lines = new ArrayList<String>();
        double[] defined = scores.values().stream()
                .flatMapToDouble(value -> value.asDouble().stream())
                .sorted()
                .toArray();
        if (metric.scope() == Metric.Scope.NETWORK) {
            lines.add(shell.value(scores.get(0), 4));
        } else if (defined.length > 0) {
            lines.add(spread(defined));
        }
        if (metric.scope() != Metric.Scope.NETWORK) {
            undefined(scores)
                    .forEach((reason, count) ->
                            lines.add(shell.say("measure.values.none", count, shell.say("undefined." + reason))));
        }
        scores.remarks().forEach(remark -> lines.add(shell.say(remark)));
        return lines;
    }

    private String spread(double[] sorted) {
        String[] at = Arrays.stream(new double[] {0, 0.25, 0.5, 0.75, 1})
                .mapToObj(share -> shell.number(Quantiles.of(sorted, share), 4))
                .toArray(String[]::new);
        return shell.say("measure.values.spread", sorted.length, at[0], at[1], at[2], at[3], at[4]);
    }

    private static Map<String, Long> undefined(Scores scores) {
        return scores.values().stream()
                .filter(Value.Undefined.class::isInstance)
                .map(value -> ((Value.Undefined) value).reason())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
