package org.tisserand.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.Goal;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Resource;
import org.tisserand.model.Scope;
import org.tisserand.model.Source;
import org.tisserand.model.Territory;
import org.tisserand.model.Tie;

/** The facts, read back from the graph. */
final class FactReader {
    private static final int ATTEMPTS = 5;
    private static final Map<String, String> STATES =
            Map.of("TIED_TO", "PRESENT", "NOT_TIED", "ABSENT", "TIE_UNKNOWN", "UNKNOWN");

    private final Bolt.Work work;
    private final Map<String, List<Object>> nodes = new HashMap<>();

    private FactReader(Bolt.Work work) {
        this.work = work;
    }

    /**
     * Reads in one transaction. Neo4j lets it see what others commit meanwhile, so the version is read before and after,
     * and all is read again where they differ.
     */
    static Facts read(Bolt bolt) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Optional<Facts> facts = bolt.read(work -> new FactReader(work).consistent());
            if (facts.isPresent()) {
                return facts.get();
            }
        }
        return bolt.read(work -> new FactReader(work).facts());
    }

    private Optional<Facts> consistent() {
        long before = version();
        Facts facts = facts();
        return facts.dataVersion() == before ? Optional.of(facts) : Optional.empty();
    }

    private long version() {
        return work.rows("network/read-version", Map.of()).stream()
                .mapToLong(row -> (Long) row.get("number"))
                .findFirst()
                .orElse(0);
    }

    private Facts facts() {
        readNodes();
        var ties = read("network/read-ties", Tie.class);
        var participations = read("network/read-participations", Participation.class);
        return new Facts(
                version(),
                list("actor", Actor.class),
                ties,
                list("territory", Territory.class),
                list("collaboration", Collaboration.class),
                participations,
                list("scope", Scope.class),
                list("offer", Offer.class),
                list("need", Need.class),
                list("resource", Resource.class),
                list("goal", Goal.class),
                list("source", Source.class));
    }

    private void readNodes() {
        for (Map<String, Object> row :
                work.rows("network/read-facts", Map.of("kinds", List.copyOf(FactKind.BY_NAME.keySet())))) {
            String kind = (String) row.get("kind");
            Object fact = Plain.fact(properties(row), FactKind.BY_NAME.get(kind).type());
            nodes.computeIfAbsent(kind, key -> new ArrayList<>()).add(fact);
        }
    }

    private <T> List<T> list(String kind, Class<T> type) {
        return nodes.getOrDefault(kind, List.of()).stream().map(type::cast).toList();
    }

    /** Facts that are relationships: the columns beside {@code properties} are components too. */
    private <T> List<T> read(String statement, Class<T> type) {
        return work.rows(statement, Map.of()).stream()
                .map(row -> {
                    var all = new LinkedHashMap<>(properties(row));
                    row.forEach((column, value) -> all.put(column, value));
                    all.computeIfPresent("type", (key, name) -> STATES.get(name));
                    all.put("state", all.get("type"));
                    return Plain.fact(all, type);
                })
                .toList();
    }

    @SuppressWarnings(
            "unchecked") // The statements return maps under this name, keyed by property as all maps of Cypher.
    private static Map<String, Object> properties(Map<String, Object> row) {
        return (Map<String, Object>) row.get("properties");
    }
}
