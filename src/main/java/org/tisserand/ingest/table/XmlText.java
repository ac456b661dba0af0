package org.tisserand.ingest.table;

import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/** The text of an XML file, in the charset of its mark or its declaration, and in no other: a byte amiss is told on its line. */
final class XmlText {

    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final int HEAD = 400;

    private XmlText() {}

    /** @throws Refused if the charset is not known, or bytes are not of it */
    static Reader of(Place place, byte[] bytes) {
        Charset charset = charset(place, bytes);
        var from = ByteBuffer.wrap(bytes);
        var to = CharBuffer.allocate(bytes.length + 1);
        var result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(from, to, true);
        to.flip();
        if (result.isError()) {
            long line = 1 + to.chars().filter(sign -> sign == '\n').count();
            throw new Refused(place.row(Math.toIntExact(line)), "xml-unreadable");
        }
        boolean marked = to.hasRemaining() && to.get(0) == '\uFEFF';
        return new CharArrayReader(to.array(), marked ? 1 : 0, to.limit() - (marked ? 1 : 0));
    }

    private static Charset charset(Place place, byte[] bytes) {
        if (Opening.is(bytes, "\u00FF\u00FE") || Opening.is(bytes, "<\0")) {
            return StandardCharsets.UTF_16LE;
        } else if (Opening.is(bytes, "\u00FE\u00FF") || Opening.is(bytes, "\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Refused(place.row(1), "xml-unreadable");
        }
    }
}
