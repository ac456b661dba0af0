package org.tisserand.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tisserand.ingest.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the template workbook. */
@Command(
        name = "modele",
        aliases = {"modèle", "template"})
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FICHIER.xlsx", descriptionKey = "parameter.template")
    private @Nullable Path file;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(file);
        try (OutputStream out = Files.newOutputStream(target)) {
            Template.write(out, console.words().language());
        } catch (IOException e) {
            console.tell("file.unwritable", target);
            return Exit.WORLD;
        }
        console.print("template.written", target);
        return Exit.DONE;
    }
}
