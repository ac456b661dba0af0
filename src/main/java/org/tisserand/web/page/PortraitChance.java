package org.tisserand.web.page;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tisserand.metrics.chance.NetworkChance;
import org.tisserand.metrics.chance.Significance;
import org.tisserand.network.Snapshot;
import org.tisserand.web.Asked;
import org.tisserand.web.LongWork;

/** Which of the network's figures chance explains, all tested together; begun unasked on networks that are not large. */
public final class PortraitChance {

    /** Actors × ties above which nobody's processors are taken without a word. */
    private static final long LIGHT = 1_000_000;

    private static final String ASKED = "chance";

    private final Shell shell;
    private final boolean tied;
    private final Optional<NetworkChance> found;
    private final Optional<MetricSheet.Waiting> waiting;

    private PortraitChance(Shell shell, boolean tied, LongWork.Pending<NetworkChance> pending) {
        this.shell = shell;
        this.tied = tied;
        this.found = pending.value();
        this.waiting = Waits.of(pending);
    }

    /** One metric beside what chance gives. */
    public record Row(String name, String href, String value, String chance, String verdict, boolean standsOut) {}

    /** Where there is nobody yet. */
    static PortraitChance none(Shell shell) {
        return new PortraitChance(shell, false, new LongWork.Pending<>(Optional.empty(), Optional.empty()));
    }

    static PortraitChance of(Pages.Ask ask) {
        Snapshot snapshot = ask.scene().snapshot(ask.recipe());
        boolean begin = isLight(snapshot) || new Asked(ask.ctx()).text(ASKED).isPresent();
        return new PortraitChance(
                ask.shell(),
                snapshot.edgeCount() > 0,
                begin && snapshot.edgeCount() > 0
                        ? ask.work().networkChance(ask.scene(), ask.recipe(), Duration.ZERO)
                        : new LongWork.Pending<>(ask.scene().networkChance(ask.recipe()), Optional.empty()));
    }

    /** Whether it may be computed unasked. */
    static boolean isLight(Snapshot snapshot) {
        return (long) snapshot.vertexCount() * snapshot.edgeCount() <= LIGHT;
    }

    /** Whether there is a tie for chance to explain. */
    public boolean tied() {
        return tied;
    }

    public Optional<MetricSheet.Waiting> waiting() {
        return waiting;
    }

    /** Where to ask for it; absent where it is there or on its way. */
    public Optional<String> toAsk() {
        return found.isPresent() || waiting.isPresent() ? Optional.empty() : Optional.of(shell.with(ASKED, "yes"));
    }

    /** How many stand out, and against what all were held. */
    public List<String> lines() {
        return found.map(chance -> List.of(
                        shell.say("portrait.chance.many", standing(chance), chance.tested()),
                        shell.say("portrait.chance.how", chance.draws(), String.valueOf(chance.seed()))))
                .orElse(List.of());
    }

    private static long standing(NetworkChance chance) {
        return chance.each().stream().filter(NetworkChance.Held::standsOut).count();
    }

    /** Those that stand out first, otherwise in the registry's order. */
    public List<Row> rows() {
        return found.stream()
                .flatMap(chance -> chance.each().stream())
                .sorted(Comparator.comparing(held -> !held.standsOut()))
                .map(this::row)
                .toList();
    }

    private Row row(NetworkChance.Held held) {
        return new Row(
                shell.say("metric." + held.metric().id() + ".plain"),
                shell.link(PageId.HELP, held.metric().id()),
                shell.value(held.observed(), 3),
                held.chance()
                        .map(each -> shell.say(
                                "measure.unknown.range", shell.number(each.low(), 3), shell.number(each.high(), 3)))
                        .orElse("–"),
                shell.say("portrait.chance." + verdict(held)),
                held.standsOut());
    }

    private static String verdict(NetworkChance.Held held) {
        if (!held.standsOut()) {
            return held.chance().isPresent() ? "ordinary" : "undefined";
        }
        return held.chance().map(Significance::percentile).orElse(0.5) > 0.5 ? "more" : "less";
    }

    /** What chance says of a figure that rests on {@code metric}, by the words of {@code key}. */
    Optional<String> sentence(String metric, String key) {
        return found.flatMap(chance -> chance.of(metric))
                .filter(held -> held.chance().isPresent())
                .map(held -> shell.say(key + (held.standsOut() ? ".out" : ".ordinary")));
    }
}
