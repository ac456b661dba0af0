package org.tisserand.ingest.export;

import java.util.Optional;
import java.util.stream.Stream;
import org.tisserand.model.Language;

/** How CSV files are written: which programs open them without being told anything. */
public enum Dialect {
    /** For Excel in French: byte order mark, semicolons, decimal comma. */
    EXCEL_FR("excel-fr", ';', ',', "\uFEFF"),
    /** For everything else: commas, decimal point. */
    STANDARD("standard", ',', '.', "");

    private final String code;
    private final char separator;
    private final char point;
    private final String mark;

    Dialect(String code, char separator, char point, String mark) {
        this.code = code;
        this.separator = separator;
        this.point = point;
        this.mark = mark;
    }

    /** That of the spreadsheets of people who read this language. */
    public static Dialect of(Language language) {
        return language == Language.FR ? EXCEL_FR : STANDARD;
    }

    public static Optional<Dialect> find(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** As addresses and commands name it. */
    public String code() {
        return code;
    }

    char separator() {
        return separator;
    }

    /** What stands between the units and the decimals of a number. */
    char point() {
        return point;
    }

    /** What the file opens with. */
    String mark() {
        return mark;
    }
}
