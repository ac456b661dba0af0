package org.tisserand.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tisserand.ingest.table.Files;
import org.tisserand.ingest.table.Row;
import org.tisserand.ingest.table.Table;
import org.tisserand.model.Language;
import org.tisserand.model.Rejection;
import org.tisserand.model.Words;

/**
 * A file given back with what is to be mended in it: each cell at fault coloured and commented, and a first sheet that lists
 * everything. A workbook keeps its own looks and its other sheets; the rows of a CSV file become a sheet.
 *
 * <p>Dropped again it is read as if it bore no mark, and is marked anew. What cannot be opened, or is too large to be held
 * in memory, comes back as the list alone.
 */
public final class Annotated {

    /** A workbook of more bytes, or tables of more rows, are not opened. */
    private static final int LARGEST_WORKBOOK = 5 << 20;

    private static final int MOST_ROWS = 50_000;

    private final Words words;
    private final XSSFWorkbook book;

    /** By the name that rejections give it. */
    private final Map<String, XSSFSheet> sheets = new HashMap<>();

    private Annotated(Words words, XSSFWorkbook book) {
        this.words = words;
        this.book = book;
    }

    /** What the file is called when it comes back: {@code liens (à corriger).xlsx}. */
    public static String name(String file, Language language) {
        return Words.in(language).text("annotated.name", file.replaceFirst("\\.[^.]*$", ""));
    }

    /** Writes the file of {@code upload} with those of {@code rejections} that are about it; the stream stays open. */
    public static void write(OutputStream out, Upload upload, List<Rejection> rejections, Language language)
            throws IOException {
        List<Table> tables = Files.read(upload.name(), upload.content()).tables();
        List<Table> held = size(tables) <= MOST_ROWS ? tables : List.of();
        Optional<XSSFWorkbook> own = own(upload, held);
        try (XSSFWorkbook book = own.orElseGet(XSSFWorkbook::new)) {
            var annotated = new Annotated(Words.in(language), book);
            if (own.isPresent()) {
                annotated.holdOwn();
            } else {
                held.stream().filter(table -> !isWorkbook(table)).forEach(annotated::copy);
            }
            annotated.annotate(about(upload, tables, rejections));
            book.write(out);
        }
    }

    private static int size(List<Table> tables) {
        return tables.stream()
                .flatMap(table ->
                        table.rows().stream().skip(Math.max(0, table.rows().size() - 1)))
                .mapToInt(Row::number)
                .sum();
    }

    private static List<Rejection> about(Upload upload, List<Table> tables, List<Rejection> rejections) {
        Set<String> files = Stream.concat(
                        Stream.of(upload.name()), tables.stream().map(Table::file))
                .collect(Collectors.toSet());
        return rejections.stream().filter(each -> files.contains(each.file())).toList();
    }

    private static Optional<XSSFWorkbook> own(Upload upload, List<Table> tables) {
        boolean workbook = tables.stream().anyMatch(Annotated::isWorkbook);
        if (!workbook || upload.content().length > LARGEST_WORKBOOK) {
            return Optional.empty();
        }
        try {
            return Optional.of(new XSSFWorkbook(new ByteArrayInputStream(upload.content())));
        } catch (IOException | POIXMLException | IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    private static boolean isWorkbook(Table table) {
        return table.separator() == Table.NONE;
    }

    /** Takes the person's sheets without what an earlier reading marked in them. */
    private void holdOwn() {
        for (Language each : Language.values()) {
            int earlier = book.getSheetIndex(Words.in(each).text("sheet.mend"));
            if (earlier >= 0) {
                book.removeSheetAt(earlier);
            }
        }
        var marks = new Marks(book);
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            marks.clear(book.getSheetAt(i));
            sheets.put(book.getSheetName(i), book.getSheetAt(i));
        }
    }

    private void copy(Table table) {
        String plain = WorkbookUtil.createSafeSheetName(table.title());
        String name = book.getSheet(plain) == null ? plain : String.valueOf(book.getNumberOfSheets() + 1);
        XSSFSheet sheet = book.createSheet(name);
        for (Row row : table.rows()) {
            XSSFRow copy = sheet.createRow(row.number() - 1);
            for (int i = 0; i < row.width(); i++) {
                copy.createCell(i).setCellValue(cut(row.cell(i)));
            }
        }
        sheets.put(table.name(), sheet);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), SpreadsheetVersion.EXCEL2007.getMaxTextLength()));
    }

    private void annotate(List<Rejection> rejections) {
        var marks = new Marks(book);
        var list = new MendList(book, words);
        for (Rejection each : rejections) {
            Optional<XSSFSheet> sheet =
                    Optional.ofNullable(sheets.get(each.sheet().orElse(each.file())));
            list.add(each, sheet.map(XSSFSheet::getSheetName));
            sheet.filter(there -> each.row() > 0)
                    .ifPresent(there -> marks.mark(
                            there,
                            Marks.address(each),
                            each.isError(),
                            words.say(each.reason()) + "\n" + words.say(each.mend())));
        }
        list.finish();
        book.setSheetOrder(list.name(), 0);
        book.setActiveSheet(0);
        book.setSelectedTab(0);
    }
}
