package org.tisserand.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.web.Cost;

/** « What does this word mean? »: every metric and lens, from their registries. */
public final class Help {

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

    /** What the page shows. */
    public record View(List<Look> lenses, List<Method> metrics) {}

    static View of(Pages.Ask ask) {
        Shell shell = ask.shell();
        return new View(
                Lenses.ALL.stream().map(lens -> look(shell, lens)).toList(),
                Metrics.ALL.stream().map(metric -> method(shell, metric)).toList());
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
