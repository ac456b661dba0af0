package org.tisserand.web.page;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * How ties fall within and between sectors, among those of which both sectors are known.
 *
 * @param within  ties between actors of one sector
 * @param between ties between actors of different sectors
 * @param unknown ties of which a sector is not known
 */
record Mix(int within, int between, int unknown) {

    static Mix of(Snapshot snapshot) {
        int within = 0;
        int between = 0;
        for (Edge edge : snapshot.edges()) {
            Optional<String> from = snapshot.actor(edge.u()).sector();
            Optional<String> to = snapshot.actor(edge.v()).sector();
            if (from.isPresent() && to.isPresent()) {
                boolean same = Objects.equals(from, to);
                within += same ? 1 : 0;
                between += same ? 0 : 1;
            }
        }
        return new Mix(within, between, snapshot.edgeCount() - within - between);
    }

    /** The part of known ties that join different sectors; absent where none is known. */
    OptionalDouble share() {
        int known = within + between;
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) between / known);
    }
}
