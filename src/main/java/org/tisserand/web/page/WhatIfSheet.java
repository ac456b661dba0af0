package org.tisserand.web.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.findings.Names;
import org.tisserand.findings.whatif.Aim;
import org.tisserand.findings.whatif.Pair;
import org.tisserand.findings.whatif.WhatIf;
import org.tisserand.metrics.Metrics;
import org.tisserand.model.Actor;
import org.tisserand.model.Value;
import org.tisserand.web.Addresses;
import org.tisserand.web.Asked;
import org.tisserand.web.LongWork;

/** « What if they worked together? »: what some pairs would change, and which few of those suggested would serve most. */
public final class WhatIfSheet {

    /** How long what takes long is waited for: what is quick is to be read at once. */
    private static final Duration SOON = Duration.ofMillis(50);

    private final Pages.Ask ask;
    private final LongWork work;
    private final Shell shell;
    private final Map<String, String> names;

    private WhatIfSheet(Pages.Ask ask, LongWork work) {
        this.ask = ask;
        this.work = work;
        this.shell = ask.shell();
        this.names = ask.scene().facts().actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    }

    /** A pair looked at; {@code without} is the page where it is not. */
    public record Looked(String code, String from, String to, String without) {}

    /** A number before and after. */
    public record Shifted(String name, String before, String after, String difference) {}

    /** What changes for one actor. */
    public record OfActor(String name, String href, List<Shifted> shifts) {}

    /** A pair chosen, and what it adds. */
    public record Chosen(String from, String to, String href, String gain) {}

    /** What a choice was asked by. */
    public record Wish(int most, int perActor, List<Option> aims) {}

    /** A choice of aim. */
    public record Option(String code, String name, boolean holds) {}

    /** The choice that was asked for. */
    public record Best(List<Chosen> chosen, String sum, String together) {}

    /** What the page shows. */
    public record View(
            List<String> actors,
            List<Looked> pairs,
            List<Shifted> network,
            List<OfActor> ofActors,
            Optional<MetricSheet.Waiting> waiting,
            Wish wish,
            Optional<Best> best,
            String api) {}

    static View of(Pages.Ask ask, LongWork work) {
        return new WhatIfSheet(ask, work).view();
    }

    private View view() {
        var asked = new Asked(ask.ctx());
        List<Pair> pairs = asked.pairs(ask.scene().facts());
        Optional<WhatIf.Change> change =
                pairs.isEmpty() ? Optional.empty() : Optional.of(ask.scene().change(ask.recipe(), pairs));
        Optional<LongWork.Pending<List<WhatIf.ActorShift>>> bridging = change.filter(
                        each -> !each.actors().isEmpty())
                .map(each -> work.bridging(ask.scene(), ask.recipe(), pairs, SOON));
        List<WhatIf.ActorShift> later =
                bridging.flatMap(LongWork.Pending::value).orElse(List.of());
        return new View(
                ask.scene().facts().actors().stream()
                        .sorted(Names.alphabetical())
                        .map(Actor::name)
                        .distinct()
                        .toList(),
                pairs.stream().map(each -> looked(pairs, each)).toList(),
                change.map(each -> shifts(each.network())).orElse(List.of()),
                change.map(WhatIf.Change::actors).stream()
                        .flatMap(Collection::stream)
                        .map(each -> ofActor(each, later))
                        .toList(),
                bridging.flatMap(Waits::of),
                wish(asked),
                asked.text("most").isPresent() ? Optional.of(best(asked)) : Optional.empty(),
                "/api/v1/what-if" + address(pairs));
    }

    private Looked looked(List<Pair> all, Pair pair) {
        var others = new ArrayList<>(all);
        others.remove(pair);
        return new Looked(pair.code(), name(pair.from()), name(pair.to()), page(others));
    }

    private String name(String actor) {
        return names.getOrDefault(actor, actor);
    }

    private String page(List<Pair> pairs) {
        return PageId.FINDINGS.path(shell.language()) + "/what-if" + address(pairs);
    }

    private String address(List<Pair> pairs) {
        Map<String, List<String>> query = new TreeMap<>(shell.recipeFields().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
        query.put("pair", pairs.stream().map(Pair::code).toList());
        return Addresses.query(query, "");
    }

    private List<Shifted> shifts(List<WhatIf.Shift> shifts) {
        return shifts.stream().map(this::shifted).toList();
    }

    private Shifted shifted(WhatIf.Shift shift) {
        boolean isMetric = Metrics.find(shift.id()).isPresent();
        return new Shifted(
                shell.say(isMetric ? "metric." + shift.id() + ".plain" : "what-if." + shift.id()),
                figure(shift.before()),
                figure(shift.after()),
                difference(shift));
    }

    private String figure(Value value) {
        return value.asDouble().isPresent() ? number(value.asDouble().getAsDouble()) : shell.value(value, 0);
    }

    private String number(double value) {
        return shell.number(value, value == Math.rint(value) ? 0 : 4);
    }

    private String difference(WhatIf.Shift shift) {
        if (shift.before().asDouble().isEmpty() || shift.after().asDouble().isEmpty()) {
            return "–";
        }
        double difference = shift.after().asDouble().getAsDouble()
                - shift.before().asDouble().getAsDouble();
        return (difference > 0 ? "+" : "") + number(difference);
    }

    /** @param later what takes long, of those it is known of */
    private OfActor ofActor(WhatIf.ActorShift shift, List<WhatIf.ActorShift> later) {
        var all = new ArrayList<>(shift.shifts());
        later.stream().filter(each -> each.actor().equals(shift.actor())).forEach(each -> all.addAll(each.shifts()));
        return new OfActor(name(shift.actor()), shell.link(PageId.ACTORS, shift.actor()), shifts(all));
    }

    private Wish wish(Asked asked) {
        Aim aim = asked.aim().orElseGet(() -> ask.scene().aim(ask.recipe()));
        return new Wish(
                asked.count("most", 5),
                asked.count("perActor", 3),
                Stream.of(Aim.values())
                        .map(each -> new Option(each.code(), shell.say("what-if.aim." + each.code()), each == aim))
                        .toList());
    }

    private Best best(Asked asked) {
        WhatIf.Best best =
                ask.scene().best(ask.recipe(), asked.aim(), asked.count("most", 5), asked.count("perActor", 3));
        List<Chosen> chosen = new ArrayList<>();
        for (int i = 0; i < best.chosen().size(); i++) {
            Pair pair = best.chosen().get(i);
            chosen.add(new Chosen(
                    name(pair.from()),
                    name(pair.to()),
                    page(List.of(pair)),
                    shell.number(best.gains().get(i), 2)));
        }
        return new Best(chosen, sum(best), page(best.chosen()));
    }

    private String sum(WhatIf.Best best) {
        return shell.say(
                "what-if.sum." + best.aim().code(),
                shell.number(best.value(), 2),
                shell.number(best.all(), 2),
                shell.number(best.bound(), 2),
                shell.number(Math.floor(100 * best.guaranteed()), 0),
                best.candidates());
    }
}
