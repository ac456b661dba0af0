package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.Phrase;
import org.tisserand.model.Tie;

/** Where a back-test is asked for: lets in what can be answered, by the protocol that the facts allow. */
final class Door {

    private static final int MOST_PAIRS = 8_000_000;

    private final Facts facts;
    private final Plan plan;
    private final LocalDate until;

    Door(Facts facts, Plan plan) {
        this.facts = facts;
        this.plan = plan;
        this.until = plan.until().orElseGet(() -> last().filter(day -> !day.isBefore(plan.cut()))
                .orElse(plan.cut())
                .plusDays(1));
    }

    Outcome open(Progress progress) {
        Hindsight hindsight = Hindsight.before(plan.cut(), facts);
        Map<Formation.Ends, String> formed = new Formations(facts).between(plan.cut(), until);
        Optional<Refusal> refusal = refusal(hindsight.facts(), formed.isEmpty());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var run = new Run(facts, plan, until, hindsight, progress);
        return formed.isEmpty() ? run.coldStart() : run.temporal(formed);
    }

    private Optional<Refusal> refusal(Facts known, boolean noneFormed) {
        int n = known.actors().size();
        if (!plan.cut().isBefore(until)) {
            return Optional.of(Refusal.of("window", day(plan.cut()), day(until)));
        } else if (known.ties().isEmpty() && known.participations().isEmpty()) {
            return Optional.of(Refusal.of(
                    "no-history",
                    day(plan.cut()),
                    days().min(LocalDate::compareTo).map(Door::day).orElse(Phrase.message("backtest.no-day")),
                    last().map(Door::day).orElse(Phrase.message("backtest.no-day"))));
        } else if (noneFormed && known.ties().isEmpty()) {
            return Optional.of(Refusal.of(
                    "nothing-after",
                    day(plan.cut()),
                    day(until),
                    last().map(Door::day).orElse(Phrase.message("backtest.no-day"))));
        }
        return n * (n - 1L) / 2 > MOST_PAIRS
                ? Optional.of(Refusal.of("too-many", Phrase.number(n), Phrase.number(MOST_PAIRS)))
                : Optional.empty();
    }

    private static Phrase day(LocalDate day) {
        return Phrase.text(day.toString());
    }

    private Optional<LocalDate> last() {
        return days().max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                        facts.collaborations().stream().map(Collaboration::period),
                        facts.ties().stream().map(Tie::period))
                .flatMap((Period each) -> each.start().stream());
    }
}
