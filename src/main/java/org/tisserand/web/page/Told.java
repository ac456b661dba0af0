package org.tisserand.web.page;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tisserand.ingest.mapping.Choice;
import org.tisserand.ingest.sheet.Names;
import org.tisserand.ingest.sheet.Seen;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.ingest.sheet.Sheets;

/**
 * What a person says of one table, or what is offered to say.
 *
 * @param sheetId    what it is read as; empty where it is left out
 * @param columns    one for each heading: the id of a column, {@link #KEEP} or {@link #LEAVE}
 * @param remembered number of the import of which this was said before
 */
record Told(Optional<String> sheetId, List<String> columns, Optional<Long> remembered) {

    /** Kept under its own heading. */
    static final String KEEP = "";

    /** Not read. */
    static final String LEAVE = "-";

    /** What a table was taken for. */
    static Told of(Seen seen) {
        List<String> columns = seen.headings().stream()
                .map(heading -> heading.column().orElse(KEEP))
                .toList();
        return new Told(seen.sheetId(), columns, Optional.empty());
    }

    /** What was chosen by hand. */
    static Told of(Seen seen, Choice choice, Optional<Long> remembered) {
        var columns = new LinkedHashMap<String, String>();
        choice.columns().forEach((heading, id) -> columns.put(Names.bare(heading), id));
        choice.without().forEach(heading -> columns.put(Names.bare(heading), LEAVE));
        List<String> told = seen.headings().stream()
                .map(heading -> heading.use() == Seen.Use.OFFERED
                        ? columns.getOrDefault(Names.bare(heading.text()), KEEP)
                        : KEEP)
                .toList();
        return new Told(Optional.of(choice.sheetId()), told, remembered);
    }

    /** Nothing of it is read. */
    static Told leaving(Seen seen) {
        return new Told(
                Optional.empty(), seen.headings().stream().map(heading -> KEEP).toList(), Optional.empty());
    }

    /** The fields of a form: {@code kind-0}, then {@code column-0-3}. */
    static Told in(Context ctx, int table, Seen seen) {
        Optional<Sheet> sheet =
                Optional.ofNullable(ctx.formParam("kind-" + table)).flatMap(Sheets::find);
        if (sheet.isPresent() && !sheet.get().id().equals(ctx.formParam("was-" + table))) {
            return of(seen.as(sheet.get()));
        }
        List<String> columns = IntStream.range(0, seen.headings().size())
                .mapToObj(i -> Optional.ofNullable(ctx.formParam("column-" + table + "-" + i))
                        .filter(id -> id.equals(LEAVE)
                                || sheet.flatMap(each -> each.column(id)).isPresent())
                        .orElse(KEEP))
                .toList();
        return new Told(sheet.map(Sheet::id), columns, Optional.empty());
    }

    /** The same as a mapping says it; nothing where the table is left out. */
    Optional<Choice> choice(Seen seen, boolean alone) {
        var byHeading = new LinkedHashMap<String, String>();
        var without = new TreeSet<String>();
        for (int i = 0; i < columns.size(); i++) {
            String heading = seen.headings().get(i).text();
            if (columns.get(i).equals(LEAVE)) {
                without.add(heading);
            } else if (!columns.get(i).equals(KEEP)) {
                byHeading.put(heading, columns.get(i));
            }
        }
        // A lone file may come back under another name.
        return sheetId.map(id -> new Choice(alone ? "*" : seen.file(), seen.tab(), id, byHeading, without));
    }
}
