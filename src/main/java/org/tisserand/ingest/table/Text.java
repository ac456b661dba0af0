package org.tisserand.ingest.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file, and the charset it was read in.
 *
 * @param content without byte order mark
 * @param charset as decoded
 */
record Text(String content, Charset charset) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Decodes by the byte order mark; without one, as UTF-8 if every byte agrees, else as Windows-1252. Empty where the
     * result holds NUL, which no table does.
     */
    static Optional<Text> of(byte[] bytes) {
        Text text = decode(bytes);
        return text.content.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
    }

    private static Text decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return skipping(2, bytes, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return skipping(2, bytes, StandardCharsets.UTF_16BE);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var content = decoder.decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark));
            return new Text(content.toString(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return skipping(mark, bytes, WINDOWS_1252);
        }
    }

    private static Text skipping(int mark, byte[] bytes, Charset charset) {
        return new Text(new String(bytes, mark, bytes.length - mark, charset), charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
