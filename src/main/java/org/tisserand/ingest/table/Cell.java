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
        return QUOTED_SIGN.matcher(isPlain(raw) ? raw.strip() : spaced(raw)).replaceFirst("");
    }

    /** Most cells hold nothing that needs cleaning: only characters of the keyboard's plainest kind. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < ' ' || raw.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String spaced(String raw) {
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC).replace("\r\n", "\n");
        String visible = INVISIBLE.matcher(composed.replace('\t', ' ')).replaceAll("");
        return NO_BREAK_SPACES.matcher(visible).replaceAll(" ").strip();
    }
}
