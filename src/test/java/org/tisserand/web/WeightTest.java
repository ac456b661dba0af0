package org.tisserand.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tisserand.model.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser has to fetch before a page works. */
class WeightTest {

    private static final int MOST = 120_000;

    @Test
    void allScriptsTogetherOursAndOthersAreServedInLessThanAHundredAndTwentyKilobytes() throws Exception {
        List<String> scripts = scripts();
        assertThat(scripts).contains("/js/carte.js", "/vendor/sigma-3.0.3.min.js");
        try (WebServer server = SampleHome.serve(Facts.empty())) {
            int sum = 0;
            for (String script : scripts) {
                sum += served(server.address() + "/static" + script);
            }
            System.out.println("scripts served: " + scripts.size() + ", " + sum + " bytes");
            assertThat(sum).isBetween(30_000, MOST);
        }
    }

    private static List<String> scripts() throws IOException, URISyntaxException {
        Path web =
                Path.of(Objects.requireNonNull(Assets.class.getResource("/web")).toURI());
        try (Stream<Path> files = Files.walk(web)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .map(file -> "/" + web.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static int served(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body().length;
    }
}
