package org.tisserand.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tisserand.model.Language;
import org.tisserand.model.Rejection;

import static org.assertj.core.api.Assertions.assertThat;

/** A file given back with what is to be mended in it. */
class AnnotatedTest {

    private static final CellAddress STRENGTH = new CellAddress("C3");

    @Test
    void aWorkbookKeepsItsSheetsAndBearsAColourAndACommentOnEachCellAtFault() throws IOException {
        Upload workbook = workbook("-3");
        try (XSSFWorkbook back = annotated(workbook, Language.FR)) {
            assertThat(names(back)).containsExactly("À corriger", "Liens", "Notes à moi (ignorer)");

            XSSFSheet ties = back.getSheet("Liens");
            assertThat(ties.getRow(2).getCell(2).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(ties.getCellComment(STRENGTH).getString().getString()).contains("négatif");
            assertThat(ties.getRow(1).getCell(2).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(back.getSheet("Notes à moi (ignorer)")
                            .getRow(0)
                            .getCell(0)
                            .getStringCellValue())
                    .isEqualTo("Rappeler la MRC");

            XSSFSheet list = back.getSheetAt(0);
            assertThat(line(list, 3)).startsWith("À corriger", "Liens", "3", "Force (C)", "-3");
            assertThat(list.getRow(3).getCell(1).getHyperlink().getAddress()).isEqualTo("'Liens'!C3");
        }
    }

    @Test
    void theMarksSayTheSameInEnglish() throws IOException {
        try (XSSFWorkbook back = annotated(workbook("-3"), Language.EN)) {
            assertThat(back.getSheetName(0)).isEqualTo("To mend");
            assertThat(line(back.getSheetAt(0), 3)).startsWith("To mend", "Liens");
        }
        assertThat(Annotated.name("liens.v2.csv", Language.EN)).isEqualTo("liens.v2 (to mend).xlsx");
    }

    @Test
    void mendedAndDroppedAgainItIsReadAsIfItBoreNoMark() throws IOException {
        Upload mended;
        try (XSSFWorkbook back = annotated(workbook("-3"), Language.FR)) {
            back.getSheet("Liens").getRow(2).getCell(2).setCellValue("2");
            mended = saved("liens.xlsx", back);
        }
        Reading again = Imports.read(mended);
        assertThat(again.accepted()).isTrue();
        assertThat(Imports.show(again.facts())).isEqualTo(Imports.show(Imports.facts(workbook("2"))));

        try (XSSFWorkbook twice = annotated(mended, Language.EN)) {
            assertThat(names(twice)).containsExactly("To mend", "Liens", "Notes à moi (ignorer)");
            assertThat(twice.getSheet("Liens").getCellComment(STRENGTH)).isNull();
            assertThat(twice.getSheet("Liens")
                            .getRow(2)
                            .getCell(2)
                            .getCellStyle()
                            .getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void theRowsOfACsvFileBecomeASheetAndAFormulaStaysText() throws IOException {
        Upload csv = Imports.csv("liens.csv", "De;Vers;Force\nCLSC;=HYPERLINK(\"http://x\");-3\n");
        try (XSSFWorkbook back = annotated(csv, Language.FR)) {
            assertThat(names(back)).containsExactly("À corriger", "liens");
            assertThat(back.getSheet("liens").getRow(1).getCell(1).getStringCellValue())
                    .startsWith("=HYPERLINK");
            assertThat(back.getSheet("liens").getCellComment(new CellAddress("C2")))
                    .isNotNull();
        }
    }

    @Test
    void whatCannotBeOpenedComesBackAsTheListAlone() throws IOException {
        for (Upload strange : List.of(Imports.csv("vide.xlsx", ""), Imports.csv("a.xlsx", "PK, but no archive"))) {
            try (XSSFWorkbook back = annotated(strange, Language.FR)) {
                assertThat(names(back)).containsExactly("À corriger");
                assertThat(line(back.getSheetAt(0), 3)).contains(strange.name());
            }
        }
    }

    @Test
    void aCommentOfThePersonsOwnIsLeftAlone() throws IOException {
        Upload commented;
        try (XSSFWorkbook book = open(workbook("-3"))) {
            XSSFSheet ties = book.getSheet("Liens");
            var marks = new Marks(book);
            marks.mark(ties, STRENGTH, false, "à vérifier avec Lise");
            ties.getCellComment(STRENGTH).setAuthor("Mireille");
            commented = saved("liens.xlsx", book);
        }
        try (XSSFWorkbook back = annotated(commented, Language.FR)) {
            assertThat(back.getSheet("Liens")
                            .getCellComment(STRENGTH)
                            .getString()
                            .getString())
                    .isEqualTo("à vérifier avec Lise");
        }
    }

    private static XSSFWorkbook annotated(Upload upload, Language language) throws IOException {
        List<Rejection> rejections =
                Intake.read(List.of(upload), Optional.empty()).rejections();
        var out = new ByteArrayOutputStream();
        Annotated.write(out, upload, rejections, language);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Upload workbook(String strength) throws IOException {
        String[][] rows = {{"De", "Vers", "Force"}, {"CLSC", "École", "1"}, {"École", "Bibliothèque", strength}};
        try (var book = new XSSFWorkbook()) {
            XSSFSheet ties = book.createSheet("Liens");
            for (int i = 0; i < rows.length; i++) {
                var row = ties.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            book.createSheet("Notes à moi (ignorer)").createRow(0).createCell(0).setCellValue("Rappeler la MRC");
            return saved("liens.xlsx", book);
        }
    }

    private static XSSFWorkbook open(Upload upload) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(upload.content()));
    }

    private static Upload saved(String name, XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return new Upload(name, out.toByteArray());
    }

    private static List<String> names(XSSFWorkbook book) {
        var names = new ArrayList<String>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<String> line(XSSFSheet sheet, int index) {
        var line = new ArrayList<String>();
        sheet.getRow(index).forEach(cell -> line.add(cell.getStringCellValue()));
        return line;
    }
}
