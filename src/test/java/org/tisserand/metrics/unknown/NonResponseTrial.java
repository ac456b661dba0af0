package org.tisserand.metrics.unknown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

/**
 * Run by hand: each file of a folder is a network as {@link Sketch} reads it; prints what {@link NonResponseTest} asks of
 * its own two, for four metrics and both silences. What is a network without sectors has no E-I.
 */
final class NonResponseTrial {

    private static final List<String> METRICS = List.of("density", "mean-strength", "ei-index", "degree");

    private NonResponseTrial() {}

    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : BandTrial.SEED;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                tell(file.getFileName().toString(), Sketch.network(Files.readString(file)), seed);
            }
        }
    }

    private static void tell(String name, Snapshot full, long seed) {
        for (String metric : METRICS) {
            for (NonResponse.Silence silence : NonResponse.Silence.values()) {
                BandTrial trial = BandTrial.of(full, metric, silence, seed);
                if (trial.asked() > 0) {
                    System.out.printf(
                            Locale.ROOT,
                            "%-18s %4d actors %-14s %-13s held %5.1f %% width %3.0f %%%n",
                            name,
                            full.vertexCount(),
                            metric,
                            silence,
                            100 * trial.held(),
                            100 * trial.width());
                }
            }
        }
    }
}
