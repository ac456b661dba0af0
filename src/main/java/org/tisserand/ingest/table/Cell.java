package org.tisserand.ingest.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How the text of a cell is cleaned, whatever the file it comes from, and guarded where spreadsheets open it. */
public final class Cell {

    /** Also what no text is made of: halves of characters, and the places in Unicode that will never hold one. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[[\\p{Cc}\\p{Cf}\\p{Cs}\\p{IsNoncharacter_Code_Point}]&&[^\\n\\u200C\\u200D]]");

    private static final Pattern NO_BREAK_SPACES = Pattern.compile("[\\u00A0\\u202F\\u2007]");
    private static final String SIGNS = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern QUOTED_SIGN = Pattern.compile("^'(?=" + SIGNS + ")");
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*" + SIGNS + ".*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    private Cell() {}

    /**
     * The text without surrounding spaces, in Unicode normal form C, without invisible characters (byte order mark,
     * direction marks), and without the apostrophe that spreadsheets put before a sign to keep it from being a formula.
     */
    public static String clean(String raw) {
        return QUOTED_SIGN.matcher(isPlain(raw) ? raw.strip() : spaced(raw)).replaceFirst("");
    }

    /**
     * The text as a spreadsheet shows it and computes nothing: behind an apostrophe where it opens as a formula does, unless it
     * is a number. {@link #clean} takes the apostrophe away.
     */
    public static String guarded(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
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
        String visible = INVISIBLE.matcher(raw.replace('\t', ' ')).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        return NO_BREAK_SPACES.matcher(composed).replaceAll(" ").strip();
    }
}
