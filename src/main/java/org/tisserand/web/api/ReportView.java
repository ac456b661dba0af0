package org.tisserand.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tisserand.ingest.SheetReading;
import org.tisserand.ingest.sheet.Seen;
import org.tisserand.model.Rejection;
import org.tisserand.study.Report;

/** What came of reading some files, its texts in both languages. */
public record ReportView(
        String outcome,
        String importId,
        long dataVersion,
        List<SheetReading> sheets,
        List<RejectionView> rejections,
        List<Label> unlocks,
        List<DuplicateView> alike,
        List<SeenView> tables) {

    /** A table with its headings, for a person to say what it is. */
    public record SeenView(
            String file, Optional<String> tab, boolean read, Optional<String> sheet, List<HeadingView> headings) {
        static SeenView of(Seen seen) {
            return new SeenView(
                    seen.file(),
                    seen.tab(),
                    seen.read(),
                    seen.sheetId(),
                    seen.headings().stream().map(HeadingView::of).toList());
        }
    }

    /** A heading, what it was taken for, and a few of its cells. */
    public record HeadingView(String heading, String use, Optional<String> column, List<String> samples) {
        static HeadingView of(Seen.Heading heading) {
            return new HeadingView(
                    heading.text(), heading.use().name().toLowerCase(Locale.ROOT), heading.column(), heading.samples());
        }
    }

    /** Why something cannot be loaded, or what should be known of it. */
    public record RejectionView(
            String code,
            String severity,
            String file,
            Optional<String> sheet,
            int row,
            Optional<String> column,
            Optional<String> value,
            Label where,
            Label reason,
            Label mend) {
        static RejectionView of(Rejection rejection) {
            return new RejectionView(
                    rejection.code(),
                    rejection.severity().name().toLowerCase(Locale.ROOT),
                    rejection.file(),
                    rejection.sheet(),
                    rejection.row(),
                    rejection.column(),
                    rejection.value(),
                    Label.phrase(rejection.where()),
                    Label.phrase(rejection.reason()),
                    Label.phrase(rejection.mend()));
        }
    }

    static ReportView of(Report report) {
        return new ReportView(
                report.outcome().name().toLowerCase(Locale.ROOT),
                report.importId(),
                report.dataVersion(),
                report.sheets(),
                report.rejections().stream().map(RejectionView::of).toList(),
                report.unlocks().stream().map(Label::phrase).toList(),
                report.alike().stream().map(DuplicateView::of).toList(),
                report.seen().stream().map(SeenView::of).toList());
    }
}
