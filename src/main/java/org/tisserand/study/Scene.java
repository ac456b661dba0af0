package org.tisserand.study;

import java.util.List;
import java.util.Optional;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Parameters;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.metrics.chance.Chance;
import org.tisserand.metrics.unknown.Uncertainty;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.network.Observation;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * The facts of one data version, and whatever was computed from them, each thing once.
 *
 * <p>A scene never changes: an import makes another. So every page and answer drawn from one scene agrees with itself.
 */
public final class Scene {

    private final Facts facts;
    private final Memo<Recipe, Snapshot> snapshots = new Memo<>(8);
    private final Memo<List<Object>, Scores> scores = new Memo<>(256);
    private final Memo<Recipe, Observation> observations = new Memo<>(8);
    private final Memo<List<Object>, Chance> chances = new Memo<>(64);
    private final Memo<List<Object>, Uncertainty> uncertainties = new Memo<>(64);
    private final Memo<List<Object>, List<Finding>> findings = new Memo<>(32);

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
        return snapshots.get(recipe, () -> Snapshot.of(facts, recipe));
    }

    /** By the metric's presets. */
    public Scores scores(Metric metric, Recipe recipe) {
        return scores(metric, recipe, Chosen.PRESETS, Progress.UNHEARD);
    }

    public Scores scores(Metric metric, Recipe recipe, Chosen chosen, Progress progress) {
        Snapshot snapshot = snapshot(recipe);
        return scores.get(List.of(metric.id(), recipe, chosen), () -> metric.of(snapshot, chosen, progress));
    }

    /** The same, where it was computed already. */
    public Optional<Scores> scores(Metric metric, Recipe recipe, Chosen chosen) {
        return scores.made(List.of(metric.id(), recipe, chosen));
    }

    /** What is known of the network's pairs. */
    public Observation observation(Recipe recipe) {
        return observations.get(recipe, () -> Observation.of(facts, snapshot(recipe)));
    }

    /** A metric held against chance; long. {@code progress} may give it up. */
    public Chance chance(Metric metric, Recipe recipe, Chosen chosen, Progress progress) {
        Snapshot snapshot = snapshot(recipe);
        return chances.get(List.of(metric.id(), recipe, chosen), () -> Chance.of(metric, snapshot, chosen, progress));
    }

    /** The same, where it was computed already. */
    public Optional<Chance> chance(Metric metric, Recipe recipe, Chosen chosen) {
        return chances.made(List.of(metric.id(), recipe, chosen));
    }

    /** What unknown ties may change of a metric; long where there are any. {@code progress} may give it up. */
    public Uncertainty uncertainty(Metric metric, Recipe recipe, Chosen chosen, Progress progress) {
        Snapshot snapshot = snapshot(recipe);
        Observation observation = observation(recipe);
        return uncertainties.get(
                List.of(metric.id(), recipe, chosen),
                () -> Uncertainty.of(metric, snapshot, observation, chosen, progress));
    }

    /** The same, where it was computed already. */
    public Optional<Uncertainty> uncertainty(Metric metric, Recipe recipe, Chosen chosen) {
        return uncertainties.made(List.of(metric.id(), recipe, chosen));
    }

    public List<Finding> findings(Lens lens, Recipe recipe, Parameters parameters) {
        return findings(lens, recipe, parameters, Progress.UNHEARD);
    }

    /** The same; {@code progress} may give it up. */
    public List<Finding> findings(Lens lens, Recipe recipe, Parameters parameters, Progress progress) {
        Snapshot snapshot = snapshot(recipe);
        return findings.get(
                List.of(lens.id(), recipe, parameters), () -> lens.find(facts, snapshot, parameters, progress));
    }

    /** The same, where they were found already. */
    public Optional<List<Finding>> found(Lens lens, Recipe recipe, Parameters parameters) {
        return findings.made(List.of(lens.id(), recipe, parameters));
    }
}
