package org.tisserand.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;
import org.tisserand.model.Words;
import org.tisserand.study.Report;

/** A report on a terminal: what was read, what is wrong and how to mend it, what would come next. */
final class ReportLines {

    private static final int MOST = 50;

    private final Console console;
    private final Words words;

    ReportLines(Console console) {
        this.console = console;
        this.words = console.words();
    }

    /** Prints the report; the exit code that goes with it. */
    int print(Report report) {
        outcome(report);
        report.sheets().forEach(sheet -> console.print(
                "import.sheet", words.text("sheet." + sheet.sheetId()), sheet.rows(), sheet.file()));
        rejections(report.rejections());
        report.unlocks().stream().map(words::say).forEach(unlock -> console.print("import.unlock", unlock));
        return report.outcome() == Report.Outcome.REFUSED ? Exit.DATA : Exit.DONE;
    }

    private void outcome(Report report) {
        switch (report.outcome()) {
            case ACCEPTED -> console.print("import.accepted", report.dataVersion());
            case ACCEPTABLE -> console.print("import.acceptable");
            case ALREADY_THERE -> console.print("import.already");
            case REFUSED -> console.print("import.refused", report.errors().size());
        }
    }

    private void rejections(List<Rejection> rejections) {
        rejections.stream().limit(MOST).forEach(this::rejection);
        if (rejections.size() > MOST) {
            console.print("import.more", rejections.size() - MOST);
        }
    }

    private void rejection(Rejection rejection) {
        console.print("import.where", words.say(rejection.where()), words.say(rejection.reason()));
        console.print("import.mend", words.say(rejection.mend()));
    }
}
