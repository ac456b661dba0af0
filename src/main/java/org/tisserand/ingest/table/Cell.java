package org.tisserand.ingest.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How the text of a cell is cleaned, whatever the file it comes from. */
final class Cell {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\u200C\\u200D]]");
    private static final Pattern NO_BREAK_SPACES = Pattern.compile("[\\u00A0\\u202F\\u2007]");
    private static final Pattern QUOTED_SIGN = Pattern.compile("^'(?=[=+\\-@])");

    private Cell() {}

    /**
     * The text without surrounding spaces, in Unicode normal form C, without invisible characters (byte order mark,
     * direction marks), and without the apostrophe that spreadsheets put before a sign to keep it from being a formula.
     */
    static String clean(String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC).replace("\r\n", "\n");
        String visible = INVISIBLE.matcher(composed.replace('\t', ' ')).replaceAll("");
        String spaced = NO_BREAK_SPACES.matcher(visible).replaceAll(" ").strip();
        return QUOTED_SIGN.matcher(spaced).replaceFirst("");
    }
}
