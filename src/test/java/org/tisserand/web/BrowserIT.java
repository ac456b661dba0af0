package org.tisserand.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tisserand.Needs;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Upload;
import org.tisserand.model.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages in a real browser, on the demonstration network; pictures of them are left in {@code target/captures}. */
class BrowserIT {

    private static final Path CAPTURES = Path.of("target", "captures");

    private static WebServer server;
    private static ChromeDriver browser;

    @BeforeAll
    static void open(@TempDir Path profile) throws IOException {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Needs.chromedriver().toFile())
                .build();
        server = SampleHome.serve(demonstration());
        browser = new ChromeDriver(service, options(profile));
        Files.createDirectories(CAPTURES);
        browser.get(server.address() + "/?token=" + Visitor.TOKEN);
    }

    @AfterAll
    static void close() {
        browser.quit();
        server.close();
    }

    private static ChromeOptions options(Path profile) {
        var options = new ChromeOptions();
        options.setBinary(Needs.chromium().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Facts demonstration() throws IOException {
        try (var stream = BrowserIT.class.getResourceAsStream("/demo/rivages-et-monts.xlsx")) {
            var upload = new Upload(
                    "rivages-et-monts.xlsx", Objects.requireNonNull(stream).readAllBytes());
            return Assembly.assemble(1, List.of(Intake.read(List.of(upload), Optional.empty())));
        }
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
                "/fr/constats",
                "/en/findings",
                "/fr/constats/bridges",
                "/en/findings/bridges",
                "/fr/donnees",
                "/en/data",
                "/fr/questions",
                "/en/questions",
                "/fr/questions/partners-of-an-actor",
                "/en/questions/partners-of-an-actor",
                "/fr/aide",
                "/en/help"
            })
    void aPageFitsBothWidthsAndItsConsoleIsSilent(String path) throws IOException {
        fits(path, 1280);
        fits(path, 375);
    }

    @Test
    void anActorAndAFindingFitToo() throws IOException {
        for (String language : List.of("/fr/acteurs", "/en/actors", "/fr/constats/bridges", "/en/findings/bridges")) {
            String link = language.contains("act") ? "tbody th a" : "a.why";
            size(1280);
            browser.get(server.address() + language);
            String href =
                    String.valueOf(browser.findElement(By.cssSelector(link)).getDomProperty("href"));
            String path = href.substring(server.address().length());
            fits(path, 1280, language.substring(1).replace('/', '-') + "-1");
            fits(path, 375, language.substring(1).replace('/', '-') + "-1");
        }
    }

    @Test
    void theMapDrawsEveryActorAndObeysTheKeyboardAndTheLegend() {
        size(1280);
        browser.get(server.address() + "/fr/carte");
        WebElement stage = ready();

        int actors = browser.findElements(By.cssSelector("#names option")).size();
        assertThat(data(stage, "nodes")).isEqualTo(String.valueOf(actors));

        WebElement canvas = browser.findElement(By.id("canvas"));
        canvas.sendKeys(Keys.ARROW_RIGHT);
        String first = data(stage, "chosen");
        assertThat(first).isNotBlank();
        assertThat(browser.findElement(By.id("chosen")).getText()).contains(first);
        List<String> visited = new ArrayList<>();
        for (Keys key : List.of(Keys.ARROW_RIGHT, Keys.ARROW_LEFT, Keys.ARROW_UP, Keys.ARROW_DOWN)) {
            canvas.sendKeys(key);
            visited.add(data(stage, "chosen"));
        }
        assertThat(visited).as("arrows lead to partners").anyMatch(name -> !name.equals(first));
        canvas.sendKeys(Keys.ESCAPE);
        assertThat(browser.findElement(By.id("chosen")).isDisplayed()).isFalse();

        browser.findElements(By.cssSelector("#legend input")).get(0).click();
        assertThat(Integer.parseInt(data(stage, "shown"))).isLessThan(actors);

        canvas.sendKeys(Keys.ARROW_RIGHT, Keys.ENTER);
        new WebDriverWait(browser, Duration.ofMinutes(2))
                .until(each -> String.valueOf(each.getCurrentUrl()).contains("/fr/acteurs/"));
    }

    @Test
    void theFirstTabIsTheSkipLinkAndItLeadsToTheContent() {
        browser.get(server.address() + "/fr/portrait");
        new Actions(browser).sendKeys(Keys.TAB).perform();
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Aller au contenu");
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("content");
    }

    @Test
    void anEmptyHomeInvitesInBothWidths() throws IOException {
        try (WebServer empty = SampleHome.serve(Facts.empty())) {
            browser.get(empty.address() + "/?token=" + Visitor.TOKEN);
            for (int width : List.of(1280, 375)) {
                size(width);
                browser.get(empty.address() + "/fr/portrait");
                capture("fr-vide-" + width);
                assertThat(overflow()).isZero();
            }
        }
    }

    private static void fits(String path, int width) throws IOException {
        fits(path, width, path.substring(1).replace('/', '-'));
    }

    private static void fits(String path, int width, String name) throws IOException {
        size(width);
        browser.manage().logs().get(LogType.BROWSER);
        browser.get(server.address() + path);
        if (!browser.findElements(By.id("stage")).isEmpty()) {
            ready();
        }
        capture(name + "-" + width);
        assertThat(overflow()).as("pixels beyond the right edge").isZero();
        assertThat(messages()).isEmpty();
    }

    private static WebElement ready() {
        WebElement stage = browser.findElement(By.id("stage"));
        new WebDriverWait(browser, Duration.ofMinutes(2))
                .until(each -> data(stage, "ready").equals("true"));
        return stage;
    }

    private static String data(WebElement stage, String name) {
        return Optional.ofNullable(stage.getDomAttribute("data-" + name)).orElse("");
    }

    // What a renderer without a graphics card says of itself is none of ours.
    private static List<String> messages() {
        List<String> messages = new ArrayList<>();
        browser.manage().logs().get(LogType.BROWSER).forEach(entry -> {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()
                    && !entry.getMessage().contains("GL Driver")
                    && !entry.getMessage().contains("software WebGL")) {
                messages.add(entry.getMessage());
            }
        });
        return messages;
    }

    private static long overflow() {
        Object pixels = browser.executeScript(
                "return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
        return pixels instanceof Number number ? number.longValue() : -1;
    }

    private static void size(int width) {
        browser.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private static void capture(String name) throws IOException {
        Object picture = browser.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data");
        Files.write(CAPTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture)));
    }
}
