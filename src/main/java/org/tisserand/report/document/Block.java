package org.tisserand.report.document;

import java.util.List;

/** What a section is made of. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param text as it is read
     */
    record Text(String text) implements Block {}

    /**
     * The sentence that everything below it explains.
     *
     * @param text as it is read
     */
    record Statement(String text) implements Block {}

    /**
     * Things said under labels.
     *
     * @param title names them, in the section and as a sheet
     * @param lines in order
     */
    record Pairs(String title, List<Line> lines) implements Block {
        public Pairs {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table. A workbook has all its rows, paper the first of them alone and how many more there are.
     *
     * @param title    names it, above the table and as a sheet
     * @param headings of the columns
     * @param rows     as many cells as there are headings, the first a name
     * @param onPaper  most rows on paper; 0 for a table that paper only counts
     */
    record Grid(String title, List<String> headings, List<List<Cell>> rows, int onPaper) implements Block {
        public Grid {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A picture.
     *
     * @param svg         an SVG document that stands alone
     * @param alternative what it shows, for those who do not see it
     */
    record Figure(String svg, String alternative) implements Block {}

    /**
     * Lines to write on.
     *
     * @param rows how many
     */
    record Room(int rows) implements Block {}
}
