package org.tisserand.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Theme;
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
            boolean silent,
            String unlocks,
            Optional<MetricSheet.Waiting> waiting) {}

    /** The lenses under one of a planner's words. */
    public record Shelf(String key, List<Card> cards) {}

    /** What the page shows. */
    public record View(List<Shelf> shelves) {

        /** Whether some lens is still looking. */
        public boolean waits() {
            return shelves.stream().flatMap(shelf -> shelf.cards().stream()).anyMatch(card -> card.waiting()
                    .isPresent());
        }
    }

    static View of(Pages.Ask ask) {
        return new View(Arrays.stream(Theme.values())
                .map(theme -> new Shelf("theme." + theme.key(), shelf(ask, theme)))
                .toList());
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
        long solid = findings.stream()
                .filter(finding -> !finding.evidence().isEmpty())
                .count();
        return new Card(
                shell.say(key + "name"),
                shell.say(key + "question"),
                shell.link(PageId.FINDINGS, lens.id()),
                (int) solid,
                solid == 0,
                shell.say(key + "unlocks"),
                waiting);
    }
}
