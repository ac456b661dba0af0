package org.tisserand.report;

import java.util.Comparator;
import java.util.List;
import org.tisserand.model.RowRef;
import org.tisserand.report.document.Block;
import org.tisserand.report.document.Cell;

/** The rows on which a report rests, as a table: what each says, then its sheet, its row and its file. */
final class Evidences {

    private Evidences() {}

    /** What was read in a row. */
    record Read(RowRef row, String says) {}

    /** @param onPaper most rows on paper */
    static Block.Grid grid(Material of, List<Read> rows, int onPaper) {
        return new Block.Grid(
                of.say("document.rows"),
                List.of(of.say("finding.says"), of.say("finding.sheet"), of.say("finding.row"), of.say("finding.file")),
                rows.stream()
                        .sorted(Comparator.comparing(Read::row))
                        .map(each -> cells(of, each))
                        .toList(),
                onPaper);
    }

    private static List<Cell> cells(Material of, Read read) {
        RowRef row = read.row();
        return List.of(
                Cell.of(read.says()),
                Cell.of(row.sheet()),
                Cell.of(String.valueOf(row.row()), row.row()),
                Cell.of(of.files().apply(row.importId())));
    }
}
