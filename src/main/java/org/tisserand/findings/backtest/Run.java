package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Phrase;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/** One back-test from its question to its result. */
final class Run {

    private static final String LEARNT = "learnt";

    private final Facts facts;
    private final Plan plan;
    private final LocalDate until;
    private final Hindsight hindsight;
    private final Progress progress;
    private final Comparison comparison = new Comparison();
    private final List<Phrase> notes = new ArrayList<>();
    private final OfficeTally offices = new OfficeTally();
    private int done;
    private int steps;
    private int trials;
    private long pairs;
    private long positives;

    Run(Facts facts, Plan plan, LocalDate until, Hindsight hindsight, Progress progress) {
        this.facts = facts;
        this.plan = plan;
        this.until = until;
        this.hindsight = hindsight;
        this.progress = progress;
    }

    /** @param formed pairs that formed from the cut on, and their causes */
    Outcome temporal(Map<Formation.Ends, String> formed) {
        steps = Methods.ALL.size() + 3;
        Trial trial = trial(hindsight.facts(), plan.cut(), formed);
        Optional<Refusal> refusal = refusal(trial);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        measure(trial);
        measure(Methods.FILLED, trial);
        learn(trial);
        close(trial);
        return result(Protocol.TEMPORAL);
    }

    Outcome coldStart() {
        List<ColdStart> repeats = ColdStart.of(hindsight.facts(), new Causes(hindsight.facts()));
        steps = repeats.size() * (Methods.ALL.size() + Methods.TOLD.size()) + 1;
        for (ColdStart each : repeats) {
            Trial trial = Trial.of(each.known(), plan.cut(), plan.universe(), each::concerns, each.hidden());
            Optional<Refusal> refusal = refusal(trial);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            measure(trial);
            Trial told = Trial.of(each.told(), plan.cut(), plan.universe(), each::concerns, each.hidden());
            Methods.TOLD.forEach(method -> measure(method, told));
            offices.add(told, each);
            close(trial);
        }
        notes.add(Phrase.message("backtest.note.cold-start", Phrase.number(repeats.size())));
        return result(Protocol.COLD_START);
    }

    private Trial trial(Facts known, LocalDate day, Map<Formation.Ends, String> formed) {
        return Trial.of(known, day, plan.universe(), (one, other) -> true, formed);
    }

    private Optional<Refusal> refusal(Trial trial) {
        if (trial.pairs().count() == 0) {
            return Optional.of(Refusal.of("no-pairs." + plan.universe().code()));
        }
        return trial.answers().formed().isEmpty() || trial.answers().others() == 0
                ? Optional.of(Refusal.of(
                        "no-positives",
                        Phrase.text(plan.cut().toString()),
                        Phrase.text(until.toString()),
                        Phrase.number(trial.pairs().count())))
                : Optional.empty();
    }

    private void measure(Trial trial) {
        Methods.ALL.forEach(method -> measure(method, trial));
    }

    private void measure(Method method, Trial trial) {
        method.column()
                .apply(trial)
                .ifPresent(column -> comparison.add(
                        method.id(), method.family(), Measured.of(column, trial, method.family() == Family.SCORE)));
        progress.at(++done, steps);
    }

    /** The period before is as long as the one after; what it teaches is one more method, and hides none. */
    private void learn(Trial now) {
        LocalDate before = plan.cut().minus(Period.between(plan.cut(), until));
        Facts known = Hindsight.before(before, facts).facts();
        var ends = new Formations(facts).between(before, plan.cut());
        boolean any = !(known.ties().isEmpty() && known.participations().isEmpty()) && !ends.isEmpty();
        Optional<Trial> past = any ? Optional.of(trial(known, before, ends)) : Optional.empty();
        int formed = past.map(each -> each.answers().formed().size()).orElse(0);
        past.flatMap(each -> new Learning(each).scores(now))
                .ifPresentOrElse(
                        column -> {
                            comparison.add(LEARNT, Family.SCORE, Measured.of(column, now, true));
                            notes.add(Phrase.message(
                                    "backtest.note.learnt", Phrase.number(formed), Phrase.text(before.toString())));
                        },
                        () -> notes.add(Phrase.message(
                                "backtest.note.not-learnt",
                                Phrase.number(formed),
                                Phrase.text(before.toString()),
                                Phrase.number(Learning.ENOUGH))));
        progress.at(++done, steps);
    }

    private void close(Trial trial) {
        comparison.close(trial);
        trials++;
        pairs += trial.pairs().count();
        positives += trial.answers().formed().size();
    }

    private Backtest result(Protocol protocol) {
        Snapshot network = Snapshot.of(hindsight.facts(), Recipe.DEFAULT);
        var result = new Backtest(
                facts.dataVersion(),
                plan.cut(),
                until,
                plan.universe(),
                protocol,
                trials,
                network.vertexCount(),
                network.edgeCount(),
                (double) pairs / trials,
                (double) positives / trials,
                comparison.causeCount(),
                comparison.results(),
                comparison.differences(),
                offices.results(),
                hindsight.leftOut(),
                notes);
        progress.at(steps, steps);
        return result;
    }
}
