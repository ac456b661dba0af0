package org.tisserand.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tisserand.ingest.SheetReading;
import org.tisserand.model.Rejection;
import org.tisserand.study.Report;

/** What came of reading some files, its texts in both languages. */
public record ReportView(
        String outcome,
        String importId,
        long dataVersion,
        List<SheetReading> sheets,
        List<RejectionView> rejections,
        List<Label> unlocks) {

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
                report.unlocks().stream().map(Label::phrase).toList());
    }
}
