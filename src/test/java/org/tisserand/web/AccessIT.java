package org.tisserand.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.tisserand.Axe;
import org.tisserand.Chromium;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.web.page.PageId;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page can be read by everybody: axe finds nothing, and at 400 % zoom nothing runs out of the window. */
class AccessIT {

    /** What a window of 1280 pixels leaves at 400 %. */
    private static final int ZOOMED = 320;

    private static final String WIDE = """
            return [...document.querySelectorAll('main *, header *, footer *')]
              .filter(each => each.getBoundingClientRect().right > innerWidth + 1
                && !each.closest('.scroll, .unseen, svg, pre, .skip')
                && getComputedStyle(each).visibility !== 'hidden' && each.getClientRects().length > 0)
              .map(each => each.tagName + '.' + each.className + ' ' + Math.round(each.getBoundingClientRect().right)
                + ' ' + each.textContent.slice(0, 40));
            """;

    private static WebServer server;
    private static Chromium browser;

    @BeforeAll
    static void open(@TempDir Path profile) throws IOException {
        server = SampleHome.serve(Demonstration.facts());
        browser = Chromium.open(profile);
        enter(server);
    }

    private static void enter(WebServer entered) {
        browser.get(entered.address() + "/?token=" + Visitor.TOKEN);
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    /** Each page of the menu, and one of each sort below it, in both languages. */
    static Stream<String> pages() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.concat(
                        Arrays.stream(PageId.values()).map(page -> page.path(language)), below(language)));
    }

    private static Stream<String> below(Language language) {
        String findings = PageId.FINDINGS.path(language);
        String help = PageId.HELP.path(language);
        return Stream.of(
                findings + "/bridges",
                findings + "/improbable-partnerships",
                findings + "/work-zones",
                findings + "/decisions",
                findings + "/what-if",
                PageId.DATA.path(language) + "/doublons",
                PageId.REPORTS.path(language) + "?what=network",
                PageId.QUESTIONS.path(language) + "/partners-of-an-actor",
                help + "/betweenness",
                help + "/ei-index",
                help + "/retrotest",
                help + "/arreter",
                "/" + language.code() + "/nulle-part");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingAndNothingIsCutAtFourHundredPercent(String path) {
        open(server, path);
    }

    /** The first actor and the first finding of a list, which no address names beforehand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/acteurs tbody th a",
                "/en/actors tbody th a",
                "/fr/constats/improbable-partnerships a.why",
                "/en/findings/improbable-partnerships a.why",
                "/fr/constats/work-zones a.why"
            })
    void soWithWhatAListLeadsTo(String way) {
        String list = way.substring(0, way.indexOf(' '));
        browser.get(server.address() + list);
        browser.settled();
        String href =
                String.valueOf(browser.find(way.substring(list.length() + 1)).getDomProperty("href"));
        open(server, href.substring(server.address().length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/acteurs", "/en/actors"})
    void soWithTheFirstActorsOwnPage(String list) {
        browser.get(server.address() + list);
        browser.settled();
        String href = String.valueOf(browser.find("tbody th a").getDomProperty("href"));
        open(server, href.substring(server.address().length()) + "/ma-page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad.csv", "good.csv"})
    void soWithWhatATrialOfAFileTells(String name, @TempDir Path folder) throws IOException {
        browser.size(1280);
        browser.get(server.address() + "/fr/donnees");
        Path file = Files.writeString(folder.resolve(name), "De;Vers\na;b\n");
        browser.find("#files").sendKeys(file.toString());
        browser.driver()
                .findElement(By.cssSelector("form[data-drop] button[type=submit]"))
                .click();
        browser.await(each -> String.valueOf(each.getCurrentUrl()).contains("/donnees/") && browser.isSettled());
        read("the trial of " + name);
    }

    @Test
    void soWithAHomeThatHoldsNothing() {
        try (WebServer empty = SampleHome.serve(Facts.empty())) {
            enter(empty);
            Arrays.stream(PageId.values()).forEach(page -> open(empty, page.path(Language.FR)));
        } finally {
            enter(server);
        }
    }

    @Test
    void theMenuStandsOnOneLineWhereItIsOpenAndBehindAButtonWhereItIsNot() throws IOException {
        for (Language language : Language.values()) {
            browser.size(1280);
            browser.get(server.address() + PageId.HELP.path(language));
            assertThat(lines()).as("lines of the menu").isEqualTo(1);
            browser.size(ZOOMED);
            assertThat(browser.find(".menu").isDisplayed()).isFalse();
            browser.find(".menu-button").sendKeys(org.openqa.selenium.Keys.ENTER);
            assertThat(browser.find(".menu").isDisplayed()).isTrue();
            assertThat(browser.overflow()).isZero();
            assertThat(Axe.violations(browser, ".menu"))
                    .as("the menu alone: it lies over the page")
                    .isEmpty();
            browser.capture(language.code() + "-menu-320");
            browser.driver().switchTo().activeElement().sendKeys(org.openqa.selenium.Keys.ESCAPE);
            assertThat(browser.find(".menu").isDisplayed()).isFalse();
        }
    }

    private static long lines() {
        Object tops = browser.driver()
                .executeScript(
                        "return new Set([...document.querySelectorAll('.menu a, .language, .brand')]"
                                + ".map(each => { const box = each.getBoundingClientRect(); return Math.round((box.top + box.bottom) / 8); })).size");
        return ((Number) Objects.requireNonNull(tops)).longValue();
    }

    private static void open(WebServer opened, String path) {
        browser.size(1280);
        browser.get(opened.address() + path);
        browser.settled();
        read(path);
    }

    private static void read(String path) {
        assertThat(Axe.violations(browser)).as(path + " at 1280").isEmpty();
        browser.size(ZOOMED);
        assertThat(
                        browser.overflow() == 0
                                ? List.of()
                                : (List<?>) browser.driver().executeScript(WIDE))
                .as(path + " runs out at 400 %")
                .isEmpty();
        assertThat(browser.overflow()).isZero();
        assertThat(Axe.violations(browser)).as(path + " at 320").isEmpty();
    }
}
