package org.tisserand.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tisserand.findings.backtest.Backtest;
import org.tisserand.findings.backtest.Outcome;
import org.tisserand.findings.backtest.Plan;
import org.tisserand.findings.backtest.Refusal;
import org.tisserand.findings.backtest.Universe;
import org.tisserand.model.Facts;
import org.tisserand.report.BacktestTables;
import org.tisserand.web.Addresses;
import org.tisserand.web.Asked;
import org.tisserand.web.LongWork;

/** « Would it have found them? »: a back-test of the loaded home, asked for and shown. */
public final class BacktestSheet {

    private BacktestSheet() {}

    /** A choice of pairs. */
    public record Choice(String code, String label, boolean holds) {}

    /**
     * What the page shows.
     *
     * @param before  the day asked for, or one to begin with
     * @param refused why there is no result, and what to do
     * @param tables  the result, where it is there
     * @param api     the address of the same as JSON
     */
    public record View(
            String before,
            String until,
            List<Choice> universes,
            Optional<MetricSheet.Waiting> waiting,
            List<String> refused,
            Optional<BacktestTables> tables,
            String api) {}

    static View of(Pages.Ask ask, LongWork work) {
        Shell shell = ask.shell();
        Optional<Plan> plan = new Asked(ask.ctx()).plan();
        Optional<LongWork.Pending<Outcome>> pending = plan.map(each -> work.backtest(ask.scene(), each, Waits.SHORT));
        Optional<Outcome> outcome = pending.flatMap(LongWork.Pending::value);
        return new View(
                plan.map(each -> each.cut().toString())
                        .orElseGet(() -> suggested(ask.scene().facts())),
                plan.flatMap(Plan::until).map(LocalDate::toString).orElse(""),
                choices(shell, plan.map(Plan::universe).orElse(Universe.D3)),
                pending.flatMap(Waits::of),
                outcome.filter(Refusal.class::isInstance)
                        .map(Refusal.class::cast)
                        .map(each -> List.of(shell.say(each.reason()), shell.say(each.mend())))
                        .orElse(List.of()),
                outcome.filter(Backtest.class::isInstance)
                        .map(each -> new BacktestTables((Backtest) each, shell.words())),
                "/api/v1/backtest" + Addresses.query(new TreeMap<>(ask.ctx().queryParamMap()), ""));
    }

    private static List<Choice> choices(Shell shell, Universe chosen) {
        return Stream.of(Universe.values())
                .map(each -> new Choice(each.code(), shell.say("backtest.universe." + each.code()), each == chosen))
                .toList();
    }

    /** The first of January of the year before the last start: one to two years remain to be found. */
    private static String suggested(Facts facts) {
        return facts.collaborations().stream()
                .flatMap(each -> each.period().start().stream())
                .max(LocalDate::compareTo)
                .map(last -> LocalDate.of(last.getYear() - 1, 1, 1).toString())
                .orElse("");
    }
}
