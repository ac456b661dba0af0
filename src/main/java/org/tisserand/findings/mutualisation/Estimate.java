package org.tisserand.findings.mutualisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.tisserand.findings.Draft;
import org.tisserand.findings.mutualisation.Scale.Part;
import org.tisserand.model.Doubt;
import org.tisserand.model.Measure;
import org.tisserand.model.Note;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/** What a group may save, as numbers and lines of its finding: a range with all it takes for granted, or a verdict without figures. */
final class Estimate {

    /** Savings are documented mostly for municipalities of few inhabitants. */
    private static final double SMALL = 10_000;

    private static final double CENT = 100;

    private final Snapshot network;
    private final Assumptions assumed;
    private final Group group;
    private final Optional<Saving> saving;
    private final List<Part> parts;

    Estimate(Snapshot network, Assumptions assumed, Group group) {
        this.network = network;
        this.assumed = assumed;
        this.group = group;
        this.saving = Saving.of(group.partners(), group.capacity(), group.minutes(), assumed);
        this.parts = Saving.likeliest(group.partners());
    }

    Optional<Saving> saving() {
        return saving;
    }

    /** A range that keeps clear of losses can be leant on; no other can, nor a verdict. */
    Doubt doubt() {
        boolean firm = saving.filter(each -> each.loss() < 0.1).isPresent()
                && Saving.knownShare(group.partners()) == 1
                && Double.isFinite(group.capacity());
        return firm ? Doubt.FIRM : Doubt.UNSTABLE;
    }

    /** What the sentence says of money, or of units, or in words. */
    Phrase verdict() {
        if (saving.isPresent()) {
            Saving range = saving.get();
            return Phrase.message(
                    "pooling.range",
                    Phrase.number(rounded(range.low())),
                    Phrase.number(rounded(range.high())),
                    Phrase.number(Math.rint(100 * range.loss())));
        }
        if (!group.counted()) {
            return Phrase.message("pooling.verdict.untold");
        }
        String word = group.unitsAvoided() < 1 ? "unlikely" : documented() ? "likely" : "possible";
        return Phrase.message("pooling.verdict." + word, Phrase.number(group.unitsAvoided()));
    }

    private boolean documented() {
        return group.partners().stream()
                .allMatch(each -> Agreement.isMunicipal(network.actor(each.vertex()))
                        && each.population().orElse(Double.POSITIVE_INFINITY) < SMALL);
    }

    void measure(Draft draft) {
        draft.measure("partners", group.partners().size())
                .measure(Measure.of(
                        "units-avoided",
                        group.counted() ? Value.of(group.unitsAvoided()) : Value.undefined("not-counted")))
                .measure(capacityUse())
                .measure(interval())
                .measure(of("loss-probability", Saving::loss))
                .measure(of("coordination-cost", each -> rounded(each.coordination())))
                .measure("known-costs", Saving.knownShare(group.partners()))
                .measure(Measure.of(
                        "needs-met",
                        group.asked() > 0
                                ? Value.of((double) group.served() / group.asked())
                                : Value.undefined("no-need-matched")))
                .measure("scarcity-price", group.price());
    }

    private Measure capacityUse() {
        boolean known = Double.isFinite(group.capacity())
                && group.partners().stream().allMatch(each -> each.use().isPresent());
        return Measure.of(
                "capacity-use", known ? Value.of(Scale.use(parts) / group.capacity()) : Value.undefined("not-told"));
    }

    private Measure interval() {
        return saving.map(each -> new Measure(
                        "saving",
                        Value.of(rounded(each.middle())),
                        Optional.of(new Measure.Interval(rounded(each.low()), rounded(each.high())))))
                .orElse(Measure.of("saving", Value.undefined("costs-not-told")));
    }

    private Measure of(String id, ToDoubleFunction<Saving> number) {
        return Measure.of(
                id, saving.map(each -> Value.of(number.applyAsDouble(each))).orElse(Value.undefined("costs-not-told")));
    }

    /** What was taken for granted, then how the cost could be split; nothing of it where there is no figure. */
    List<Note> notes() {
        if (saving.isEmpty()) {
            return List.of(new Note(
                    "assumptions",
                    Phrase.message("pooling.no-figure", Phrase.number(100 * assumed.get("knownShare")))));
        }
        var notes = new ArrayList<Note>();
        notes.add(new Note("assumptions", Phrase.list(assumptions(saving.get()))));
        notes.addAll(new Split(network, group.partners(), parts, this::cost).notes());
        notes.add(new Note("experience", Phrase.message("pooling.experience")));
        return notes;
    }

    /** What some of the partners would pay together, coordination included, everything uncertain being at its likeliest. */
    private double cost(List<Part> some) {
        double pooled = saving.filter(Saving::fromTotals).isPresent()
                ? Scale.pooledFromTotals(some, assumed.get("betaMode"))
                : Scale.pooled(some, group.capacity());
        double coordination = assumed.coordinationIsTold()
                ? assumed.coordination(some.size(), group.minutes() * (some.size() - 1) / Math.max(1, parts.size() - 1))
                : pooled * assumed.get("coordinationMode");
        return pooled + coordination;
    }

    private List<Phrase> assumptions(Saving range) {
        var said = new ArrayList<Phrase>();
        said.add(
                range.fromTotals()
                        ? Phrase.message(
                                "pooling.assumed.totals", number("betaLow"), number("betaMode"), number("betaHigh"))
                        : Phrase.message("pooling.assumed.parts"));
        said.add(Phrase.message("pooling.assumed.alone", Phrase.number(rounded(range.alone()))));
        said.add(Phrase.message("pooling.assumed.spread", percent("costSpread")));
        said.add(
                Double.isFinite(group.capacity())
                        ? Phrase.message("pooling.assumed.capacity", Phrase.number(group.capacity()))
                        : Phrase.message("pooling.assumed.no-capacity"));
        said.add(
                assumed.coordinationIsTold()
                        ? Phrase.message(
                                "pooling.assumed.coordination",
                                number("coordinationFixed"),
                                number("coordinationPerPartner"),
                                number("coordinationPerMinute"))
                        : Phrase.message(
                                "pooling.assumed.coordination-share",
                                percent("coordinationLow"),
                                percent("coordinationMode"),
                                percent("coordinationHigh")));
        if (Saving.knownShare(group.partners()) < 1) {
            said.add(Phrase.message("pooling.assumed.drawn"));
        }
        said.add(Phrase.message("pooling.assumed.minutes", Phrase.number(group.minutes())));
        said.add(Phrase.message("pooling.assumed.draws", number("draws"), number("seed")));
        return said;
    }

    private Phrase number(String name) {
        return Phrase.number(assumed.get(name), 2);
    }

    private Phrase percent(String name) {
        return Phrase.number(100 * assumed.get(name), 1);
    }

    /** To the nearest hundred: more would feign a precision that no scenario has. */
    static double rounded(double money) {
        double rounded = Math.rint(money / CENT) * CENT;
        return rounded == 0 ? 0 : rounded;
    }
}
