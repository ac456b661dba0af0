package org.tisserand.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tisserand.metrics.chance.NetworkChance;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.report.Material;
import org.tisserand.report.Naming;
import org.tisserand.study.ImportLine;
import org.tisserand.study.Scene;

/** What reports are made of, from an opened home. */
public final class Materials {

    private Materials() {}

    /** @param chance the network's metrics held against chance, where that is to be told */
    public static Material of(OpenHome home, Scene scene, Recipe recipe, Optional<NetworkChance> chance, Words words) {
        List<ImportLine> imports = home.imports();
        Map<String, String> files = new HashMap<>();
        imports.forEach(line -> files.put(line.importId(), String.join(", ", line.files())));
        return new Material(
                scene.facts(),
                scene.snapshot(recipe),
                scene.hearing(recipe),
                metric -> scene.scores(metric, recipe),
                chance,
                scene.decisions(),
                id -> files.getOrDefault(id, id),
                imports.stream()
                        .filter(ImportLine::active)
                        .flatMap(line -> line.files().stream())
                        .distinct()
                        .toList(),
                LocalDate.now(ZoneId.systemDefault()),
                new Naming(scene.facts()),
                words);
    }
}
