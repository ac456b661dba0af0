package org.tisserand.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One transaction that puts facts in the place of whatever Tisserand made before.
 *
 * <p>Nodes are linked by the ids that Neo4j gives them, not sought by key: in a transaction that has deleted n nodes, each
 * look-up in an index costs n.
 */
final class Rebuild {
    private static final int BATCH = 5_000;
    private static final List<String> ENDS = List.of("from", "to", "holder");

    private final Bolt.Work work;
    private final GraphStore.Told told;
    private final long total;
    private final Map<String, Object> ids = new HashMap<>();
    private long written;

    private Rebuild(Bolt.Work work, GraphStore.Told told, long total) {
        this.work = work;
        this.told = told;
        this.total = total;
        // What is nobody’s has an empty holder, which no statement asks for.
        ids.put("", "");
    }

    /**
     * @param statements name → rows, as {@link FactRows} gives them: nodes before the links between them
     * @throws IllegalArgumentException if two nodes have one key, or a link names a node that is not there
     */
    static void of(Bolt.Work work, Map<String, List<Map<String, Object>>> statements, GraphStore.Told told) {
        long total = statements.values().stream().mapToLong(List::size).sum();
        told.at(0, total);
        work.run("import/delete-all", Map.of());
        var rebuild = new Rebuild(work, told, total);
        statements.forEach(rebuild::create);
    }

    private void create(String statement, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            var batch = rows.subList(from, Math.min(from + BATCH, rows.size())).stream()
                    .map(this::linked)
                    .toList();
            work.rows(statement, Map.of("rows", batch)).forEach(this::remember);
            written += batch.size();
            told.at(written, total);
        }
    }

    private void remember(Map<String, Object> answer) {
        Object key = answer.get("key");
        Object id = answer.get("id");
        if (key != null && id != null && ids.put(key.toString(), id) != null) {
            throw new IllegalArgumentException(
                    "Two facts have the key=%s.\nMaybe two rows gave one identifier.".formatted(key));
        }
    }

    private Map<String, Object> linked(Map<String, Object> row) {
        var linked = new LinkedHashMap<>(row);
        for (String end : ENDS) {
            linked.computeIfPresent(end, (name, key) -> id(key));
        }
        return linked;
    }

    private Object id(Object key) {
        @Nullable Object id = ids.get(key.toString());
        if (id == null) {
            throw new IllegalArgumentException(
                    "No fact has the key=%s.\nMaybe a fact names an actor or a collaboration that the facts do not hold."
                            .formatted(key));
        }
        return id;
    }
}
