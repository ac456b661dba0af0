package org.tisserand.ingest.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;

/** Reads a file as tables, by what it holds rather than by its name. */
public final class Files {

    private Files() {}

    /** The tables of a workbook, of a CSV file or of an archive of CSV files; or why it is none of these. */
    public static Tables read(String file, byte[] bytes) {
        if (bytes.length == 0) {
            return Tables.refused(Place.file(file).error("empty-file"));
        } else if (bytes.length > Limits.FILE_BYTES) {
            return Tables.refused(
                    Place.file(file).error("file-too-large", Phrase.number((double) (Limits.FILE_BYTES >> 20))));
        } else if (startsWith(bytes, "PK")) {
            return archive(file, bytes);
        } else if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            return Tables.refused(Place.file(file).error("old-workbook"));
        } else if (startsWith(bytes, "%PDF") || startsWith(bytes, "<") || startsWith(bytes, "{")) {
            return Tables.refused(Place.file(file).error("not-a-table"));
        }
        return Csv.read(file, bytes);
    }

    private static Tables archive(String file, byte[] bytes) {
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
        return names.stream().anyMatch(Files::isCsv);
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
        return startsWith(bytes, "PK")
                ? Tables.refused(Place.file(name).error("archive-nested", Phrase.text(name)))
                : read(name, bytes);
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
