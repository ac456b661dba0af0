package org.tisserand.study;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Parameters;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * The facts of one data version, and whatever was computed from them, each thing once.
 *
 * <p>A scene never changes: an import makes another. So every page and answer drawn from one scene agrees with itself.
 */
public final class Scene {

    private final Facts facts;
    private final Map<Recipe, Snapshot> snapshots = new ConcurrentHashMap<>();
    private final Map<List<Object>, Scores> scores = new ConcurrentHashMap<>();
    private final Map<List<Object>, List<Finding>> findings = new ConcurrentHashMap<>();

    public Scene(Facts facts) {
        this.facts = facts;
    }

    public Facts facts() {
        return facts;
    }

    public long dataVersion() {
        return facts.dataVersion();
    }

    public Snapshot snapshot(Recipe recipe) {
        return snapshots.computeIfAbsent(recipe, key -> Snapshot.of(facts, key));
    }

    public Scores scores(Metric metric, Recipe recipe) {
        Snapshot snapshot = snapshot(recipe);
        return scores.computeIfAbsent(List.of(metric.id(), recipe), key -> metric.of(snapshot));
    }

    public List<Finding> findings(Lens lens, Recipe recipe, Parameters parameters) {
        Snapshot snapshot = snapshot(recipe);
        return findings.computeIfAbsent(
                List.of(lens.id(), recipe, parameters), key -> lens.find(facts, snapshot, parameters));
    }
}
