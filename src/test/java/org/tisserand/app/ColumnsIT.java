package org.tisserand.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.tisserand.Chromium;

import static org.assertj.core.api.Assertions.assertThat;

/** A list whose headings nobody foresaw: said by hand in a real browser, loaded, explained, taken back, and known again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ColumnsIT {

    private static final String ROWS = """
            Maison de la famille;Table Petite enfance;Jeunesse
            CLSC;Table Petite enfance;Santé
            École;Table Petite enfance;Jeunesse
            CPE Les Galets;Table Petite enfance;Jeunesse
            Maison de la famille;Table alimentaire;Alimentation
            Banque alimentaire;Table alimentaire;Alimentation
            Jardins communautaires;Table alimentaire;Alimentation
            Cuisine collective;Table alimentaire;Alimentation
            Banque alimentaire;Table des aînés;Aînés
            Popote roulante;Table des aînés;Aînés
            Résidence du Quai;Table des aînés;Aînés
            Club de l’âge d’or;Table des aînés;Aînés
            """;

    private static Program program;
    private static Chromium browser;
    private static String server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open(@TempDir Path home, @TempDir Path profile) throws Exception {
        browser = Chromium.open(profile);
        browser.size(1280);
        program = Program.start(home, "demarrer", "--sans-navigateur");
        server = program.entrance().resolve("/").toString().replaceAll("/$", "");
        browser.get(program.entrance().toString());
    }

    @AfterAll
    static void close() {
        browser.close();
        program.close();
    }

    @Test
    @Order(1)
    void strangeHeadingsAreSaidByHandLoadedExplainedTakenBackAndKnownAgain() throws Exception {
        browser.drop(Files.writeString(folder.resolve("cahier.csv"), "Qui;Où ça;Sujet\n" + ROWS), "form.drop");
        awaitHeading("Ce que disent ces fichiers");
        captureBothWidths("fr-colonnes");
        browser.messages();

        choose("kind-0", "participations");
        browser.find("button[name=others]").click();
        awaitHeading("Dire ce que sont les colonnes");
        browser.find("form.telling > p > button").click();
        browser.await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[role=alert]")));
        captureBothWidths("fr-colonnes-a-completer");
        browser.messages();

        choose("column-0-0", "actor");
        choose("column-0-1", "collaboration");
        choose("column-0-2", "-");
        browser.find("form.telling > p > button").click();
        awaitHeading("Ce que disent ces fichiers");
        captureBothWidths("fr-colonnes-dites");
        String mapping =
                String.valueOf(browser.find("a[href*='/correspondance/']").getDomAttribute("href"));
        assertThat(program.get(mapping)).contains("\"collaboration\" : \"Où ça\"");
        browser.find("form[data-load] button").click();
        browser.await(ExpectedConditions.urlContains("/fr/portrait"));
        browser.find("a.why").click();
        browser.await(ExpectedConditions.urlContains("/fr/constats/"));
        assertThat(browser.find("main").getText()).contains("Banque alimentaire");

        browser.get(server + "/fr/donnees");
        browser.find("table form button").click();
        browser.await(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector("table .tag"), "annulé"));
        browser.get(server + "/fr/acteurs");
        assertThat(browser.find("main").getText()).doesNotContain("Banque alimentaire");

        browser.get(server + "/fr/donnees");
        browser.find("table form button").click();
        browser.await(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector("table .tag"), "compte"));
        browser.get(server + "/fr/acteurs");
        assertThat(browser.find("main").getText()).contains("Banque alimentaire");

        browser.get(server + "/en/data");
        browser.drop(
                Files.writeString(folder.resolve("2027.csv"), "Sujet;Où ça;Qui\nParcs;Table verte;Ville\n"),
                "form.drop");
        awaitHeading("What these files say");
        captureBothWidths("en-colonnes-connues");
        assertThat(browser.find("fieldset .notice").getText()).contains("import no. 1");
        browser.find("form.telling > p > button").click();
        browser.await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("form[data-load] button")));
    }

    @Test
    @Order(2)
    void aWorkbookOfSeveralSheetsIsSaidSheetBySheet() throws Exception {
        browser.get(server + "/fr/donnees");
        browser.drop(workbook(), "form.drop");
        awaitHeading("Ce que disent ces fichiers");
        choose("kind-0", "actors");
        choose("kind-1", "ties");
        browser.find("button[name=others]").click();
        awaitHeading("Dire ce que sont les colonnes");
        choose("column-0-0", "name");
        choose("column-0-1", "territory");
        choose("column-0-2", "sector");
        choose("column-1-0", "from");
        choose("column-1-1", "to");
        choose("column-1-2", "-");
        browser.find("form.telling > p > button").click();
        browser.find("form[data-load] button");
        assertThat(browser.find("main").getText())
                .contains("Rien ne s’oppose au chargement", "Bottin", "Qui jase avec qui", "Brouillon");
        captureBothWidths("fr-colonnes-classeur");
        browser.find("form[data-load] button").click();
        browser.await(ExpectedConditions.urlContains("/fr/portrait"));
        browser.get(server + "/fr/acteurs?q=cercle");
        assertThat(browser.find("tbody").getText()).contains("Cercle des Brumes", "Cap-Lanterne");
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("étrange.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook.createSheet("Bottin"), """
                    Organisme ou groupe;Coin de pays;Thème
                    Les Amis du Quai;Port-Alizé;Culture
                    Cercle des Brumes;Cap-Lanterne;Aînés
                    """);
            fill(workbook.createSheet("Qui jase avec qui"), """
                    Celui-ci;Celle-là;Depuis belle lurette
                    Les Amis du Quai;Cercle des Brumes;2019
                    """);
            fill(workbook.createSheet("Brouillon"), "x;y\n1;2\n");
            workbook.write(out);
        }
        return file;
    }

    private static void fill(XSSFSheet sheet, String lines) {
        for (String line : lines.lines().toList()) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String cell : line.split(";", -1)) {
                row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell);
            }
        }
    }

    private static void awaitHeading(String text) {
        browser.await(ExpectedConditions.textToBe(By.cssSelector("h1"), text));
    }

    private static void choose(String name, String value) {
        new Select(browser.find("select[name='" + name + "']")).selectByValue(value);
    }

    private static void captureBothWidths(String name) throws IOException {
        for (int width : new int[] {375, 1280}) {
            browser.size(width);
            assertThat(browser.overflow()).as(name + " at " + width).isLessThanOrEqualTo(0);
            browser.capture(name + "-" + width);
        }
    }
}
