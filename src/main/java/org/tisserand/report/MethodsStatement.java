package org.tisserand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.model.Phrase;
import org.tisserand.model.Words;
import org.tisserand.report.document.Block;
import org.tisserand.report.document.Cell;
import org.tisserand.report.document.Document;
import org.tisserand.report.document.Line;

/**
 * What a methods section must say of a network, made from what was really read and computed: by the questions of GRAND, then
 * under the five domains of SoNHR. Where the data are silent it says so, and what would tell.
 *
 * @param parts   in the order of the two guidelines
 * @param metrics those that the report gives
 * @param looks   the lenses that it tells of
 * @see <a href="https://doi.org/10.32614/CRAN.package.grand">GRAND: Neal (2023)</a>
 * @see <a href="https://doi.org/10.1371/journal.pone.0285236">SoNHR: Luke et al. (2023)</a>
 */
public record MethodsStatement(List<Part> parts, List<Metric> metrics, List<Look> looks) {

    public MethodsStatement {
        parts = List.copyOf(parts);
        metrics = List.copyOf(metrics);
        looks = List.copyOf(looks);
    }

    /** A guideline. */
    public enum Guideline {
        GRAND,
        SONHR;

        /** Its key below {@code methods.} in the message files. */
        public String key() {
            return this == GRAND ? "grand" : "sonhr";
        }
    }

    /**
     * A domain of a guideline.
     *
     * @param id its key below {@code methods.} in the message files
     */
    public record Part(Guideline guideline, String id, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing to be told.
     *
     * @param id         its key below {@code methods.} in the message files
     * @param documented false where the data do not tell it, and then {@code text} says what would
     */
    public record Item(String id, Phrase text, boolean documented) {}

    /** A lens and its settings. */
    public record Look(Lens lens, Parameters parameters) {}

    public static MethodsStatement of(Material material, List<Metric> metrics, List<Look> looks) {
        List<Part> parts = new ArrayList<>(new NetworkMethods(material).parts());
        parts.addAll(new StudyMethods(material, metrics.size(), looks.size()).parts());
        return new MethodsStatement(parts, metrics, looks);
    }

    /** Of all that Tisserand computes of networks and actors, and of every lens as it is set by default. */
    public static MethodsStatement whole(Material material) {
        List<Metric> all = new ArrayList<>(Metrics.ready(Metric.Scope.NETWORK));
        all.addAll(Metrics.ready(Metric.Scope.ACTOR));
        return of(
                material,
                all,
                Lenses.ALL.stream()
                        .map(lens -> new Look(lens, Parameters.DEFAULT))
                        .toList());
    }

    /** The whole statement as a report of its own. */
    public static Document document(Material material) {
        return Reports.of(
                material, "document.kind.methods", material.say("document.methods"), List.of(), whole(material));
    }

    /** As a report shows it. */
    List<Block> blocks(Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(words.text("methods.lead")));
        for (Guideline guideline : Guideline.values()) {
            blocks.add(new Block.Pairs(words.text("methods." + guideline.key()), lines(guideline, words)));
        }
        if (!metrics.isEmpty()) {
            blocks.add(measures(words));
        }
        if (!looks.isEmpty()) {
            blocks.add(looks(words));
        }
        blocks.add(new Block.Text(words.text("methods.sources")));
        return blocks;
    }

    private List<Line> lines(Guideline guideline, Words words) {
        return parts.stream()
                .filter(part -> part.guideline() == guideline)
                .flatMap(part -> part.items().stream().map(item -> line(part, item, words)))
                .toList();
    }

    private static Line line(Part part, Item item, Words words) {
        String domain = words.text("methods." + part.id());
        String name = words.text("methods." + item.id());
        String label = domain.equals(name) ? name : words.text("methods.label", domain, name);
        return new Line(label, words.say(item.text()));
    }

    private Block measures(Words words) {
        List<List<Cell>> rows = metrics.stream()
                .map(metric -> List.of(
                        Cell.of(words.text("metric." + metric.id() + ".name")),
                        Cell.of(words.text("metric." + metric.id() + ".formula")),
                        Cell.of(metric.source())))
                .toList();
        return new Block.Grid(
                words.text("methods.measures.table"),
                List.of(words.text("document.measure"), words.text("help.formula"), words.text("help.source")),
                rows,
                rows.size());
    }

    private Block looks(Words words) {
        List<List<Cell>> rows = looks.stream().map(look -> row(look, words)).toList();
        return new Block.Grid(
                words.text("methods.suggestions.table"),
                List.of(
                        words.text("methods.suggestion"),
                        words.text("help.method"),
                        words.text("methods.settings"),
                        words.text("help.source")),
                rows,
                rows.size());
    }

    private static List<Cell> row(Look look, Words words) {
        String key = "lens." + look.lens().id() + ".";
        String settings = new TreeMap<>(look.lens().defaults())
                .entrySet().stream()
                        .map(each -> words.text(
                                "page.pair",
                                words.find(key + "parameter." + each.getKey()).orElse(each.getKey()),
                                words.number(look.parameters().get(each.getKey(), each.getValue()), 4)))
                        .collect(Collectors.joining("; "));
        return List.of(
                Cell.of(words.text(key + "name")),
                Cell.of(words.text(key + "method")),
                Cell.of(settings),
                Cell.of(look.lens().source()));
    }
}
