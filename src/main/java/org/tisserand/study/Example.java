package org.tisserand.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.tisserand.ingest.Upload;

/** The invented network that ships with Tisserand: the region Rivages-et-Monts. */
public final class Example {

    private static final String NAME = "rivages-et-monts.xlsx";

    private Example() {}

    /** Its workbook, as a person would hand it over. */
    public static Upload workbook() {
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream("/demo/" + NAME), NAME)) {
            return new Upload(NAME, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
