package org.tisserand.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tisserand.ingest.sheet.Complaints;
import org.tisserand.ingest.sheet.Layout;
import org.tisserand.ingest.sheet.Origin;
import org.tisserand.ingest.sheet.Recognition;
import org.tisserand.ingest.sheet.Seen;
import org.tisserand.ingest.sheet.SheetReader;
import org.tisserand.ingest.table.Files;
import org.tisserand.ingest.table.Place;
import org.tisserand.ingest.table.Table;
import org.tisserand.model.Facts;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;

/** Reads an import: one workbook, one CSV file, an archive or a folder of them, with a mapping or without. */
public final class Intake {

    /** Names of files that can be read, and of those that people take for such and should be told of. */
    private static final Pattern TABLE = Pattern.compile("(?i).*\\.(xls|ods|" + String.join("|", Files.ENDINGS) + ")");

    private final Complaints complaints = new Complaints();
    private final List<Upload> files;
    private final Optional<Mapping> mapping;
    private final Runnable told;

    private Intake(List<Upload> files, Optional<Mapping> mapping, Runnable told) {
        this.files = files;
        this.mapping = mapping;
        this.told = told;
    }

    /**
     * What the files say, or why they cannot be loaded. Never fails, whatever the files hold.
     *
     * @param mapping how to read files laid out in another way; without one, sheets are recognised by name and headings
     */
    public static Reading read(List<Upload> files, Optional<Mapping> mapping) {
        return read(files, mapping, () -> {});
    }

    /**
     * The same.
     *
     * @param told run once for each row that is read; what it throws ends the reading
     */
    public static Reading read(List<Upload> files, Optional<Mapping> mapping, Runnable told) {
        return new Intake(files, mapping, told).read();
    }

    private Reading read() {
        String sha256 = Identity.of(files, mapping);
        List<Table> tables = tables();
        List<Layout> layouts = layouts(tables);
        var reader = new SheetReader(sha256.substring(0, 12), complaints, told);
        var sheets =
                layouts.stream().map(layout -> reading(layout, tables, reader)).toList();
        Facts facts = reader.facts(importName());
        if (complaints.isClear() && sheets.stream().allMatch(sheet -> sheet.rows() == 0)) {
            complaints.add(Place.file(importName()).error("no-rows"));
        }
        var told = complaints.told();
        boolean refused = told.stream().anyMatch(Rejection::isError);
        return new Reading(sha256, sheets, told, refused ? Facts.empty() : facts, seen(tables, layouts));
    }

    private static List<Seen> seen(List<Table> tables, List<Layout> layouts) {
        return tables.stream()
                .filter(Recognition::isOpen)
                .map(table -> Seen.of(
                        table,
                        layouts.stream()
                                .filter(each -> each.table().equals(table))
                                .findFirst()))
                .toList();
    }

    private List<Layout> layouts(List<Table> tables) {
        var layouts = mapping.map(each -> each.layouts(tables, complaints)).orElseGet(() -> recognised(tables));
        return layouts.stream()
                .map(layout -> layout.withoutPersonalColumns(complaints::add))
                .toList();
    }

    private List<Table> tables() {
        var tables = new ArrayList<Table>();
        for (Upload file : files) {
            var leftOut = mapping.flatMap(each -> each.leftOut(file)).or(() -> beside(file));
            if (leftOut.isPresent()) {
                complaints.add(leftOut.get());
            } else {
                var read = Files.read(file.name(), file.content());
                tables.addAll(read.tables());
                complaints.addAll(read.rejections());
            }
        }
        return tables;
    }

    /** Why a file of a folder is not even opened: folders hold more than tables. */
    private Optional<Rejection> beside(Upload file) {
        boolean read = files.size() == 1 || TABLE.matcher(file.name()).matches();
        return read ? Optional.empty() : Optional.of(Place.file(file.name()).notice("file-not-read"));
    }

    /** The tables recognised as sheets; one for which a single heading speaks counts only where no other is there. */
    private List<Layout> recognised(List<Table> tables) {
        var outcomes = tables.stream().map(Recognition::of).toList();
        boolean sure = outcomes.stream().anyMatch(each -> each.layout().isPresent() && !each.isGuess());
        var layouts = new ArrayList<Layout>();
        for (int i = 0; i < tables.size(); i++) {
            var outcome = outcomes.get(i);
            if (outcome.isUnknown() || (outcome.isGuess() && sure)) {
                complaints.add(unknown(tables.get(i), outcomes));
            } else {
                complaints.addAll(outcome.rejections());
                outcome.layout().ifPresent(layouts::add);
            }
        }
        return layouts;
    }

    private static Rejection unknown(Table table, List<Recognition.Outcome> outcomes) {
        Phrase seen = Recognition.quoted(Recognition.seen(table));
        boolean nothing = outcomes.stream().allMatch(each -> each.layout().isEmpty());
        return nothing
                ? table.place().error("sheet-unknown", seen)
                : table.place().notice("sheet-not-read", seen);
    }

    private SheetReading reading(Layout layout, List<Table> tables, SheetReader reader) {
        Table table = layout.table();
        int rows = reader.read(layout, nameAmong(tables, table));
        var unknown = layout.extras().stream().map(Origin::heading).toList();
        if (!unknown.isEmpty()) {
            complaints.add(
                    table.place().notice("columns-kept", Recognition.quoted(unknown), Phrase.number(unknown.size())));
        }
        return new SheetReading(layout.sheet().id(), table.file(), table.name(), rows, unknown);
    }

    /** The sheet's name, with its file's where two sheets of the import bear one name. */
    private static String nameAmong(List<Table> tables, Table table) {
        long same =
                tables.stream().filter(each -> each.name().equals(table.name())).count();
        return same > 1 ? table.name() + " [" + table.file() + "]" : table.name();
    }

    private String importName() {
        return files.size() == 1
                ? files.get(0).name()
                : String.join(
                        ", ", files.stream().map(Upload::name).sorted().limit(5).toList());
    }
}
