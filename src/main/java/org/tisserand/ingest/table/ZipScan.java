package org.tisserand.ingest.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;

/**
 * Inflates an archive once, keeping nothing, to know before anything is parsed that it is whole and within bounds.
 *
 * <p>Sizes are counted, never taken from the archive's own directory.
 */
final class ZipScan {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final String file;
    private final byte[] bytes;
    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[1 << 16];
    private long total;

    private ZipScan(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * The names of the entries, or why the archive is refused.
     *
     * @param names   of the entries
     * @param refusal empty where the archive is whole and within bounds
     */
    record Verdict(Set<String> names, Optional<Rejection> refusal) {}

    static Verdict of(String file, byte[] bytes) {
        var scan = new ZipScan(file, bytes);
        return new Verdict(scan.names, scan.refusal());
    }

    private Optional<Rejection> refusal() {
        if (!endsAsArchive()) {
            return refuse("truncated");
        }
        try (var zip = open(bytes)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var refusal = refusalOf(entry);
                if (refusal.isPresent()) {
                    return refusal;
                }
                refusal = inflate(zip, entry);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            return names.isEmpty() ? refuse("truncated") : Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return refuse("truncated");
        }
    }

    /** The archive as POI will read it: the Java platform's own reader refuses the large-file form that POI writes. */
    static ZipArchiveInputStream open(byte[] bytes) {
        return new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", true, true);
    }

    private Optional<Rejection> refusalOf(ZipArchiveEntry entry) {
        String name = entry.getName().replace('\\', '/');
        String plain = name.toLowerCase(Locale.ROOT);
        if (name.startsWith("/") || name.contains("..") || name.contains(":") || !names.add(name)) {
            return refuse("archive-path", Phrase.text(name));
        } else if (names.size() > Limits.ENTRIES) {
            return refuse("archive-too-large", Phrase.number(Limits.ENTRIES));
        } else if (plain.endsWith(".zip") || plain.endsWith(".xlsx") || plain.endsWith(".gz")) {
            return refuse("archive-nested", Phrase.text(name));
        } else if (plain.endsWith("vbaproject.bin")) {
            return refuse("macros");
        }
        return Optional.empty();
    }

    private Optional<Rejection> inflate(ZipArchiveInputStream zip, ZipArchiveEntry entry) throws IOException {
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            total += read;
            if (tooLarge(entry, size)) {
                return refuse("archive-too-large", Phrase.number((double) (Limits.INFLATED_BYTES >> 20)));
            }
        }
        return Optional.empty();
    }

    private boolean tooLarge(ZipArchiveEntry entry, long size) {
        boolean texts = entry.getName().endsWith("sharedStrings.xml");
        boolean bomb = size > Limits.RATIO_FROM && size > Limits.RATIO * deflatedAtMost(entry);
        return bomb || total > Limits.INFLATED_BYTES || (texts && size > Limits.SHARED_STRINGS_BYTES);
    }

    /** The entry's own claim is believed only where it makes the ratio larger. */
    private long deflatedAtMost(ZipArchiveEntry entry) {
        long claimed = entry.getCompressedSize();
        return claimed > 0 ? Math.min(claimed, bytes.length) : bytes.length;
    }

    /** Whether the record that ends every archive stands at the end: a file cut short has none. */
    private boolean endsAsArchive() {
        int first = Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT);
        for (int i = bytes.length - END_RECORD; i >= first; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private Optional<Rejection> refuse(String code, Phrase... details) {
        return Optional.of(Place.file(file).error(code, details));
    }
}
