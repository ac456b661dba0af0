package org.tisserand.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Theme;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metric.Topic;
import org.tisserand.metrics.Metrics;
import org.tisserand.web.Cost;

/** « What does this word mean? »: every metric and lens, from their registries. */
public final class Help {

    /** What becomes of a file, page by page. */
    public static final List<PageId> JOURNEY =
            List.of(PageId.DATA, PageId.MAP, PageId.ACTORS, PageId.FINDINGS, PageId.REPORTS);

    private Help() {}

    /** A metric explained. */
    public record Method(
            String id,
            String plain,
            String name,
            String definition,
            String formula,
            String range,
            String scope,
            String cost,
            String source) {}

    /** A lens explained. */
    public record Look(
            String id, String name, String question, String method, Map<String, Double> parameters, String source) {}

    /** What is explained under one word: lenses of a theme, or metrics of a topic. */
    public record Shelf<T>(String id, String name, List<T> entries) {}

    /** What the page shows. */
    public record View(List<Shelf<Look>> lenses, List<Shelf<Method>> metrics) {}

    static View of(Pages.Ask ask) {
        Shell shell = ask.shell();
        return new View(
                Arrays.stream(Theme.values()).map(theme -> looks(shell, theme)).toList(),
                Stream.concat(Arrays.stream(Topic.values()).map(Optional::of), Stream.of(Optional.<Topic>empty()))
                        .map(topic -> methods(shell, topic))
                        .toList());
    }

    private static Shelf<Look> looks(Shell shell, Theme theme) {
        return new Shelf<>(
                "constats-" + theme.key(),
                shell.say("theme." + theme.key()),
                Lenses.ALL.stream()
                        .filter(lens -> lens.theme() == theme)
                        .map(lens -> look(shell, lens))
                        .toList());
    }

    /** The metrics of a topic, or those that tell of no one actor. */
    private static Shelf<Method> methods(Shell shell, Optional<Topic> topic) {
        String key = topic.map(told -> told.name().toLowerCase(Locale.ROOT)).orElse("network");
        return new Shelf<>(
                "mesures-" + key,
                shell.say("topic." + key),
                Metrics.ALL.stream()
                        .filter(metric -> metric.topic().equals(topic))
                        .map(metric -> method(shell, metric))
                        .toList());
    }

    private static Look look(Shell shell, Lens lens) {
        String key = "lens." + lens.id() + ".";
        return new Look(
                lens.id(),
                shell.say(key + "name"),
                shell.say(key + "question"),
                shell.say(key + "method"),
                lens.defaults(),
                lens.source());
    }

    private static Method method(Shell shell, Metric metric) {
        String key = "metric." + metric.id() + ".";
        return new Method(
                metric.id(),
                shell.say(key + "plain"),
                shell.say(key + "name"),
                shell.say(key + "definition"),
                shell.say(key + "formula"),
                shell.say(key + "range"),
                shell.say("scope." + metric.scope().name().toLowerCase(Locale.ROOT)),
                shell.say(Cost.of(metric)),
                metric.source());
    }
}
