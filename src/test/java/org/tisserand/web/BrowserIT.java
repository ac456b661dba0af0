package org.tisserand.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.tisserand.Chromium;
import org.tisserand.Sketch;
import org.tisserand.model.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages in a real browser, on the demonstration network; pictures of them are left in {@code target/captures}. */
class BrowserIT {

    private static WebServer server;
    private static Chromium browser;

    @BeforeAll
    static void open(@TempDir Path profile) throws IOException {
        server = SampleHome.serve(Demonstration.facts());
        browser = Chromium.open(profile);
        enter();
    }

    private static void enter() {
        browser.get(server.address() + "/?token=" + Visitor.TOKEN);
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/portrait",
                "/en/overview",
                "/fr/carte",
                "/en/map",
                "/fr/acteurs",
                "/en/actors",
                "/fr/secteurs-et-territoires",
                "/en/sectors-and-territories",
                "/fr/evolution",
                "/en/evolution",
                "/fr/qualite",
                "/en/quality",
                "/fr/constats",
                "/en/findings",
                "/fr/constats/bridges",
                "/en/findings/bridges",
                "/fr/constats/improbable-partnerships",
                "/en/findings/improbable-partnerships",
                "/fr/constats/work-zones",
                "/en/findings/work-zones",
                "/fr/donnees",
                "/en/data",
                "/fr/rapports",
                "/en/reports",
                "/fr/rapports?what=network",
                "/en/reports?what=methods",
                "/fr/questions",
                "/en/questions",
                "/fr/questions/partners-of-an-actor",
                "/en/questions/partners-of-an-actor",
                "/fr/aide",
                "/fr/aide/retrotest",
                "/en/help/retrotest",
                "/fr/aide/average-clustering",
                "/en/help/average-clustering",
                "/fr/aide/betweenness",
                "/en/help/betweenness",
                "/fr/aide/ei-index",
                "/en/help/ei-index",
                "/en/help"
            })
    void aPageFitsBothWidthsAndItsConsoleIsSilent(String path) throws IOException {
        fits(path, 1280);
        fits(path, 375);
    }

    @Test
    void aBacktestFitsToo() throws IOException {
        String asked = "?before=2023-01-01&universe=all";
        new Visitor(server).json("/api/v1/backtest" + asked);
        for (String path : List.of("/fr/aide/retrotest", "/en/help/retrotest")) {
            fits(path + asked, 1280, path.substring(1).replace('/', '-') + "-result");
            fits(path + asked, 375, path.substring(1).replace('/', '-') + "-result");
            assertThat(browser.all("table tbody tr")).hasSizeGreaterThan(30);
        }
    }

    @Test
    void anActorAndAFindingFitToo() throws IOException {
        for (String list : List.of(
                "/fr/acteurs",
                "/en/actors",
                "/fr/constats/bridges",
                "/en/findings/bridges",
                "/fr/constats/improbable-partnerships",
                "/en/findings/improbable-partnerships",
                "/fr/constats/work-zones",
                "/en/findings/work-zones")) {
            String link = list.contains("act") ? "tbody th a" : "a.why";
            browser.size(1280);
            browser.get(server.address() + list);
            String href = String.valueOf(browser.find(link).getDomProperty("href"));
            String path = href.substring(server.address().length());
            fits(path, 1280, list.substring(1).replace('/', '-') + "-1");
            fits(path, 375, list.substring(1).replace('/', '-') + "-1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/constats/improbable-partnerships",
                "/en/findings/improbable-partnerships",
                "/fr/constats/mutualisation",
                "/en/findings/mutualisation",
                "/fr/constats/delegations",
                "/en/findings/delegations",
                "/fr/constats/overlaps",
                "/fr/constats/work-zones",
                "/en/findings/work-zones"
            })
    void aFindingIsOneSheetOfPaperWithRoomForNotes(String list) throws IOException {
        browser.size(1280);
        browser.get(server.address() + list);
        browser.settled();
        List<String> findings = browser.all("a.why").stream()
                .limit(4)
                .map(each -> String.valueOf(each.getDomProperty("href")))
                .toList();
        assertThat(findings).isNotEmpty();
        for (String finding : findings) {
            browser.get(finding);
            browser.settled();
            try (PDDocument paper =
                    Loader.loadPDF(browser.printed(list.substring(1).replace('/', '-') + "-on-paper"))) {
                assertThat(paper.getNumberOfPages()).as(finding).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(paper))
                        .containsAnyOf("Notes de la rencontre", "Notes of the meeting");
            }
        }
    }

    @Test
    void theMapDrawsEveryActorAndObeysTheKeyboardAndTheLegend() {
        browser.size(1280);
        browser.get(server.address() + "/fr/carte");
        WebElement stage = ready();

        int actors = browser.all("#names option").size();
        assertThat(data(stage, "nodes")).isEqualTo(String.valueOf(actors));

        WebElement canvas = browser.find("#canvas");
        canvas.sendKeys(Keys.ARROW_RIGHT);
        String first = data(stage, "chosen");
        assertThat(first).isNotBlank();
        assertThat(browser.find("#chosen").getText()).contains(first);
        List<String> visited = new ArrayList<>();
        for (Keys key : List.of(Keys.ARROW_RIGHT, Keys.ARROW_LEFT, Keys.ARROW_UP, Keys.ARROW_DOWN)) {
            canvas.sendKeys(key);
            visited.add(data(stage, "chosen"));
        }
        assertThat(visited).as("arrows lead to partners").anyMatch(name -> !name.equals(first));
        canvas.sendKeys(Keys.ESCAPE);
        assertThat(browser.find("#chosen").isDisplayed()).isFalse();

        browser.all("#legend input").get(0).click();
        assertThat(Integer.parseInt(data(stage, "shown"))).isLessThan(actors);

        canvas.sendKeys(Keys.ARROW_RIGHT, Keys.ENTER);
        browser.await(each -> String.valueOf(each.getCurrentUrl()).contains("/fr/acteurs/"));
    }

    @Test
    void theFirstTabIsTheSkipLinkAndItLeadsToTheContent() {
        browser.get(server.address() + "/fr/portrait");
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Aller au contenu");
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("content");
    }

    @Test
    void thePortraitSaysWhatChanceExplainsWithoutLosingItsReader() throws IOException {
        try (WebServer club = SampleHome.serve(
                Sketch.facts(Sketch.kept("karate-factions") + Sketch.unweighted(Sketch.kept("karate"))))) {
            browser.get(club.address() + "/?token=" + Visitor.TOKEN);
            browser.size(1280);
            browser.get(club.address() + "/fr/portrait");
            browser.await(each -> !browser.all("#chance").isEmpty());
            browser.driver().executeScript("window.reader = 'here'");
            browser.await(each -> !browser.all("#chance tbody tr").isEmpty());

            assertThat(browser.driver().executeScript("return window.reader")).isEqualTo("here");
            assertThat(browser.find("#figures").getText()).contains("Cette part se distingue du hasard.");
            for (int width : List.of(1280, 375)) {
                browser.size(width);
                browser.capture("fr-portrait-hasard-" + width);
                assertThat(browser.overflow()).isZero();
            }
        }
    }

    @Test
    void anEmptyHomeInvitesInBothWidths() throws IOException {
        try (WebServer empty = SampleHome.serve(Facts.empty())) {
            browser.get(empty.address() + "/?token=" + Visitor.TOKEN);
            for (int width : List.of(1280, 375)) {
                browser.size(width);
                browser.get(empty.address() + "/fr/portrait");
                browser.capture("fr-vide-" + width);
                assertThat(browser.overflow()).isZero();
            }
        }
    }

    private static void fits(String path, int width) throws IOException {
        fits(path, width, path.substring(1).replace('/', '-'));
    }

    /** A browser that stops drawing, whatever the page, is opened anew, once. */
    private static void fits(String path, int width, String name) throws IOException {
        try {
            looked(path, width, name);
        } catch (TimeoutException silent) {
            browser.reopen();
            enter();
            looked(path, width, name);
        }
    }

    private static void looked(String path, int width, String name) throws IOException {
        browser.size(width);
        browser.messages();
        browser.get(server.address() + path);
        browser.settled();
        browser.capture(name + "-" + width);
        assertThat(browser.overflow()).as("pixels beyond the right edge").isZero();
        assertThat(browser.messages()).isEmpty();
    }

    private static WebElement ready() {
        WebElement stage = browser.find("#stage");
        browser.await(each -> data(stage, "ready").equals("true"));
        return stage;
    }

    private static String data(WebElement stage, String name) {
        return Optional.ofNullable(stage.getDomAttribute("data-" + name)).orElse("");
    }
}
