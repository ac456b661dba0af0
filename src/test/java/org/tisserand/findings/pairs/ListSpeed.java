package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.tisserand.findings.GrownRegion;
import org.tisserand.findings.Parameters;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * How long the whole list of improbable partnerships takes, through the lens that pages call: run by hand, with the number of
 * actors, of ties and of repetitions. {@code src/site/mesures/vitesse-des-listes.md} has what was measured.
 */
final class ListSpeed {

    private ListSpeed() {}

    /** The first time is told apart: nothing is warm then. */
    public static void main(String[] told) {
        int actors = Integer.parseInt(told[0]);
        int ties = Integer.parseInt(told[1]);
        Facts facts = GrownRegion.of(actors, ties, 1);
        Snapshot network = timed("network", 1, () -> Snapshot.of(facts, Recipe.DEFAULT));
        System.out.printf("%d actors, %d tied pairs%n", network.vertexCount(), network.edgeCount());
        List<Finding> findings = timed(
                "list",
                Integer.parseInt(told[2]),
                () -> Partnerships.LENS.find(facts, Snapshot.of(facts, Recipe.DEFAULT), Parameters.DEFAULT));
        System.out.printf("%d findings%n", findings.size());
    }

    private static <T> T timed(String what, int times, Supplier<T> work) {
        double[] seconds = new double[times];
        T last = null;
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            last = work.get();
            seconds[i] = (System.nanoTime() - begun) / 1e9;
        }
        System.out.printf("%s: first %.2f s", what, seconds[0]);
        Arrays.sort(seconds);
        System.out.printf(
                ", median %.2f s of %d, from %.2f to %.2f%n",
                seconds[times / 2], times, seconds[0], seconds[times - 1]);
        return java.util.Objects.requireNonNull(last);
    }
}
