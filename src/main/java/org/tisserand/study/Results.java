package org.tisserand.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;
import org.tisserand.store.GraphStore;
import org.tisserand.store.SaidFinding;
import org.tisserand.store.ScoreSheet;

/** What is computed of a scene by the default recipe, and written back to the graph so that Cypher can ask for it. */
final class Results {

    private static final Recipe RECIPE = Recipe.DEFAULT;

    private final Scene scene;

    Results(Scene scene) {
        this.scene = scene;
    }

    void writeTo(GraphStore store) {
        store.writeScores(new ScoreSheet(RECIPE.canonical(), scene.dataVersion(), actorScores(), networkScores()));
        store.writeFindings(scene.dataVersion(), findings());
    }

    private Map<String, Map<String, Double>> actorScores() {
        var byMetric = new TreeMap<String, Map<String, Double>>();
        for (Metric metric : Metrics.ready(Metric.Scope.ACTOR)) {
            byMetric.put(metric.id(), byActor(scene.scores(metric, RECIPE)));
        }
        return byMetric;
    }

    private Map<String, Double> byActor(Scores scores) {
        Snapshot snapshot = scene.snapshot(RECIPE);
        var byActor = new TreeMap<String, Double>();
        for (int v = 0; v < snapshot.vertexCount(); v++) {
            OptionalDouble number = scores.get(v).asDouble();
            if (number.isPresent()) {
                byActor.put(snapshot.actor(v).id(), number.getAsDouble());
            }
        }
        return byActor;
    }

    private Map<String, Double> networkScores() {
        var byMetric = new TreeMap<String, Double>();
        for (Metric metric : Metrics.ready(Metric.Scope.NETWORK)) {
            scene.scores(metric, RECIPE).get(0).asDouble().ifPresent(number -> byMetric.put(metric.id(), number));
        }
        return byMetric;
    }

    private List<SaidFinding> findings() {
        var all = new ArrayList<SaidFinding>();
        for (Lens lens : Lenses.ALL) {
            scene.findings(lens, RECIPE, Parameters.DEFAULT).forEach(finding -> all.add(said(finding)));
        }
        return all;
    }

    private static SaidFinding said(Finding finding) {
        return new SaidFinding(
                finding,
                Words.in(Language.FR).say(finding.statement()),
                Words.in(Language.EN).say(finding.statement()));
    }
}
