package org.tisserand.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tisserand.model.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** A report's workbook: a sheet to read first, then each table whole. */
class WorkbookTest {

    private static final Document REPORT = new Document(
            "Portrait",
            "Notre réseau",
            Language.FR,
            List.of(new Line("Date", "28 novembre 2026")),
            List.of(
                    Section.of(
                            "actors",
                            "Acteurs",
                            new Block.Statement("Deux acteurs."),
                            new Block.Grid(
                                    "Acteurs, par ordre alphabétique, de toute la région",
                                    List.of("Acteur", "Partenaires"),
                                    List.of(
                                            List.of(Cell.of("=HYPERLINK(\"http://x\")"), Cell.of("1 234,5", 1234.5)),
                                            List.of(Cell.of("Ada"), Cell.of("3", 3))),
                                    1)),
                    Section.of(
                            "methods", "Méthodes", new Block.Pairs("", List.of(new Line("Quoi", "Deux acteurs."))))));

    @Test
    void aSheetToReadFirstThenOneForEachTable() throws IOException {
        try (var book = open()) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("À lire d’abord", "Acteurs, par ordre alphabétique", "Méthodes");
            var first = book.getSheetAt(0);
            assertThat(first.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Notre réseau");
            assertThat(first.getRow(1).getCell(1).getStringCellValue()).isEqualTo("28 novembre 2026");
            assertThat(first.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Deux acteurs.");
        }
    }

    @Test
    void aTableIsWholeItsHeadingsStayInSightAndItsNumbersAreNumbers() throws IOException {
        try (var book = open()) {
            var actors = book.getSheetAt(1);
            assertThat(actors.getLastRowNum()).isEqualTo(2);
            assertThat(actors.getPaneInformation().isFreezePane()).isTrue();
            assertThat(actors.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(actors.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(actors.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(actors.getColumnWidth(0)).isGreaterThan(20 * 256);
        }
    }

    @Test
    void whatLooksLikeAFormulaIsTextAndStaysText() throws IOException {
        try (var book = open()) {
            var cell = book.getSheetAt(1).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void twoTablesOfOneNameHaveTwoSheets() throws IOException {
        var grid = new Block.Grid("Lignes", List.of("a"), List.of(), 0);
        var twice = new Document("k", "t", Language.EN, List.of(), List.of(Section.of("a", "A", grid, grid)));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Workbook.of(twice)))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("Read me first", "Lignes", "Lignes (2)");
        }
    }

    private static XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Workbook.of(REPORT)));
    }
}
