package org.tisserand.ingest.table;

import java.nio.charset.StandardCharsets;

/** How a file begins, which tells what it is. */
final class Opening {

    private static final int ENOUGH = 200;
    private static final int HEAD = 1 << 16;

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

    /** Its beginning, a sign for each byte that is not nought: enough to look for a word of the plainest signs. */
    static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    /** Its first signs without spaces, whatever the charset; none where there are only spaces. */
    static String signs(byte[] bytes) {
        int length = Math.min(bytes.length, ENOUGH);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                .replaceAll("[\\s\\x00\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF]", "");
    }
}
