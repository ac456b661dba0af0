package org.tisserand.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tisserand.metrics.Progress;
import org.tisserand.study.Example;
import org.tisserand.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loads the demonstration network into a home of its own, and serves it. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

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
        study.load(List.of(Example.workbook()), Optional.empty(), progress);
    }
}
