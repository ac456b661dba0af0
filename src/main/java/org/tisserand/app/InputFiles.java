package org.tisserand.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tisserand.ingest.Upload;

/** The files that a command names: one, or those of a folder that a workbook's sheets can be. */
final class InputFiles {

    private InputFiles() {}

    /** @throws IOException naming the file that cannot be read */
    static List<Upload> of(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(upload(path));
        }
        var uploads = new ArrayList<Upload>();
        try (Stream<Path> entries = Files.list(path)) {
            for (Path file : entries.filter(InputFiles::isSheet).sorted().toList()) {
                uploads.add(upload(file));
            }
        }
        return uploads;
    }

    private static boolean isSheet(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt"));
    }

    private static Upload upload(Path file) throws IOException {
        return new Upload(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
