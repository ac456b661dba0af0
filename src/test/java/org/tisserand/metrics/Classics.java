package org.tisserand.metrics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.tisserand.Needs;

import static java.util.stream.Collectors.joining;

/** The tables of the classic networks: their ties, and what others have measured on them. */
final class Classics {

    private Classics() {}

    static List<NamedCsvRecord> read(String table) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Needs.shared("data/classiques/" + table))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedCsvRecord> values(String network) {
        return of(network, "values.csv");
    }

    /** One a line, as a sketch draws them, with {@code arrow} between the two actors. */
    static String ties(String network, String arrow) {
        return of(network, "ties.csv").stream()
                .map(row -> spaceless(row.getField("source")) + arrow + spaceless(row.getField("target")))
                .collect(joining("\n"));
    }

    /** Those of the network's family, one a line: some have no tie in this one. */
    static String actors(String network) {
        return read("actors.csv").stream()
                .filter(row -> network.startsWith(row.getField("network_family")))
                .map(row -> spaceless(row.getField("id")))
                .collect(joining("\n"));
    }

    private static List<NamedCsvRecord> of(String network, String table) {
        return read(table).stream()
                .filter(row -> row.getField("network").equals(network))
                .toList();
    }

    static String spaceless(String name) {
        return name.replace(' ', '_');
    }

    /** Half of the last digit printed. */
    static double tolerance(String printed) {
        return 0.5000001 * Math.pow(10, -Math.max(0, new BigDecimal(printed).scale()));
    }
}
