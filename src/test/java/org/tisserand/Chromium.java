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
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window; pictures of what it shows are left in {@code target/captures}. */
public final class Chromium implements AutoCloseable {

    private static final Path CAPTURES = Path.of("target", "captures");

    /** Long enough that only what hangs is given up. */
    private static final Duration DEADLINE = Duration.ofMinutes(2);

    /** A browser that gives no answer for so long will not give one. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    /** Below, a page is cut off its picture: textures end at 16,384 pixels, and a renderer asked for more may never answer. */
    private static final int TALLEST = 12_000;

    private final Path profiles;
    private ChromeDriverService service;
    private ChromeDriver driver;

    private Chromium(Path profiles) throws IOException {
        this.profiles = profiles;
        this.service = service();
        this.driver = start();
    }

    /** @param profiles a folder of its own, where what the browser keeps is kept */
    public static Chromium open(Path profiles) throws IOException {
        Files.createDirectories(CAPTURES);
        return new Chromium(profiles);
    }

    private static ChromeDriverService service() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(Needs.chromedriver().toFile())
                .build();
    }

    private ChromeDriver start() throws IOException {
        return new ChromeDriver(
                service,
                options(Files.createTempDirectory(profiles, "profile")),
                ClientConfig.defaultConfig().readTimeout(SILENCE));
    }

    /** Ends a browser that no longer answers, and opens another that remembers nothing. */
    public void reopen() throws IOException {
        ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().command().orElse("").contains("chromium"))
                .forEach(ProcessHandle::destroyForcibly);
        service.stop();
        service = service();
        driver = start();
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

    /** The first element that fits, waited for: a page being made comes by itself when it is there. */
    public WebElement find(String css) {
        return await(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, DEADLINE).until(condition);
    }

    /** Waits until the page is whole, and not one that says it is being made and will give way. */
    public void settled() {
        await(each -> isSettled());
    }

    public boolean isSettled() {
        return Boolean.TRUE.equals(driver.executeScript("""
                const map = document.getElementById('stage');
                return document.readyState === 'complete'
                  && (!document.querySelector('[data-task]') || !!document.querySelector('[data-part]'))
                  && (!map || map.dataset.ready === 'true');
                """));
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
        return Math.max(0, pixels("scrollWidth") - pixels("clientWidth"));
    }

    /** Warnings and errors of the console since the last call, but for a renderer's own that misses a graphics card. */
    public List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> String.valueOf(entry.getMessage()))
                .filter(message -> !message.contains("GL Driver") && !message.contains("software WebGL"))
                .toList();
    }

    /** The page as it comes out of a printer on A4, kept as {@code name.pdf}. */
    public byte[] printed(String name) throws IOException {
        Object pdf = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        byte[] paper = Base64.getDecoder().decode(String.valueOf(pdf));
        Files.write(CAPTURES.resolve(name + ".pdf"), paper);
        return paper;
    }

    /** The page as {@code name.png}: the whole of it, or the first {@value #TALLEST} pixels. */
    public void capture(String name) throws IOException {
        Object picture = driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("format", "png", "captureBeyondViewport", true, "clip", whole()))
                .get("data");
        Files.write(CAPTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture)));
    }

    private Map<String, Object> whole() {
        return Map.of(
                "x",
                0,
                "y",
                0,
                "width",
                pixels("clientWidth"),
                "height",
                Math.min(TALLEST, pixels("scrollHeight")),
                "scale",
                1);
    }

    private long pixels(String property) {
        Object pixels = driver.executeScript("return document.documentElement[arguments[0]]", property);
        return pixels instanceof Number number ? number.longValue() : -1;
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
        service.stop();
    }
}
