package org.tisserand.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.tisserand.model.Words;

/**
 * A report as a workbook: a sheet that says what it is and what its sections say, then one for each table, whole, and for each
 * list of labels. Numbers are numbers; whatever begins like a formula is text and stays so when it is copied.
 */
public final class Workbook {

    private static final String TRIGGERS = "=+-@\t\r\0＝＋－＠";
    private static final int CHARACTER = 256;
    private static final int LONGEST = 32_767;
    private static final int SHEET_NAME = 31;
    private static final int WIDEST = 70;
    private static final int LOOKED_AT = 200;

    private final Document document;
    private final Words words;
    private final SXSSFWorkbook book;
    private final CellStyle heading;
    private final CellStyle plain;
    private final CellStyle quoted;

    private Workbook(Document document, SXSSFWorkbook book) {
        this.document = document;
        this.words = Words.in(document.language());
        this.book = book;
        this.plain = wrapped(book);
        this.quoted = wrapped(book);
        quoted.setQuotePrefixed(true);
        this.heading = wrapped(book);
        var font = book.createFont();
        font.setBold(true);
        heading.setFont(font);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static CellStyle wrapped(SXSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** The bytes of an {@code .xlsx} file. */
    public static byte[] of(Document document) throws IOException {
        try (var book = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.setZip64Mode(Zip64Mode.Never);
            new Workbook(document, book).write();
            book.write(out);
            return out.toByteArray();
        }
    }

    private void write() {
        first();
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Grid grid) {
                    grid(grid);
                } else if (block instanceof Block.Pairs pairs) {
                    pairs(section, pairs);
                }
            }
        }
    }

    /** What it is, and every sentence. */
    private void first() {
        var page = sheet(words.text("document.sheet"), List.of(28, WIDEST));
        line(page, heading, document.kind(), document.title());
        document.about().forEach(line -> line(page, plain, line.label(), line.text()));
        for (Section section : document.sections()) {
            List<String> said =
                    section.blocks().stream().flatMap(Workbook::said).toList();
            if (!said.isEmpty()) {
                line(page, heading, section.heading(), "");
                said.forEach(text -> line(page, plain, "", text));
            }
        }
    }

    private static Stream<String> said(Block block) {
        if (block instanceof Block.Text text) {
            return Stream.of(text.text());
        } else if (block instanceof Block.Statement statement) {
            return Stream.of(statement.text());
        }
        return Stream.empty();
    }

    private void pairs(Section section, Block.Pairs pairs) {
        String title = pairs.title().isEmpty() ? section.heading() : pairs.title();
        var page = sheet(title, List.of(32, WIDEST + 30));
        line(page, heading, words.text("document.label"), words.text("document.text"));
        page.createFreezePane(0, 1);
        pairs.lines().forEach(line -> line(page, plain, line.label(), line.text()));
    }

    private void line(SXSSFSheet page, CellStyle style, String label, String text) {
        Row row = next(page);
        put(row, 0, Cell.of(label), style);
        put(row, 1, Cell.of(text), style);
    }

    private void grid(Block.Grid grid) {
        var page = sheet(grid.title(), widths(grid));
        Row head = next(page);
        for (String text : grid.headings()) {
            put(head, Math.max(0, head.getLastCellNum()), Cell.of(text), heading);
        }
        page.createFreezePane(0, 1);
        for (List<Cell> cells : grid.rows()) {
            Row row = next(page);
            for (int i = 0; i < cells.size(); i++) {
                put(row, i, cells.get(i), plain);
            }
        }
    }

    private static List<Integer> widths(Block.Grid grid) {
        return IntStream.range(0, grid.headings().size())
                .mapToObj(i -> grid.rows().stream()
                        .limit(LOOKED_AT)
                        .mapToInt(cells -> cells.get(i).text().length())
                        .reduce(grid.headings().get(i).length(), Math::max))
                .map(longest -> Math.min(WIDEST, Math.max(10, longest + 2)))
                .toList();
    }

    private SXSSFSheet sheet(String title, List<Integer> widths) {
        var page = book.createSheet(free(title));
        for (int i = 0; i < widths.size(); i++) {
            page.setColumnWidth(i, widths.get(i) * CHARACTER);
        }
        return page;
    }

    // Excel tells sheets apart by 31 signs at most, whatever their case.
    private String free(String title) {
        String safe = WorkbookUtil.createSafeSheetName(title, '-');
        String name = safe;
        for (int i = 2; taken(name); i++) {
            String mark = " (" + i + ")";
            name = safe.substring(0, Math.min(safe.length(), SHEET_NAME - mark.length())) + mark;
        }
        return name;
    }

    private boolean taken(String name) {
        return IntStream.range(0, book.getNumberOfSheets())
                .anyMatch(i -> book.getSheetName(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }

    private static Row next(SXSSFSheet page) {
        return page.createRow(page.getLastRowNum() + 1);
    }

    private void put(Row row, int column, Cell of, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        if (of.number().isPresent()) {
            cell.setCellValue(of.number().getAsDouble());
            return;
        }
        String text = of.text().length() > LONGEST ? of.text().substring(0, LONGEST - 1) + "…" : of.text();
        cell.setCellValue(text);
        String stripped = text.stripLeading();
        if (!stripped.isEmpty() && TRIGGERS.indexOf(stripped.charAt(0)) >= 0) {
            cell.setCellStyle(quoted);
        }
    }
}
