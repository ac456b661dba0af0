package org.tisserand.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;
import org.tisserand.model.Words;
import org.tisserand.study.Report;

/** A report on a terminal: what was read, what is wrong and how to mend it, what would come next. */
final class ReportLines {

    private static final int MOST = 50;
    private static final int FEW = 20;

    private final Console console;
    private final Words words;

    ReportLines(Console console) {
        this.console = console;
        this.words = console.words();
    }

    /** Prints the report; the exit code that goes with it. */
    int print(Report report) {
        outcome(report.outcome(), report.dataVersion(), report.errors().size());
        report.sheets()
                .forEach(
                        sheet -> console.print("import.sheet", sheetName(sheet.sheetId()), sheet.rows(), sheet.file()));
        rejections(report.rejections());
        alike(report.alike().stream()
                .map(each -> pair(each.first().name(), each.second().name()))
                .toList());
        report.unlocks().stream().map(words::say).forEach(unlock -> console.print("import.unlock", unlock));
        return report.outcome() == Report.Outcome.REFUSED ? Exit.DATA : Exit.DONE;
    }

    /** Prints a report, or a problem, as the API words it; the exit code that goes with it. */
    int print(JsonNode answer) {
        if (!answer.has("outcome")) {
            console.tell(Phrase.text(
                    answer.path("detail").asText(answer.path("title").asText())));
            return Exit.WORLD;
        }
        Report.Outcome outcome = Report.Outcome.valueOf(
                answer.get("outcome").asText().toUpperCase(Locale.ROOT).replace('-', '_'));
        long errors = stream(answer, "rejections").filter(ReportLines::isError).count();
        outcome(outcome, answer.path("dataVersion").asLong(), (int) errors);
        stream(answer, "sheets")
                .forEach(sheet -> console.print(
                        "import.sheet",
                        sheetName(sheet.path("sheetId").asText()),
                        sheet.path("rows").asInt(),
                        sheet.path("file").asText()));
        stream(answer, "rejections").limit(MOST).forEach(this::rejection);
        if (answer.path("rejections").size() > MOST) {
            console.print("import.more", answer.path("rejections").size() - MOST);
        }
        alike(stream(answer, "alike")
                .map(each -> pair(
                        each.path("first").path("name").asText(),
                        each.path("second").path("name").asText()))
                .toList());
        stream(answer, "unlocks").forEach(unlock -> console.print("import.unlock", said(unlock)));
        return outcome == Report.Outcome.REFUSED ? Exit.DATA : Exit.DONE;
    }

    private String pair(String one, String other) {
        return words.text("report.alike.pair", one, other);
    }

    /** Names that look alike: told on a terminal, settled on a page. */
    private void alike(List<String> pairs) {
        if (!pairs.isEmpty()) {
            console.print("report.alike", pairs.size());
            pairs.stream().limit(FEW).forEach(each -> console.print("import.alike", each));
            if (pairs.size() > FEW) {
                console.print("import.more", pairs.size() - FEW);
            }
        }
    }

    private static Stream<JsonNode> stream(JsonNode node, String list) {
        return StreamSupport.stream(node.path(list).spliterator(), false);
    }

    private static boolean isError(JsonNode rejection) {
        return rejection.path("severity").asText().equalsIgnoreCase("error");
    }

    private void rejection(JsonNode rejection) {
        rejection(said(rejection.path("where")), said(rejection.path("reason")), said(rejection.path("mend")));
    }

    private String said(JsonNode label) {
        return label.path(words.language().code()).asText();
    }

    private void rejection(String where, String reason, String mend) {
        console.print("import.where", where, reason);
        console.print("import.mend", mend);
    }

    private String sheetName(String id) {
        return words.text("sheet." + id).split("\\|", -1)[0];
    }

    private void outcome(Report.Outcome outcome, long dataVersion, int errors) {
        switch (outcome) {
            case ACCEPTED -> console.print("import.accepted", dataVersion);
            case ACCEPTABLE -> console.print("import.acceptable");
            case ALREADY_THERE -> console.print("import.already");
            case REFUSED -> console.print("import.refused", errors);
        }
    }

    private void rejections(List<Rejection> rejections) {
        rejections.stream().limit(MOST).forEach(this::rejection);
        if (rejections.size() > MOST) {
            console.print("import.more", rejections.size() - MOST);
        }
    }

    private void rejection(Rejection rejection) {
        rejection(words.say(rejection.where()), words.say(rejection.reason()), words.say(rejection.mend()));
    }
}
