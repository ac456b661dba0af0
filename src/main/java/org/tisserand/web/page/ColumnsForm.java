package org.tisserand.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.ingest.sheet.Column;
import org.tisserand.ingest.sheet.Seen;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.ingest.sheet.Sheets;

/**
 * The form by which a person says what each sheet of some files is, and each of its columns.
 *
 * @param batch    under which the files are kept
 * @param isOpen   whether it is shown at once: something was not understood
 * @param problems why the last answer could not be followed
 * @param tables   in the order of the files
 */
public record ColumnsForm(String batch, boolean isOpen, List<String> problems, List<TableLine> tables) {

    /** A table: what it may be read as, and its headings. */
    public record TableLine(
            int index,
            String name,
            String file,
            String kind,
            Optional<String> remembered,
            List<Option> kinds,
            List<HeadingLine> headings) {}

    /** A heading: a few of its cells, and what it may be read as; nothing to choose where {@code why} says so. */
    public record HeadingLine(int index, String text, String samples, String why, List<Option> options) {}

    /** Something to choose. */
    public record Option(String value, String label, boolean isChosen) {}

    static ColumnsForm of(
            Shell shell, String batch, boolean open, List<String> problems, List<Seen> tables, List<Told> told) {
        List<TableLine> lines = IntStream.range(0, tables.size())
                .mapToObj(i -> table(shell, i, tables.get(i), told.get(i)))
                .toList();
        return new ColumnsForm(batch, open, problems, lines);
    }

    private static TableLine table(Shell shell, int index, Seen seen, Told told) {
        Optional<Sheet> sheet = told.sheetId().flatMap(Sheets::find);
        var headings = IntStream.range(0, sheet.isPresent() ? seen.headings().size() : 0)
                .mapToObj(i -> heading(shell, i, seen.headings().get(i), sheet.orElseThrow(), told))
                .toList();
        return new TableLine(
                index,
                seen.tab().orElse(seen.file()),
                seen.file(),
                told.sheetId().orElse(""),
                told.remembered().map(number -> shell.say("columns.remembered", String.valueOf(number))),
                kinds(shell, told),
                headings);
    }

    private static List<Option> kinds(Shell shell, Told told) {
        var none = new Option("", shell.say("columns.kind.none"), told.sheetId().isEmpty());
        return Stream.concat(
                        Stream.of(none),
                        Sheets.ALL.stream()
                                .map(sheet -> new Option(
                                        sheet.id(),
                                        sheet.name(shell.language()),
                                        told.sheetId().equals(Optional.of(sheet.id())))))
                .toList();
    }

    private static HeadingLine heading(Shell shell, int index, Seen.Heading heading, Sheet sheet, Told told) {
        String samples = String.join(" · ", heading.samples());
        String why =
                switch (heading.use()) {
                    case OFFERED -> "";
                    case TWICE -> shell.say("columns.twice");
                    case PERSONAL -> shell.say("columns.personal");
                };
        return new HeadingLine(
                index,
                heading.text(),
                samples,
                why,
                why.isEmpty() ? options(shell, sheet, told.columns().get(index)) : List.of());
    }

    private static List<Option> options(Shell shell, Sheet sheet, String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option(Told.KEEP, shell.say("columns.keep"), chosen.equals(Told.KEEP)));
        options.add(new Option(Told.LEAVE, shell.say("columns.leave"), chosen.equals(Told.LEAVE)));
        for (Column column : sheet.columns()) {
            String heading = sheet.heading(column, shell.language());
            String label = column.required() ? shell.say("columns.required", heading) : heading;
            options.add(new Option(column.id(), label, chosen.equals(column.id())));
        }
        return options;
    }

    /** Why what was told cannot be followed. */
    static List<String> problems(Shell shell, List<Seen> tables, List<Told> told) {
        var problems = new ArrayList<String>();
        if (told.stream().allMatch(each -> each.sheetId().isEmpty())) {
            problems.add(shell.say("columns.problem.none"));
        }
        for (int i = 0; i < told.size(); i++) {
            Told each = told.get(i);
            String name = tables.get(i).tab().orElse(tables.get(i).file());
            each.sheetId()
                    .flatMap(Sheets::find)
                    .ifPresent(sheet -> problems.addAll(problems(shell, name, sheet, each.columns())));
        }
        return problems;
    }

    private static List<String> problems(Shell shell, String name, Sheet sheet, List<String> columns) {
        var problems = new ArrayList<String>();
        for (Column column : sheet.columns()) {
            String heading = sheet.heading(column, shell.language());
            long times = columns.stream().filter(column.id()::equals).count();
            if (times == 0 && column.required()) {
                problems.add(shell.say("columns.problem.missing", name, heading));
            } else if (times > 1 && column.kind() != Column.Kind.CODES) {
                problems.add(shell.say("columns.problem.twice", name, heading));
            }
        }
        return problems;
    }
}
