package org.tisserand.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tisserand.model.Actor;
import org.tisserand.model.RowRef;
import org.tisserand.network.Snapshot;

/** An actor as the API gives it. */
public record ActorView(
        String id,
        String name,
        Optional<String> acronym,
        Optional<String> kind,
        Optional<String> sector,
        Optional<String> level,
        Optional<String> territory,
        Optional<String> openness,
        Optional<String> mission,
        List<String> aliases,
        boolean nameOnly,
        Map<String, String> attributes,
        int partners,
        List<String> rows) {

    static ActorView of(Snapshot snapshot, int vertex) {
        Actor actor = snapshot.actor(vertex);
        return new ActorView(
                actor.id(),
                actor.name(),
                actor.acronym(),
                actor.kind(),
                actor.sector(),
                actor.level(),
                actor.territory(),
                actor.openness(),
                actor.mission(),
                actor.aliases(),
                actor.nameOnly(),
                new TreeMap<>(actor.attributes()),
                snapshot.degree(vertex),
                actor.rows().stream().map(RowRef::id).toList());
    }
}
