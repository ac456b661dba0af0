package org.tisserand.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Everything a home holds at one data version: the graph as plain values.
 *
 * <p>Every list is sorted (by id, or by row where there is none), so that equal facts are equal lists. Ids named by ties,
 * participations, offers, needs, resources, goals, mandates and responses
 * exist among {@code actors} and {@code collaborations}.
 *
 * @param dataVersion the ledger number from which the facts were made; 0 for an empty home
 */
public record Facts(
        long dataVersion,
        List<Actor> actors,
        List<Tie> ties,
        List<Territory> territories,
        List<Collaboration> collaborations,
        List<Participation> participations,
        List<Scope> scopes,
        List<Offer> offers,
        List<Need> needs,
        List<Resource> resources,
        List<Goal> goals,
        List<Mandate> mandates,
        List<Response> responses,
        List<Source> sources) {

    public Facts {
        actors = sorted(actors, Actor::id);
        ties = sortedByRow(ties, Tie::row);
        territories = sorted(territories, Territory::code);
        collaborations = sorted(collaborations, Collaboration::id);
        participations = sortedByRow(participations, Participation::row);
        scopes = sortedByRow(scopes, Scope::row);
        offers = sorted(offers, Offer::id);
        needs = sorted(needs, Need::id);
        resources = sorted(resources, Resource::id);
        goals = sorted(goals, Goal::id);
        mandates = sorted(mandates, Mandate::id);
        responses = sortedByRow(responses, Response::row);
        sources = sorted(sources, Source::id);
    }

    /** A home into which nothing has been loaded. */
    public static Facts empty() {
        return of(0, List.of(), List.of());
    }

    /** Actors and their ties alone. */
    public static Facts of(long dataVersion, List<Actor> actors, List<Tie> ties) {
        return new Facts(
                dataVersion,
                actors,
                ties,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Actors and the collaborations they take part in. */
    public static Facts of(
            long dataVersion,
            List<Actor> actors,
            List<Collaboration> collaborations,
            List<Participation> participations) {
        return of(dataVersion, actors, List.of())
                .withCollaborations(collaborations)
                .withParticipations(participations);
    }

    // Below: the same facts with one of their lists in another form.

    public Facts withActors(List<Actor> others) {
        return new Facts(
                dataVersion,
                others,
                ties,
                territories,
                collaborations,
                participations,
                scopes,
                offers,
                needs,
                resources,
                goals,
                mandates,
                responses,
                sources);
    }

    public Facts withTies(List<Tie> others) {
        return new Facts(
                dataVersion,
                actors,
                others,
                territories,
                collaborations,
                participations,
                scopes,
                offers,
                needs,
                resources,
                goals,
                mandates,
                responses,
                sources);
    }

    public Facts withTerritories(List<Territory> others) {
        return new Facts(
                dataVersion,
                actors,
                ties,
                others,
                collaborations,
                participations,
                scopes,
                offers,
                needs,
                resources,
                goals,
                mandates,
                responses,
                sources);
    }

    public Facts withCollaborations(List<Collaboration> others) {
        return new Facts(
                dataVersion,
                actors,
                ties,
                territories,
                others,
                participations,
                scopes,
                offers,
                needs,
                resources,
                goals,
                mandates,
                responses,
                sources);
    }

    public Facts withParticipations(List<Participation> others) {
        return new Facts(
                dataVersion,
                actors,
                ties,
                territories,
                collaborations,
                others,
                scopes,
                offers,
                needs,
                resources,
                goals,
                mandates,
                responses,
                sources);
    }

    public Facts withScopes(List<Scope> others) {
        return new Facts(
                dataVersion,
                actors,
                ties,
                territories,
                collaborations,
                participations,
                others,
                offers,
                needs,
                resources,
                goals,
                mandates,
                responses,
                sources);
    }

    public Facts withNeeds(List<Need> others) {
        return new Facts(
                dataVersion,
                actors,
                ties,
                territories,
                collaborations,
                participations,
                scopes,
                offers,
                others,
                resources,
                goals,
                mandates,
                responses,
                sources);
    }

    public Facts withResponses(List<Response> others) {
        return new Facts(
                dataVersion,
                actors,
                ties,
                territories,
                collaborations,
                participations,
                scopes,
                offers,
                needs,
                resources,
                goals,
                mandates,
                others,
                sources);
    }

    public boolean isEmpty() {
        return actors.isEmpty();
    }

    private static <T> List<T> sorted(List<T> items, Function<T, String> key) {
        return sortedBy(items, Comparator.comparing(key));
    }

    private static <T> List<T> sortedByRow(List<T> items, Function<T, RowRef> row) {
        return sortedBy(items, Comparator.comparing(row));
    }

    private static <T> List<T> sortedBy(List<T> items, Comparator<T> order) {
        var copy = new ArrayList<>(items);
        copy.sort(order);
        return List.copyOf(copy);
    }
}
