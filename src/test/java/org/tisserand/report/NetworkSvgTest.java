package org.tisserand.report;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.tisserand.Scenery;
import org.tisserand.layout.SpringLayout;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkSvgTest {

    private static final Facts THREE = Scenery.facts("""
            Ada|santé
            Bel|loisirs
            Cyr
            Ada–Bel
            """);

    @Test
    void drawsEachActorOnceAndEachTieOnce() {
        String svg = draw(THREE);

        assertThat(svg)
                .contains("<title>Ada (santé)</title>", "<title>Bel (loisirs)</title>", "<title>Cyr (inconnu)</title>");
        assertThat(svg.split("<line ", -1)).hasSize(2);
    }

    @Test
    void theLegendTellsCategoriesByLetterAndShapeBesideTheColour() {
        assertThat(draw(THREE)).contains("A · loisirs (1)", "B · santé (1)", "? · inconnu (1)", "<polygon");
    }

    @Test
    void whatTheLegendHidesLeavesAndTheOthersStayWhereTheyAre() {
        String all = draw(THREE);
        String some = draw(THREE, "loisirs");

        assertThat(some)
                .contains("<title>Ada (santé)</title>", "<title>Cyr (inconnu)</title>")
                .doesNotContain("<title>Bel", "<line ")
                .contains("text-decoration=\"line-through\">A · loisirs (1)");
        assertThat(circleOf("Cyr (inconnu)", some)).isEqualTo(circleOf("Cyr (inconnu)", all));
    }

    private static String circleOf(String title, String svg) {
        String after = svg.substring(svg.indexOf("<title>" + title));
        return after.substring(after.indexOf("<circle"), after.indexOf("</g>"));
    }

    @Test
    void titleAndSourceStandInThePicture() {
        assertThat(draw(THREE)).contains("Notre réseau", "Version 1");
    }

    @Test
    void aHostileNameIsTextAndTheDocumentStaysWellFormed() throws XMLStreamException {
        String svg = draw(Scenery.facts("<script>alert(1)</script>&\"'\u0001|x"));

        assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;");
        var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(svg));
        while (reader.hasNext()) {
            reader.next();
        }
    }

    @Test
    void anEmptyNetworkIsAPictureToo() {
        assertThat(draw(Facts.empty())).contains("Notre réseau");
    }

    @Test
    void beyondEightCategoriesTheRestIsGathered() {
        List<Optional<String>> codes =
                IntStream.range(0, 12).mapToObj(i -> Optional.of("c" + i % 10)).toList();

        Colouring colouring = Colouring.of(codes, code -> code, "autres", "inconnu");

        assertThat(colouring.categories()).hasSize(9);
        assertThat(colouring.categories().get(0).count()).isEqualTo(2);
        assertThat(colouring.category(9)).satisfies(rest -> {
            assertThat(rest.label()).isEqualTo("autres");
            assertThat(rest.count()).isEqualTo(2);
        });
    }

    private static String draw(Facts facts, String... hidden) {
        Snapshot snapshot = Snapshot.of(facts, Recipe.DEFAULT);
        Colouring colouring = Colouring.of(
                snapshot.actors().stream().map(actor -> actor.sector()).toList(), code -> code, "autres", "inconnu");
        List<Double> sizes = snapshot.actors().stream().map(actor -> 0.5).toList();
        return NetworkSvg.of(new Picture(
                snapshot,
                SpringLayout.of(snapshot),
                colouring,
                sizes,
                "Notre réseau",
                List.of("Version 1"),
                "Secteur",
                true,
                false,
                Set.of(hidden)));
    }
}
