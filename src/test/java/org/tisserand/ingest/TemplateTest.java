package org.tisserand.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tisserand.ingest.sheet.Sheets;
import org.tisserand.model.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The workbook that people fill in. */
class TemplateTest {

    @Test
    void whatIsWrittenIntoTheTemplateReadsBack() throws IOException {
        try (var book = template(Language.FR)) {
            fill(book.getSheet("Acteurs"), "A03", "Réseau des Rivages");
            fill(book.getSheet("Acteurs"), "A12", "Maison des familles", "MF", "organisme communautaire");
            fill(book.getSheet("Liens"), "A03", "Maison des familles", "soutien");
            fill(book.getSheet("Participations"), "Parcs pour tous", "A12", "porteur");
            fill(book.getSheet("Enquête"), "Printemps", "Maison des familles", "non joint", "2024-05-14");
            assertThat(Imports.show(Imports.facts(upload(book)))).isEqualTo("""
                    actor A03 « Réseau des Rivages »
                    actor A12 « Maison des familles » community
                    collaboration parcs-pour-tous « Parcs pour tous » by name
                    tie A03 – A12 support PRESENT
                    part A12 in parcs-pour-tous as lead
                    response of A12 to « Printemps » NOT_REACHED 2024-05-14/2024-05-14""");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySheetOfTheEmptyTemplateIsRecognisedInEitherLanguage(Language language) throws IOException {
        try (var book = template(language)) {
            var reading = Intake.read(List.of(upload(book)), Optional.empty());
            assertThat(Imports.show(reading.rejections()))
                    .isEqualTo("✗ carnet.xlsx Aucune ligne n’est remplie sous les en-têtes.");
            assertThat(reading.sheets())
                    .extracting(SheetReading::sheetId)
                    .containsExactlyElementsOf(Sheets.ALL.stream()
                            .map(org.tisserand.ingest.sheet.Sheet::id)
                            .toList());
        }
    }

    @Test
    void codedColumnsOfferTheirWordsAndRequiredOnesAreMarked() throws IOException {
        try (var book = template(Language.EN)) {
            Sheet ties = book.getSheet("Ties");
            assertThat(ties.getRow(0).getCell(0).getStringCellValue()).isEqualTo("From *");
            assertThat(ties.getDataValidations()).hasSizeGreaterThan(5);
            assertThat(book.getSheet("Survey wave").getDataValidations()).hasSize(1);
            assertThat(book.isSheetHidden(book.getSheetIndex("Lists"))).isTrue();
        }
    }

    private static XSSFWorkbook template(Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        Template.write(out, language);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static void fill(Sheet sheet, String... cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (String cell : cells) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
    }

    private static Upload upload(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return new Upload("carnet.xlsx", out.toByteArray());
    }
}
