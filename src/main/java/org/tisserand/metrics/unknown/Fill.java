package org.tisserand.metrics.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tisserand.metrics.Grouping;
import org.tisserand.network.Edge;
import org.tisserand.network.Observation;
import org.tisserand.network.Snapshot;

/** The ends of what unknown pairs may be: none tied, all tied, or those alone that move an index of groups furthest. */
enum Fill {
    ABSENT,
    PRESENT,
    WITHIN,
    BETWEEN;

    /** Those that bound a metric. */
    static List<Fill> of(boolean byGroup) {
        return byGroup ? List.of(values()) : List.of(ABSENT, PRESENT);
    }

    /** The network so filled; a tie that is filled in has the largest strength known. */
    Snapshot in(Snapshot snapshot, Observation observation, Grouping grouping) {
        double most = snapshot.edges().stream().mapToDouble(Edge::weight).max().orElse(1);
        List<Edge> edges = new ArrayList<>(snapshot.edges());
        for (int i = 0; i < observation.listedCount(); i++) {
            int u = observation.u(i);
            int v = observation.v(i);
            if (fills(grouping.of(snapshot.actor(u)), grouping.of(snapshot.actor(v)))) {
                edges.add(Simulation.tie(u, v, most));
            }
        }
        return snapshot.rejoined(Simulation.sorted(edges));
    }

    private boolean fills(Optional<String> one, Optional<String> other) {
        boolean known = one.isPresent() && other.isPresent();
        return switch (this) {
            case ABSENT -> false;
            case PRESENT -> true;
            case WITHIN -> known && one.equals(other);
            case BETWEEN -> known && !one.equals(other);
        };
    }
}
