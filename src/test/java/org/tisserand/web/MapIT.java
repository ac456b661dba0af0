package org.tisserand.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.tisserand.Axe;
import org.tisserand.Chromium;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The map in a real browser: legend, search, hover, keyboard, groups, and pictures that are what the screen shows. */
class MapIT {

    private static WebServer server;
    private static Chromium browser;

    /** A dot on the screen or in the picture. */
    private record Dot(double x, double y, double radius, String colour) {}

    @BeforeAll
    static void open(@TempDir Path profile) throws IOException {
        server = SampleHome.serve(Demonstration.facts());
        browser = Chromium.open(profile);
        enter(server);
    }

    private static void enter(WebServer entered) {
        browser.get(entered.address() + "/?token=" + Visitor.TOKEN);
        browser.size(1280);
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    private static WebElement visit(WebServer visited, String path) {
        browser.get(visited.address() + path);
        browser.settled();
        return browser.find("#stage");
    }

    private static String data(WebElement stage, String name) {
        return Optional.ofNullable(stage.getDomAttribute("data-" + name)).orElse("");
    }

    @Test
    void theLegendFiltersByKeyAndTheAddressTheCountAndThePicturesFollow() throws Exception {
        WebElement stage = visit(server, "/fr/carte");
        int actors = Integer.parseInt(data(stage, "nodes"));
        Map<String, Dot> before = screen();

        browser.all("#legend input").get(0).sendKeys(Keys.SPACE);

        int shown = Integer.parseInt(data(stage, "shown"));
        assertThat(shown).isPositive().isLessThan(actors);
        assertThat(browser.find("[data-line]").getText()).contains(shown + " acteurs affichés sur " + actors);
        assertThat(browser.driver().getCurrentUrl()).contains("hide=");
        assertThat(before).containsAllEntriesOf(screen());
        assertSameAsThePicture();

        browser.driver().navigate().refresh();
        browser.settled();
        stage = browser.find("#stage");
        assertThat(data(stage, "shown")).isEqualTo(String.valueOf(shown));
        assertThat(browser.all("#legend input").get(0).isSelected()).isFalse();
        browser.capture("fr-carte-filtre-1280");

        browser.all("#legend input").get(0).sendKeys(Keys.SPACE);
        assertThat(data(stage, "shown")).isEqualTo(String.valueOf(actors));
        assertThat(browser.find("[data-line]").getText()).contains(actors + " acteurs,");
        assertThat(screen()).isEqualTo(before);
    }

    @Test
    void thePictureIsWhatTheScreenShows() throws Exception {
        for (String looks : List.of("", "?colour=territory&size=betweenness", "?colour=level&hide=%3F")) {
            visit(server, "/fr/carte" + looks);
            assertSameAsThePicture();
        }
    }

    @Test
    void theSecondVisitFindsEveryActorWhereItWas() {
        visit(server, "/fr/carte");
        Map<String, Dot> first = screen();
        visit(server, "/fr/carte?size=betweenness");
        assertThat(places(screen())).isEqualTo(places(first));
    }

    @Test
    void thePngIsThePictureTwiceAsFine(@TempDir Path folder) throws Exception {
        visit(server, "/fr/carte");
        browser.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        browser.find("[data-png] a").sendKeys(Keys.ENTER);
        Path file = folder.resolve("carte.png");
        browser.await(each -> Files.exists(file));
        var image = ImageIO.read(file.toFile());
        Element svg = picture();
        assertThat(image.getWidth()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("width")));
        Files.copy(file, Path.of("target", "captures", "carte.png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        int coloured = 0;
        for (Dot dot : drawn(svg).values()) {
            int pixel = image.getRGB((int) Math.round(2 * dot.x()), (int) Math.round(2 * dot.y()));
            coloured +=
                    String.format("#%06x", pixel & 0xffffff).equals(dot.colour().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        assertThat(coloured).as("dots of their colour").isGreaterThan(drawn(svg).size() * 9 / 10);
    }

    @Test
    void hoverLightsAnActorAndEscapeOrLeavingLetsItGo() {
        WebElement stage = visit(server, "/fr/carte");
        var largest = screen().entrySet().stream()
                .max(Comparator.comparingDouble(each -> each.getValue().radius()))
                .orElseThrow();
        WebElement canvas = browser.find("#canvas");
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", canvas);
        int left = (int) Math.round(largest.getValue().x()) - canvas.getSize().getWidth() / 2;
        int top = (int) Math.round(largest.getValue().y()) - canvas.getSize().getHeight() / 2;
        new Actions(browser.driver()).moveToElement(canvas, left, top).perform();
        browser.await(each -> !data(stage, "hovered").isEmpty());
        canvas.sendKeys(Keys.ESCAPE);
        browser.await(each -> data(stage, "chosen").isEmpty());
    }

    @Test
    void keysWalkThroughPartnersAndThroughAllNamesAndEachStepIsSaid() {
        WebElement stage = visit(server, "/fr/carte");
        WebElement canvas = browser.find("#canvas");
        canvas.sendKeys(Keys.PAGE_DOWN);
        String first = data(stage, "chosen");
        assertThat(browser.find("#said").getDomProperty("textContent"))
                .startsWith(first)
                .contains("partenaires", "1 de ");
        canvas.sendKeys(Keys.PAGE_DOWN);
        assertThat(data(stage, "chosen")).isNotEqualTo(first);
        canvas.sendKeys(Keys.PAGE_UP);
        assertThat(data(stage, "chosen")).isEqualTo(first);
        assertThat(browser.driver().getCurrentUrl()).contains("actor=");
        assertThat(Axe.violations(browser)).isEmpty();

        browser.driver().navigate().refresh();
        browser.settled();
        assertThat(data(browser.find("#stage"), "chosen")).isEqualTo(first);
    }

    @Test
    void aSearchForgivesAccentsAndSaysWhenItFindsNothing() {
        WebElement stage = visit(server, "/fr/carte");
        WebElement search = browser.find("#find");
        search.sendKeys("ecole", Keys.ENTER);
        assertThat(data(stage, "chosen")).containsIgnoringCase("école");
        search.clear();
        search.sendKeys("zzzz", Keys.ENTER);
        assertThat(browser.find("#found").getText()).contains("Aucun point");
    }

    @Test
    void twoThousandActorsAndTwelveThousandTiesAreDrawn() throws Exception {
        try (WebServer large = SampleHome.serve(Invented.facts(2_000, 12_000))) {
            enter(large);
            WebElement stage = visit(large, "/fr/carte");
            assertThat(data(stage, "nodes")).isEqualTo("2000");
            assertThat(data(stage, "ties")).isEqualTo("12000");
            assertSameAsThePicture();
            browser.capture("fr-carte-2000-1280");
        } finally {
            enter(server);
        }
    }

    @Test
    void twentyThousandAreGroupsFirstAndAGroupOpensOntoItsActors() throws Exception {
        try (WebServer huge = SampleHome.serve(Invented.facts(20_000, 100_000))) {
            enter(huge);
            WebElement stage = visit(huge, "/fr/carte");
            assertThat(data(stage, "nodes")).isEqualTo("12");
            assertThat(browser.find("[data-line]").getText())
                    .contains("12 groupes", "20 000 acteurs", "100 000 paires");
            assertSameAsThePicture();
            browser.capture("fr-carte-20000-1280");
            browser.size(375);
            browser.capture("fr-carte-20000-375");
            browser.size(1280);

            browser.find("#canvas").sendKeys(Keys.PAGE_DOWN);
            assertThat(browser.find("#said").getDomProperty("textContent")).contains("groupes liés");
            browser.find("#canvas").sendKeys(Keys.ENTER);
            browser.await(each -> String.valueOf(each.getCurrentUrl()).contains("within="));
            browser.settled();
            stage = browser.find("#stage");
            assertThat(Integer.parseInt(data(stage, "nodes"))).isBetween(1_000, 2_500);
            assertThat(browser.find(".notice").getText()).contains("20 000");
            browser.capture("fr-carte-20000-groupe-1280");
            browser.driver().findElement(By.cssSelector(".notice a")).click();
            browser.settled();
            assertThat(data(browser.find("#stage"), "nodes")).isEqualTo("12");
        } finally {
            enter(server);
        }
    }

    /** Positions agree up to where the screen puts them and how far it zooms; radii and colours agree as they are. */
    private static void assertSameAsThePicture() throws Exception {
        Map<String, Dot> screen = screen();
        Map<String, Dot> picture = drawn(picture());
        assertThat(picture.keySet()).isEqualTo(screen.keySet());
        Dot left = screen.values().stream()
                .min((a, b) -> Double.compare(a.x(), b.x()))
                .orElseThrow();
        Dot right = screen.values().stream()
                .max((a, b) -> Double.compare(a.x(), b.x()))
                .orElseThrow();
        String first = nameOf(screen, left);
        String last = nameOf(screen, right);
        double zoom = (at(picture, last).x() - at(picture, first).x()) / (right.x() - left.x());
        double x = at(picture, first).x() - zoom * left.x();
        double y = at(picture, first).y() - zoom * left.y();
        screen.forEach((name, dot) -> {
            Dot other = at(picture, name);
            assertThat(other.x()).as(name).isCloseTo(x + zoom * dot.x(), within(0.75));
            assertThat(other.y()).as(name).isCloseTo(y + zoom * dot.y(), within(0.75));
            assertThat(other.colour()).as(name).isEqualToIgnoringCase(dot.colour());
            if (other.radius() > 0) {
                assertThat(other.radius()).as(name).isCloseTo(dot.radius(), within(0.06));
            }
        });
    }

    private static Dot at(Map<String, Dot> dots, String name) {
        return Objects.requireNonNull(dots.get(name), name);
    }

    private static String nameOf(Map<String, Dot> dots, Dot dot) {
        return dots.entrySet().stream()
                .filter(each -> each.getValue().equals(dot))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Map<String, List<Double>> places(Map<String, Dot> dots) {
        return dots.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> List.of(each.getValue().x(), each.getValue().y())));
    }

    private static Map<String, Dot> screen() {
        Object told = browser.driver()
                .executeScript(
                        "return document.getElementById('stage').dots().map(d => [d.title, d.x, d.y, d.r, d.colour])");
        var dots = new TreeMap<String, Dot>();
        for (Object each : (List<?>) Objects.requireNonNull(told)) {
            List<?> dot = (List<?>) each;
            dots.put(
                    String.valueOf(dot.get(0)),
                    new Dot(number(dot.get(1)), number(dot.get(2)), number(dot.get(3)), String.valueOf(dot.get(4))));
        }
        return dots;
    }

    private static double number(Object told) {
        return ((Number) told).doubleValue();
    }

    /** The picture that the page offers, as it is now. */
    private static Element picture() throws Exception {
        Object text = browser.driver()
                .executeAsyncScript(
                        "const done = arguments[0]; fetch(document.querySelector('[data-picture]').href).then(r => r.text()).then(done)");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(String.valueOf(text))))
                .getDocumentElement();
    }

    /** The dots of a picture by title, which is name and category; a shape with corners has its middle, and no radius. */
    private static Map<String, Dot> drawn(Element svg) {
        var dots = new TreeMap<String, Dot>();
        var titles = svg.getElementsByTagName("title");
        for (int i = 1; i < titles.getLength(); i++) {
            String title = titles.item(i).getTextContent();
            Element mark = (Element) titles.item(i).getNextSibling();
            dots.put(title, dot(mark));
        }
        return dots;
    }

    private static Dot dot(Element mark) {
        if (mark.getTagName().equals("circle")) {
            return new Dot(
                    Double.parseDouble(mark.getAttribute("cx")),
                    Double.parseDouble(mark.getAttribute("cy")),
                    Double.parseDouble(mark.getAttribute("r")),
                    mark.getAttribute("fill"));
        }
        String[] corners = mark.getAttribute("points").split(" ", -1);
        double x = 0;
        double y = 0;
        for (String corner : corners) {
            x += Double.parseDouble(corner.split(",", -1)[0]) / corners.length;
            y += Double.parseDouble(corner.split(",", -1)[1]) / corners.length;
        }
        return new Dot(x, y, 0, mark.getAttribute("fill"));
    }
}
