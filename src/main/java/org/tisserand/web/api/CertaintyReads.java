package org.tisserand.web.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tisserand.metrics.FalseDiscoveries;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.metrics.chance.Chance;
import org.tisserand.metrics.chance.NetworkChance;
import org.tisserand.metrics.chance.Significance;
import org.tisserand.metrics.unknown.Interval;
import org.tisserand.metrics.unknown.Jackknife;
import org.tisserand.metrics.unknown.Stability;
import org.tisserand.metrics.unknown.Uncertainty;
import org.tisserand.network.Snapshot;
import org.tisserand.web.Asked;
import org.tisserand.web.LongWork;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Refusal;

/** Metrics' values, the same held against chance, and what unknown ties or missing actors may change of them. */
final class CertaintyReads {

    private final OpenHome home;
    private final LongWork work;

    CertaintyReads(OpenHome home, LongWork work) {
        this.home = home;
        this.work = work;
    }

    void values(Context ctx) {
        Call call = call(ctx);
        LongWork.Question question = question(call);
        Later.answer(call, work.scores(question, Later.patience(ctx)), scores -> MetricReads.metric(question, scores));
    }

    void significance(Context ctx) {
        Call call = call(ctx);
        LongWork.Question question = readable(call);
        if (question.metric().keeping().isEmpty()) {
            throw new Refusal(404, "no-chance", question.metric().id());
        }
        Later.answer(call, work.chance(question, Later.patience(ctx)), chance -> view(question, chance));
    }

    void uncertainty(Context ctx) {
        Call call = call(ctx);
        LongWork.Question question = readable(call);
        Later.answer(call, work.uncertainty(question, Later.patience(ctx)), uncertainty -> view(question, uncertainty));
    }

    void stability(Context ctx) {
        Call call = call(ctx);
        LongWork.Question question = readable(call);
        if (!Jackknife.judges(question.metric())) {
            throw new Refusal(404, "no-order", question.metric().id());
        }
        Later.answer(call, work.stability(question, Later.patience(ctx)), jackknife -> view(question, jackknife));
    }

    void network(Context ctx) {
        Call call = call(ctx);
        Later.answer(
                call,
                work.networkChance(call.scene(), call.recipe(), Later.patience(ctx)),
                chance -> view(call, chance));
    }

    private Call call(Context ctx) {
        return new Call(ctx, home.scene(), new Asked(ctx));
    }

    private static LongWork.Question readable(Call call) {
        LongWork.Question question = question(call);
        if (!question.readable()) {
            throw new Refusal(409, "too-few-answers", question.metric().id());
        }
        return question;
    }

    private static LongWork.Question question(Call call) {
        String id = call.path("id");
        Metric metric = Metrics.find(id).orElseThrow(() -> Refusal.notFound("metric", id));
        return new LongWork.Question(
                call.scene(), metric, call.recipe(), call.asked().chosen(metric));
    }

    private static Map<String, Object> frame(LongWork.Question question, List<?> items) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("metric", question.metric().id());
        frame.put("chosen", question.chosen().values());
        frame.put("items", items);
        frame.put("total", items.size());
        frame.put("dataVersion", question.scene().dataVersion());
        frame.put("recipe", RecipeView.of(question.recipe()));
        return frame;
    }

    /** A value held against chance; {@code standsOut} holds false discoveries at one in ten over all the items. */
    record Held(Map<String, Object> of, Optional<Significance> chance, Optional<Double> z, boolean standsOut) {}

    private static Object view(LongWork.Question question, Chance chance) {
        Snapshot snapshot = question.scene().snapshot(question.recipe());
        boolean[] out = chance.standingOut();
        List<Held> items = IntStream.range(0, out.length)
                .mapToObj(i -> new Held(
                        subject(question.metric(), snapshot, i),
                        chance.each().get(i),
                        chance.each().get(i).flatMap(CertaintyReads::z),
                        out[i]))
                .toList();
        Map<String, Object> view = frame(question, items);
        view.put("keeps", keeps(chance.model()));
        view.put("draws", chance.draws());
        view.put("seed", chance.seed());
        view.put("falseDiscoveryRate", FalseDiscoveries.RATE);
        return view;
    }

    private static String keeps(Metric.Keeping model) {
        return model.name().toLowerCase(Locale.ROOT);
    }

    /** A network's metric held against chance; {@code standsOut} holds false discoveries over all the items. */
    record HeldMetric(
            String metric,
            String keeps,
            ValueView observed,
            Optional<Significance> chance,
            Optional<Double> z,
            boolean standsOut) {

        static HeldMetric of(NetworkChance.Held held) {
            return new HeldMetric(
                    held.metric().id(),
                    CertaintyReads.keeps(held.metric().keeping().orElseThrow()),
                    ValueView.of(held.observed()),
                    held.chance(),
                    held.chance().flatMap(CertaintyReads::z),
                    held.standsOut());
        }
    }

    private static Object view(Call call, NetworkChance chance) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("items", chance.each().stream().map(HeldMetric::of).toList());
        view.put("total", chance.each().size());
        view.put("tested", chance.tested());
        view.put("draws", chance.draws());
        view.put("seed", chance.seed());
        view.put("falseDiscoveryRate", FalseDiscoveries.RATE);
        view.put("dataVersion", call.scene().dataVersion());
        view.put("recipe", RecipeView.of(call.recipe()));
        return view;
    }

    private static Optional<Double> z(Significance significance) {
        return significance.z().stream().boxed().findFirst();
    }

    /** The three displays of one value: observed, bounds, and the band, which is simulated. */
    record Ranged(
            Map<String, Object> of, ValueView observed, Optional<Interval> bounds, Optional<Interval> simulatedBand) {}

    private static Object view(LongWork.Question question, Uncertainty uncertainty) {
        Snapshot snapshot = question.scene().snapshot(question.recipe());
        List<Ranged> items = IntStream.range(0, uncertainty.each().size())
                .mapToObj(i -> {
                    Uncertainty.Range range = uncertainty.each().get(i);
                    return new Ranged(
                            subject(question.metric(), snapshot, i),
                            ValueView.of(range.observed()),
                            range.bounds(),
                            range.band());
                })
                .toList();
        Map<String, Object> view = frame(question, items);
        view.put("unknownPairs", uncertainty.observation().unknownCount());
        view.put("surveyed", uncertainty.observation().hearing().surveyed());
        view.put("answered", uncertainty.observation().hearing().heardCount());
        view.put("draws", uncertainty.draws());
        view.put("seed", uncertainty.seed());
        order(view, uncertainty.order());
        return view;
    }

    private static void order(Map<String, Object> view, Optional<Stability> order) {
        view.put("order", order);
        view.put("orderUnstable", order.map(Stability::unstable));
    }

    /** An actor's value beside those it has when others are missing; its place among them is never told. */
    record Kept(String actor, ValueView observed, Optional<Interval> values, Optional<Boolean> holds) {}

    private static Object view(LongWork.Question question, Jackknife jackknife) {
        Snapshot snapshot = question.scene().snapshot(question.recipe());
        Scores scores =
                question.scene().scores(question.metric(), question.recipe(), question.chosen(), Progress.UNHEARD);
        List<Kept> items = IntStream.range(0, snapshot.vertexCount())
                .mapToObj(v -> new Kept(
                        snapshot.actor(v).id(),
                        ValueView.of(scores.get(v)),
                        jackknife.each().get(v).map(Jackknife.Left::values),
                        jackknife.each().get(v).map(Jackknife.Left::holds)))
                .toList();
        Map<String, Object> view = frame(question, items);
        view.put("removed", jackknife.removed());
        view.put("draws", jackknife.draws());
        view.put("seed", jackknife.seed());
        order(view, jackknife.order());
        return view;
    }

    private static Map<String, Object> subject(Metric metric, Snapshot snapshot, int i) {
        return switch (metric.scope()) {
            case NETWORK -> Map.of();
            case ACTOR -> Map.of("actor", snapshot.actor(i).id());
            case COLLABORATION ->
                Map.of("collaboration", snapshot.twoMode().collaboration(i).id());
            // No value of a pair is held against chance nor bounded.
            case PAIR -> Map.of();
            case EDGE ->
                Map.of(
                        "from", snapshot.actor(snapshot.edges().get(i).u()).id(),
                        "to", snapshot.actor(snapshot.edges().get(i).v()).id());
        };
    }
}
