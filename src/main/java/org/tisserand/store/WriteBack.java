package org.tisserand.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tisserand.model.Finding;
import org.tisserand.model.Measure;
import org.tisserand.model.Subject;

/** Computed results as data in the graph, each with the recipe and data version it was computed from. */
final class WriteBack {
    private static final Set<String> OF_ACTORS = Set.of(
            "key",
            "seq",
            "id",
            "name",
            "acronym",
            "kind",
            "sector",
            "level",
            "territory",
            "openness",
            "mission",
            "aliases",
            "nameOnly",
            "rows");
    private static final Set<String> OF_FINDINGS =
            Set.of("key", "id", "lens", "sentenceFr", "sentenceEn", "doubt", "recipe", "dataVersion", "subjects");
    private static final Set<String> OF_NETWORKS = Set.of("key", "recipe", "dataVersion");

    private WriteBack() {}

    static boolean scores(Bolt.Work work, ScoreSheet sheet) {
        forget(work);
        var results = new ArrayList<Map<String, Object>>();
        sheet.ofActors().keySet().stream().sorted().forEach(metric -> results.add(result(sheet, metric, "actor")));
        sheet.ofNetwork().keySet().stream().sorted().forEach(metric -> results.add(result(sheet, metric, "network")));
        work.batches("findings/write-results", results);
        work.batches("findings/write-network", List.of(network(sheet)));
        work.batches("findings/write-scores", byActor(sheet));
        return true;
    }

    private static void forget(Bolt.Work work) {
        var none = new HashMap<String, Object>();
        for (Map<String, Object> row : work.rows("findings/read-results", Map.of())) {
            none.put(String.valueOf(row.get("property")), null);
        }
        work.run("findings/forget-scores", Map.of("none", none));
        work.run("findings/delete-results", Map.of());
    }

    private static Map<String, Object> result(ScoreSheet sheet, String metric, String scope) {
        return Map.of(
                "key",
                "result:" + scope + ":" + metric,
                "metric",
                metric,
                "property",
                property(metric, scope.equals("actor") ? OF_ACTORS : OF_NETWORKS),
                "scope",
                scope,
                "recipe",
                sheet.recipe(),
                "dataVersion",
                sheet.dataVersion());
    }

    private static Map<String, Object> network(ScoreSheet sheet) {
        var network = new LinkedHashMap<String, Object>();
        sheet.ofNetwork().forEach((metric, value) -> network.put(property(metric, OF_NETWORKS), value));
        network.put("key", "network:" + sheet.recipe());
        network.put("recipe", sheet.recipe());
        network.put("dataVersion", sheet.dataVersion());
        return network;
    }

    private static List<Map<String, Object>> byActor(ScoreSheet sheet) {
        var scores = new TreeMap<String, Map<String, Object>>();
        sheet.ofActors()
                .forEach((metric, values) ->
                        values.forEach((actor, value) -> scores.computeIfAbsent(actor, key -> new LinkedHashMap<>())
                                .put(property(metric, OF_ACTORS), value)));
        var rows = new ArrayList<Map<String, Object>>();
        scores.forEach((actor, values) -> rows.add(Map.of("actor", FactKind.key("actor", actor), "scores", values)));
        return rows;
    }

    static boolean findings(Bolt.Work work, List<SaidFinding> findings) {
        work.run("findings/delete-findings", Map.of());
        work.batches(
                "findings/write-findings",
                findings.stream().map(WriteBack::finding).toList());
        var about = new ArrayList<Map<String, Object>>();
        var restsOn = new ArrayList<Map<String, Object>>();
        findings.forEach(said -> link(said.finding(), about, restsOn));
        work.batches("findings/link-about", about);
        work.batches("findings/link-rests-on", restsOn);
        DecisionRows.joinFindings(work);
        return true;
    }

    private static Map<String, Object> finding(SaidFinding said) {
        Finding finding = said.finding();
        var properties = new LinkedHashMap<String, Object>();
        for (Measure measure : finding.measures()) {
            String name = property(measure.id(), OF_FINDINGS);
            measure.value().asDouble().ifPresent(value -> properties.put(name, value));
            measure.interval().ifPresent(interval -> {
                properties.put(name + "Low", interval.low());
                properties.put(name + "High", interval.high());
            });
        }
        properties.put("key", key(finding));
        properties.put("id", finding.id());
        properties.put("lens", finding.lens());
        properties.put("sentenceFr", said.sentenceFr());
        properties.put("sentenceEn", said.sentenceEn());
        properties.put("doubt", finding.doubt().name().toLowerCase(Locale.ROOT));
        properties.put("recipe", finding.recipe());
        properties.put("dataVersion", finding.dataVersion());
        properties.put("subjects", finding.subjects().stream().map(Subject::id).toList());
        return properties;
    }

    private static void link(Finding finding, List<Map<String, Object>> about, List<Map<String, Object>> restsOn) {
        for (int order = 0; order < finding.subjects().size(); order++) {
            Subject subject = finding.subjects().get(order);
            about.add(
                    Map.of("from", key(finding), "to", FactKind.key(subject), "role", subject.role(), "order", order));
        }
        for (int order = 0; order < finding.evidence().size(); order++) {
            String row = finding.evidence().get(order).row().id();
            restsOn.add(Map.of("from", key(finding), "to", row, "order", order));
        }
    }

    private static String key(Finding finding) {
        return FactKind.key("finding", finding.lens() + ":" + finding.id());
    }

    /** {@code mean-distance} as {@code meanDistance}. */
    private static String property(String id, Set<String> taken) {
        var name = new StringBuilder();
        for (String word : id.split("-", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        if (taken.contains(name.toString())) {
            throw new IllegalArgumentException("The property %s is taken, got id=%s".formatted(name, id));
        }
        return name.toString();
    }
}
