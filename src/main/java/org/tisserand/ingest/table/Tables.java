package org.tisserand.ingest.table;

import java.util.List;
import org.tisserand.model.Rejection;

/**
 * The tables of a file, and what was wrong with it or is worth telling.
 *
 * @param tables     none where an error is among {@code rejections}
 * @param rejections errors and notices
 */
public record Tables(List<Table> tables, List<Rejection> rejections) {

    public Tables {
        tables = List.copyOf(tables);
        rejections = List.copyOf(rejections);
    }

    static Tables refused(Rejection why) {
        return new Tables(List.of(), List.of(why));
    }
}
