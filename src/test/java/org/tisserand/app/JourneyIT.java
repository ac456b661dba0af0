package org.tisserand.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.tisserand.Chromium;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A planner's first quarter of an hour, in a real browser on a Tisserand started as a person starts it: an ordinary list,
 * as meetings leave them, then a second one with a mistake, then second thoughts.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {

    private static Program program;
    private static Chromium browser;
    private static String server;
    private static int clicks;

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

    @BeforeEach
    void noneClickedYet() {
        clicks = 0;
    }

    @Test
    @Order(1)
    void anOrdinaryListGoesFromDropToItsFirstExplainedFindingInTwoClicks() throws IOException {
        assertThat(heading()).contains("Tissez le portrait");

        browser.drop(ordinaryList(), "form.drop");
        browser.await(ExpectedConditions.textToBe(By.cssSelector("h1"), "Ce que disent ces fichiers"));
        captureBothWidths("fr-rapport");
        assertThat(browser.find("[role=status]").getText()).contains("Rien ne s’oppose");

        click("form[data-load] button");
        browser.await(ExpectedConditions.urlContains("/fr/portrait"));
        assertThat(browser.find(".notice.good").getText()).contains("C’est chargé");

        click("a.why");
        browser.await(ExpectedConditions.urlContains("/fr/constats/"));
        captureBothWidths("fr-premier-constat");
        assertThat(browser.find("main").getText()).contains("Banque alimentaire");
        assertThat(clicks).isEqualTo(2);
    }

    @Test
    @Order(2)
    void whatWouldGiveMoreIsNamedByItsColumn() throws IOException {
        follow("/fr/constats");
        captureBothWidths("fr-constats-liste-seule");
        assertThat(browser.find("main").getText())
                .contains("La feuille Collaborations (colonnes Objets et Territoires)");
    }

    @Test
    @Order(3)
    void everyPageStandsOnTheRealStore() {
        for (String page : new String[] {
            "/fr/portrait",
            "/fr/carte",
            "/fr/acteurs",
            "/fr/constats/bridges",
            "/fr/questions",
            "/fr/donnees",
            "/fr/aide"
        }) {
            browser.messages();
            follow(page);
            assertThat(heading()).as(page).isNotBlank();
            assertThat(browser.messages()).as(page).isEmpty();
        }
        follow("/fr/acteurs");
        click("tbody th a");
        browser.await(ExpectedConditions.urlContains("/fr/acteurs/"));
        assertThat(browser.find("main").getText()).contains("Table");
    }

    @Test
    @Order(4)
    void aListWithAMistakeSaysWhereItIsAndChangesNothing() throws IOException {
        follow("/en/data");
        browser.drop(Files.writeString(folder.resolve("liens.csv"), "De;Vers;Force\nCLSC;École;-3\n"), "form.drop");
        browser.await(ExpectedConditions.textToBe(By.cssSelector("h1"), "What these files say"));
        captureBothWidths("en-rapport-refuse");
        assertThat(browser.find("main").getText())
                .contains("liens.csv")
                .contains("-3")
                .contains("Force");
        assertThat(browser.all("form[data-load]")).isEmpty();
        assertThat(browser.find("a[download]").getText()).isEqualTo("liens (to mend).xlsx");
        assertThat(browser.find("a[download]").getDomAttribute("href")).startsWith("/en/data/annote/");

        follow("/fr/acteurs");
        assertThat(browser.find("main").getText()).doesNotContain("École");
    }

    @Test
    @Order(5)
    void anImportIsTakenBackAndCountedAgainFromItsLine() throws IOException {
        follow("/fr/donnees");
        captureBothWidths("fr-donnees-une-ligne");
        click("table form button");
        browser.await(ExpectedConditions.textToBe(By.cssSelector("table .tag"), "annulé"));
        follow("/fr/portrait");
        assertThat(heading()).contains("Tissez le portrait");

        follow("/fr/donnees");
        click("table form button");
        browser.await(ExpectedConditions.textToBe(By.cssSelector("table .tag"), "compte"));
        follow("/fr/acteurs");
        assertThat(browser.find("main").getText()).contains("Maison de la famille");
    }

    @Test
    @Order(6)
    void aWorkbookComesBackAnnotatedAndOnceMendedItLoads() throws Exception {
        follow("/fr/donnees");
        browser.drop(Files.writeString(folder.resolve("ajouts.csv"), "De;Vers;Force\nCLSC;Port;-3\n"), "form.drop");
        browser.await(ExpectedConditions.textToBe(By.cssSelector("h1"), "Ce que disent ces fichiers"));
        Path mended = mended(String.valueOf(browser.find("a[download]").getDomAttribute("href")));

        follow("/fr/donnees");
        browser.drop(mended, "form.drop");
        browser.await(ExpectedConditions.elementToBeClickable(By.cssSelector("form[data-load] button")));
        click("form[data-load] button");
        browser.await(ExpectedConditions.urlContains("/fr/portrait"));
        follow("/fr/acteurs");
        assertThat(browser.find("main").getText()).contains("Port");
    }

    /** The annotated file, its one wrong cell put right. */
    private Path mended(String address) throws Exception {
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(program.request(address).build(), HttpResponse.BodyHandlers.ofInputStream());
        Path file = folder.resolve("ajouts.xlsx");
        try (var workbook = new XSSFWorkbook(answer.body());
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getSheet("ajouts").getRow(1).getCell(2).setCellValue("3");
            workbook.write(out);
        }
        return file;
    }

    @Test
    @Order(7)
    void theButtonStopsItAndThePageSaysSoWhenItIsDone() throws Exception {
        follow("/en/help/arreter");
        captureBothWidths("en-arreter");
        follow("/fr/portrait");
        click("footer a");
        captureBothWidths("fr-arreter");
        click("main form button");
        browser.await(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("[data-stopped]")));
        assertThat(heading("[data-stopped] h1")).isEqualTo("Tisserand est arrêté");
        captureBothWidths("fr-arrete");
        assertThat(program.exitCode()).as(program.said()).isEqualTo(Exit.DONE);
    }

    private static void click(String css) {
        clicks++;
        browser.find(css).click();
    }

    private static void follow(String path) {
        browser.get(server + path);
    }

    private static String heading() {
        return heading("h1");
    }

    private static String heading(String css) {
        return browser.find(css).getText();
    }

    private static void captureBothWidths(String name) throws IOException {
        for (int width : new int[] {375, 1280}) {
            browser.size(width);
            browser.capture(name + "-" + width);
            assertThat(browser.overflow()).as(name + " " + width).isZero();
        }
    }

    /** A merged title, a blank line, a line for each organisation and table, blank lines between tables, no identifiers. */
    private Path ordinaryList() throws IOException {
        String[][] lines = {
            {"Organisme", "Table de concertation", "Depuis"},
            {"Maison de la famille", "Table Petite enfance", "2019"},
            {"CLSC", "Table Petite enfance", "2019"},
            {"Centre de services scolaire", "Table Petite enfance", ""},
            {"CPE Les Galets", "Table Petite enfance", "2020"},
            {},
            {"Maison de la famille", "Table Sécurité alimentaire", "2021"},
            {"Banque alimentaire", "Table Sécurité alimentaire", "2021"},
            {"Jardins communautaires", "Table Sécurité alimentaire", ""},
            {"Cuisine collective", "Table Sécurité alimentaire", "2022"},
            {},
            {"Banque alimentaire", "Table des aînés", "2022"},
            {"Popote roulante", "Table des aînés", "2022"},
            {"Résidence du Quai", "Table des aînés", ""},
            {"Club de l’âge d’or", "Table des aînés", "2023"},
        };
        Path file = folder.resolve("tables.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Feuil1");
            sheet.createRow(0).createCell(0).setCellValue("Qui siège à quelle table – automne 2026");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            for (int i = 0; i < lines.length; i++) {
                XSSFRow row = sheet.createRow(i + 2);
                for (String text : lines[i]) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
                }
            }
            workbook.write(out);
        }
        return file;
    }
}
