package org.tisserand.ingest.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;

/** Reads what is zipped: a workbook, or CSV files together, once {@link ZipScan} has found it whole and within bounds. */
final class Archive {

    private Archive() {}

    static Tables read(String file, byte[] bytes) {
        var scan = ZipScan.of(file, bytes);
        if (scan.refusal().isPresent()) {
            return Tables.refused(scan.refusal().get());
        } else if (scan.names().contains("xl/workbook.xml")) {
            return Xlsx.read(file, bytes);
        }
        return holdsCsv(scan.names())
                ? csvFiles(file, bytes)
                : Tables.refused(Place.file(file).error("not-a-workbook"));
    }

    private static boolean holdsCsv(Set<String> names) {
        return names.stream().anyMatch(Archive::isCsv);
    }

    private static boolean isCsv(String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        boolean table = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
        return table && !name.startsWith("__macosx");
    }

    private static Tables csvFiles(String file, byte[] bytes) {
        var tables = new ArrayList<Table>();
        var rejections = new ArrayList<Rejection>();
        try (var zip = ZipScan.open(bytes)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isCsv(entry.getName())) {
                    String name = entry.getName().replaceFirst("^.*[/\\\\]", "");
                    Tables read = entry(name, zip.readAllBytes());
                    tables.addAll(read.tables());
                    rejections.addAll(read.rejections());
                }
            }
            return new Tables(tables, rejections);
        } catch (IOException broken) {
            return Tables.refused(Place.file(file).error("truncated"));
        }
    }

    /** An entry is never unpacked in its turn: an archive may hold itself. */
    private static Tables entry(String name, byte[] bytes) {
        return Opening.is(bytes, "PK")
                ? Tables.refused(Place.file(name).error("archive-nested", Phrase.text(name)))
                : Files.read(name, bytes);
    }
}
