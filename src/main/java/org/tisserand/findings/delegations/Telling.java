package org.tisserand.findings.delegations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.tisserand.findings.Citing;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Names;
import org.tisserand.findings.mutualisation.Agreement;
import org.tisserand.model.Actor;
import org.tisserand.model.Doubt;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Mandate;
import org.tisserand.model.Measure;
import org.tisserand.model.Phrase;
import org.tisserand.model.Subject;
import org.tisserand.model.Territory;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/** Mandates made into findings: those without means, those that somebody could hold, those that nobody could. */
final class Telling {

    private static final int NAMED = 5;
    private static final int ROWS = 4;

    private final Facts facts;
    private final Snapshot network;
    private final Candidates candidates;
    private final Served served;
    private final Citing citing;

    Telling(Facts facts, Snapshot network, Candidates candidates, Served served) {
        this.facts = facts;
        this.network = network;
        this.candidates = candidates;
        this.served = served;
        this.citing = new Citing(facts);
    }

    /** A mandate that its delegate holds without resources. */
    Finding withoutMeans(Mandate mandate) {
        Actor holder = actor(mandate.actor());
        Actor delegate = actor(mandate.delegate().orElseThrow());
        return draft(mandate)
                .about(List.of(Subject.actor("delegate", delegate.id())))
                .measure("mandates-held", candidates.held(delegate.id()))
                .note("first-step", Phrase.message("delegations.means.step", name(holder), name(delegate)))
                .note("agreement", advice(holder, delegate))
                .note("not-known", Phrase.message("delegations.means.silence"))
                .restsOn(List.of(citing.mandate(mandate)))
                .restsOn(needs(mandate, delegate))
                .says(Phrase.message(
                        "delegations.means", name(delegate), Phrase.text(mandate.competence()), name(holder)));
    }

    /** What the delegate says it lacks on the mandate's objects. */
    private List<Evidence> needs(Mandate mandate, Actor delegate) {
        return facts.needs().stream()
                .filter(each -> each.actor().equals(delegate.id()))
                .filter(each -> !Collections.disjoint(
                        each.facets().objects(), mandate.facets().objects()))
                .map(citing::need)
                .toList();
    }

    /** Delegated mandates of which nobody says whether resources go with them. */
    Finding untold(List<Mandate> mandates) {
        return lacking(mandates, "delegations.untold");
    }

    /** Mandates that may be delegated, but of which nobody says on what they are. */
    Finding withoutObject(List<Mandate> mandates) {
        return lacking(mandates, "delegations.no-object");
    }

    private Finding lacking(List<Mandate> mandates, String key) {
        return new Draft(Delegations.ID, network)
                .about(mandates.stream().map(Telling::subject).toList())
                .doubt(Doubt.NOT_ENOUGH_DATA)
                .note("unlocks", Phrase.message("lens.delegations.unlocks"))
                .restsOn(mandates.stream().map(citing::mandate).toList())
                .says(Phrase.message(
                        key,
                        Phrase.number(mandates.size()),
                        Phrase.list(mandates.stream()
                                .limit(NAMED)
                                .map(each -> Phrase.text(each.competence()))
                                .toList())));
    }

    /** A mandate, and who could hold it. */
    Finding proposed(Mandate mandate, Actor delegate) {
        Actor holder = actor(mandate.actor());
        List<Territory> losing = served.losing(mandate, delegate.id());
        Draft draft = draft(mandate)
                .about(List.of(Subject.actor("candidate", delegate.id())))
                .measure(minutes("minutes-before", mandate, holder))
                .measure(minutes("minutes-after", mandate, delegate))
                .measure("places-losing", losing.size())
                .measure("mismatch", candidates.mismatch(mandate, delegate))
                .measure("capacity", candidates.capacity(delegate.id()))
                .measure("mandates-held", candidates.held(delegate.id()))
                .note("reasons", Phrase.list(reasons(mandate, delegate)))
                .note("proximity", proximity(losing))
                .note("mandate-resources", resources(mandate));
        List<Actor> others = others(mandate, delegate);
        if (!others.isEmpty()) {
            draft.note("other-candidates", Names.some(others, NAMED));
        }
        return draft.note("first-step", Phrase.message("delegations.step", name(holder), name(delegate)))
                .note("agreement", advice(holder, delegate))
                .note("not-known", Phrase.message("delegations.silence"))
                .restsOn(List.of(citing.mandate(mandate)))
                .restsOn(candidates.workFor(delegate, mandate).stream()
                        .flatMap(each -> each.rows().stream())
                        .distinct()
                        .limit(ROWS)
                        .toList())
                .doubt(mandate.resourced().orElse(false) ? Doubt.FIRM : Doubt.UNSTABLE)
                .says(Phrase.message(
                        "delegations.proposed", name(holder), Phrase.text(mandate.competence()), name(delegate)));
    }

    private Measure minutes(String id, Mandate mandate, Actor actor) {
        var minutes = served.minutes(mandate, actor.id());
        return Measure.of(id, minutes.isPresent() ? Value.of(minutes.getAsDouble()) : Value.undefined("not-told"));
    }

    private List<Phrase> reasons(Mandate mandate, Actor delegate) {
        var reasons = new ArrayList<Phrase>();
        reasons.add(Phrase.message(
                "delegations.reason.work",
                Phrase.number(candidates.workFor(delegate, mandate).size())));
        reasons.add(Phrase.message(
                candidates.isTied(mandate, delegate) ? "delegations.reason.tied" : "delegations.reason.not-tied"));
        reasons.add(Phrase.message(
                "delegations.reason.load",
                Phrase.number(candidates.held(delegate.id())),
                Phrase.number(candidates.room(delegate.id()))));
        if (candidates.isShort(delegate)) {
            reasons.add(Phrase.message("delegations.reason.short"));
        }
        return reasons;
    }

    private static Phrase proximity(List<Territory> losing) {
        if (losing.isEmpty()) {
            return Phrase.message("delegations.nobody-loses");
        }
        List<Phrase> named = losing.stream()
                .limit(NAMED)
                .map(each -> Phrase.text(each.name()))
                .toList();
        int rural = (int) losing.stream().filter(Served::isRural).count();
        return Phrase.message(
                "delegations.loses", Phrase.number(losing.size()), Phrase.list(named), Phrase.number(rural));
    }

    private static Phrase resources(Mandate mandate) {
        return Phrase.message(mandate.resourced()
                .map(yes -> yes ? "delegations.resources.yes" : "delegations.resources.no")
                .orElse("delegations.resources.unknown"));
    }

    /** Others who could hold it too, alphabetically. */
    private List<Actor> others(Mandate mandate, Actor delegate) {
        return admitted(mandate)
                .filter(each -> !each.equals(delegate))
                .sorted(Names.alphabetical())
                .toList();
    }

    private Stream<Actor> admitted(Mandate mandate) {
        return candidates.legitimate(mandate).stream()
                .filter(each -> candidates.room(each.id()) > 0 && served.isNearEnough(mandate, each.id()));
    }

    /** A mandate that may be delegated, and that nobody could hold: why. */
    Finding withoutCandidate(Mandate mandate) {
        List<Actor> legitimate = candidates.legitimate(mandate);
        int near = (int) legitimate.stream()
                .filter(each -> served.isNearEnough(mandate, each.id()))
                .count();
        String why = legitimate.isEmpty() ? "nobody" : near == 0 ? "far" : "loaded";
        return draft(mandate)
                .measure("legitimate", legitimate.size())
                .measure("near-enough", near)
                .note("not-known", Phrase.message("delegations.silence"))
                .restsOn(List.of(citing.mandate(mandate)))
                .says(Phrase.message(
                        "delegations.alone",
                        Phrase.text(mandate.competence()),
                        name(actor(mandate.actor())),
                        Phrase.message("delegations.alone." + why, Phrase.number(legitimate.size()))));
    }

    private Draft draft(Mandate mandate) {
        return new Draft(Delegations.ID, network)
                .about(List.of(subject(mandate), Subject.actor("mandate-holder", mandate.actor())));
    }

    private static Subject subject(Mandate mandate) {
        return new Subject("mandate", Subject.Type.MANDATE, mandate.id());
    }

    private static Phrase advice(Actor holder, Actor delegate) {
        var both = List.of(holder, delegate);
        return Agreement.among(both, false, false).advice(both);
    }

    private Actor actor(String id) {
        return network.actor(candidates.vertex(id));
    }

    private static Phrase name(Actor actor) {
        return Phrase.text(actor.name());
    }
}
