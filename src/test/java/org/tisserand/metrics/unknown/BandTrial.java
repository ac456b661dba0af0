package org.tisserand.metrics.unknown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.network.Snapshot;

/**
 * A quarter of the actors silenced again and again: how often the band held what would have been seen.
 *
 * @param asked how many bands were looked at; for a metric of actors, each silent one's
 * @param held  the share of them that held the truth; 0 where none was asked
 * @param width their median width as a share of the bounds'; 0 where none was asked
 */
record BandTrial(int asked, double held, double width) {

    static final long SEED = 26;
    private static final double SILENT = 0.25;
    private static final int TIMES = 200;
    private static final int DRAWS = 200;

    static BandTrial of(Snapshot full, String metric, NonResponse.Silence silence, long seed) {
        var random = new SplittableRandom(seed);
        int held = 0;
        List<Double> widths = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            NonResponse drawn = NonResponse.draw(full, SILENT, silence, random);
            Uncertainty uncertainty = drawn.of(metric, DRAWS, time);
            for (int i : indices(metric, drawn)) {
                Uncertainty.Range range = uncertainty.each().get(i);
                if (range.bounds().isPresent() && range.bounds().get().width() > 0) {
                    held += range.band().orElseThrow().holds(drawn.truth(metric, i)) ? 1 : 0;
                    widths.add(range.band().get().width() / range.bounds().get().width());
                }
            }
        }
        Collections.sort(widths);
        int asked = widths.size();
        return asked == 0 ? new BandTrial(0, 0, 0) : new BandTrial(asked, (double) held / asked, widths.get(asked / 2));
    }

    private static int[] indices(String metric, NonResponse drawn) {
        return Metrics.get(metric).scope() == Metric.Scope.NETWORK
                ? new int[] {0}
                : drawn.silent().stream().mapToInt(v -> v).toArray();
    }
}
