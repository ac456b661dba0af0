package org.tisserand.findings.mutualisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tisserand.findings.Citing;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Names;
import org.tisserand.findings.Places;
import org.tisserand.findings.mutualisation.Matching.Served;
import org.tisserand.model.Actor;
import org.tisserand.model.Doubt;
import org.tisserand.model.Evidence;
import org.tisserand.model.Finding;
import org.tisserand.model.Note;
import org.tisserand.model.Phrase;
import org.tisserand.model.Resource;
import org.tisserand.model.Subject;
import org.tisserand.network.Snapshot;

/** Groups, offers that meet needs, and needs that nothing meets, made into findings. */
final class Telling {

    private static final int NAMED = 4;

    private final Snapshot network;
    private final Places places;
    private final Citing citing;
    private final Market market;
    private final Assumptions assumed;

    Telling(Snapshot network, Places places, Citing citing, Market market, Assumptions assumed) {
        this.network = network;
        this.places = places;
        this.citing = citing;
        this.market = market;
        this.assumed = assumed;
    }

    /** Who gives, who receives, what it may save, by which form of agreement, where to begin. */
    Finding of(Group group) {
        Supply shared = market.supplies().get(group.supply());
        String kind = shared.resource().flatMap(Resource::kind).orElseThrow();
        Actor owner = network.actor(shared.actor());
        List<Actor> others = actors(group.others().stream().map(Partner::vertex));
        var estimate = new Estimate(network, assumed, group);
        var draft = new Draft(Mutualisation.ID, network)
                .about(List.of(
                        Subject.actor("giver", owner.id()), new Subject("shared", Subject.Type.RESOURCE, shared.id())))
                .about(subjects("receiver", group.receivers()))
                .about(subjects("joiner", group.joiners()))
                .restsOn(List.of(shared.row()))
                .restsOn(rows(group, kind))
                .doubt(estimate.doubt());
        estimate.measure(draft);
        String step = group.described() ? "pooling.step" : "pooling.undescribed.step";
        draft.note("first-step", Phrase.message(step, name(owner), Names.some(others, NAMED)))
                .note("agreement", advice(owner, others));
        add(draft, estimate.notes());
        draft.note("not-known", Phrase.message("pooling.silence"));
        return draft.says(Phrase.message(
                group.receivers().isEmpty() ? "pooling.joined" : "pooling.shared",
                name(owner),
                shared.says(),
                Names.some(others, NAMED),
                group.described() ? estimate.verdict() : Phrase.message("pooling.undescribed", estimate.verdict())));
    }

    private static void add(Draft draft, List<Note> notes) {
        notes.forEach(each -> draft.note(each.label(), each.text()));
    }

    private List<Subject> subjects(String role, List<Partner> partners) {
        return partners.stream()
                .map(each -> Subject.actor(role, network.actor(each.vertex()).id()))
                .toList();
    }

    private List<Evidence> rows(Group group, String kind) {
        var rows = new ArrayList<Evidence>();
        for (Partner each : group.partners()) {
            market.needs(each.vertex(), kind).forEach(need -> rows.add(citing.need(need)));
            market.resources(each.vertex(), kind).forEach(own -> rows.add(citing.resource(own)));
        }
        return rows;
    }

    private Phrase advice(Actor owner, List<Actor> others) {
        List<Actor> all = Stream.concat(Stream.of(owner), others.stream()).toList();
        return Agreement.among(all, true, wantsBody()).advice(all);
    }

    private boolean wantsBody() {
        return assumed.get("jointBody") != 0;
    }

    /** An offer, and the needs that the matching meets with it. */
    Finding of(Supply offer, List<Served> served) {
        List<Demand> met =
                served.stream().map(each -> market.demands().get(each.demand())).toList();
        List<Actor> needers = actors(met.stream().map(Demand::actor).distinct());
        Actor offerer = network.actor(offer.actor());
        int asked = met.stream().mapToInt(Demand::units).sum();
        return new Draft(Mutualisation.ID, network)
                .about(List.of(Subject.actor("giver", offerer.id())))
                .about(met.stream().map(Telling::subject).toList())
                .beside(needers.stream()
                        .map(each -> Subject.actor("receiver", each.id()))
                        .toList())
                .measure("needs-met", served.stream().mapToDouble(Served::units).sum() / asked)
                .note("first-step", Phrase.message("pooling.offer.step", name(offerer), Names.some(needers, NAMED)))
                .note("not-known", Phrase.message("pooling.silence"))
                .restsOn(List.of(offer.row()))
                .restsOn(met.stream().map(each -> citing.need(each.need())).toList())
                .doubt(Doubt.UNSTABLE)
                .says(Phrase.message(
                        "pooling.offer",
                        name(offerer),
                        offer.says(),
                        Names.some(needers, NAMED),
                        met.get(0).says()));
    }

    /** Needs without an offer: of neighbours who could act together, or of one here and one there. */
    Finding of(Lack lack) {
        List<Actor> needers = actors(lack.demands().stream().map(Demand::actor).distinct());
        var draft = new Draft(Mutualisation.ID, network)
                .about(lack.demands().stream().map(Telling::subject).toList())
                .beside(needers.stream()
                        .map(each -> Subject.actor("needer", each.id()))
                        .toList())
                .measure("needers", needers.size())
                .measure(
                        "units-unmet",
                        lack.unmet().stream().mapToInt(each -> each).sum())
                .measure("offerers", lack.offerers())
                .restsOn(lack.demands().stream()
                        .map(each -> citing.need(each.need()))
                        .toList());
        Phrase what = Phrase.list(lack.sought());
        Optional<Phrase> place = lack.place().map(places::name);
        if (place.isPresent()) {
            draft.measure("units-avoided", lack.sought().size() * (needers.size() - 1.0))
                    .note("first-step", Phrase.message("pooling.joint.step", Names.some(needers, NAMED)))
                    .note(
                            "agreement",
                            Agreement.among(needers, false, wantsBody()).advice(needers));
        }
        draft.note("not-known", Phrase.message(lack.offerers() == 0 ? "pooling.lack.nobody" : "pooling.lack.far"));
        Phrase names = Names.some(needers, NAMED);
        return draft.says(
                place.isPresent()
                        ? Phrase.message(
                                "pooling.joint",
                                Phrase.number(needers.size()),
                                place.get(),
                                what,
                                names,
                                Phrase.number(lack.sought().size()))
                        : Phrase.message("pooling.lack", Phrase.number(needers.size()), what, names));
    }

    private static Subject subject(Demand demand) {
        return new Subject("need", Subject.Type.NEED, demand.need().id());
    }

    private List<Actor> actors(Stream<Integer> vertices) {
        return vertices.map(network::actor).sorted(Names.alphabetical()).toList();
    }

    private static Phrase name(Actor actor) {
        return Phrase.text(actor.name());
    }
}
