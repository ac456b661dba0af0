package org.tisserand.ingest.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.ingest.sheet.Sheets;

/** The forms in which data go out. Routes, pages and commands derive from their lines here. */
public final class Formats {

    private static final Set<Sheet> ALL_SHEETS = Set.copyOf(Sheets.ALL);

    public static final Format XLSX = new Format(
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ALL_SHEETS, Xlsx::write);

    public static final Format CSV = new Format("zip", "application/zip", ALL_SHEETS, Csv::write);

    public static final Format JSON = new Format("json", "application/json", ALL_SHEETS, Json::write);

    private static final Set<Sheet> NETWORK = Set.of(Sheets.ACTORS, Sheets.TIES);

    public static final Format GRAPHML = new Format("graphml", "application/graphml+xml", NETWORK, GraphMl::write);

    public static final Format GEXF = new Format("gexf", "application/gexf+xml", NETWORK, Gexf::write);

    /** In the order in which they are offered. */
    public static final List<Format> ALL = List.of(XLSX, CSV, JSON, GRAPHML, GEXF);

    private Formats() {}

    /** The form that files with this ending have. */
    public static Optional<Format> find(String ending) {
        return ALL.stream().filter(each -> each.ending().equals(ending)).findFirst();
    }

    /** The form that a file of this name has, by its ending in capitals or not. */
    public static Optional<Format> ofFile(String name) {
        return find(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
