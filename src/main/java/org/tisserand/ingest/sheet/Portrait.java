package org.tisserand.ingest.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tisserand.model.Actor;
import org.tisserand.model.RowRef;

/**
 * What a row of another sheet says of the actor it names.
 *
 * @param kind      as in {@link Actor}
 * @param sector    as in {@link Actor}
 * @param territory as in {@link Actor}
 */
record Portrait(Optional<String> kind, Optional<String> sector, Optional<String> territory) {

    static final Portrait NONE = new Portrait(Optional.empty(), Optional.empty(), Optional.empty());

    Portrait or(Portrait other) {
        return new Portrait(kind.or(other::kind), sector.or(other::sector), territory.or(other::territory));
    }

    /** An actor without a row of its own. */
    Actor named(String id, String name, RowRef row) {
        return new Actor(
                id,
                name,
                Optional.empty(),
                kind,
                sector,
                Optional.empty(),
                territory,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true,
                Map.of(),
                List.of(row));
    }
}
