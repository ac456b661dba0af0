package org.tisserand.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tisserand.store.RunFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how to reach the Tisserand that serves a home. */
@Command(
        name = "acces",
        aliases = {"accès", "access"})
final class AccessCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    AccessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path home = settings.home("");
        Optional<Running> running = Running.in(home);
        if (running.isEmpty()) {
            console.tell("access.none", home);
            return Exit.WORLD;
        }
        if (json) {
            console.line(running.get().json());
        } else {
            tell(running.get());
        }
        return Exit.DONE;
    }

    private void tell(Running running) {
        console.print("access.page", running.page());
        console.print("access.token", running.token());
        RunFile file = running.file();
        console.print("access.bolt", file.bolt().orElse(""));
        console.print("access.user", file.user().orElse(""));
        console.print("access.password", file.password().orElse(""));
        console.tell("access.bolt.rights");
    }
}
