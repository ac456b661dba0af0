package org.tisserand.study;

import java.util.List;
import org.tisserand.ingest.Reading;
import org.tisserand.ingest.SheetReading;
import org.tisserand.ingest.Unlocks;
import org.tisserand.ingest.duplicates.Candidate;
import org.tisserand.ingest.sheet.Seen;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;

/**
 * What came of reading some files.
 *
 * @param outcome     whether they were loaded, could be, or why not
 * @param importId    identifier of the import, loaded or not
 * @param dataVersion the data version that counts after it
 * @param sheets      what was read, sheet by sheet
 * @param rejections  errors first, then notices
 * @param unlocks     what each absent sheet would make possible
 * @param alike       pairs of names of which one at least comes from these files, and that may be one actor's
 * @param seen        the tables as a person sees them who is to say what they are
 */
public record Report(
        Outcome outcome,
        String importId,
        long dataVersion,
        List<SheetReading> sheets,
        List<Rejection> rejections,
        List<Phrase> unlocks,
        List<Candidate> alike,
        List<Seen> seen) {

    /** What came of it. */
    public enum Outcome {
        /** Loaded. */
        ACCEPTED,
        /** Only tried, and could be loaded as it is. */
        ACCEPTABLE,
        /** The same content is loaded already; nothing changed. */
        ALREADY_THERE,
        /** Something must be mended first; nothing changed. */
        REFUSED
    }

    public Report {
        sheets = List.copyOf(sheets);
        rejections = List.copyOf(rejections);
        unlocks = List.copyOf(unlocks);
        alike = List.copyOf(alike);
        seen = List.copyOf(seen);
    }

    static Report of(Reading reading, Outcome outcome, long dataVersion, List<Candidate> alike) {
        return new Report(
                outcome,
                reading.importId(),
                dataVersion,
                reading.sheets(),
                reading.rejections(),
                Unlocks.absent(reading.rows().keySet()),
                alike,
                reading.seen());
    }

    /** The same report, the data version being that which counts once all is done. */
    Report at(long version) {
        return new Report(outcome, importId, version, sheets, rejections, unlocks, alike, seen);
    }

    public List<Rejection> errors() {
        return rejections.stream().filter(Rejection::isError).toList();
    }

    public List<Rejection> notices() {
        return rejections.stream().filter(rejection -> !rejection.isError()).toList();
    }
}
