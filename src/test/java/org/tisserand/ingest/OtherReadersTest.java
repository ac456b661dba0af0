package org.tisserand.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tisserand.Needs;
import org.tisserand.ingest.export.Dialect;
import org.tisserand.ingest.export.Formats;
import org.tisserand.ingest.sheet.Sheets;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.study.Example;

import static org.assertj.core.api.Assertions.assertThat;

/** What NetworkX and igraph read of our GraphML and GEXF: the actors, the ties that are, and their attributes. */
class OtherReadersTest {

    @TempDir
    private Path folder;

    @Test
    void otherReadersFindTheActorsAndTheTiesThatAreAndNoOther() throws Exception {
        Facts facts = withTiesThatAreNot(Imports.facts(Example.workbook()));
        List<Tie> present = facts.ties().stream()
                .filter(tie -> tie.state() == TieState.PRESENT)
                .toList();
        JsonNode read = read(facts);
        assertThat(present).hasSizeLessThan(facts.ties().size()).isNotEmpty();
        assertThat(read.properties()).hasSize(3).allSatisfy(each -> {
            JsonNode graph = each.getValue();
            assertThat(graph.get("nodes").asInt())
                    .as(each.getKey())
                    .isEqualTo(facts.actors().size());
            assertThat(graph.get("edges").asInt()).as(each.getKey()).isEqualTo(present.size());
            assertThat(graph.get("first").asText())
                    .isEqualTo(facts.actors().get(0).id());
            assertThat(graph.get("label").asText())
                    .isEqualTo(facts.actors().get(0).name());
            assertThat(graph.get("directed").asBoolean())
                    .isEqualTo(facts.ties().stream().anyMatch(Tie::directed));
        });
        double strength = present.stream()
                .map(Tie::strength)
                .flatMapToDouble(OptionalDouble::stream)
                .sum();
        assertThat(read.get("networkx graphml").get("weight").asDouble()).isEqualTo(strength);
        assertThat(read.get("networkx gexf").get("weight").asDouble()).isEqualTo(strength);
        assertThat(texts(read.get("networkx graphml").get("attributes"))).contains("name", "kind", "sector", "origin");
        assertThat(texts(read.get("igraph graphml").get("attributes"))).contains("name", "kind", "sector", "origin");
        assertThat(texts(read.get("networkx gexf").get("attributes")))
                .contains(Sheets.ACTORS.heading(Sheets.ACTORS.column("sector").orElseThrow(), Language.FR));
    }

    /** The first two ties being told absent and unknown. */
    private static Facts withTiesThatAreNot(Facts facts) {
        List<Tie> ties = new ArrayList<>(facts.ties());
        ties.set(0, in(TieState.ABSENT, ties.get(0)));
        ties.set(1, in(TieState.UNKNOWN, ties.get(1)));
        return facts.withTies(ties);
    }

    private static Tie in(TieState state, Tie tie) {
        return new Tie(
                tie.from(),
                tie.to(),
                tie.kind(),
                state,
                tie.strength(),
                tie.directed(),
                tie.object(),
                tie.period(),
                tie.attributes(),
                tie.row());
    }

    private JsonNode read(Facts facts) throws Exception {
        Path python = Needs.python("networkx");
        Needs.python("igraph");
        Path graphml = folder.resolve("network.graphml");
        Path gexf = folder.resolve("network.gexf");
        Files.write(graphml, new Way(Formats.GRAPHML, Dialect.STANDARD).written(facts, Language.FR));
        Files.write(gexf, new Way(Formats.GEXF, Dialect.STANDARD).written(facts, Language.FR));
        Path answer = folder.resolve("read.json");
        Process reading = new ProcessBuilder(
                        python.toString(),
                        "src/test/resources/graphs/read_graphs.py",
                        graphml.toString(),
                        gexf.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(answer.toFile())
                .start();
        assertThat(reading.waitFor()).isZero();
        return new JsonMapper().readTree(answer.toFile());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
