package org.tisserand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds against WCAG 2.2 AA on the page that a browser shows. */
public final class Axe {

    private static final String ASK = """
            const done = arguments[arguments.length - 1];
            axe.run(arguments[0], { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
              .then(found => done(found.violations.flatMap(each => each.nodes.map(node =>
                each.id + ' | ' + node.target.join(' ') + ' | ' + node.html.slice(0, 160) + ' | '
                  + node.any.concat(node.all, node.none).map(check => check.message).join('; ')))),
                failed => done(['axe failed: ' + failed]));
            """;

    private static final String SOURCE = source();

    private Axe() {}

    /** One line for each element at fault: rule, selector, markup, what is wrong. */
    public static List<String> violations(Chromium browser) {
        return violations(browser, "html");
    }

    /** The same, in what {@code selector} selects alone. */
    public static List<String> violations(Chromium browser, String selector) {
        browser.driver().executeScript(SOURCE);
        Object found = browser.driver().executeAsyncScript(ASK, selector);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("axe-core cannot be read", e);
        }
    }
}
