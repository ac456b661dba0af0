package org.tisserand.findings.delegations;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Mentions;
import org.tisserand.findings.PercentileRank;
import org.tisserand.findings.Places;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.network.Snapshot;

/**
 * Who could hold a mandate, and at what cost in all but money: (minutes / 60) + (share of its objects and populations that
 * the candidate does not work on) + (1 − capacity) + ½ (no tie with whose mandate it is) + ½ (itself short of means).
 *
 * <p>Legitimate is who works on one of its objects, within a territory that holds, or shares its MRC with, one of the
 * mandate's; a national body is not. Capacity is where its number of activities stands among all, in (0, 1).
 */
final class Candidates {

    private static final Set<String> MEANS = Set.of("staff", "funding");

    private final Facts facts;
    private final Snapshot network;
    private final Places places;
    private final Served served;
    private final Wishes wishes;
    private final List<Mention> work;
    private final double[] capacity;

    Candidates(Facts facts, Snapshot network, Places places, Served served, Wishes wishes) {
        this.facts = facts;
        this.network = network;
        this.places = places;
        this.served = served;
        this.wishes = wishes;
        this.work = Mentions.of(facts, network.recipe()).stream()
                .filter(each -> each.kind().isWork())
                .toList();
        this.capacity = capacity();
    }

    private double[] capacity() {
        double[] count = new double[network.vertexCount()];
        work.stream()
                .filter(each -> each.kind() == Mention.Kind.ACTIVITY)
                .forEach(each -> count[vertex(each.actor())]++);
        return PercentileRank.inPlace(count);
    }

    double capacity(String actor) {
        return capacity[vertex(actor)];
    }

    /** How many more mandates of others an actor could take up before it is loaded too much. */
    int room(String actor) {
        return Math.max(0, wishes.count("mostMandates") - held(actor));
    }

    /** Mandates of others that the actor holds. */
    int held(String actor) {
        return (int) facts.mandates().stream()
                .filter(each -> each.period().overlaps(network.recipe().period()))
                .filter(each -> each.delegate().filter(actor::equals).isPresent())
                .count();
    }

    /** Those with a right to act, whatever their load and distance, by name. */
    List<Actor> legitimate(Mandate mandate) {
        return network.actors().stream()
                .filter(each -> !each.id().equals(mandate.actor()))
                .filter(each -> !each.level().equals(java.util.Optional.of("national")))
                .filter(each -> !workFor(each, mandate).isEmpty())
                .toList();
    }

    /** What says that the actor works on the mandate's objects where it may act. */
    List<Mention> workFor(Actor actor, Mandate mandate) {
        return work.stream()
                .filter(each -> each.actor().equals(actor.id()))
                .filter(each -> !Collections.disjoint(
                        each.facets().objects(), mandate.facets().objects()))
                .filter(each -> isWithin(each, actor, mandate))
                .toList();
    }

    private boolean isWithin(Mention mention, Actor actor, Mandate mandate) {
        List<String> own = Stream.concat(mention.facets().territories().stream(), actor.territory().stream())
                .toList();
        Predicate<String> reached =
                place -> own.stream().anyMatch(each -> places.holds(each, place) || shareDistrict(each, place));
        return served.territories(mandate).stream().anyMatch(reached);
    }

    private boolean shareDistrict(String one, String other) {
        return places.district(one).isPresent() && places.district(one).equals(places.district(other));
    }

    double cost(Mandate mandate, Actor candidate) {
        return served.minutes(mandate, candidate.id()).orElse(60) / 60
                + mismatch(mandate, candidate)
                + 1
                - capacity(candidate.id())
                + (isTied(mandate, candidate) ? 0 : 0.5)
                + (isShort(candidate) ? 0.5 : 0);
    }

    /** The share of the mandate's objects and populations that the candidate does not work on. */
    double mismatch(Mandate mandate, Actor candidate) {
        SortedSet<String> asked =
                codes(mandate.facets().objects(), mandate.facets().populations());
        SortedSet<String> left = new TreeSet<>(asked);
        workFor(candidate, mandate)
                .forEach(each -> left.removeAll(
                        codes(each.facets().objects(), each.facets().populations())));
        return asked.isEmpty() ? 0 : (double) left.size() / asked.size();
    }

    private static SortedSet<String> codes(Set<String> objects, Set<String> populations) {
        return Stream.concat(
                        objects.stream().map("object "::concat),
                        populations.stream().map("population "::concat))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isTied(Mandate mandate, Actor candidate) {
        return network.adjacent(vertex(mandate.actor()), vertex(candidate.id()));
    }

    /** Whether the candidate says itself that it lacks people or money. */
    boolean isShort(Actor candidate) {
        return facts.needs().stream()
                .filter(each -> each.actor().equals(candidate.id()))
                .map(Need::resource)
                .anyMatch(each -> each.filter(MEANS::contains).isPresent());
    }

    int vertex(String actor) {
        return network.vertex(actor).orElseThrow();
    }

    /** One plan for all mandates, so that nobody is asked to hold too many. */
    int[] plan(List<Mandate> mandates, List<Actor> actors) {
        double[] opening = new double[actors.size()];
        Arrays.fill(opening, wishes.get("openingCost"));
        int[] rooms = actors.stream().mapToInt(each -> room(each.id())).toArray();
        double[][] service = new double[mandates.size()][actors.size()];
        for (int i = 0; i < service.length; i++) {
            Mandate mandate = mandates.get(i);
            Set<String> admitted = legitimate(mandate).stream().map(Actor::id).collect(Collectors.toSet());
            for (int d = 0; d < actors.size(); d++) {
                Actor actor = actors.get(d);
                boolean may = admitted.contains(actor.id()) && rooms[d] > 0 && served.isNearEnough(mandate, actor.id());
                service[i][d] = may ? cost(mandate, actor) : Double.POSITIVE_INFINITY;
            }
        }
        return new FacilityLocation(opening, service, rooms, wishes.get("unassignedCost"))
                .plan().served().stream().mapToInt(Integer::intValue).toArray();
    }
}
