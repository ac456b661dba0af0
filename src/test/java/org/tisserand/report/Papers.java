package org.tisserand.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tisserand.layout.SpringLayout;
import org.tisserand.model.Decisions;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Hearing;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;
import org.tisserand.report.document.Document;

/** Reports of hand-made facts, as of one day and one file. */
public final class Papers {

    private Papers() {}

    static Material material(Facts facts, Language language) {
        return material(facts, Recipe.DEFAULT, Decisions.NONE, language);
    }

    static Material material(Facts facts, Recipe recipe, Decisions decisions, Language language) {
        Snapshot snapshot = Snapshot.of(facts, recipe);
        return new Material(
                facts,
                snapshot,
                Hearing.of(facts, snapshot),
                metric -> metric.of(snapshot),
                Optional.empty(),
                decisions,
                id -> "réseau.xlsx",
                List.of("réseau.xlsx"),
                LocalDate.of(2026, 11, 28),
                new Naming(facts),
                Words.in(language));
    }

    /** The network's report, its map coloured by sector. */
    public static Document network(Facts facts, Language language) {
        Material material = material(facts, language);
        Snapshot snapshot = material.snapshot();
        var colouring = Colouring.of(
                snapshot.actors().stream().map(actor -> actor.sector()).toList(), code -> code, "autres", "inconnu");
        return NetworkReport.of(
                material,
                new Picture(
                        snapshot,
                        SpringLayout.of(snapshot),
                        colouring,
                        snapshot.actors().stream().map(actor -> 0.5).toList(),
                        "Notre réseau",
                        List.of("Version 1"),
                        "Secteur",
                        true,
                        false,
                        Set.of()));
    }
}
