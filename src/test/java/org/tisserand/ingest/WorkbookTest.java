package org.tisserand.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tisserand.ingest.Imports.show;

/** Workbooks, ordinary and hostile. */
class WorkbookTest {

    @Test
    void anOrdinaryWorkbookIsReadAsPeopleSeeIt() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Feuil1");
            sheet.createRow(0).createCell(0).setCellValue("Partenariats de la région");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            var headings = sheet.createRow(2);
            List.of("Acteur 1", "Acteur 2", "Poids", "Depuis", "Code")
                    .forEach(text -> headings.createCell(Math.max(0, headings.getLastCellNum()))
                            .setCellValue(text));
            var row = sheet.createRow(4);
            row.createCell(0).setCellValue("Maison des familles");
            row.createCell(1).setCellValue("'=Ville de Rivage");
            row.createCell(2).setCellValue(2.0);
            row.createCell(3).setCellValue(LocalDate.of(2024, 3, 1));
            row.getCell(3).setCellStyle(style(book, "yyyy-mm-dd"));
            row.createCell(4).setCellValue(1023);
            row.getCell(4).setCellStyle(style(book, "00000"));
            var reading = Intake.read(List.of(upload("reseau.xlsx", book)), Optional.empty());
            assertThat(show(reading.facts())).isEqualTo("""
                    actor maison-des-familles « Maison des familles » by name
                    actor ville-de-rivage « =Ville de Rivage » by name
                    tie maison-des-familles – ville-de-rivage tie PRESENT 2.0 2024-03-01/.. {Code=01023}""");
            assertThat(reading.facts().ties().get(0).row().id()).isEqualTo(reading.importId() + "/Feuil1/5");
        }
    }

    @Test
    void aWorkbookWrittenInTheLargeFileFormIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new SXSSFWorkbook()) {
            var sheet = book.createSheet("Liens");
            sheet.createRow(0).createCell(0).setCellValue("De");
            sheet.getRow(0).createCell(1).setCellValue("Vers");
            sheet.createRow(1).createCell(0).setCellValue("A");
            sheet.getRow(1).createCell(1).setCellValue("B");
            book.write(out);
        }
        assertThat(show(Imports.facts(new Upload("grand.xlsx", out.toByteArray()))))
                .endsWith("tie a – b tie PRESENT");
    }

    @Test
    void aCellMergedDownwardsCountsForEachOfItsRows() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Membres");
            sheet.createRow(0).createCell(0).setCellValue("Organisme");
            sheet.getRow(0).createCell(1).setCellValue("Table");
            sheet.createRow(1).createCell(0).setCellValue("Rivage");
            sheet.getRow(1).createCell(1).setCellValue("Table famille");
            sheet.createRow(2).createCell(1).setCellValue("Table aînés");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            assertThat(show(Imports.facts(upload("membres.xlsx", book)))).endsWith("""
                    part rivage in table-famille
                    part rivage in table-aines""");
        }
    }

    @Test
    void sheetsThatAskToBeIgnoredAreAndErrorsOfFormulasAreTold() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("Brouillon (ignorer)").createRow(0).createCell(0).setCellValue("De");
            var sheet = book.createSheet("Liens");
            var headings = sheet.createRow(0);
            headings.createCell(0).setCellValue("De");
            headings.createCell(1).setCellValue("Vers");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("Rivage");
            row.createCell(1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            var reading = Intake.read(List.of(upload("reseau.xlsx", book)), Optional.empty());
            assertThat(show(reading.rejections())).isEqualTo("""
                    ✗ reseau.xlsx / Liens:2 Vers (B) [#N/A] La formule de cette cellule est en erreur.
                    · reseau.xlsx / Brouillon (ignorer) La feuille n’est pas lue, comme son nom le demande.""");
        }
    }

    @Test
    void aWorkbookCutShortIsRefusedWhereverItIsCut() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("Liens").createRow(0).createCell(0).setCellValue("De");
            byte[] whole = upload("x.xlsx", book).content();
            for (int length : List.of(4, 100, whole.length / 2, whole.length - 30, whole.length - 1)) {
                assertThat(refusal("coupe.xlsx", Arrays.copyOf(whole, length)))
                        .isEqualTo("✗ coupe.xlsx Le fichier est incomplet\u00a0: sa fin manque.");
            }
        }
    }

    @Test
    void aBombIsRefusedBeforeAnythingIsParsed() throws IOException {
        byte[] bomb = bomb();
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refusal("bombe.xlsx", bomb))
                .startsWith("✗ bombe.xlsx Une fois décompressé, le contenu du fichier dépasse les limites");
    }

    @Test
    void suspectEntriesAreRefused() throws IOException {
        assertThat(refusal("a.xlsx", zip("xl/workbook.xml", "<workbook/>", "../ailleurs.xml", "x")))
                .isEqualTo(
                        "✗ a.xlsx Le fichier contient une entrée au nom suspect ou répété\u00a0: «\u00a0../ailleurs.xml\u00a0».");
        assertThat(refusal("b.zip", zip("liens.csv", "De,Vers\n", "autre.zip", "PK")))
                .isEqualTo("✗ b.zip L’archive en contient une autre\u00a0: «\u00a0autre.zip\u00a0».");
        assertThat(refusal("c.xlsm", zip("xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "x")))
                .isEqualTo("✗ c.xlsm Le classeur contient des macros.");
    }

    @Test
    void xmlThatBringsItsOwnDefinitionsIsRefused() throws IOException {
        String evil = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><workbook>&x;</workbook>";
        assertThat(refusal("xxe.xlsx", zip("[Content_Types].xml", evil, "xl/workbook.xml", evil)))
                .isEqualTo("✗ xxe.xlsx Ce fichier n’est pas un classeur Excel lisible.");
    }

    @Test
    void anOldWorkbookIsRefusedWithTheWayToSaveIt() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(refusal("ancien.xls", old))
                .isEqualTo("✗ ancien.xls Ce fichier est un ancien classeur (.xls)"
                        + " ou un classeur protégé par un mot de passe.");
    }

    @Test
    void anArchiveOfCsvFilesIsAFolder() throws IOException {
        byte[] archive = zip("reseau/Acteurs.csv", "Id,Nom\nA,Rivage\nB,Étang\n", "reseau/Liens.csv", "De,Vers\nA,B\n");
        assertThat(show(Imports.facts(new Upload("reseau.zip", archive)))).isEqualTo("""
                actor A « Rivage »
                actor B « Étang »
                tie A – B tie PRESENT""");
    }

    private static String refusal(String name, byte[] content) {
        var reading = Intake.read(List.of(new Upload(name, content)), Optional.empty());
        assertThat(reading.accepted()).isFalse();
        return show(reading.rejections());
    }

    private static org.apache.poi.ss.usermodel.CellStyle style(Workbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static Upload upload(String name, XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return new Upload(name, out.toByteArray());
    }

    /** A quarter of a gigabyte of zeros behind a proper beginning. */
    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int megabyte = 0; megabyte < 256; megabyte++) {
                zip.write(new byte[1 << 20]);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
