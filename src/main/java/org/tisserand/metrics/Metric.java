package org.tisserand.metrics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tisserand.network.Snapshot;

/**
 * A published measure of a network, its actors, its edges or its collaborations, as a value: from it API, pages and reference are made.
 *
 * <p>Its words stand in the message files under {@code metric.<id>.}: {@code name} (as published), {@code plain} (the
 * planner's words), {@code definition}, {@code formula}, {@code range}; some have {@code cost}, which says what their cost is
 * counted over.
 *
 * @param id       in kebab case, as in addresses: {@code harmonic-closeness}
 * @param scope    what has a value
 * @param reads    which view of the network it reads
 * @param topic    what it tells of an actor, in a planner's words; absent for metrics of networks and edges
 * @param names    whether its numbers name groups, so that they have no order
 * @param perPair  whether it is a share of the pairs, those that are unknown not counting where some are
 * @param steady   whether the unknown is bounded by its outermost cases: one more tie, no stronger than the strongest, never
 *                 moves it but one way, within groups and between them apart where it looks at groups
 * @param choices  what it leaves to the reader
 * @param keeping  what networks drawn by chance keep when a value is held against theirs; absent where chance has no say
 * @param onDemand whether it is computed only when it is asked for by name, its cost forbidding more
 * @param cost     in n and m, nothing else being said there: {@code O(nm)}
 * @param source   the publication, with its DOI where there is one
 * @param kernel   a pure function
 */
public record Metric(
        String id,
        Scope scope,
        Reads reads,
        Optional<Topic> topic,
        boolean names,
        boolean perPair,
        boolean steady,
        List<Choice> choices,
        Optional<Keeping> keeping,
        boolean onDemand,
        String cost,
        String source,
        Kernel kernel) {

    /** What has a value. */
    public enum Scope {
        NETWORK,
        ACTOR,
        EDGE,
        COLLABORATION,
        /** Some of the pairs that no tie joins. */
        PAIR
    }

    /** The view of the network that a metric reads. */
    public enum Reads {
        /** Who is joined to whom, each tie counting 1. */
        TIES,
        /** The same, each tie counting its strength. */
        STRENGTHS,
        /** The same, each tie having a length: the greatest strength over its own. */
        LENGTHS,
        /** Ties with their direction; one told for both sides goes both ways. */
        ARCS,
        /** Actors and the collaborations they take part in. */
        COLLABORATIONS
    }

    /** What a metric tells of an actor; its words stand in the message files under {@code topic.}. */
    public enum Topic {
        TIES,
        COLLABORATIONS,
        BRIDGING,
        NEARNESS,
        SURROUNDINGS,
        GROUPS
    }

    /** What networks drawn by chance have in common with the one looked at. */
    public enum Keeping {
        /** Each actor's number of partners. */
        DEGREES,
        /** Each tie; groups are dealt anew among the actors. */
        TIES
    }

    /** The computation itself. */
    @FunctionalInterface
    public interface Kernel {
        Scores of(Snapshot snapshot, Chosen chosen, Progress progress);
    }

    public Metric {
        choices = List.copyOf(choices);
    }

    /** One that reads ties and leaves nothing to choose. */
    Metric(String id, Scope scope, String cost, String source, Function<Snapshot, Scores> kernel) {
        this(id, scope, cost, source, (snapshot, chosen, progress) -> kernel.apply(snapshot));
    }

    Metric(String id, Scope scope, String cost, String source, Kernel kernel) {
        this(
                id,
                scope,
                Reads.TIES,
                Optional.empty(),
                false,
                false,
                false,
                List.of(),
                Optional.empty(),
                false,
                cost,
                source,
                kernel);
    }

    Metric reading(Reads view) {
        return new Metric(
                id, scope, view, topic, names, perPair, steady, choices, keeping, onDemand, cost, source, kernel);
    }

    Metric about(Topic told) {
        return new Metric(
                id,
                scope,
                reads,
                Optional.of(told),
                names,
                perPair,
                steady,
                choices,
                keeping,
                onDemand,
                cost,
                source,
                kernel);
    }

    /** Its numbers are names. */
    Metric naming() {
        return new Metric(
                id, scope, reads, topic, true, perPair, steady, choices, keeping, onDemand, cost, source, kernel);
    }

    /** It is a share of the pairs. */
    Metric ofPairs() {
        return new Metric(id, scope, reads, topic, names, true, true, choices, keeping, onDemand, cost, source, kernel);
    }

    /** One more tie never moves it but one way. */
    Metric steadily() {
        return new Metric(
                id, scope, reads, topic, names, perPair, true, choices, keeping, onDemand, cost, source, kernel);
    }

    Metric leaving(Choice... toChoose) {
        return new Metric(
                id,
                scope,
                reads,
                topic,
                names,
                perPair,
                steady,
                List.of(toChoose),
                keeping,
                onDemand,
                cost,
                source,
                kernel);
    }

    /** It may be held against draws that keep {@code what}. */
    Metric against(Keeping what) {
        return new Metric(
                id,
                scope,
                reads,
                topic,
                names,
                perPair,
                steady,
                choices,
                Optional.of(what),
                onDemand,
                cost,
                source,
                kernel);
    }

    Metric whenAsked() {
        return new Metric(
                id, scope, reads, topic, names, perPair, steady, choices, keeping, true, cost, source, kernel);
    }

    /** By the presets, unheard. */
    public Scores of(Snapshot snapshot) {
        return of(snapshot, Chosen.PRESETS, Progress.UNHEARD);
    }

    /** @throws IllegalArgumentException if {@code chosen} names a choice or a value that is none of this metric's */
    public Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        chosen.values().forEach(this::refuseForeign);
        return kernel.of(snapshot, chosen, progress);
    }

    private void refuseForeign(String name, String value) {
        if (choices.stream()
                .noneMatch(each -> each.name().equals(name) && each.values().contains(value))) {
            throw new IllegalArgumentException("The metric %s leaves no such choice, %s=%s.\nMaybe one of %s was meant."
                    .formatted(id, name, value, choices));
        }
    }
}
