package org.tisserand.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a home until it is told to stop. */
@Command(
        name = "demarrer",
        aliases = {"démarrer", "serve"})
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Settings settings = new Settings();

    @Option(
            names = {"--sans-navigateur", "--no-browser"},
            descriptionKey = "option.quiet")
    private boolean quiet;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return new Serving(console, settings, settings.home(""), !quiet).run((study, progress) -> {});
    }
}
