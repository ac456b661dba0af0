package org.tisserand.metrics.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tisserand.metrics.Grouping;
import org.tisserand.model.Actor;
import org.tisserand.network.Snapshot;

/**
 * The same ties among actors that have exchanged their groups: those whose group is known are dealt the same groups anew.
 *
 * @see <a href="https://doi.org/10.2307/2786835">Krackhardt & Stern (1988), Social Psychology Quarterly 51(2)</a>
 */
final class Relabelling {

    private Relabelling() {}

    /** One draw. Cost: O(n + m). */
    static Snapshot of(Snapshot snapshot, Grouping grouping, SplittableRandom random) {
        int[] known = IntStream.range(0, snapshot.vertexCount())
                .filter(v -> grouping.of(snapshot.actor(v)).isPresent())
                .toArray();
        int[] dealt = known.clone();
        for (int i = dealt.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int card = dealt[i];
            dealt[i] = dealt[j];
            dealt[j] = card;
        }
        List<Actor> actors = new ArrayList<>(snapshot.actors());
        for (int i = 0; i < known.length; i++) {
            actors.set(known[i], grouping.as(snapshot.actor(known[i]), snapshot.actor(dealt[i])));
        }
        return snapshot.among(actors);
    }
}
