package org.tisserand.report.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tisserand.Scenery;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.report.Papers;

import static org.assertj.core.api.Assertions.assertThat;

/** A report's PDF can be read by those who do not see it. */
class PdfTest {

    private static final Facts FACTS = Scenery.facts("""
            Ada <b>& fils</b>|santé
            Élan|loisirs
            Œuvre|loisirs
            Ada <b>& fils</b>–Élan
            """);

    private static byte[] french;
    private static byte[] english;

    @BeforeAll
    static void print() throws IOException {
        french = Pdf.of(Papers.network(FACTS, Language.FR), css());
        english = Pdf.of(Papers.network(FACTS, Language.EN), css());
    }

    private static String css() throws IOException {
        var css = new StringBuilder();
        for (String file : List.of("/web/paper.css", "/web/paper-pdf.css")) {
            try (var stream = Objects.requireNonNull(PdfTest.class.getResourceAsStream(file), file)) {
                css.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return css.toString();
    }

    @Test
    void itIsTaggedAndTellsItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(french)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Qui travaille avec qui");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Le réseau en bref");
        }
        try (PDDocument pdf = Loader.loadPDF(english)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Who works with whom");
        }
    }

    @Test
    void headingsTablesAndListsAreToldAsSuch() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(french)) {
            assertThat(elements(pdf).stream().map(PdfTest::type))
                    .contains("H1", "H2", "H3", "Table", "TH", "TD", "P", "Figure");
        }
    }

    @Test
    void theMapHasAnAlternativeText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(french)) {
            assertThat(elements(pdf).stream()
                            .filter(each -> type(each).equals("Figure"))
                            .map(each -> each.getString("Alt")))
                    .containsExactly(
                            "Carte du réseau\u00a0: 3 acteurs et une paire liée. La page Acteurs en donne le tableau.");
        }
    }

    @Test
    void itsTextIsThatOfThePageInItsLanguage() throws IOException {
        assertThat(text(french))
                .contains("3 acteurs et une paire liée; un acteur n’a aucun lien connu.", "Ada <b>& fils</b>", "Œuvre")
                .doesNotContain("following");
        assertThat(text(english))
                .contains("3 actors and one tied pair; one actor has no known tie.", "Following GRAND")
                .doesNotContain("Énoncé");
    }

    @Test
    void everyFontIsInIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(french)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static List<COSDictionary> elements(PDDocument pdf) {
        List<COSDictionary> found = new ArrayList<>();
        gather(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.K), found);
        return found;
    }

    private static void gather(@Nullable COSBase kid, List<COSDictionary> found) {
        if (kid instanceof COSObject reference) {
            gather(reference.getObject(), found);
        } else if (kid instanceof COSArray kids) {
            kids.forEach(each -> gather(each, found));
        } else if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
            found.add(element);
            gather(element.getDictionaryObject(COSName.K), found);
        }
    }

    private static String type(COSDictionary element) {
        return element.getNameAsString(COSName.S);
    }
}
