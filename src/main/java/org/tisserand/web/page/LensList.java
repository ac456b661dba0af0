package org.tisserand.web.page;

import java.util.List;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.model.Finding;
import org.tisserand.network.Recipe;
import org.tisserand.study.Scene;

/** « What did Tisserand find? »: each lens with its question, and how many findings or what would give some. */
public final class LensList {

    private LensList() {}

    /** A lens in the list; {@code unlocks} is said where it found nothing. */
    public record Card(String name, String question, String href, int count, boolean silent, String unlocks) {}

    /** What the page shows. */
    public record View(List<Card> cards) {}

    static View of(Pages.Ask ask) {
        return new View(cards(ask.scene(), ask.recipe(), ask.shell()));
    }

    static List<Card> cards(Scene scene, Recipe recipe, Shell shell) {
        return Lenses.ALL.stream().map(lens -> card(scene, recipe, shell, lens)).toList();
    }

    private static Card card(Scene scene, Recipe recipe, Shell shell, Lens lens) {
        String key = "lens." + lens.id() + ".";
        List<Finding> findings = scene.findings(lens, recipe, Parameters.DEFAULT);
        long solid = findings.stream()
                .filter(finding -> !finding.evidence().isEmpty())
                .count();
        return new Card(
                shell.say(key + "name"),
                shell.say(key + "question"),
                shell.link(PageId.FINDINGS, lens.id()),
                (int) solid,
                solid == 0,
                shell.say(key + "unlocks"));
    }
}
