package org.tisserand.web.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much of a finding one sheet of A4 holds, with room left for notes: all that is said, and of the rows it was drawn from as many as fit.
 * Lines are reckoned from the length of the texts, as the style sheet for print sets them.
 */
final class OnPaper {

    private static final int MOST_ROWS = 8;
    private static final int FEWEST_ROWS = 2;

    /** Of the page, less its headings, its foot and three ruled lines to write on. */
    private static final double LINES = 52;

    private static final int STATEMENT = 75;
    private static final int BESIDE_A_LABEL = 88;
    private static final int IN_A_ROW = 82;
    private static final int GAUGES_ABREAST = 3;

    private OnPaper() {}

    /** From 2 to 8. */
    static int rows(FindingSheet.View view) {
        double left = LINES
                - 1.4 * lines(view.statement(), STATEMENT)
                - view.subjects().stream()
                        .mapToInt(each -> lines(names(each.people()), BESIDE_A_LABEL))
                        .sum()
                - view.notes().stream()
                        .mapToInt(each -> lines(each.text(), BESIDE_A_LABEL))
                        .sum()
                - (view.peers().isEmpty() ? 0 : 2)
                - view.peers().stream()
                        .mapToInt(each -> Math.max(2, lines(names(each.others()), BESIDE_A_LABEL)))
                        .sum()
                - 1.5 * Math.ceil((double) view.measures().size() / GAUGES_ABREAST);
        int fit = 0;
        for (FindingSheet.Proof each : view.evidence()) {
            left -= lines(each.says(), IN_A_ROW);
            fit += left >= 0 ? 1 : 0;
        }
        return Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, fit));
    }

    private static String names(List<FindingSheet.Who> people) {
        return String.join("    ", people.stream().map(FindingSheet.Who::name).toList());
    }

    private static int lines(String text, int wide) {
        return Stream.of(text.split("\n", -1))
                .mapToInt(each -> Math.max(1, (each.length() + wide - 1) / wide))
                .sum();
    }
}
