package org.tisserand.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Scores;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;
import org.tisserand.study.Scene;

/** « Where does our network stand? »: six figures with a sentence each, a small map, three findings, and what chance explains. */
public final class Portrait {

    private final Scene scene;
    private final Recipe recipe;
    private final Shell shell;
    private final Snapshot snapshot;
    private final Pages.Ask ask;

    private Portrait(Pages.Ask ask) {
        this.ask = ask;
        this.scene = ask.scene();
        this.recipe = ask.recipe();
        this.shell = ask.shell();
        this.snapshot = scene.snapshot(recipe);
    }

    /** A figure, what it says, whether chance would say as much, and where what it counts is listed. */
    public record Tile(String label, String figure, String sentence, Optional<String> chance, Optional<String> href) {

        private Tile besides(Optional<String> said) {
            return new Tile(label, figure, sentence, said, href);
        }

        private Tile opening(String address) {
            return new Tile(label, figure, sentence, chance, Optional.of(address));
        }
    }

    /** What the page shows. */
    public record View(
            boolean empty,
            String sentence,
            List<Tile> tiles,
            Optional<String> answered,
            List<FindingLine> findings,
            List<LensList.Card> silent,
            String alt,
            PortraitChance chance) {}

    static View of(Pages.Ask ask) {
        return new Portrait(ask).view();
    }

    // What chance explains comes last: its task would take the processors from what the page shows first.
    private View view() {
        if (scene.facts().isEmpty()) {
            return new View(
                    true, "", List.of(), Optional.empty(), List.of(), List.of(), "", PortraitChance.none(shell));
        }
        String alt = shell.say("picture.alt", snapshot.vertexCount(), snapshot.edgeCount());
        List<FindingLine> findings = FindingLine.first(scene, recipe, shell, 3);
        List<LensList.Card> silent = findings.isEmpty() ? LensList.cards(scene, recipe, shell) : List.of();
        Tile groups = groups();
        PortraitChance chance = PortraitChance.of(ask);
        List<Tile> tiles = List.of(
                actors().opening(shell.link(PageId.ACTORS)),
                ties().opening(shell.with(PageId.MIXING, Map.of("pairs", "all")) + "#liens"),
                sectors().opening(shell.link(PageId.MIXING)),
                mix().besides(chance.sentence("ei-index", "portrait.mix.chance"))
                        .opening(shell.with(PageId.MIXING, Map.of("pairs", "between")) + "#liens"),
                isolates().opening(shell.with(PageId.ACTORS, Map.of("partners", "none"))),
                groups.besides(chance.sentence("modularity", "portrait.groups.chance"))
                        .opening(shell.with(PageId.ACTORS, Map.of("sort", "leiden-communities"))));
        Optional<String> answered = MethodsText.answered(shell, scene.hearing(recipe), snapshot);
        return new View(false, sentence(), tiles, answered, findings, silent, alt, chance);
    }

    private Tile tile(String key, double figure, Object... arguments) {
        return new Tile(
                shell.say("portrait." + key + ".label"),
                shell.number(figure, 0),
                shell.say("portrait." + key + ".reading", arguments),
                Optional.empty(),
                Optional.empty());
    }

    private String sentence() {
        return shell.say("portrait.sentence", snapshot.vertexCount(), snapshot.edgeCount(), sectorCount());
    }

    private int sectorCount() {
        return (int) snapshot.actors().stream()
                .flatMap(actor -> actor.sector().stream())
                .distinct()
                .count();
    }

    private Tile actors() {
        long known = scene.facts().actors().stream()
                .filter(actor -> !actor.nameOnly())
                .count();
        return tile("actors", snapshot.vertexCount(), snapshot.vertexCount() - known);
    }

    private Tile ties() {
        int n = snapshot.vertexCount();
        double mean = n == 0 ? 0 : 2.0 * snapshot.edgeCount() / n;
        return tile("ties", snapshot.edgeCount(), shell.number(mean, 1));
    }

    private Tile sectors() {
        int sectors = sectorCount();
        long silent = snapshot.actors().stream()
                .filter(actor -> actor.sector().isEmpty())
                .count();
        return tile("sectors", sectors, sectors, silent);
    }

    private Tile mix() {
        Mix mix = Mix.of(snapshot);
        String label = shell.say("portrait.mix.label");
        if (mix.share().isEmpty()) {
            return new Tile(label, "–", shell.say("portrait.mix.unknown"), Optional.empty(), Optional.empty());
        }
        double share = mix.share().getAsDouble();
        String key = share >= 0.6 ? "open" : share > 0.4 ? "even" : "closed";
        return new Tile(
                label,
                shell.say("unit.percent", shell.number(100 * share, 0)),
                shell.say("portrait.mix." + key, mix.between(), mix.between() + mix.within()),
                Optional.empty(),
                Optional.empty());
    }

    private Tile isolates() {
        int isolates = (int) IntStream.range(0, snapshot.vertexCount())
                .filter(v -> snapshot.degree(v) == 0)
                .count();
        return tile("isolates", isolates, isolates);
    }

    private Tile groups() {
        Optional<Metric> metric = Metrics.find("leiden-communities");
        List<Integer> sizes =
                metric.map(each -> sizes(scene.scores(each, recipe))).orElse(List.of());
        int groups = (int) sizes.stream().filter(size -> size > 1).count();
        return tile("groups", groups, groups);
    }

    private static List<Integer> sizes(Scores scores) {
        List<Integer> sizes = new ArrayList<>();
        for (var value : scores.values()) {
            int group = (int) value.asDouble().orElse(0);
            while (sizes.size() <= group) {
                sizes.add(0);
            }
            sizes.set(group, sizes.get(group) + 1);
        }
        return sizes;
    }
}
