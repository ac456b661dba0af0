package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Names;
import org.tisserand.findings.Parameters;
import org.tisserand.model.Actor;
import org.tisserand.model.Doubt;
import org.tisserand.model.Evidence;
import org.tisserand.model.Finding;
import org.tisserand.model.Measure;
import org.tisserand.model.Phrase;
import org.tisserand.model.Subject;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/** Chosen pairs made into findings: sentence, numbers, rows, whom to ask, a first step, what is not known. */
final class Telling {

    private final Ground ground;
    private final Snapshot network;
    private final Selection selection;
    private final PairScores scores;
    private final Reasons reasons;
    private final Bearings bearings;
    private final Chains chains;
    private final Map<String, Phrase> beside;

    /** @param beside notes of every pair told, by their labels */
    Telling(Ground ground, Selection selection, PairScores scores, Map<String, Phrase> beside) {
        this.ground = ground;
        this.network = ground.network();
        this.selection = selection;
        this.scores = scores;
        this.reasons = new Reasons(ground, scores);
        this.bearings = new Bearings(ground);
        this.chains = new Chains(network, ground.goBetweens(), scores.pairs().centre());
        this.beside = Map.copyOf(beside);
    }

    /** Whether the rows give a reason of value. */
    boolean hasReason(int p) {
        return reasons.any(p);
    }

    /** The id of what would be told of the pair. */
    String id(int p) {
        return about(partners(p)).id();
    }

    /** Whether the pair was not set aside, or rests on more rows than were known then. */
    boolean isAdmitted(int p, Parameters parameters) {
        return !parameters.setAside().containsKey(id(p)) || parameters.admits(suggestion(p, Optional.empty()));
    }

    /** @param reader which of several readers' lists it stands in */
    Finding suggestion(int p, Optional<Phrase> reader) {
        List<Actor> partners = partners(p);
        int a = network.vertex(partners.get(0).id()).orElseThrow();
        int b = network.vertex(partners.get(1).id()).orElseThrow();
        List<Reason> why = reasons.of(p);
        List<Integer> chain = chains.between(a, b);
        List<Tie> absent = ground.said(a, b, TieState.ABSENT);
        List<Tie> unknown = ground.said(a, b, TieState.UNKNOWN);
        List<Bearings.Bearing> about = bearings.of(a, b);
        Set<Evidence> rows = rows(why, chain, a, b, absent, unknown);
        about.forEach(each -> rows.addAll(each.rows()));
        Draft draft = numbers(p, about(partners))
                .beside(chain.stream()
                        .map(v -> Subject.actor("go-between", network.actor(v).id()))
                        .toList())
                .restsOn(List.copyOf(rows))
                .doubt(doubt(a, b, unknown));
        about.forEach(each -> draft.note(each.label(), each.words()));
        notes(draft, p, partners, why, chain, unknown);
        risk(a, b, chain).ifPresent(each -> draft.note("risk", each));
        reader.ifPresent(each -> draft.note("list", each));
        beside.forEach(draft::note);
        return draft.says(new Sentence(
                        absence(p, partners, !absent.isEmpty()),
                        why.stream().map(Reason::words).toList(),
                        why.get(0).topic(),
                        names(chain),
                        rows.size())
                .phrase());
    }

    /** A pair of which too little is known, and what would help most. */
    Finding toDocument(int p) {
        List<Actor> partners = partners(p);
        Phrase wanted =
                Phrase.message("part." + scores.mostWanted(p).orElseThrow().code() + ".wanted");
        return numbers(p, about(partners))
                .doubt(Doubt.NOT_ENOUGH_DATA)
                .note("unlocks", wanted)
                .says(Phrase.message(
                        "pairs.to-document",
                        Phrase.text(partners.get(0).name()),
                        Phrase.text(partners.get(1).name()),
                        wanted));
    }

    private List<Actor> partners(int p) {
        return Stream.of(scores.pairs().first(p), scores.pairs().second(p))
                .map(network::actor)
                .sorted(Names.alphabetical())
                .toList();
    }

    private Draft about(List<Actor> partners) {
        return new Draft(Partnerships.ID, network)
                .about(partners.stream()
                        .map(each -> Subject.actor(Partnerships.PARTNER, each.id()))
                        .toList());
    }

    private Draft numbers(int p, Draft draft) {
        int hops = selection.hops(p);
        draft.measure(new Measure("score", Value.of(scores.score(p)), Optional.of(scores.bounds(p))))
                .measure("improbability", selection.improbability(p))
                .measure("value", scores.value(p))
                .measure("feasibility", scores.feasibility(p))
                .measure("known-share", scores.knownShare(p))
                .measure(Measure.of("steps", hops == 0 ? Value.undefined("no-path") : Value.of(hops)));
        for (Block block : scores.named().blocks()) {
            var part = scores.part(block, p);
            draft.measure(Measure.of(
                    "part-" + block.code(),
                    part.isPresent() ? Value.of(part.getAsDouble()) : Value.undefined("not-told")));
        }
        return draft;
    }

    private Set<Evidence> rows(
            List<Reason> why, List<Integer> chain, int a, int b, List<Tie> absent, List<Tie> unknown) {
        Set<Evidence> rows = new LinkedHashSet<>();
        why.stream().limit(2).forEach(each -> rows.addAll(each.rows()));
        var path = new ArrayList<>(chain);
        path.add(0, a);
        path.add(b);
        for (int i = 1; i < path.size() && !chain.isEmpty(); i++) {
            rows.addAll(ground.rows(path.get(i - 1), path.get(i)));
        }
        Stream.concat(absent.stream(), unknown.stream())
                .forEach(each -> rows.add(ground.citing().tie(each)));
        return rows;
    }

    private Doubt doubt(int a, int b, List<Tie> unknown) {
        boolean untied = network.degree(a) == 0 || network.degree(b) == 0;
        return untied || !unknown.isEmpty() ? Doubt.UNSTABLE : Doubt.FIRM;
    }

    private Phrase absence(int p, List<Actor> partners, boolean declared) {
        int hops = selection.hops(p);
        Phrase distance = hops == 0
                ? Phrase.message("pairs.distance.none")
                : hops == 3
                        ? Phrase.message("pairs.distance.two")
                        : Phrase.message("pairs.distance.steps", Phrase.number(hops));
        return Phrase.message(
                declared ? "pairs.absence.declared" : "pairs.absence",
                Phrase.text(partners.get(0).name()),
                Phrase.text(partners.get(1).name()),
                distance);
    }

    private List<Phrase> names(List<Integer> chain) {
        return chain.stream().map(v -> Phrase.text(network.actor(v).name())).toList();
    }

    private void notes(
            Draft draft, int p, List<Actor> partners, List<Reason> why, List<Integer> chain, List<Tie> unknown) {
        Phrase topic = why.get(0).topic();
        Phrase one = Phrase.text(partners.get(0).name());
        Phrase other = Phrase.text(partners.get(1).name());
        if (chain.isEmpty()) {
            draft.note("first-step", Phrase.message("pairs.step.direct", topic, one, other));
        } else {
            draft.note("whom-to-ask", Phrase.message("pairs.ask", Phrase.list(names(chain))))
                    .note(
                            "first-step",
                            Phrase.message(
                                    "pairs.step.with",
                                    topic,
                                    one,
                                    other,
                                    names(chain).get(0)));
        }
        draft.note("not-known", notKnown(p, unknown));
        if (selection.isParetoOptimal(p, each -> true)) {
            boolean own = scores.pairs().centre().isPresent();
            draft.note("balance", Phrase.message(own ? "pairs.pareto.own" : "pairs.pareto"));
        }
    }

    /** Whom this would burden further, or that neither has shown anything recent. */
    private Optional<Phrase> risk(int a, int b, List<Integer> chain) {
        List<Phrase> busy = Stream.concat(Stream.of(a, b), chain.stream())
                .filter(selection.actors()::isSolicited)
                .map(v -> Phrase.text(network.actor(v).name()))
                .toList();
        if (!busy.isEmpty()) {
            return Optional.of(Phrase.message("pairs.risk.busy", Phrase.list(busy)));
        }
        boolean quiet = !ground.activities().isEmpty()
                && ground.involvement().ofEither(a, b).noneMatch(Activity::isRecent);
        return quiet ? Optional.of(Phrase.message("pairs.risk.quiet")) : Optional.empty();
    }

    private Phrase notKnown(int p, List<Tie> unknown) {
        List<Phrase> missing = scores.named().blocks().stream()
                .filter(scores::isAsked)
                .filter(block -> scores.part(block, p).isEmpty())
                .map(block -> Phrase.message("part." + block.code() + ".wanted"))
                .toList();
        if (!unknown.isEmpty()) {
            return Phrase.message("pairs.unknown-tie");
        }
        return missing.isEmpty()
                ? Phrase.message("pairs.all-known")
                : Phrase.message("pairs.missing", Phrase.list(missing));
    }
}
