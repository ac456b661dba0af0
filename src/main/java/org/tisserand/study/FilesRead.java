package org.tisserand.study;

import java.util.List;
import java.util.Optional;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Reading;
import org.tisserand.ingest.Upload;
import org.tisserand.ingest.duplicates.Duplicates;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;

/**
 * Files read without a home.
 *
 * @param report how they stand
 * @param facts  what they say; empty where they could not be loaded
 */
public record FilesRead(Report report, Facts facts) {

    /** @throws IllegalArgumentException if no shipped mapping bears the name {@code mapping} */
    public static FilesRead of(List<Upload> uploads, Optional<String> mapping, Progress progress) {
        Reading reading = Submission.of(uploads, mapping).read(progress);
        Report.Outcome outcome = reading.accepted() ? Report.Outcome.ACCEPTABLE : Report.Outcome.REFUSED;
        Facts facts = reading.accepted() ? Assembly.assemble(0, List.of(reading)) : Facts.empty();
        return new FilesRead(Report.of(reading, outcome, 0, Duplicates.among(facts)), facts);
    }
}
