package org.tisserand.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.tisserand.Chromium;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.web.page.PageId;

/**
 * Measures, rather than tests, how soon the largest part of each page of the menu is painted on loopback: prints for each page
 * the median, the least and the most of some visits, in milliseconds. Arguments: {@code demo} or a number of actors, and how many visits.
 */
final class PaintMeasure {

    private static final String PAINTED = """
            const done = arguments[0];
            new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
              .observe({ type: 'largest-contentful-paint', buffered: true });
            setTimeout(() => done(-1), 5000);
            """;

    private PaintMeasure() {}

    public static void main(String[] arguments) throws IOException {
        String network = arguments.length > 0 ? arguments[0] : "demo";
        int visits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Facts facts = network.equals("demo")
                ? Demonstration.facts()
                : Invented.facts(Integer.parseInt(network), 5 * Integer.parseInt(network));
        try (WebServer server = SampleHome.serve(facts);
                Chromium browser = Chromium.open(Files.createTempDirectory(Path.of("target"), "paint"))) {
            browser.size(1280);
            browser.get(server.address() + "/?token=" + Visitor.TOKEN);
            System.out.println("page: first visit; median, least, most of " + visits + " later ones (ms)");
            for (PageId page : PageId.values()) {
                String address = server.address() + page.path(Language.FR);
                double first = painted(browser, address);
                List<Double> later = new ArrayList<>();
                for (int i = 0; i < visits; i++) {
                    later.add(painted(browser, address));
                }
                Collections.sort(later);
                System.out.printf(
                        Locale.ROOT,
                        "%s: %.0f; %.0f, %.0f, %.0f%n",
                        page.path(Language.FR),
                        first,
                        later.get(visits / 2),
                        later.get(0),
                        later.get(visits - 1));
            }
        }
    }

    /** Of the page that comes first, which may be one that says that the rest is being made. */
    private static double painted(Chromium browser, String address) {
        browser.get(address);
        Object time = browser.driver().executeAsyncScript(PAINTED);
        return time instanceof Number number ? number.doubleValue() : -1;
    }
}
