package org.tisserand.findings.pairs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Places;
import org.tisserand.network.Snapshot;

/** What each actor has to do with: objects, populations, goals, territories, and how alike their work is. */
final class Undertakings {

    private static final double TERRITORY_SHRINKAGE = 5;

    private final Snapshot network;
    private final List<Mention> mentions;
    private final Holdings objects;
    private final Holdings populations;
    private final Holdings goals;
    private final Holdings territories;
    private final Holdings work;
    private final Likeness likeness;
    private final Likeness whereabouts;

    Undertakings(Snapshot network, List<Mention> mentions, Places places) {
        this.network = network;
        this.mentions = mentions;
        this.objects = holdings(each -> !isGoal(each), each -> each.facets().objects());
        this.populations = holdings(each -> !isGoal(each), each -> each.facets().populations());
        this.goals = holdings(Undertakings::isGoal, each -> each.facets().objects());
        this.territories = holdings(each -> !isGoal(each), each -> codes(each, places));
        this.work = holdings(each -> each.kind().isWork(), each -> each.facets().objects());
        this.likeness = Likeness.withMedian(network.vertexCount(), work);
        this.whereabouts = Likeness.of(network.vertexCount(), territories, TERRITORY_SHRINKAGE);
    }

    private Holdings holdings(Predicate<Mention> counted, Function<Mention, Set<String>> facet) {
        return new Holdings(network, mentions, counted, facet);
    }

    private static boolean isGoal(Mention each) {
        return each.kind() == Mention.Kind.GOAL;
    }

    private static Set<String> codes(Mention mention, Places places) {
        return mention.facets().territories().stream().map(places::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Objects told of activities, scopes, offers and needs. */
    Holdings objects() {
        return objects;
    }

    Holdings populations() {
        return populations;
    }

    /** Objects of goals. */
    Holdings goals() {
        return goals;
    }

    /** Codes of territories. */
    Holdings territories() {
        return territories;
    }

    /** Objects of work being done. */
    Holdings work() {
        return work;
    }

    /** How alike the work being done is. */
    Likeness likeness() {
        return likeness;
    }

    /** How alike the territories are. */
    Likeness whereabouts() {
        return whereabouts;
    }

    /** Whether nothing is known of what actors work on, or for whom. */
    boolean isEmpty() {
        return objects.isEmpty() && populations.isEmpty();
    }
}
