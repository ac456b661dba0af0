package org.tisserand.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tisserand.ingest.Mapping;
import org.tisserand.ingest.Mappings;
import org.tisserand.ingest.Upload;
import picocli.CommandLine.Option;

/** How other layouts are read: the name of a mapping that ships, or the file of the person's own. */
final class MappingOption {

    @Option(
            names = {"--correspondance", "--mapping"},
            paramLabel = "NOM|FICHIER",
            descriptionKey = "option.mapping")
    private @Nullable String mapping;

    /** The name of one that ships; absent where none, or a file, was told. */
    Optional<String> name() {
        return Optional.ofNullable(mapping).filter(told -> !isFile(told));
    }

    /** The files, and among them the mapping's own where it is one. */
    List<Upload> with(List<Upload> files) throws IOException {
        var all = new ArrayList<>(files);
        if (mapping != null && isFile(mapping)) {
            all.add(new Upload(Mapping.FILE, Files.readAllBytes(Path.of(mapping))));
        }
        return all;
    }

    private static boolean isFile(String told) {
        return !Mappings.NAMES.contains(told) && Files.isRegularFile(Path.of(told));
    }

    static boolean isKnown(Optional<String> name) {
        return name.isEmpty() || Mappings.NAMES.contains(name.get());
    }

    static int tellUnknown(Console console, Optional<String> name) {
        console.tell("mapping.unknown", name.orElse(""), String.join(", ", Mappings.NAMES));
        return Exit.USAGE;
    }
}
