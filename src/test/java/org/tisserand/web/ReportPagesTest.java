package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.model.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** What is presented is chosen, read as it is printed, and taken away. */
class ReportPagesTest {

    private static WebServer server;
    private static Visitor visitor;

    @BeforeAll
    static void serve() {
        server = SampleHome.serve(SampleHome.BRIDGED);
        visitor = new Visitor(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thePageOffersWhatCanBePresentedAndSaysWhatCannot() {
        assertThat(visitor.page("/fr/rapports"))
                .contains(
                        "Que voulez-vous présenter?",
                        "value=\"network\" checked",
                        "Aucune zone de travail n’est trouvée",
                        "Aucune collaboration n’est chargée.",
                        "<option value=\"bridges\"");
        assertThat(visitor.page("/en/reports")).contains("What do you want to present?", "The suggestions kept");
    }

    @Test
    void anEmptyHomeAsksForDataFirst() {
        try (WebServer empty = SampleHome.serve(Facts.empty())) {
            assertThat(new Visitor(empty).page("/fr/rapports"))
                    .contains("href=\"/fr/donnees\"")
                    .doesNotContain("<form method=\"get\"");
        }
    }

    @Test
    void theChoiceStandsInTheAddressAndTheLanguageSwitchKeepsIt() {
        String page = visitor.page("/fr/rapports?what=lens&lens=bridges");

        assertThat(page)
                .contains(
                        "<article class=\"paper\">",
                        "href=\"/en/reports?lens=bridges&amp;what=lens\"",
                        "href=\"/fr/rapports/xlsx?what=lens&amp;lens=bridges\" download",
                        "Énoncé des méthodes");
        assertThat(page.split("<h1", -1)).hasSize(2);
    }

    @Test
    void aFindingsPageLeadsToItsReport() {
        Matcher why = Pattern.compile("href=\"(/fr/constats/bridges/[0-9a-f]{16})\"")
                .matcher(visitor.page("/fr/constats/bridges"));
        assertThat(why.find()).isTrue();
        Matcher report = Pattern.compile("href=\"(/fr/rapports\\?[^\"]+)\"").matcher(visitor.page(why.group(1)));
        assertThat(report.find()).isTrue();

        assertThat(visitor.page(report.group(1).replace("&amp;", "&")))
                .contains("paper-statement", "Réseau &lt;b&gt;2026&lt;/b&gt;.xlsx");
    }

    @Test
    void theWorkbookOfTheNetworkHoldsItsActorsByName() throws Exception {
        HttpResponse<byte[]> answer = bytes("/fr/rapports/xlsx?what=network");

        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"tisserand-network-v1-\\d{4}-\\d\\d-\\d\\d\\.xlsx\"");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            var actors = book.getSheet("Acteurs, par ordre alphabétique");
            assertThat(actors.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Acteur");
            assertThat(actors.getRow(1).getCell(0).getStringCellValue()).isEqualTo("a1");
            assertThat(actors.getRow(7).getCell(0).getStringCellValue()).isEqualTo("Pont");
            assertThat(actors.getRow(7).getCell(5).getNumericCellValue()).isEqualTo(2);
            assertThat(book.getSheet("Lignes d’origine").getLastRowNum()).isEqualTo(8);
        }
    }

    @Test
    void thePdfIsAPdf() throws Exception {
        HttpResponse<byte[]> answer = bytes("/fr/rapports/pdf?what=kept");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("application/pdf");
        assertThat(new String(answer.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void theHtmlFileStandsAlone() throws Exception {
        HttpResponse<byte[]> answer = bytes("/en/reports/html?what=network");
        String page = new String(answer.body(), StandardCharsets.UTF_8);

        assertThat(page).contains("<html xmlns", "lang=\"en\"", "<style>", "<svg ", "default-src 'none'");
        assertThat(page).doesNotContain("<script", "<link", "src=\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/rapports?what=collaboration&collaboration=none",
                "/fr/rapports?what=lens&lens=none",
                "/fr/rapports?what=zone&zone=none",
                "/fr/rapports/docx?what=network"
            })
    void whatIsNotThereIsSaidSo(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/rapports?what=everything", "/fr/rapports/xlsx", "/en/reports/html?what=collaboration"})
    void whatCannotBeReadIsRefused(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void theMethodsStatementIsGivenToProgramsInBothLanguages() {
        JsonNode statement = visitor.json("/api/v1/methods");

        assertThat(statement.get("total").asInt()).isEqualTo(31);
        JsonNode nodes = statement.get("items").get(0);
        assertThat(nodes.get("guideline").asText()).isEqualTo("grand");
        assertThat(nodes.at("/text/fr").asText()).startsWith("7 acteurs");
        assertThat(nodes.at("/text/en").asText()).startsWith("7 actors");
        assertThat(nodes.get("documented").asBoolean()).isTrue();
    }

    private static HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                HttpClient.newHttpClient().send(visitor.bearing(path).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
