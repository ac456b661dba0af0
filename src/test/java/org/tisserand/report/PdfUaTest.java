package org.tisserand.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.model.Decision;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Stage;
import org.tisserand.report.document.Document;
import org.tisserand.report.document.Pdf;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import static org.assertj.core.api.Assertions.assertThat;

/** A report's PDF passes all that a program can check of PDF/UA-1 (ISO 14289-1), as the industry's own validator reads it. */
class PdfUaTest {

    @BeforeAll
    static void wakeTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKindOfReportBreaksARule(Language language) throws IOException {
        for (Document report : everyKind(language)) {
            assertThat(broken(pdf(report))).as(report.title()).isEmpty();
        }
    }

    private static List<Document> everyKind(Language language) {
        var facts = ReportsTest.BRIDGED
                .withCollaborations(List.of(ReportsTest.table()))
                .withParticipations(
                        List.of(ReportsTest.part("pont", "lead", 2), ReportsTest.part("zoé", "partner", 3)));
        Material material = Papers.material(facts, language);
        Lens lens = Lenses.find("bridges").orElseThrow();
        List<Finding> findings = lens.find(facts, material.snapshot(), Parameters.DEFAULT);
        Decision kept = Decision.on(findings.get(0), 2, Instant.EPOCH, Stage.KEPT, "On en parle en mars");
        return List.of(
                Papers.network(facts, language),
                FindingReport.of(material, lens, Parameters.DEFAULT, findings.get(0)),
                FindingListReport.ofKept(material, findings, List.of(kept), List.of()),
                CollaborationReport.of(material, ReportsTest.table()));
    }

    @Test
    void whatIsNotTaggedIsFoundOut() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Papers.network(ReportsTest.BRIDGED, Language.FR)));
                var out = new ByteArrayOutputStream()) {
            pdf.getDocumentCatalog().setStructureTreeRoot(null);
            pdf.save(out);
            assertThat(broken(out.toByteArray())).isNotEmpty();
        }
    }

    private static byte[] pdf(Document report) throws IOException {
        var css = new StringBuilder();
        for (String file : List.of("/web/paper.css", "/web/paper-pdf.css")) {
            try (var stream = Objects.requireNonNull(PdfUaTest.class.getResourceAsStream(file), file)) {
                css.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return Pdf.of(report, css.toString());
    }

    /** Clause and sentence of each rule that is broken. */
    private static List<String> broken(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .distinct()
                    .toList();
        } catch (IOException | VeraPDFException e) {
            throw new AssertionError("The validator could not read the file", e);
        }
    }
}
