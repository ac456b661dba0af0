package org.tisserand.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.Needs;
import org.tisserand.ingest.export.Dialect;
import org.tisserand.ingest.export.Formats;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.study.Example;

import static org.assertj.core.api.Assertions.assertThat;

/** All that a home holds, as a workbook that gives it back. */
class ExportTest {

    private static final Way WORKBOOK = new Way(Formats.XLSX, Dialect.STANDARD);

    @ParameterizedTest
    @MethodSource("org.tisserand.ingest.Way#all")
    void theExampleComesBackAsItWasInEitherLanguage(Way way) throws IOException {
        Facts facts = Imports.facts(Example.workbook());
        for (Language language : Language.values()) {
            assertThat(Blind.facts(way.back(facts, language)))
                    .as("%s", language)
                    .isEqualTo(Blind.facts(way.carried(facts)));
        }
    }

    @Test
    void theTablesOfAnArchiveDroppedTogetherAreTheArchive() throws IOException {
        Facts facts = Imports.facts(Example.workbook());
        var tables = new ArrayList<Upload>();
        var archive = new ZipInputStream(
                new ByteArrayInputStream(new Way(Formats.CSV, Dialect.EXCEL_FR).written(facts, Language.FR)));
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            tables.add(new Upload(entry.getName(), archive.readAllBytes()));
        }
        assertThat(Blind.facts(Imports.facts(tables.toArray(Upload[]::new)))).isEqualTo(Blind.facts(facts));
    }

    @Test
    void namesMetWithoutARowOfTheirOwnStayNamesAlone() throws IOException {
        Facts facts = Assembly.assemble(
                2,
                List.of(
                        Imports.read("Id,Nom,Secteur\nA1,Maison des familles,famille\n"),
                        Imports.read("De,Vers,État\nMaison des familles,Table 0-5 ans,absent\n"),
                        Imports.read("Collaboration ou mécanisme,Acteur\nParcs pour tous,Table 0-5 ans\n")));
        assertThat(Imports.show(back(facts, Language.EN))).isEqualTo("""
                actor A1 « Maison des familles » family
                actor table-0-5-ans « Table 0-5 ans » by name
                collaboration parcs-pour-tous « Parcs pour tous » by name
                tie A1 – table-0-5-ans tie ABSENT
                part table-0-5-ans in parcs-pour-tous""");
    }

    @Test
    void columnsOfOnesOwnDatesInDisorderAndMandatesHalfResourcedComeBack() throws IOException {
        Facts facts = Imports.facts(
                Imports.csv("acteurs.csv", "Id,Nom,Couleur,Note\nA,Ville,bleu,\nB,MRC,,calme\n"),
                Imports.csv("liens.csv", "De,Vers,Force,Début,Fin,Couleur\nA,B,\"0,1\",2024,2020,vert\n"),
                Imports.csv("mandats.csv", "Titulaire,Compétence,Ressources,Période\nA,écouter,un poste,2024-02\n"));
        assertThat(Imports.show(back(facts, Language.FR))).isEqualTo(Imports.show(facts));
        assertThat(Blind.facts(back(facts, Language.FR))).isEqualTo(Blind.facts(facts));
    }

    @Test
    void everyRowTellsWhereItComesFromAndNumbersAreNumbers() throws IOException {
        Facts facts = Imports.facts("De,Vers,Force\nVille,MRC,2.5\nVille,CPE,3\n");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(facts, Language.FR)))) {
            var provenance = book.getSheet("Provenance");
            var last = provenance.getRow(provenance.getLastRowNum());
            assertThat(Stream.of(0, 1, 2, 3, 4, 5).map(i -> last.getCell(i).toString()))
                    .containsExactly(
                            "Liens", "3.0", facts.ties().get(0).row().importId(), "reseau.csv", "reseau.csv", "3.0");
            var strength = book.getSheet("Liens").getRow(1).getCell(6);
            assertThat(strength.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(strength.getNumericCellValue()).isEqualTo(2.5);
            assertThat(book.getSheet("Lisez-moi").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Version des données : 1".replace(" :", "\u00A0:"));
        }
    }

    @Test
    void whatOpensWithASignIsNoFormula() throws IOException {
        Facts facts = Imports.facts("De,Vers,Note\nVille,MRC,=1+1\n");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(facts, Language.FR)))) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
        assertThat(Blind.facts(back(facts, Language.FR))).isEqualTo(Blind.facts(facts));
    }

    @Test
    void aTextLongerThanACellIsCutAndThatIsTold() throws IOException {
        Facts facts = Imports.facts("De,Vers,Note\nVille,MRC," + "a".repeat(40_000) + "\n");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(facts, Language.EN)))) {
            assertThat(book.getSheetAt(0).getRow(7).getCell(0).getStringCellValue())
                    .isEqualTo("One cell was longer than the 32,767 characters a workbook can hold: the rest is cut.");
        }
    }

    @Test
    void anEmptyHomeGivesAWorkbookThatSaysSo() throws IOException {
        var reading = WORKBOOK.read(written(Facts.empty(), Language.FR));
        assertThat(Imports.show(reading.rejections()))
                .isEqualTo("✗ export.xlsx Aucune ligne n’est remplie sous les en-têtes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qc-municipalites", "nl-intercommunalite"})
    void openDataComeBackAsTheyWere(String name) throws IOException {
        Path folder = Needs.shared("data/" + name);
        try (Stream<Path> paths = Files.list(folder)) {
            List<Upload> uploads = paths.sorted().map(ExportTest::upload).toList();
            Facts facts = Assembly.assemble(1, List.of(Intake.read(uploads, Mappings.find(name))));
            assertThat(facts.actors()).isNotEmpty();
            for (Way way : Way.ALL) {
                assertThat(Blind.facts(way.back(facts, Language.FR)))
                        .as("%s", way)
                        .isEqualTo(Blind.facts(way.carried(facts)));
            }
        }
    }

    private static Upload upload(Path file) {
        try {
            return new Upload(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Facts back(Facts facts, Language language) throws IOException {
        return WORKBOOK.back(facts, language);
    }

    private static byte[] written(Facts facts, Language language) throws IOException {
        return WORKBOOK.written(facts, language);
    }
}
