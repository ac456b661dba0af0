package org.tisserand.ingest.table;

import java.nio.charset.StandardCharsets;

/** How a file begins, which tells what it is. */
final class Opening {

    private static final int ENOUGH = 200;

    private Opening() {}

    /** Whether the file begins with the bytes that {@code magic} spells, one a character. */
    static boolean is(byte[] bytes, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Its first signs without spaces, whatever the charset; none where there are only spaces. */
    static String signs(byte[] bytes) {
        int length = Math.min(bytes.length, ENOUGH);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                .replaceAll("[\\s\\x00\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF]", "");
    }
}
