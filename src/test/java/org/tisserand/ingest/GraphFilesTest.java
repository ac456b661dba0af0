package org.tisserand.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.Needs;
import org.tisserand.model.Language;
import org.tisserand.model.TieState;

import static org.assertj.core.api.Assertions.assertThat;

/** GraphML and GEXF that other programs wrote: what is read of them, and what is refused and where. */
class GraphFilesTest {

    private static final String GRAPHML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="d0" for="node" attr.name="sector" attr.type="string"><default>santé</default></key>
              <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
              <key id="d2" for="node" attr.name="Couleur" attr.type="string"/>
              <key id="d3" for="node" attr.name="label" attr.type="string"/>
              <graph edgedefault="undirected">
                <node id="n0"><data key="d3">Ville &amp; villages</data><data key="d2">bleu</data></node>
                <node id="n1"><data key="d0">loisir</data></node>
                <edge source="n0" target="n1"><data key="d1">2.5</data></edge>
              </graph>
            </graphml>
            """;

    private static final String GEXF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
              <graph defaultedgetype="directed">
                <attributes class="node">
                  <attribute id="0" title="Secteur" type="string"><default>santé</default></attribute>
                  <attribute id="1" title="types" type="liststring"/>
                </attributes>
                <nodes>
                  <node id="a" label="Ville"><attvalues><attvalue for="1" value="x|y"/></attvalues><viz:size value="3"/></node>
                  <node id="b" label="MRC"><attvalues><attvalue for="0" value="loisir"/><attvalue for="url" value="u"/></attvalues></node>
                </nodes>
                <edges>
                  <edge id="0" source="a" target="b" weight="4" label="entente" start="2020-01-01" end="2021-12-31"/>
                  <edge id="1" source="b" target="a" type="undirected"/>
                </edges>
              </graph>
            </gexf>
            """;

    @Test
    void nodesAreActorsAndEdgesTiesByTheHeadingsOfTheirKeys() {
        Reading reading = Imports.read(Imports.csv("x.graphml", GRAPHML));
        assertThat(show(reading)).isEqualTo("""
                actor n0 « Ville & villages » health {Couleur=bleu}
                actor n1 « n1 » recreation
                tie n0 – n1 tie PRESENT 2.5""");
        assertThat(reading.facts().ties().get(0).row().row())
                .as("the line in the file")
                .isEqualTo(10);
        assertThat(Imports.show(reading.rejections(), Language.EN))
                .isEqualTo("· x.graphml / nodes One unknown column is kept as it stands: “Couleur”.");
    }

    @Test
    void whatGexfSaysOfAnEdgeIsReadAndDrawingsAreTold() {
        Reading reading = Imports.read(Imports.csv("x.gexf", GEXF));
        assertThat(show(reading)).isEqualTo("""
                actor a « Ville » health {types=x|y}
                actor b « MRC » recreation {website=u}
                tie a → b tie PRESENT 4.0 2020-01-01/2021-12-31 {id=0, label=entente}
                tie b – a tie PRESENT {id=1}""");
        assertThat(Imports.show(reading.rejections(), Language.EN))
                .contains("The file also holds this, which is not read: “viz:size”.", "“types”");
    }

    @Test
    void labelsThatYedDrawsAreNames() {
        Reading reading = Imports.read(Imports.csv("x.graphml", """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
                <key id="d5" for="node" yfiles.type="nodegraphics"/>
                <graph edgedefault="directed">
                <node id="n0"><data key="d5"><y:ShapeNode><y:Fill color="#FFCC00"/><y:NodeLabel>Ville</y:NodeLabel></y:ShapeNode></data></node>
                <node id="n1"><data key="d5"><y:ShapeNode><y:NodeLabel>MRC</y:NodeLabel></y:ShapeNode></data>
                <graph edgedefault="directed"><node id="n1::n0"/></graph></node>
                <edge source="n0" target="n1::n0"/>
                </graph></graphml>
                """));
        assertThat(show(reading)).isEqualTo("""
                actor n0 « Ville »
                actor n1 « MRC »
                actor n1::n0 « n1::n0 »
                tie n0 → n1::n0 tie PRESENT""");
        assertThat(Imports.show(reading.rejections(), Language.EN)).contains("not read: “y:ShapeNode”");
    }

    @Test
    void whatIsWrongInACellIsToldOnItsLineAndMendedAsInATable() {
        Reading reading = Imports.read(Imports.csv("x.graphml", GRAPHML.replace("2.5", "beaucoup")));
        assertThat(Imports.show(reading.rejections(), Language.EN))
                .contains("✗ x.graphml / edges:10 weight (C) [beaucoup] This is not a readable number.");
        Reading unknown = Imports.read(Imports.csv("x.graphml", GRAPHML.replace("target=\"n1\"", "target=\"n9\"")));
        assertThat(Imports.show(unknown.rejections(), Language.EN)).contains("x.graphml / edges:10 to (B) [n9]");
    }

    @ParameterizedTest
    @CsvSource({
        "gexf_gephi-lite.gexf, 61, 88",
        "gexf_gephi_LesMiserables_1.1.gexf, 77, 254",
        "gexf_gephi_timeframe1.gexf, 3, 2",
        "gexf_graphology_edge_data.gexf, 4, 5",
        "gexf_graphology_les_miserables.gexf, 77, 254",
        "gexf_graphology_liststring.gexf, 4, 5",
        "gexf_graphology_minimal.gexf, 2, 1",
        "gexf_graphology_mixed.gexf, 3, 3",
        "gexf_graphology_undeclared_attribute.gexf, 2, 1",
        "gexf_graphology_v1_3.gexf, 2, 1",
        "graphml_gephi_airlines.graphml, 235, 2101",
        "graphml_got.graphml, 107, 352",
        "graphml_graphology_attributes.graphml, 6, 7",
        "graphml_graphology_basic.graphml, 11, 12",
        "graphml_graphology_miserables.graphml, 77, 254",
        "graphml_igraph_cattr_bool_bug.graphml, 10, 9"
    })
    void filesOfOtherProgramsHaveTheNodesAndEdgesThatOtherReadersFind(String name, int actors, int ties)
            throws IOException {
        byte[] content = Files.readAllBytes(Needs.shared("data/formats").resolve(name));
        Reading reading = Imports.read(new Upload(name, content));
        assertThat(reading.accepted()).as(Imports.show(reading.rejections())).isTrue();
        assertThat(reading.facts().actors()).hasSize(actors);
        assertThat(reading.facts().ties()).hasSize(ties);
    }

    @Test
    void anEdgeFromANodeToItselfIsToldAsInATable() throws IOException {
        String name = "graphml_yfiles.graphml";
        byte[] content = Files.readAllBytes(Needs.shared("data/formats").resolve(name));
        assertThat(Imports.show(Imports.read(new Upload(name, content)).rejections(), Language.EN))
                .contains("edges:193 to (B) [n3] The tie joins an actor to itself.");
    }

    @Test
    void edgesToNodesThatAreNotThereAreToldAsInATable() throws IOException {
        String name = "gexf_graphology_missing_nodes.gexf";
        byte[] content = Files.readAllBytes(Needs.shared("data/formats").resolve(name));
        assertThat(Imports.show(Imports.read(new Upload(name, content)).rejections(), Language.EN))
                .contains("This actor is not in the sheet Actors.");
    }

    static Stream<Arguments> hostile() {
        String laughs =
                "<!DOCTYPE graphml [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
        String outside = "<!DOCTYPE graphml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        String remote = "<!DOCTYPE graphml SYSTEM \"http://127.0.0.1:9/x.dtd\">";
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        return Stream.of(
                Arguments.of(
                        GRAPHML.replace(head, head + laughs).replace("bleu", "&c;"), "✗ x.graphml:2 The file declares"),
                Arguments.of(
                        GRAPHML.replace(head, head + outside).replace("bleu", "&x;"),
                        "✗ x.graphml:2 The file declares"),
                Arguments.of(GRAPHML.replace(head, head + remote), "✗ x.graphml:2 The file declares"),
                Arguments.of(GRAPHML.replace("bleu", "&x;"), "✗ x.graphml:8 "),
                Arguments.of(
                        GRAPHML.substring(0, GRAPHML.indexOf("bleu")),
                        "✗ x.graphml:8 This XML file is malformed here."),
                Arguments.of(GRAPHML.replace("bleu", "\u0001"), "✗ x.graphml:8 This XML file is malformed here."),
                Arguments.of(
                        "<graphml>" + "<graph>".repeat(100_000), "✗ x.graphml:1 Elements are nested more than 64 deep"),
                Arguments.of("<graphml xmlns=\"x\"", "✗ x.graphml:1 This XML file is malformed here."),
                Arguments.of("<graphml xmlns=\"x\"/>", "✗ x.graphml No node and no edge stands in this file."),
                Arguments.of("<html><body/></html>", "✗ x.graphml This file is not a table that Tisserand can read."),
                Arguments.of("<", "✗ x.graphml This file is not a table that Tisserand can read."),
                Arguments.of(
                        "<!DOCTYPE html><html><p>", "✗ x.graphml This file is not a table that Tisserand can read."),
                Arguments.of(GRAPHML.replace("UTF-8", "UTF-7"), "✗ x.graphml:1 This XML file is malformed here."),
                Arguments.of(
                        GRAPHML.replace("bleu", "b".repeat((1 << 20) + 1)),
                        "✗ x.graphml:8 A cell is longer than 1,048,576 characters."));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsBrokenOrHostileIsRefusedWhereItStands(String text, String told) {
        assertThat(Imports.show(Imports.read(Imports.csv("x.graphml", text)).rejections(), Language.EN))
                .startsWith(told);
        String gexf = text.replace("graphml", "gexf");
        assertThat(Imports.read(Imports.csv("x.gexf", gexf)).accepted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252"})
    void aFileIsReadInTheCharsetThatItDeclares(String charset) {
        String text = GRAPHML.replace("UTF-8", charset.startsWith("UTF-16") ? "UTF-16" : charset)
                .replace("bleu", "célèbre");
        byte[] bytes = (charset.equals("UTF-16LE") ? "\uFEFF" + text : text).getBytes(Charset.forName(charset));
        assertThat(show(Imports.read(new Upload("x.graphml", bytes)))).contains("Couleur=célèbre");
    }

    @Test
    void bytesThatAreNotOfTheCharsetDeclaredAreRefused() {
        byte[] bytes = GRAPHML.replace("bleu", "célèbre").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Imports.show(Imports.read(new Upload("x.graphml", bytes)).rejections(), Language.EN))
                .isEqualTo("✗ x.graphml:3 This XML file is malformed here.");
    }

    @Test
    void tiesThatAreNotThereAreNoEdgesForOthersAndComeBackForTisserand() throws IOException {
        var facts = Imports.facts("De,Vers,État,Force\nVille,MRC,présent,2\nVille,CPE,absent,\nMRC,CPE,inconnu,\n");
        for (String form : List.of("graphml", "gexf")) {
            var way = Way.ALL.stream()
                    .filter(each -> each.format().ending().equals(form))
                    .findFirst()
                    .orElseThrow();
            String file = new String(way.written(facts, Language.EN), StandardCharsets.UTF_8);
            assertThat(file.split("<edge ", -1)).as(form).hasSize(2);
            assertThat(way.back(facts, Language.EN).ties())
                    .extracting("state")
                    .containsExactly(TieState.PRESENT, TieState.ABSENT, TieState.UNKNOWN);
        }
    }

    private static String show(Reading reading) {
        assertThat(reading.accepted()).as(Imports.show(reading.rejections())).isTrue();
        return Imports.show(Assembly.assemble(1, List.of(reading)));
    }
}
