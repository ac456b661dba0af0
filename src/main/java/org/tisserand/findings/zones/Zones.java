package org.tisserand.findings.zones;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.tisserand.findings.zones.Concepts.Concept;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Steps;
import org.tisserand.model.Actor;
import org.tisserand.network.Snapshot;

/** Concepts made into zones: those of few enough actors, with a specific object and a place, little tied yet, stable enough. */
final class Zones {

    static final int MOST_ACTORS = 25;

    private static final double STABLE_ENOUGH = 0.3;

    /** Where more than half of the pairs are tied, people know their zone: it is a collaboration that exists. */
    private static final double LATENT_ENOUGH = 0.5;

    /** What more do, (1 + n)^0.8 of n, is common to all for other reasons: a catch-all, a duty. It tells no zone by itself. */
    private static final double SPECIFIC_ENOUGH = 0.2;

    private final Context<Cell> context;
    private final Snapshot network;
    private final Rarity rarity;
    private final boolean placed;
    private final long sectorCount;

    /** @param placed whether a zone must have a place: not where the facts hold none */
    Zones(Context<Cell> context, Rarity rarity, Snapshot network, boolean placed) {
        this.context = context;
        this.rarity = rarity;
        this.network = network;
        this.placed = placed;
        this.sectorCount = network.actors().stream()
                .map(Actor::sector)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    List<Zone> of(List<Concept> concepts, Progress progress) {
        var steps = new Steps(concepts.size(), progress);
        return concepts.stream()
                .peek(each -> steps.one())
                .filter(this::isZone)
                .filter(concept -> density(concept) <= 1 - LATENT_ENOUGH)
                .map(this::zone)
                .filter(zone -> zone.stability() >= STABLE_ENOUGH)
                .toList();
    }

    private boolean isZone(Concept concept) {
        List<Cell> cells = concept.attributes().stream().map(context::attribute).toList();
        return concept.actors().size() <= MOST_ACTORS
                && cells.stream().anyMatch(each -> each.object().isPresent() && isTelling(each))
                && (!placed || cells.stream().anyMatch(each -> each.place().isPresent()));
    }

    /** What no more do than a zone may hold is never a catch-all, however small the network. */
    private boolean isTelling(Cell cell) {
        return rarity.doers(cell) <= MOST_ACTORS || rarity.of(cell) >= SPECIFIC_ENOUGH;
    }

    private Zone zone(Concept concept) {
        return new Zone(
                concept,
                Stability.of(context, concept),
                separation(concept),
                sum(concept, this::information),
                sum(concept, this::specificity),
                1 - density(concept),
                sectors(concept));
    }

    private double separation(Concept concept) {
        int all = concept.actors().stream()
                .mapToInt(each -> context.held(each).length)
                .sum();
        return (double) concept.actors().size() * concept.attributes().size() / all;
    }

    private static double sum(Concept concept, IntToDoubleFunction number) {
        double sum = 0;
        for (int each : concept.attributes()) {
            sum += number.applyAsDouble(each);
        }
        return sum;
    }

    double information(int attribute) {
        return Math.log((1.0 + context.actorCount()) / (1 + context.count(attribute)));
    }

    /** Information that does not come from the place alone. */
    double specificity(int attribute) {
        return information(attribute) * rarity.of(context.attribute(attribute));
    }

    boolean placed() {
        return placed;
    }

    int actorCount() {
        return context.actorCount();
    }

    int cellCount() {
        return context.attributeCount();
    }

    private double density(Concept concept) {
        List<Integer> members = concept.actors();
        int tied = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                tied += tied(members.get(i), members.get(j)) ? 1 : 0;
            }
        }
        return 2.0 * tied / (members.size() * (members.size() - 1.0));
    }

    boolean tied(int one, int other) {
        return network.adjacent(vertex(one), vertex(other));
    }

    int vertex(int actor) {
        return network.vertex(context.actor(actor)).orElseThrow();
    }

    private OptionalDouble sectors(Concept concept) {
        Map<String, Integer> count = new HashMap<>();
        for (int each : concept.actors()) {
            network.actor(vertex(each)).sector().ifPresent(sector -> count.merge(sector, 1, Integer::sum));
        }
        int known = count.values().stream().mapToInt(Integer::intValue).sum();
        if (known == 0 || sectorCount < 2) {
            return OptionalDouble.empty();
        }
        int squares = count.values().stream().mapToInt(each -> each * each).sum();
        return OptionalDouble.of((1 - (double) squares / known / known) / (1 - 1.0 / sectorCount));
    }
}
