package org.tisserand.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** « Arrêter »: a link on every page, a question, a button. */
class StopTest {

    private static final CountDownLatch STOPPED = new CountDownLatch(1);
    private static WebServer server;
    private static Visitor visitor;

    @BeforeAll
    static void open() {
        server = SampleHome.serve(SampleHome.FACTS, STOPPED::countDown);
        visitor = new Visitor(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void theLinkAtAPagesFootAsksBeforeItStops() {
        assertThat(visitor.page("/fr/portrait"))
                .contains("href=\"/fr/aide/arreter\"")
                .contains("Arrêter Tisserand");
        assertThat(visitor.page("/en/help/arreter")).contains("Stop Tisserand?").contains("<form method=\"post\">");
        assertThat(STOPPED.getCount()).isOne();
    }

    @Test
    void withoutTheTokenNothingStops() {
        HttpResponse<String> answer =
                Visitor.send(visitor.request("/fr/aide/arreter").POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(STOPPED.getCount()).isOne();
    }

    @Test
    void fromAnotherSiteNothingStops() {
        HttpResponse<String> answer = Visitor.send(visitor.bearing("/fr/aide/arreter")
                .header("Origin", "http://elsewhere.example")
                .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(STOPPED.getCount()).isOne();
    }

    @Test
    void theButtonIsAnsweredBeforeTheProgramIsToldToStop() throws InterruptedException {
        var told = new CountDownLatch(1);
        try (WebServer other = SampleHome.serve(SampleHome.FACTS, told::countDown)) {
            HttpResponse<String> answer =
                    Visitor.send(new Visitor(other).bearing("/fr/aide/arreter").POST(BodyPublishers.noBody()));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Tisserand s’arrête").doesNotContain("<nav");
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
