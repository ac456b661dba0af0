package org.tisserand.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.findings.whatif.Pair;
import org.tisserand.findings.whatif.WhatIf;
import org.tisserand.metrics.Metrics;
import org.tisserand.web.Asked;
import org.tisserand.web.LongWork;
import org.tisserand.web.OpenHome;

/** What some pairs would change, and which few of those suggested would serve most. */
final class WhatIfReads {

    private static final String METHOD =
            "exact, by recomputation; Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701";
    private static final String CHOICE =
            "lazy greedy on a coverage objective; Nemhauser, Wolsey & Fisher 1978, doi:10.1007/BF01588971";

    private WhatIfReads() {}

    /** A number before and after. */
    public record ShiftView(String id, Label name, ValueView before, ValueView after) {
        static ShiftView of(WhatIf.Shift shift) {
            boolean isMetric = Metrics.find(shift.id()).isPresent();
            return new ShiftView(
                    shift.id(),
                    Label.key(isMetric ? "metric." + shift.id() + ".plain" : "what-if." + shift.id()),
                    ValueView.of(shift.before()),
                    ValueView.of(shift.after()));
        }
    }

    /** What changes for one actor. */
    public record ActorShiftView(String actor, List<ShiftView> shifts) {
        static ActorShiftView of(WhatIf.ActorShift shift) {
            return new ActorShiftView(
                    shift.actor(), shift.shifts().stream().map(ShiftView::of).toList());
        }
    }

    /** What would change. */
    public record ChangeView(
            List<Pair> pairs,
            List<ShiftView> network,
            List<ActorShiftView> actors,
            long dataVersion,
            RecipeView recipe,
            String method) {}

    /** A pair chosen, and what it adds. */
    public record ChosenView(String from, String to, double gain) {}

    /** The pairs chosen. */
    public record BestView(
            List<ChosenView> items,
            int total,
            int candidates,
            String aim,
            double value,
            double all,
            double bound,
            double guaranteed,
            long dataVersion,
            RecipeView recipe,
            String method) {}

    static Object change(Call call) {
        List<Pair> pairs = call.asked().pairs(call.scene().facts());
        WhatIf.Change change = call.scene().change(call.recipe(), pairs);
        return new ChangeView(
                pairs,
                change.network().stream().map(ShiftView::of).toList(),
                change.actors().stream().map(ActorShiftView::of).toList(),
                call.scene().dataVersion(),
                RecipeView.of(call.recipe()),
                METHOD);
    }

    /** What takes longer than all else: how much those tied anew would stand between others. */
    public record BridgingView(
            List<Pair> pairs, List<ActorShiftView> actors, long dataVersion, RecipeView recipe, String method) {}

    static void bridging(Context ctx, OpenHome home, LongWork work) {
        var call = new Call(ctx, home.scene(), new Asked(ctx));
        List<Pair> pairs = call.asked().pairs(call.scene().facts());
        Later.answer(
                call,
                work.bridging(call.scene(), call.recipe(), pairs, Later.patience(ctx)),
                shifts -> new BridgingView(
                        pairs,
                        shifts.stream().map(ActorShiftView::of).toList(),
                        call.scene().dataVersion(),
                        RecipeView.of(call.recipe()),
                        Metrics.get("betweenness").source()));
    }

    static Object best(Call call) {
        Asked asked = call.asked();
        WhatIf.Best best =
                call.scene().best(call.recipe(), asked.aim(), asked.count("most", 5), asked.count("perActor", 3));
        List<ChosenView> items = IntStream.range(0, best.chosen().size())
                .mapToObj(i -> new ChosenView(
                        best.chosen().get(i).from(),
                        best.chosen().get(i).to(),
                        best.gains().get(i)))
                .toList();
        return new BestView(
                items,
                items.size(),
                best.candidates(),
                best.aim().code(),
                best.value(),
                best.all(),
                best.bound(),
                best.guaranteed(),
                call.scene().dataVersion(),
                RecipeView.of(call.recipe()),
                CHOICE);
    }
}
