package org.tisserand.model;

import java.util.List;
import java.util.Optional;

/**
 * Why a file cannot be loaded, or something the person should know of what was loaded.
 *
 * @param code     key below {@code rejection.} in the message files, which hold {@code .reason} and {@code .mend}
 * @param severity errors keep the whole import out; notices do not
 * @param file     the file's name
 * @param sheet    the sheet's name, absent where the file itself is at fault
 * @param row      the row as the spreadsheet numbers it, 0 where the sheet itself is at fault
 * @param column   the column's heading, with its letter where there is one
 * @param value    the cell as it was read
 * @param details  arguments of the messages: a nearest name, a limit …
 */
public record Rejection(
        String code,
        Severity severity,
        String file,
        Optional<String> sheet,
        int row,
        Optional<String> column,
        Optional<String> value,
        List<Phrase> details) {

    /** Whether the import can go on. */
    public enum Severity {
        ERROR,
        NOTICE
    }

    public Rejection {
        details = List.copyOf(details);
    }

    /** File, sheet, row, column and value, as far as they are known, in one line. */
    public Phrase where() {
        Phrase where = Phrase.text(file);
        if (sheet.isPresent() && !sheet.get().equals(file)) {
            where = Phrase.message("where.sheet", where, Phrase.text(sheet.get()));
        }
        if (row > 0) {
            where = Phrase.message("where.row", where, Phrase.text(Integer.toString(row)));
        }
        if (column.isPresent()) {
            where = Phrase.message("where.column", where, Phrase.text(column.get()));
        }
        return value.isPresent() ? Phrase.message("where.value", where, Phrase.text(value.get())) : where;
    }

    public Phrase reason() {
        return new Phrase.Message("rejection." + code + ".reason", details);
    }

    public Phrase mend() {
        return new Phrase.Message("rejection." + code + ".mend", details);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
