package org.tisserand.app;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.tisserand.Chromium;

import static org.assertj.core.api.Assertions.assertThat;

/** From a first visit to a suggestion kept, then a report and a table taken away, by the keyboard alone, in both languages. */
class KeyboardIT {

    /** More stops than any page has. */
    private static final int STOPS = 400;

    private static Program program;
    private static Chromium browser;

    @BeforeAll
    static void open(@TempDir Path home, @TempDir Path profile) throws Exception {
        browser = Chromium.open(profile);
        browser.size(1280);
        program = Program.start(home, "demarrer", "--sans-navigateur");
        browser.get(program.entrance().toString());
    }

    @AfterAll
    static void close() {
        browser.close();
        program.close();
    }

    @Test
    void theWholeJourneyNeedsNoMouse() throws Exception {
        browser.capture("fr-accueil-exemple-1280");
        press("form[action$='/exemple'] button", Keys.ENTER);
        browser.await(ExpectedConditions.urlContains("/fr/portrait?loaded="));

        press("a.language", Keys.ENTER);
        browser.await(ExpectedConditions.urlContains("/en/overview"));
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
        press("a.language", Keys.ENTER);
        browser.await(ExpectedConditions.urlContains("/fr/portrait"));

        press(".menu a[href^='/fr/constats']", Keys.ENTER);
        press("main a[href*='/fr/constats/improbable-partnerships']", Keys.ENTER);
        press("a.why", Keys.ENTER);
        press("#decisions input[type=radio]", Keys.SPACE);
        for (int i = 0; i < STOPS && !isFocused("input[value=kept]:checked"); i++) {
            new Actions(browser.driver()).sendKeys(Keys.ARROW_DOWN).perform();
        }
        press("#note");
        type("À proposer à la table de mars");
        press("#decisions form.no-print button", Keys.ENTER);
        browser.await(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector("#decisions .said"), "mars"));

        takeAwayTheReport();

        press(".menu a[href^='/fr/acteurs']", Keys.ENTER);
        browser.await(ExpectedConditions.urlContains("/fr/acteurs"));
        reach("a[href*='format=csv']");
        String table = String.valueOf(browser.find("a[href*='format=csv']").getDomAttribute("href"));
        assertThat(program.get(table).lines()).hasSizeGreaterThan(50);
    }

    private static void takeAwayTheReport() throws Exception {
        press(".menu a[href^='/fr/rapports']", Keys.ENTER);
        press("main input[name=what]:checked");
        for (int i = 0; i < STOPS && !isFocused("input[value=kept]:checked"); i++) {
            new Actions(browser.driver()).sendKeys(Keys.ARROW_DOWN).perform();
        }
        press("main form button", Keys.ENTER);
        browser.await(ExpectedConditions.urlContains("what=kept"));
        assertThat(browser.find("article.paper").getText())
                .contains("Retenu", "À proposer à la table de mars", "Énoncé des méthodes");
        browser.capture("fr-rapport-retenu-1280");
        String file = "a[href*='/rapports/pdf?']";
        reach(file);
        assertThat(program.get(String.valueOf(browser.find(file).getDomAttribute("href"))))
                .startsWith("%PDF");
    }

    private static void press(String css, Keys... keys) {
        browser.await(each -> isThere() && !browser.all(css).isEmpty());
        reach(css);
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static void type(String text) {
        new Actions(browser.driver()).sendKeys(text).perform();
    }

    /** Tab after Tab, as a person without a mouse: fails where no stop leads there, or the stop does not show. */
    private static void reach(String css) {
        for (int i = 0; i < STOPS && !isFocused(css); i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        assertThat(isFocused(css)).as(css + " is reached").isTrue();
        assertThat(browser.driver()
                        .executeScript("return getComputedStyle(document.activeElement).outlineStyle !== 'none'"))
                .as(css + " shows that it is reached")
                .isEqualTo(true);
    }

    /** Whether the page is whole, and not one that says it is being made and will give way. */
    private static boolean isThere() {
        return Boolean.TRUE.equals(browser.driver().executeScript("""
                return document.readyState === 'complete'
                  && (!document.querySelector('[data-task]') || !!document.querySelector('[data-part]'));
                """));
    }

    private static boolean isFocused(String css) {
        return Boolean.TRUE.equals(
                browser.driver().executeScript("return document.activeElement.matches(arguments[0])", css));
    }
}
