package org.tisserand.metrics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tisserand.Needs;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** The tables of the classic networks: their ties, and what others have measured on them. */
final class Classics {

    /** Names that the table of values has for the ties of another. */
    private static final Map<String, String> TIES_OF = Map.of(
            "florence_mariage_sans_Pucci", "florence_mariage",
            "karate_pondere", "karate",
            "davis_projection_femmes", "davis_2mode");

    private Classics() {}

    /** What was measured, by network. */
    static Map<String, List<NamedCsvRecord>> values() {
        return read("values.csv").stream().collect(groupingBy(row -> row.getField("network"), TreeMap::new, toList()));
    }

    static Snapshot network(String name) {
        List<NamedCsvRecord> ties = ties(TIES_OF.getOrDefault(name, name));
        String lines = name.startsWith("davis")
                ? events(ties)
                : ties.stream()
                        .map(row -> tie(row, name.equals("karate_pondere")))
                        .collect(joining("\n"));
        return Sketch.network(actors(name) + "\n" + lines);
    }

    static boolean directed(String name) {
        return ties(TIES_OF.getOrDefault(name, name))
                .get(0)
                .getField("directed")
                .equals("1");
    }

    private static String tie(NamedCsvRecord row, boolean weighted) {
        return spaceless(row.getField("source"))
                + (row.getField("directed").equals("1") ? "→" : "–")
                + spaceless(row.getField("target"))
                + (weighted ? " " + row.getField("weight") : "");
    }

    private static String events(List<NamedCsvRecord> ties) {
        return ties.stream()
                .collect(groupingBy(
                        row -> row.getField("target"),
                        TreeMap::new,
                        mapping(row -> spaceless(row.getField("source")), joining(", "))))
                .entrySet()
                .stream()
                .map(event -> event.getKey() + ": " + event.getValue())
                .collect(joining("\n"));
    }

    /** Those of the network's family, one a line, with their group: some have no tie in this one. */
    private static String actors(String name) {
        return read("actors.csv").stream()
                .filter(row -> name.startsWith(row.getField("network_family")))
                .filter(row -> !row.getField("group").equals("événement"))
                .filter(row -> !name.endsWith("sans_" + row.getField("id")))
                .map(row -> actor(spaceless(row.getField("id")), spaceless(row.getField("group"))))
                .collect(joining("\n"));
    }

    private static String actor(String id, String group) {
        return group.isEmpty() ? id : id + " @" + group;
    }

    private static List<NamedCsvRecord> ties(String network) {
        return read("ties.csv").stream()
                .filter(row -> row.getField("network").equals(network))
                .toList();
    }

    private static List<NamedCsvRecord> read(String table) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Needs.shared("data/classiques/" + table))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String spaceless(String name) {
        return name.replace(' ', '_');
    }

    /** Half of the last digit printed; of what is iterated until 1e-10 of it, ten digits are one too many. */
    static double tolerance(String metric, String printed) {
        double half = 0.5000001 * Math.pow(10, -Math.max(0, new BigDecimal(printed).scale()));
        return metric.startsWith("eigenvector") ? Math.max(1e-9, half) : half;
    }
}
