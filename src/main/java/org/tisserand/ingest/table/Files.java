package org.tisserand.ingest.table;

import java.util.List;
import org.tisserand.model.Phrase;

/** Reads a file as tables, by what it holds rather than by its name. */
public final class Files {

    /** The endings of the names of files that can be read, without the point. */
    public static final List<String> ENDINGS =
            Form.ALL.stream().flatMap(form -> form.endings().stream()).toList();

    private Files() {}

    /** The tables of a file of one of the forms that are read; or why it is none of these. */
    public static Tables read(String file, byte[] bytes) {
        if (bytes.length == 0) {
            return Tables.refused(Place.file(file).error("empty-file"));
        } else if (bytes.length > Limits.FILE_BYTES) {
            return Tables.refused(
                    Place.file(file).error("file-too-large", Phrase.number((double) (Limits.FILE_BYTES >> 20))));
        }
        Form form = Form.ALL.stream()
                .filter(each -> each.holds().test(bytes))
                .findFirst()
                .orElseThrow();
        return form.reader().apply(file, bytes);
    }
}
