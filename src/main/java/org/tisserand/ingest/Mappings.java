package org.tisserand.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The mappings that ship with Tisserand, by name. */
public final class Mappings {

    /** Their names, sorted. */
    public static final List<String> NAMES =
            List.of("cordis-h2020-societes", "nl-intercommunalite", "qc-municipalites", "somalia-3w-iati");

    private Mappings() {}

    /** The mapping of that name, or nothing where none ships under it. */
    public static Optional<Mapping> find(String name) {
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private static Mapping read(String name) {
        try (var stream = Mappings.class.getResourceAsStream("/mappings/" + name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("No mapping file for name=" + name);
            }
            var parsed = Mapping.parse(name, stream.readAllBytes());
            return parsed.mapping()
                    .orElseThrow(() -> new IllegalStateException("Unreadable mapping name=" + name + ": " + parsed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
