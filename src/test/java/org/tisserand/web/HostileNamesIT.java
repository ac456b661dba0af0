package org.tisserand.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tisserand.Chromium;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Reading;
import org.tisserand.ingest.Upload;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** Names written to do harm, as names, sectors, territories and collaborations: on every page they are text, and nothing else. */
class HostileNamesIT {

    /** Whatever a name could have become that runs, loads or leads elsewhere. */
    private static final String ALIVE = """
            const ours = location.origin + '/';
            const alive = [...document.querySelectorAll('*')].filter(each =>
              [...each.attributes].some(one => one.name.startsWith('on') || /^\\s*javascript:/i.test(one.value) && one.name === 'href')
              || each.matches('iframe, object, embed, base, video, audio, marquee, math, link[href*="evil"], [src*="evil"], meta[content*="evil"]')
              || each.matches('script:not([src])') && each.type !== 'application/json');
            const foreign = performance.getEntriesByType('resource').map(each => each.name)
              .filter(name => !name.startsWith(ours) && !name.startsWith('data:') && !name.startsWith('blob:'));
            return [...alive.map(each => each.outerHTML.slice(0, 200)), ...foreign];
            """;

    private static List<String> names;
    private static Facts facts;
    private static WebServer server;
    private static Chromium browser;

    @BeforeAll
    static void open(@TempDir Path profile) throws IOException {
        try (var stream = HostileNamesIT.class.getResourceAsStream("/hostile/names.txt")) {
            names = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        facts = facts();
        server = SampleHome.serve(facts);
        browser = Chromium.open(profile);
        browser.size(1280);
        browser.get(server.address() + "/?token=" + Visitor.TOKEN);
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    /** Each name an actor; of sectors and territories as hostile; in tables of five, the next table sharing one. */
    private static Facts facts() {
        var actors = new StringBuilder("Identifiant,Nom,Secteur,Territoire\n");
        var seats = new StringBuilder("Acteur,Collaboration,Rôle\n");
        var ties = new StringBuilder("De,Vers,Type de lien\n");
        for (int i = 0; i < names.size(); i++) {
            ties.append(line("a" + i, "a" + (i + 1) % names.size(), names.get(i % 4)));
            actors.append(line("a" + i, names.get(i), names.get(i % 7), names.get(100 + i % 5)));
            seats.append(line("a" + i, names.get(i / 5), names.get(i % 3)));
            seats.append(line("a" + i, names.get((i + 4) / 5), names.get(i % 3)));
        }
        Reading reading = Intake.read(
                List.of(
                        csv("acteurs.csv", actors.toString()),
                        csv("liens.csv", ties.toString()),
                        csv("participations.csv", seats.toString())),
                Optional.empty());
        assertThat(reading.accepted()).as("%s", reading.rejections()).isTrue();
        return Assembly.assemble(1, List.of(reading));
    }

    private static Upload csv(String name, String text) {
        return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String... cells) {
        return Stream.of(cells)
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n"));
    }

    @Test
    void thereAreTwoHundredOfThemAndAllAreActors() {
        assertThat(names).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
        assertThat(facts.actors()).hasSize(names.size());
    }

    @Test
    void theTableOfActorsWritesEveryOneOfThemAsText() {
        var shown = new TreeSet<String>();
        for (int after = 0;
                after < names.size();
                after += browser.all("tbody tr").size()) {
            visit("/fr/acteurs?after=" + after);
            browser.all("tbody th a")
                    .forEach(each -> shown.add(
                            String.valueOf(each.getDomProperty("textContent")).strip()));
        }
        assertThat(shown).containsAll(facts.actors().stream().map(Actor::name).toList());
    }

    @Test
    void oneThatRanWouldBeSeen() {
        visit("/fr/aide");
        for (String name : List.of("<img src=x onerror=alert(1)>", "<iframe src=https://evil.example/></iframe>")) {
            assertThat(names).contains(name);
            browser.driver().executeScript("document.body.insertAdjacentHTML('beforeend', arguments[0])", name);
        }
        assertThat((List<?>) browser.driver().executeScript(ALIVE)).hasSizeGreaterThanOrEqualTo(2);
        browser.await(each -> !browser.messages().isEmpty());
    }

    @Test
    void noPageLetsOneOfThemRun() {
        pages().forEach(HostileNamesIT::visit);
    }

    private static List<String> pages() {
        var pages = new ArrayList<String>();
        for (String page :
                List.of("portrait", "carte", "constats", "constats/what-if", "donnees", "questions", "aide")) {
            pages.add("/fr/" + page);
        }
        pages.addAll(List.of("/en/overview", "/en/map", "/en/findings", "/en/data"));
        Lenses.ALL.stream().map(Lens::id).forEach(id -> pages.add("/fr/constats/" + id));
        IntStream.range(0, names.size()).filter(i -> i % 12 == 0).forEach(i -> pages.add("/en/actors/a" + i));
        pages.add("/fr/questions/partners-of-an-actor?actor=%3Cscript%3Ealert(1)%3C/script%3E");
        pages.add("/fr/acteurs?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        return pages;
    }

    /** An open dialog would end the visit by itself. */
    private static void visit(String path) {
        browser.get(server.address() + path);
        browser.settled();
        assertThat(browser.driver().executeScript(ALIVE)).as(path).isEqualTo(List.of());
        assertThat(browser.messages()).as(path).isEmpty();
        assertThat(browser.driver().getTitle()).as(path).endsWith("· Tisserand");
    }
}
