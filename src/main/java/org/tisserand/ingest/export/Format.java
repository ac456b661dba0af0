package org.tisserand.ingest.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

/**
 * A form of file in which data go out. Its name and what it is for stand in the message files under {@code format.<ending>}.
 *
 * @param ending    of its files' names, without the point; also what it is called in addresses
 * @param mediaType as the web names it
 * @param carries   the sheets that it holds; of others nothing is written
 * @param writer    writes it
 */
public record Format(String ending, String mediaType, Set<Sheet> carries, Writer writer) {

    /** The web's header that tells what a form has no place for: {@code participations=12, scopes=3}. */
    public static final String LEFT_OUT = "Tisserand-Left-Out";

    /** Writes one form. */
    @FunctionalInterface
    public interface Writer {

        /** Writes the whole file; the stream stays open. */
        void write(Export export, OutputStream out) throws IOException;
    }

    public Format {
        carries = Set.copyOf(carries);
    }

    /** Writes the whole file; the stream stays open. */
    public void write(Export export, OutputStream out) throws IOException {
        writer.write(export, out);
    }

    /** What it is called, and which programs read it. */
    public String name(Language language) {
        return Words.in(language).text("format." + ending);
    }

    /** What the header {@link #LEFT_OUT} says: sheet id → rows. */
    public static Map<String, Long> leftOut(String header) {
        return Stream.of(header.split(",\\s*"))
                .map(each -> each.split("=", 2))
                .filter(each -> each.length == 2)
                .collect(Collectors.toMap(each -> each[0], each -> Long.valueOf(each[1])));
    }

    /** How many rows of each sheet it has no place for, of sheets that have rows. Cost: linear in the number of sheets. */
    public Map<Sheet, Long> leftOut(Facts facts) {
        return Export.rows(facts, sheet -> !carries.contains(sheet));
    }
}
