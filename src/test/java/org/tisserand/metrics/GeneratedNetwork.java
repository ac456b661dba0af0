package org.tisserand.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.Needs;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static java.util.stream.Collectors.joining;

/**
 * A network of the generator of partnerships: with hubs, pendants, small pieces and isolates, strengths 1 to 5, 12 sectors.
 *
 * <p>Vertices are the generator's numbers. For what reads directions each tie gets one by its ends' sum: there, back, or both; collaborations are of those whom three ties
 * join.
 */
final class GeneratedNetwork {

    private final Path folder;
    private final List<int[]> ties;
    private final List<Integer> sectors;
    private final Snapshot undirected;
    private final Snapshot directed;
    private final Snapshot meeting;

    private GeneratedNetwork(Path folder, List<int[]> ties, List<Integer> sectors) {
        this.folder = folder;
        this.ties = ties;
        this.sectors = sectors;
        this.undirected = network(ties.stream().map(tie -> line(tie[0], "–", tie[1]) + " " + tie[2]));
        this.directed = network(ties.stream().map(GeneratedNetwork::turned));
        this.meeting = network(parts().entrySet().stream().map(GeneratedNetwork::event));
    }

    static GeneratedNetwork of(int actors, int ties, Path folder) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        int end = new ProcessBuilder(
                        java.toString(),
                        Needs.shared("bench/Gen.java").toString(),
                        folder.resolve("made").toString(),
                        String.valueOf(actors),
                        String.valueOf(ties),
                        "1")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Needs.require(end == 0, "a generator of networks that runs");
        List<Integer> sectors =
                rows(folder.resolve("made.actors")).map(row -> row[2]).toList();
        return new GeneratedNetwork(folder, rows(folder.resolve("made.el")).toList(), sectors);
    }

    private static Stream<int[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> Stream.of(line.split(" ", -1))
                .mapToInt(Integer::parseInt)
                .toArray());
    }

    /** Its ties, each going both ways. */
    Snapshot undirected() {
        return undirected;
    }

    private Snapshot network(Stream<String> lines) {
        Stream<String> actors = IntStream.range(0, sectors.size()).mapToObj(v -> name(v) + " @s" + sectors.get(v));
        return Sketch.network(Stream.concat(actors, lines).collect(joining("\n")));
    }

    private static String turned(int[] tie) {
        String arrow =
                switch ((tie[0] + tie[1]) % 3) {
                    case 0 -> line(tie[0], "→", tie[1]);
                    case 1 -> line(tie[1], "→", tie[0]);
                    default -> line(tie[0], "–", tie[1]);
                };
        return arrow + " " + tie[2];
    }

    /** Of every seventh tie on, the two and whoever the next two ties join: who takes part in which collaboration. */
    private SortedMap<Integer, SortedSet<Integer>> parts() {
        var parts = new TreeMap<Integer, SortedSet<Integer>>();
        for (int first = 0; first + 2 < ties.size(); first += 7) {
            var members = new TreeSet<Integer>();
            ties.subList(first, first + 3).forEach(tie -> members.addAll(List.of(tie[0], tie[1])));
            parts.put(parts.size(), members);
        }
        return parts;
    }

    private static String event(Map.Entry<Integer, SortedSet<Integer>> part) {
        return "P" + name(part.getKey()) + ": "
                + part.getValue().stream().map(GeneratedNetwork::name).collect(joining(", "));
    }

    private static String line(int from, String arrow, int to) {
        return name(from) + arrow + name(to);
    }

    private static String name(int vertex) {
        return "%05d".formatted(vertex);
    }

    int actors() {
        return sectors.size();
    }

    /** Ours, on the network that the metric reads: with directions if it reads those, of collaborations if it reads them. */
    Scores scores(String id) {
        Metric metric = Metrics.get(id);
        return metric.of(
                switch (metric.reads()) {
                    case ARCS -> directed;
                    case COLLABORATIONS -> meeting;
                    default -> undirected;
                });
    }

    /** In its folder, as the script reads it. */
    void write() throws IOException {
        write("ties", ties.stream().map(tie -> tie[0] + " " + tie[1] + " " + tie[2]));
        write("arcs", ties.stream().flatMap(GeneratedNetwork::arcs));
        write("parts", parts().entrySet().stream().flatMap(event -> event.getValue().stream()
                .map(actor -> actor + " " + event.getKey())));
        write("sectors", sectors.stream().map(String::valueOf));
        write("groups", groups());
    }

    Path folder() {
        return folder;
    }

    private static Stream<String> arcs(int[] tie) {
        String there = tie[0] + " " + tie[1] + " " + tie[2];
        String back = tie[1] + " " + tie[0] + " " + tie[2];
        return switch ((tie[0] + tie[1]) % 3) {
            case 0 -> Stream.of(there);
            case 1 -> Stream.of(back);
            default -> Stream.of(there, back);
        };
    }

    /** Our communities; whoever has none is alone. */
    private Stream<String> groups() {
        Scores groups = Metrics.get("leiden-communities").of(undirected);
        int n = actors();
        return IntStream.range(0, n)
                .mapToObj(v -> String.valueOf((int) groups.get(v).asDouble().orElse(n + v)));
    }

    private void write(String name, Stream<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines.toList());
    }
}
