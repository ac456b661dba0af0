package org.tisserand.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.model.Actor;
import org.tisserand.model.Value;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;
import org.tisserand.report.Naming;
import org.tisserand.study.Scene;

/** What colours and sizes tell of the actors of a network: their codes, and metrics as they are in the whole of it. */
record Codes(Scene scene, Recipe recipe) {

    private static final String COMMUNITIES = "leiden-communities";

    Snapshot whole() {
        return scene.snapshot(recipe);
    }

    /** For each actor of {@code drawn} its code in a list, where known. */
    List<Optional<String>> of(String list, Snapshot drawn) {
        return list.equals("group")
                ? values(COMMUNITIES, drawn).stream().map(Codes::community).toList()
                : drawn.actors().stream().map(facet(list)).toList();
    }

    private static Function<Actor, Optional<String>> facet(String list) {
        return switch (list) {
            case "territory" -> Actor::territory;
            case "level" -> Actor::level;
            case "kind" -> Actor::kind;
            default -> Actor::sector;
        };
    }

    private static Optional<String> community(Value value) {
        return value.asDouble().isPresent()
                ? Optional.of(String.valueOf((int) value.asDouble().getAsDouble()))
                : Optional.empty();
    }

    /** The word for each code of a list, and for none. */
    Function<Optional<String>, String> names(String list, Words words) {
        var naming = new Naming(scene.facts());
        return code -> code.map(each ->
                        list.equals("group") ? words.text("picture.group", each) : naming.term(list, each, words))
                .orElseGet(() -> words.text("picture.unknown"));
    }

    /** A metric's values of actors, as they are in the whole network. */
    List<Value> values(String id, Snapshot drawn) {
        Metric metric = Metrics.get(id);
        var scores = scene.scores(metric, recipe);
        Snapshot whole = whole();
        return drawn.actors().stream()
                .map(actor -> scores.get(whole.vertex(actor.id()).orElseThrow()))
                .toList();
    }
}
