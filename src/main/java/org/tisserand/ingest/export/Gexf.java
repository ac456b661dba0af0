package org.tisserand.ingest.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.tisserand.ingest.export.Network.Attribute;
import org.tisserand.ingest.sheet.Column;
import org.tisserand.ingest.sheet.Line;
import org.tisserand.ingest.sheet.Sheet;

/**
 * GEXF 1.3: actors as nodes, ties as edges, each on a line, every column of both as an attribute.
 *
 * <p>It is for people at their screens, so that headings and words are those of their language, as in the workbook. Labels and
 * weights repeat name and strength where Gephi looks for them. Cost: linear in the facts.
 */
final class Gexf {

    private final Export export;
    private final Network network;
    private final Markup xml;
    private final List<Attribute> ofActors;
    private final List<Attribute> ofTies;

    private Gexf(Export export, Markup xml) {
        this.export = export;
        this.network = new Network(export);
        this.xml = xml;
        this.ofActors = network.ofActors(this::heading, this::words);
        this.ofTies = network.ofTies(this::heading, this::words);
    }

    static void write(Export export, OutputStream out) throws IOException {
        try {
            var xml = new Markup(out);
            new Gexf(export, xml).write();
            xml.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String heading(Sheet sheet, Column column) {
        return sheet.heading(column, export.language());
    }

    private Function<Line, String> words(Column column) {
        return line -> line.text(column, export.words()).orElse("");
    }

    private void write() {
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3", "xmlns:t", Network.OWN)
                .line();
        meta();
        xml.open(
                        "graph",
                        "mode",
                        "static",
                        "defaultedgetype",
                        network.isDirected() ? "directed" : "undirected",
                        "t:shape",
                        Network.SHAPE)
                .line();
        attributes("node", ofActors);
        attributes("edge", ofTies);
        xml.open("nodes").line();
        network.actors().forEach(this::node);
        xml.close().line().open("edges").line();
        int number = 0;
        for (Line tie : network.ties()) {
            edge(tie, ++number);
        }
        xml.close().line().close().line().close().line();
    }

    private void meta() {
        xml.open("meta");
        export.lineage().day().ifPresent(day -> xml.attribute("lastmodifieddate", day.toString()));
        xml.line().leaf("creator", "Tisserand").line();
        xml.leaf("description", network.about()).line().close().line();
    }

    private void attributes(String of, List<Attribute> attributes) {
        xml.open("attributes", "class", of, "mode", "static").line();
        for (Attribute each : attributes) {
            xml.open("attribute", "id", each.id(), "title", each.heading(), "type", each.type());
            if (each.copy()) {
                xml.attribute("t:copy", "true");
            }
            xml.close().line();
        }
        xml.close().line();
    }

    private void node(Line actor) {
        xml.open("node", "id", actor.text("id"), "label", actor.text("name"));
        values(ofActors, actor);
        xml.close().line();
    }

    private void edge(Line tie, int number) {
        boolean present = Network.isPresent(tie);
        xml.open(present ? "edge" : "t:tie", "id", "e" + number, "source", tie.text("from"), "target", tie.text("to"));
        String strength = Network.strength(tie);
        if (!strength.isEmpty()) {
            xml.attribute("weight", strength);
        }
        values(ofTies, tie);
        xml.close().line();
    }

    private void values(List<Attribute> attributes, Line line) {
        xml.open("attvalues");
        for (Attribute each : attributes) {
            String text = each.text().apply(line);
            if (!text.isEmpty()) {
                xml.open("attvalue", "for", each.id(), "value", text).close();
            }
        }
        xml.close();
    }
}
