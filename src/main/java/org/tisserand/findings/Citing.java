package org.tisserand.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Goal;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.model.Phrase;
import org.tisserand.model.Resource;
import org.tisserand.model.Scope;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.network.Edge;

/** Rows quoted as evidence: each with what it says, in words that every lens shares. */
public final class Citing {

    private final Names names;
    private final Places places;
    private final Map<String, List<Participation>> members = new HashMap<>();

    public Citing(Facts facts) {
        this.names = new Names(facts);
        this.places = new Places(facts);
        facts.participations().forEach(each -> members.computeIfAbsent(each.collaboration(), id -> new ArrayList<>())
                .add(each));
    }

    /** The rows that make an edge: its ties, then its shared collaborations with both parts in them; at most {@code most}. */
    public List<Evidence> edge(Edge edge, String one, String other, int most) {
        var rows = new ArrayList<Evidence>();
        edge.ties().forEach(each -> rows.add(tie(each)));
        edge.shared().forEach(each -> {
            rows.addAll(part(each, one));
            rows.addAll(part(each, other));
        });
        return rows.subList(0, Math.min(most, rows.size()));
    }

    public Evidence tie(Tie tie) {
        String key = tie.state() == TieState.PRESENT
                ? "evidence.tie"
                : tie.state() == TieState.ABSENT ? "evidence.no-tie" : "evidence.unknown-tie";
        return new Evidence(
                tie.row(),
                dated(
                        Phrase.message(
                                key, names.actor(tie.from()), names.actor(tie.to()), Phrase.term("tie", tie.kind())),
                        tie.period()));
    }

    /** An actor's part in a collaboration: the participation's row, or none where there is none. */
    public List<Evidence> part(Collaboration collaboration, String actor) {
        return members.getOrDefault(collaboration.id(), List.of()).stream()
                .filter(each -> each.actor().equals(actor))
                .limit(1)
                .map(this::participation)
                .toList();
    }

    public Evidence participation(Participation each) {
        return new Evidence(
                each.row(),
                dated(
                        Phrase.message(
                                "evidence.participation",
                                names.actor(each.actor()),
                                names.collaboration(each.collaboration())),
                        each.period()));
    }

    public Evidence scope(Scope each) {
        return new Evidence(
                each.row(),
                dated(
                        Phrase.message("evidence.scope", names.actor(each.actor()), facets(each.facets())),
                        each.period()));
    }

    public Evidence offer(Offer each) {
        return new Evidence(
                each.row(),
                dated(
                        Phrase.message(
                                "evidence.offer",
                                names.actor(each.actor()),
                                facets(
                                        each.facets(),
                                        each.function().map(code -> Phrase.term("function", code)).stream())),
                        each.period()));
    }

    public Evidence need(Need each) {
        return new Evidence(
                each.row(),
                dated(
                        Phrase.message(
                                "evidence.need",
                                names.actor(each.actor()),
                                facets(
                                        each.facets(),
                                        Stream.concat(
                                                each.resource().map(code -> Phrase.term("resource", code)).stream(),
                                                told("evidence.quantity", each.quantity())))),
                        each.period()));
    }

    /** A resource with what is told of its costs and capacity, and whether it is to share. */
    public Evidence resource(Resource each) {
        return new Evidence(
                each.row(),
                dated(
                        Phrase.message(
                                each.shareable().orElse(false) ? "evidence.resource" : "evidence.own-resource",
                                names.actor(each.actor()),
                                facets(
                                        Facets.UNKNOWN,
                                        Stream.of(
                                                        each.kind().map(code -> Phrase.term("resource", code)).stream(),
                                                        told("evidence.capacity", each.capacity()),
                                                        told("evidence.fixed-cost", each.fixedCost()),
                                                        told("evidence.unit-cost", each.unitCost()))
                                                .flatMap(said -> said))),
                        each.period()));
    }

    /** A mandate with who holds it in its owner's stead, and whether with resources. */
    public Evidence mandate(Mandate each) {
        Phrase means = Phrase.message(each.resourced()
                .map(yes -> yes ? "evidence.with-means" : "evidence.without-means")
                .orElse("evidence.means-untold"));
        Phrase mandate = each.delegate()
                .map(to -> Phrase.message(
                        "evidence.delegation",
                        names.actor(each.actor()),
                        Phrase.text(each.competence()),
                        names.actor(to),
                        means))
                .orElseGet(() -> Phrase.message(
                        "evidence.mandate", names.actor(each.actor()), Phrase.text(each.competence()), means));
        return new Evidence(each.row(), dated(mandate, each.period()));
    }

    public Evidence goal(Goal each) {
        return new Evidence(
                each.row(),
                dated(
                        Phrase.message("evidence.goal", names.holder(each.holder()), Phrase.text(each.text())),
                        each.period()));
    }

    /** Where an actor is: the row of the actor itself. */
    public Evidence seat(Actor each) {
        return new Evidence(
                each.rows().get(0),
                Phrase.message(
                        "evidence.seat",
                        Phrase.text(each.name()),
                        each.territory().map(places::name).orElse(Phrase.message("evidence.nothing-told"))));
    }

    /** What a collaboration is about: its own row. */
    public Evidence collaboration(Collaboration each) {
        return new Evidence(
                each.row(),
                dated(
                        Phrase.message("evidence.collaboration", Phrase.text(each.name()), facets(each.facets())),
                        each.period()));
    }

    /** Objects, populations and territories in words, or that nobody said. */
    public Phrase facets(Facets facets) {
        return facets(facets, Stream.empty());
    }

    private static Stream<Phrase> told(String key, OptionalDouble number) {
        return number.stream().mapToObj(each -> Phrase.message(key, Phrase.number(each, 2)));
    }

    private Phrase facets(Facets facets, Stream<Phrase> first) {
        var told = new ArrayList<>(first.toList());
        told.addAll(terms("object", facets.objects()));
        told.addAll(terms("population", facets.populations()));
        facets.territories().forEach(each -> told.add(places.name(each)));
        return told.isEmpty() ? Phrase.message("evidence.nothing-told") : Phrase.list(told);
    }

    private static List<Phrase> terms(String list, SortedSet<String> codes) {
        return codes.stream().map(code -> Phrase.term(list, code)).toList();
    }

    /** The phrase, followed by its period where one is known. */
    static Phrase dated(Phrase phrase, Period period) {
        if (period.isUnknown()) {
            return phrase;
        }
        String key =
                period.start().isEmpty() ? "period.until" : period.end().isEmpty() ? "period.since" : "period.between";
        var days = new ArrayList<Phrase>(List.of(phrase));
        period.start().map(LocalDate::toString).map(Phrase::text).ifPresent(days::add);
        period.end().map(LocalDate::toString).map(Phrase::text).ifPresent(days::add);
        return new Phrase.Message(key, days);
    }
}
