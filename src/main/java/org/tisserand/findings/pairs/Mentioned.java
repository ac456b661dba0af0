package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Places;
import org.tisserand.model.Evidence;
import org.tisserand.network.Snapshot;

/** What rows say of each actor, and the rows that say something asked for; goals are not what is being done. */
final class Mentioned {

    private final Snapshot network;
    private final Places places;
    private final Map<String, List<Mention>> byActor = new HashMap<>();

    Mentioned(Snapshot network, Places places, List<Mention> mentions) {
        this.network = network;
        this.places = places;
        mentions.forEach(each ->
                byActor.computeIfAbsent(each.actor(), id -> new ArrayList<>()).add(each));
    }

    boolean bears(Mention mention, List<String> objects) {
        return mention.kind() != Mention.Kind.GOAL
                && mention.facets().objects().stream().anyMatch(objects::contains);
    }

    boolean serves(Mention mention, List<String> populations) {
        return mention.kind() != Mention.Kind.GOAL
                && mention.facets().populations().stream().anyMatch(populations::contains);
    }

    /** @param codes of territories */
    boolean lies(Mention mention, List<String> codes) {
        return mention.kind() != Mention.Kind.GOAL
                && mention.facets().territories().stream().map(places::code).anyMatch(codes::contains);
    }

    /** Every row of those actors' mentions that say it, by actor. */
    List<Evidence> rows(Predicate<Mention> saying, int... actors) {
        var rows = new ArrayList<Evidence>();
        for (int actor : actors) {
            byActor.getOrDefault(network.actor(actor).id(), List.of()).stream()
                    .filter(saying)
                    .forEach(each -> rows.addAll(each.rows()));
        }
        return rows;
    }
}
