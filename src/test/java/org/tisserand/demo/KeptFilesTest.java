package org.tisserand.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration kept among the resources is what seed 1 gives, to the byte, and its two forms say the same. */
class KeptFilesTest {

    private static final Demonstration SEED_ONE = Demonstration.of(Demonstration.KEPT);

    @Test
    void theKeptFilesAreThoseOfSeedOneToTheByte() throws IOException {
        for (var file : KeptFiles.of(SEED_ONE).entrySet()) {
            assertThat(KeptFiles.sha256(kept(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(KeptFiles.sha256(file.getValue()));
        }
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() {
        byte[] workbook = KeptFiles.of(SEED_ONE).get(KeptFiles.WORKBOOK);
        assertThat(KeptFiles.of(Demonstration.of(1)).get(KeptFiles.WORKBOOK)).isEqualTo(workbook);
        assertThat(KeptFiles.of(Demonstration.of(2)).get(KeptFiles.WORKBOOK)).isNotEqualTo(workbook);
    }

    @Test
    void aSpreadsheetReadsInTheWorkbookWhatTheCsvTwinSays() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(kept(KeptFiles.WORKBOOK)))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Lisez-moi");
            for (Table table : SEED_ONE.tables()) {
                byte[] csv = kept(KeptFiles.FOLDER + KeptFiles.fileName(table));
                assertThat(CsvText.of(asTable(workbook.getSheet(table.name())))).isEqualTo(csv);
            }
        }
    }

    @Test
    void headingsAreFrozenAndBold() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(kept(KeptFiles.WORKBOOK)))) {
            Sheet actors = workbook.getSheet("Acteurs");
            assertThat(actors.getPaneInformation().isFreezePane()).isTrue();
            int font = actors.getRow(0).getCell(0).getCellStyle().getFontIndex();
            assertThat(workbook.getFontAt(font).getBold()).isTrue();
        }
    }

    @Test
    void thePageOfTheDemonstrationTellsEveryPlantedTruth() throws IOException {
        String page = Files.readString(Path.of("src/site/demonstration.md"));
        assertThat(page).endsWith(new TruthsPage(SEED_ONE).text());
        assertThat(page).contains(KeptFiles.sha256(kept(KeptFiles.WORKBOOK)));
    }

    private static Table asTable(Sheet sheet) {
        int width = sheet.getRow(0).getLastCellNum();
        var lines = new ArrayList<List<String>>();
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            var cells = new ArrayList<String>();
            for (int c = 0; c < width; c++) {
                cells.add(new DataFormatter().formatCellValue(sheet.getRow(r).getCell(c)));
            }
            lines.add(cells);
        }
        return new Table(sheet.getSheetName(), lines.get(0), lines.subList(1, lines.size()));
    }

    private static byte[] kept(String name) throws IOException {
        try (InputStream file = KeptFilesTest.class.getResourceAsStream("/demo/" + name)) {
            assertThat(file).as("the resource /demo/%s", name).isNotNull();
            return file.readAllBytes();
        }
    }
}
