package org.tisserand.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Theme;
import org.tisserand.model.Doubt;
import org.tisserand.model.Finding;
import org.tisserand.network.Recipe;
import org.tisserand.study.Scene;
import org.tisserand.web.LongWork;

/** « What did Tisserand find? »: each lens with its question, and how many findings or what would give some. */
public final class LensList {

    private LensList() {}

    /** A lens in the list; {@code unlocks} is said where it found nothing. */
    public record Card(
            String name,
            String question,
            String href,
            int count,
            int firm,
            boolean silent,
            String unlocks,
            Optional<MetricSheet.Waiting> waiting) {}

    /** The lenses under one of a planner's words. */
    public record Shelf(String key, List<Card> cards) {}

    /** What the page shows; no bars and no step where nothing was found. */
    public record View(String sentence, List<Bar> bars, Optional<Card> step, List<Shelf> shelves) {

        /** Whether some lens is still looking. */
        public boolean waits() {
            return shelves.stream().flatMap(shelf -> shelf.cards().stream()).anyMatch(card -> card.waiting()
                    .isPresent());
        }
    }

    static View of(Pages.Ask ask) {
        List<Shelf> shelves = Arrays.stream(Theme.values())
                .map(theme -> new Shelf("theme." + theme.key(), shelf(ask, theme)))
                .toList();
        List<Card> speaking = shelves.stream()
                .flatMap(shelf -> shelf.cards().stream())
                .filter(card -> !card.silent())
                .toList();
        return new View(
                sentence(ask.shell(), speaking),
                bars(ask.shell(), speaking),
                speaking.stream().findFirst(),
                shelves);
    }

    private static String sentence(Shell shell, List<Card> speaking) {
        int found = speaking.stream().mapToInt(Card::count).sum();
        int firm = speaking.stream().mapToInt(Card::firm).sum();
        return speaking.isEmpty()
                ? shell.say("lenses.sentence.none")
                : shell.say("lenses.sentence", found, speaking.size(), firm);
    }

    private static List<Bar> bars(Shell shell, List<Card> speaking) {
        int greatest = speaking.stream().mapToInt(Card::count).max().orElse(0);
        return speaking.stream()
                .map(card -> Bar.beside(
                        card.name(),
                        card.count(),
                        greatest,
                        shell.say("lenses.bar", card.count(), card.firm()),
                        Optional.of(card.href())))
                .toList();
    }

    private static List<Card> shelf(Pages.Ask ask, Theme theme) {
        return Lenses.ALL.stream()
                .filter(lens -> lens.theme() == theme)
                .map(lens -> waited(ask, lens))
                .toList();
    }

    private static Card waited(Pages.Ask ask, Lens lens) {
        LongWork.Pending<List<Finding>> pending =
                ask.work().findings(ask.scene(), lens, ask.recipe(), Parameters.DEFAULT, Waits.SHORT);
        return card(ask.shell(), lens, pending.value().orElse(List.of()), Waits.of(pending));
    }

    static List<Card> cards(Scene scene, Recipe recipe, Shell shell) {
        return Lenses.ALL.stream()
                .map(lens -> card(shell, lens, scene.findings(lens, recipe, Parameters.DEFAULT), Optional.empty()))
                .toList();
    }

    private static Card card(Shell shell, Lens lens, List<Finding> findings, Optional<MetricSheet.Waiting> waiting) {
        String key = "lens." + lens.id() + ".";
        List<Finding> solid = findings.stream()
                .filter(finding -> !finding.evidence().isEmpty())
                .toList();
        long firm =
                solid.stream().filter(finding -> finding.doubt() == Doubt.FIRM).count();
        return new Card(
                shell.say(key + "name"),
                shell.say(key + "question"),
                shell.link(PageId.FINDINGS, lens.id()),
                solid.size(),
                Math.toIntExact(firm),
                solid.isEmpty(),
                shell.say(key + "unlocks"),
                waiting);
    }
}
