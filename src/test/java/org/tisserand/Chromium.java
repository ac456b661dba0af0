package org.tisserand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window; pictures of what it shows are left in {@code target/captures}. */
public final class Chromium implements AutoCloseable {

    private static final Path CAPTURES = Path.of("target", "captures");

    /** Long enough that only what hangs is given up. */
    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    public static Chromium open(Path profile) throws IOException {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Needs.chromedriver().toFile())
                .build();
        Files.createDirectories(CAPTURES);
        return new Chromium(new ChromeDriver(service, options(profile)));
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
                "--accept-lang=fr-CA,fr",
                "--user-data-dir=" + profile);
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    public ChromeDriver driver() {
        return driver;
    }

    public void get(String address) {
        driver.get(address);
    }

    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, DEADLINE).until(condition);
    }

    /** A window of this width in CSS pixels, without scroll bars. */
    public void size(int width) {
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Pixels of the page beyond the right edge of the window. */
    public long overflow() {
        Object pixels = driver.executeScript(
                "return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
        return pixels instanceof Number number ? number.longValue() : -1;
    }

    /** Warnings and errors of the console since the last call, but for a renderer's own that misses a graphics card. */
    public List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> String.valueOf(entry.getMessage()))
                .filter(message -> !message.contains("GL Driver") && !message.contains("software WebGL"))
                .toList();
    }

    /** The whole page as {@code name.png}. */
    public void capture(String name) throws IOException {
        Object picture = driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data");
        Files.write(CAPTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture)));
    }

    /** Drops a file on an element, as the mouse does. */
    public void drop(Path file, String css) throws IOException {
        driver.executeScript(
                """
                const bytes = Uint8Array.from(atob(arguments[2]), c => c.charCodeAt(0));
                const transfer = new DataTransfer();
                transfer.items.add(new File([bytes], arguments[1]));
                document.querySelector(arguments[0])
                  .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
                """, css, file.getFileName().toString(), Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
