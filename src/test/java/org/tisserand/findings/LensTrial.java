package org.tisserand.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Mappings;
import org.tisserand.ingest.Upload;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * One lens over a folder of real files, read by a mapping: how long it takes, how much heap it leaves in use, and what it
 * says. Run by hand; {@code src/site/mesures/zones.md} keeps what it printed.
 *
 * <p>Arguments: the folder, the mapping or {@code -}, the lens, how often, then parameters as {@code support=4}.
 */
public final class LensTrial {

    private LensTrial() {}

    public static void main(String[] arguments) throws IOException {
        Facts facts = facts(Path.of(arguments[0]), arguments[1]);
        Lens lens = Lenses.find(arguments[2]).orElseThrow();
        var asked = new TreeMap<String, Double>();
        Stream.of(arguments)
                .skip(4)
                .map(each -> each.split("=", 2))
                .forEach(each -> asked.put(each[0], Double.valueOf(each[1])));
        Snapshot network = Snapshot.of(facts, Recipe.DEFAULT);
        System.out.printf(
                "%d actors, %d pairs tied, %d collaborations%n",
                network.vertexCount(),
                network.edgeCount(),
                facts.collaborations().size());
        List<Finding> found = List.of();
        for (int time = 0; time < Integer.parseInt(arguments[3]); time++) {
            long start = System.nanoTime();
            found = lens.find(facts, network, new Parameters(asked));
            System.out.printf("%.2f s, %d findings%n", (System.nanoTime() - start) / 1e9, found.size());
        }
        found.forEach(LensTrial::print);
    }

    /** The facts of a folder's CSV files. */
    public static Facts facts(Path folder, String mapping) throws IOException {
        var files = new ArrayList<Upload>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                files.add(new Upload(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return Assembly.assemble(1, List.of(Intake.read(files, Mappings.find(mapping))));
    }

    private static void print(Finding finding) {
        Words words = Words.in(Language.FR);
        System.out.printf("%n%s %s%n", finding.doubt(), words.say(finding.statement()));
        System.out.printf(
                "  %s%n",
                finding.subjects().stream()
                        .map(each -> each.role() + " " + each.id())
                        .toList());
        finding.notes()
                .forEach(each ->
                        System.out.printf("  %s : %s%n", words.text("note." + each.label()), words.say(each.text())));
        finding.measures().forEach(each -> System.out.printf("  %s %s%n", each.id(), each.value()));
        System.out.printf("  %d rows%n", finding.evidence().size());
    }
}
