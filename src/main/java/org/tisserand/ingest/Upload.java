package org.tisserand.ingest;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A file as a person handed it over.
 *
 * <p>Its name is for showing and for telling sheets apart; it is never a path. Its content is not copied: whoever made
 * the upload leaves the bytes alone afterwards.
 */
public final class Upload {

    /** Names are cut to this length. */
    public static final int LONGEST_NAME = 150;

    private final String name;
    private final byte[] content;

    public Upload(String name, byte[] content) {
        this.name = shown(name);
        this.content = content;
    }

    /** The last segment of the given name, without control characters, in Unicode normal form C. */
    public String name() {
        return name;
    }

    public byte[] content() {
        return content;
    }

    private static String shown(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return cut.isEmpty() ? "fichier" : cut;
    }

    /** {@code liens.csv (120 bytes)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%d bytes)", name, content.length);
    }
}
