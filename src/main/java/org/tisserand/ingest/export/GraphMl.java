package org.tisserand.ingest.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.tisserand.ingest.export.Network.Attribute;
import org.tisserand.ingest.sheet.Column;
import org.tisserand.ingest.sheet.Line;

/**
 * GraphML: actors as nodes, ties as edges, each on a line, every column of both as a key.
 *
 * <p>It is for programs, so that keys are named in English and hold codes, whatever the language. Keys {@code label} and
 * {@code weight} repeat name and strength under the names by which other programs know them. Cost: linear in the facts.
 */
final class GraphMl {

    private final Network network;
    private final Markup xml;
    private final List<Attribute> ofActors;
    private final List<Attribute> ofTies;

    private GraphMl(Export export, Markup xml) {
        this.network = new Network(export);
        this.xml = xml;
        this.ofActors = Network.with(
                network.ofActors((sheet, column) -> column.id(), GraphMl::codes),
                new Attribute("label", "label", "string", line -> line.text("name"), true));
        this.ofTies = Network.with(
                network.ofTies((sheet, column) -> column.id(), GraphMl::codes),
                new Attribute("weight", "weight", "double", Network::strength, true));
    }

    static void write(Export export, OutputStream out) throws IOException {
        try {
            var xml = new Markup(out);
            new GraphMl(export, xml).write();
            xml.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Function<Line, String> codes(Column column) {
        return line -> String.join("|", line.codes(column));
    }

    private void write() {
        xml.open(
                "graphml",
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
                "xmlns:t",
                Network.OWN);
        xml.line().leaf("desc", network.about()).line();
        keys("node", ofActors);
        keys("edge", ofTies);
        xml.leaf("key", "", "id", "other", "for", "graph", "attr.name", "other", "attr.type", "string")
                .line();
        xml.open(
                "graph",
                "id",
                "G",
                "edgedefault",
                network.isDirected() ? "directed" : "undirected",
                "t:shape",
                Network.SHAPE);
        xml.line();
        network.actors().forEach(this::node);
        int number = 0;
        for (Line tie : network.ties()) {
            edge(tie, ++number);
        }
        xml.close().line().close().line();
    }

    private void keys(String of, List<Attribute> attributes) {
        for (Attribute each : attributes) {
            xml.open(
                    "key",
                    "id",
                    of + "." + each.id(),
                    "for",
                    of,
                    "attr.name",
                    each.heading(),
                    "attr.type",
                    each.type());
            if (each.copy()) {
                xml.attribute("t:copy", "true");
            }
            xml.close().line();
        }
    }

    private void node(Line actor) {
        xml.open("node", "id", actor.text("id"));
        data("node", ofActors, actor);
        xml.close().line();
    }

    /** Ties that are not there stand within data of the graph itself, as GraphML has it for what others need not know. */
    private void edge(Line tie, int number) {
        boolean present = Network.isPresent(tie);
        if (present) {
            xml.open("edge", "id", "e" + number, "source", tie.text("from"), "target", tie.text("to"));
        } else {
            xml.open("data", "key", "other").open("t:tie", "source", tie.text("from"), "target", tie.text("to"));
        }
        data("edge", ofTies, tie);
        xml.close();
        if (!present) {
            xml.close();
        }
        xml.line();
    }

    private void data(String of, List<Attribute> attributes, Line line) {
        for (Attribute each : attributes) {
            String text = each.text().apply(line);
            if (!text.isEmpty()) {
                xml.leaf("data", text, "key", of + "." + each.id());
            }
        }
    }
}
