package org.tisserand.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.model.Phrase;
import org.tisserand.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Computes one metric of the registry on a list of edges, as often as is asked, and says how long it took. */
@Command(
        name = "mesurer",
        aliases = {"measure"})
final class MeasureCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = {"--arcs", "--edges"},
            required = true,
            paramLabel = "FICHIER.el",
            descriptionKey = "option.arcs")
    private @Nullable Path arcs;

    @Option(
            names = {"--metrique", "--métrique", "--metric"},
            required = true,
            paramLabel = "ID",
            descriptionKey = "option.metric")
    private @Nullable String id;

    @Option(
            names = {"--acteurs", "--actors"},
            paramLabel = "N",
            descriptionKey = "option.actors")
    private int actors;

    @Option(
            names = {"--longueurs", "--lengths"},
            paramLabel = "6-force|max/force",
            descriptionKey = "option.lengths")
    private String lengths = "6-force";

    @Option(
            names = {"--choix", "--choice"},
            paramLabel = "NOM=VALEUR",
            descriptionKey = "option.choice")
    private Map<String, String> choices = Map.of();

    @Option(
            names = {"--fils", "--threads"},
            paramLabel = "N",
            descriptionKey = "option.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"--repetitions", "--répétitions"},
            paramLabel = "R",
            descriptionKey = "option.repetitions")
    private int repetitions = 1;

    @Option(
            names = {"--sortie", "--output"},
            paramLabel = "VALEURS.csv",
            descriptionKey = "option.values")
    private @Nullable Path output;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    MeasureCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String asked = Objects.requireNonNull(id);
        Optional<Metric> metric = Metrics.find(asked);
        if (metric.isEmpty()) {
            console.tell("measure.metric.unknown", asked);
            return Exit.USAGE;
        }
        Optional<Lengths> read = Lengths.named(lengths);
        if (read.isEmpty() || threads < 1 || repetitions < 1) {
            console.tell("measure.options");
            return Exit.USAGE;
        }
        Optional<String> unknown = choices.entrySet().stream()
                .filter(choice -> !leaves(metric.get(), choice.getKey(), choice.getValue()))
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .findFirst();
        if (unknown.isPresent()) {
            console.tell("measure.choice.unknown", unknown.get(), choicesOf(metric.get()));
            return Exit.USAGE;
        }
        return onFile(new Measuring(metric.get(), new Chosen(choices), read.get(), threads));
    }

    private static boolean leaves(Metric metric, String name, String value) {
        return metric.choices().stream()
                .anyMatch(
                        choice -> choice.name().equals(name) && choice.values().contains(value));
    }

    private static String choicesOf(Metric metric) {
        return metric.choices().isEmpty()
                ? "–"
                : metric.choices().stream()
                        .map(choice -> choice.name() + "=" + String.join("|", choice.values()))
                        .collect(Collectors.joining(", "));
    }

    private int onFile(Measuring measuring) {
        Path file = Objects.requireNonNull(arcs);
        try {
            EdgeList list = EdgeList.of(file, actors);
            Optional<Phrase> fault = list.fault().or(() -> measuring.fault(list));
            if (fault.isPresent()) {
                console.tell(fault.get());
                return Exit.DATA;
            }
            return measured(measuring, list);
        } catch (IOException e) {
            console.tell("file.unreadable", file);
            return Exit.WORLD;
        }
    }

    private int measured(Measuring measuring, EdgeList list) {
        try (var stop = new Stop();
                var progress = ProgressLine.on(console, stop)) {
            Measured found = measuring.on(list, repetitions, progress);
            progress.clear();
            if (json) {
                console.line(new String(Json.write(found.line()), StandardCharsets.UTF_8));
            } else {
                found.tell(console);
            }
            return written(found);
        }
    }

    private int written(Measured found) {
        Path target = output;
        if (target != null) {
            try {
                found.write(target);
            } catch (IOException e) {
                console.tell("file.unwritable", target);
                return Exit.WORLD;
            }
        }
        return Exit.DONE;
    }
}
