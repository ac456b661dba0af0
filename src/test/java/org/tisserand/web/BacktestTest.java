package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;

import static org.assertj.core.api.Assertions.assertThat;

/** A back-test of the loaded home, on its page and to programs. */
class BacktestTest {

    private static WebServer server;
    private static Visitor visitor;

    @BeforeAll
    static void serve() {
        server = SampleHome.serve(Sketch.facts("""
                        P1: Ada, Bel 2015/2016
                        P2: Cyr, Dan, Eve 2016/2019
                        P3: Bel, Cyr 2017/2017
                        P4: Ada, Eve 2018/2018
                        """));
        visitor = new Visitor(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theHelpLeadsToItsForm() {
        assertThat(visitor.page("/fr/aide")).contains("href=\"/fr/aide/retrotest\"", "Rétrotest");
        assertThat(visitor.page("/fr/aide/retrotest"))
                .contains(
                        "name=\"before\"", "value=\"2017-01-01\"", "Lancer le rétrotest", "se former n’est pas valoir")
                .doesNotContain("<table");
    }

    @Test
    void theResultComesInBothLanguages() {
        String query = "/retrotest?before=2018-01-01&universe=all";
        visitor.json("/api/v1/backtest?before=2018-01-01&universe=all");
        assertThat(visitor.page("/fr/aide" + query))
                .contains("S, le score montré", "PageRank personnalisé", "Commence après la date : une collaboration.")
                .contains("href=\"/en/help/retrotest");
        assertThat(visitor.page("/en/help" + query))
                .contains("S, the score shown", "personalised PageRank", "formation is not value");
    }

    @Test
    void programsReadTheSame() {
        JsonNode answer = visitor.json("/api/v1/backtest?before=2018-01-01&universe=all&lang=en");
        assertThat(answer.get("positives").asDouble()).isEqualTo(1);
        assertThat(answer.get("protocol").asText()).isEqualTo("temporal");
        assertThat(answer.get("methods").get(0).get("name").asText()).isEqualTo("S, the score shown");
    }

    @Test
    void whatCannotBeToldIsExplained() {
        HttpResponse<String> early = visitor.get("/api/v1/backtest?before=2010-01-01&lang=fr");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("Rien de daté ne précède le 2010-01-01");
        assertThat(visitor.get("/api/v1/backtest").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/api/v1/backtest?before=hier").statusCode()).isEqualTo(400);
        assertThat(visitor.page("/fr/aide/retrotest?before=2010-01-01"))
                .contains("Rien de daté ne précède le 2010-01-01", "Choisissez une date");
    }
}
