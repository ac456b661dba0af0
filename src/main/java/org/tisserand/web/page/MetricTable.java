package org.tisserand.web.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Scores;
import org.tisserand.network.Snapshot;
import org.tisserand.web.Asked;

/** The values of one metric, by name: those whose name holds the words looked for, a part at a time. */
public final class MetricTable {

    private static final int ROWS = 100;

    private final Shell shell;
    private final Metric metric;
    private final Scores scores;
    private final Snapshot snapshot;
    private final String words;
    private final int after;

    MetricTable(Pages.Ask ask, Metric metric, Scores scores) {
        var asked = new Asked(ask.ctx());
        this.shell = ask.shell();
        this.metric = metric;
        this.scores = scores;
        this.snapshot = ask.scene().snapshot(ask.recipe());
        this.words = ActorTable.plain(asked.text("q").orElse(""));
        this.after = asked.count("after", 0);
    }

    /** One value with what surrounds it; empty where there is nothing to say. */
    public record Row(
            String name,
            Optional<String> href,
            String value,
            String bounds,
            String band,
            String left,
            boolean loose,
            String byChance,
            String z,
            boolean standsOut) {}

    /**
     * What is shown of the table.
     *
     * @param all   how many values there are, none for a metric of the network
     * @param found how many of them have a name that holds the words looked for
     */
    public record Part(int all, int found, List<Row> rows, Optional<String> next) {}

    Part part(ChanceLines chance, UnknownLines unknown, StabilityLines stability) {
        int all = metric.scope() == Metric.Scope.NETWORK ? 0 : scores.values().size();
        List<Integer> found = IntStream.range(0, all)
                .boxed()
                .filter(i -> ActorTable.plain(name(i)).contains(words))
                .sorted(Comparator.<Integer, String>comparing(
                                this::name,
                                Collator.getInstance(shell.language().locale()))
                        .thenComparing(i -> i))
                .toList();
        List<Row> rows = found.stream()
                .skip(after)
                .limit(ROWS)
                .map(i -> new Row(
                        name(i),
                        href(i),
                        shell.value(scores.get(i), 4),
                        unknown.bounds(i),
                        unknown.band(i),
                        stability.values(i),
                        stability.loose(i),
                        chance.range(i),
                        chance.z(i),
                        chance.standsOut(i)))
                .toList();
        return new Part(
                all,
                found.size(),
                rows,
                after + ROWS < found.size()
                        ? Optional.of(shell.with("after", String.valueOf(after + ROWS)))
                        : Optional.empty());
    }

    private String name(int i) {
        return switch (metric.scope()) {
            case COLLABORATION -> snapshot.twoMode().collaboration(i).name();
            case EDGE ->
                pair(snapshot.edges().get(i).u(), snapshot.edges().get(i).v());
            case PAIR -> pair(scores.pairs().get(i).u(), scores.pairs().get(i).v());
            case ACTOR, NETWORK -> snapshot.actor(i).name();
        };
    }

    private String pair(int u, int v) {
        return snapshot.actor(u).name() + " – " + snapshot.actor(v).name();
    }

    /** Nothing of a collaboration, which has no page. */
    private Optional<String> href(int i) {
        OptionalInt vertex =
                switch (metric.scope()) {
                    case COLLABORATION, NETWORK -> OptionalInt.empty();
                    case ACTOR -> OptionalInt.of(i);
                    case EDGE -> OptionalInt.of(snapshot.edges().get(i).u());
                    case PAIR -> OptionalInt.of(scores.pairs().get(i).u());
                };
        return vertex.stream()
                .mapToObj(v -> shell.link(PageId.ACTORS, snapshot.actor(v).id()))
                .findFirst();
    }
}
