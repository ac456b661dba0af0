package org.tisserand.web.api;

import io.javalin.http.Context;
import org.tisserand.findings.backtest.Backtest;
import org.tisserand.findings.backtest.Plan;
import org.tisserand.model.Words;
import org.tisserand.web.Asked;
import org.tisserand.web.LongWork;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Refusal;

/** What each score would have been worth from a day on. */
final class BacktestRead {

    private final OpenHome home;
    private final LongWork work;

    BacktestRead(OpenHome home, LongWork work) {
        this.home = home;
        this.work = work;
    }

    void answer(Context ctx) {
        var asked = new Asked(ctx);
        var call = new Call(ctx, home.scene(), asked);
        Plan plan = asked.plan().orElseThrow(() -> new Refusal(400, "bad-parameter", "before", ""));
        Words words = Words.in(asked.language());
        Later.answer(call, work.backtest(call.scene(), plan, Later.patience(ctx)), outcome -> {
            if (outcome instanceof Backtest backtest) {
                return BacktestView.of(backtest, words);
            }
            var refusal = (org.tisserand.findings.backtest.Refusal) outcome;
            throw new Refusal(409, "no-backtest", refusal.reason(), refusal.mend());
        });
    }
}
