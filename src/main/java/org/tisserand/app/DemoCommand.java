package org.tisserand.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tisserand.ingest.Upload;
import org.tisserand.metrics.Progress;
import org.tisserand.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loads the demonstration network into a home of its own, and serves it. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    static final String WORKBOOK = "/demo/rivages-et-monts.xlsx";

    private final Console console;

    @Mixin
    private Settings settings = new Settings();

    @Option(
            names = {"--sans-navigateur", "--no-browser"},
            descriptionKey = "option.quiet")
    private boolean quiet;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return new Serving(console, settings, settings.home("-demo"), !quiet).run(this::load);
    }

    private void load(Study study, Progress progress) {
        study.load(List.of(workbook()), Optional.empty(), progress);
    }

    private static Upload workbook() {
        try (InputStream in = Objects.requireNonNull(DemoCommand.class.getResourceAsStream(WORKBOOK), WORKBOOK)) {
            return new Upload("rivages-et-monts.xlsx", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
