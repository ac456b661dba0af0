package org.tisserand.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.tisserand.Needs;

import static org.assertj.core.api.Assertions.assertThat;

/** Four open sets, unedited, by their mappings: what Neo4j holds is what the files hold. */
class RealSetsIT {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path home;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "somalia-3w-iati, Actor 1438 Collaboration 1709 PARTICIPATES_IN 6648 TIED_TO 1478 Scope 7171",
        "qc-municipalites, Actor 1298 TIED_TO 403 Scope 2605",
        "nl-intercommunalite, Actor 597 Collaboration 464 PARTICIPATES_IN 3742",
        "cordis-h2020-societes, Actor 2776 Collaboration 645 PARTICIPATES_IN 5740 Scope 26110"
    })
    void theGraphHoldsWhatTheFilesHold(String set, String counts) throws Exception {
        Path folder = Needs.shared("data/" + set);
        try (Program importing = Program.start(home, "importer", folder.toString(), "--correspondance", set)) {
            assertThat(importing.exitCode()).as(importing.said()).isEqualTo(Exit.DONE);
        }
        try (Program serving = Program.start(home, "demarrer", "--sans-navigateur")) {
            serving.entrance();
            assertThat(counted()).containsAllEntriesOf(expected(counts));
            assertThat(items(serving, "/api/v1/metrics/betweenness?limit=5")).isNotEmpty();
            for (String lens : new String[] {"bridges", "improbable-partnerships", "work-zones"}) {
                assertThat(items(serving, "/api/v1/findings/" + lens)).as(lens).isNotEmpty();
            }
            assertThat(serving.get("/fr/portrait")).contains("<h1");
        }
    }

    private static JsonNode items(Program program, String path) throws Exception {
        return JSON.readTree(program.get(path)).get("items");
    }

    private static Map<String, Long> expected(String counts) {
        var expected = new TreeMap<String, Long>();
        String[] words = counts.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            expected.put(words[i], Long.valueOf(words[i + 1]));
        }
        return expected;
    }

    private Map<String, Long> counted() throws Exception {
        try (Program access = Program.start(home, "acces", "--json")) {
            assertThat(access.exitCode()).isEqualTo(Exit.DONE);
            JsonNode told = JSON.readTree(access.said());
            var token = AuthTokens.basic(
                    told.get("user").asText(), told.get("password").asText());
            try (var driver = GraphDatabase.driver(told.get("bolt").asText(), token)) {
                var counts = new TreeMap<String, Long>();
                String nodes = "MATCH (n:Tisserand) UNWIND labels(n) AS name RETURN name, count(*) AS count";
                String ties = "MATCH (:Actor)-[r]->() RETURN type(r) AS name, count(*) AS count";
                for (String statement : new String[] {nodes, ties}) {
                    for (Record row : driver.executableQuery(statement)
                            .withConfig(QueryConfig.defaultConfig())
                            .execute()
                            .records()) {
                        counts.put(row.get("name").asString(), row.get("count").asLong());
                    }
                }
                return counts;
            }
        }
    }
}
