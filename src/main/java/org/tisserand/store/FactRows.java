package org.tisserand.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Participation;
import org.tisserand.model.RowRef;
import org.tisserand.model.Territory;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;

/**
 * Facts as rows for the statements under {@code cypher/import}, in the order in which these are to be run.
 *
 * <p>Nodes come first, each with its key, by which the linking statements then find them. A word for a territory that no
 * row describes makes a node of that word alone.
 */
final class FactRows {
    private final Facts facts;
    private final Set<String> actors;
    private final Map<String, String> territories = new HashMap<>();
    private final Map<String, SortedSet<String>> words = new HashMap<>();
    private final SortedSet<RowRef> rows = new TreeSet<>();
    private final Map<String, List<Map<String, Object>>> nodes = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> links = new LinkedHashMap<>();

    private FactRows(Facts facts) {
        this.facts = facts;
        this.actors = facts.actors().stream().map(Actor::id).collect(Collectors.toSet());
        facts.territories().forEach(each -> territories.putIfAbsent(each.name(), each.code()));
        facts.territories().stream().map(Territory::code).forEach(code -> territories.put(code, code));
        FactKind.ALL.forEach(this::addNodes);
        addTies();
        addParticipations();
        addWords("territory", "import/create-territories-named-only");
        addWords("object", "import/create-work-objects");
        addWords("population", "import/create-populations");
        rows.forEach(this::add);
    }

    /** Statement name → its rows, one a node or a relationship. */
    static Map<String, List<Map<String, Object>>> of(Facts facts, List<Ledger.Import> imports) {
        var made = new FactRows(facts);
        imports.forEach(made::add);
        var statements = new LinkedHashMap<>(made.nodes);
        statements.putAll(made.links);
        return statements;
    }

    private <T> void addNodes(FactKind<T> kind) {
        int seq = 0;
        for (T fact : kind.list().apply(facts)) {
            Map<String, Object> properties = Plain.properties(fact);
            properties.put("seq", seq++);
            String key = FactKind.key(kind.name(), String.valueOf(properties.get(kind.id())));
            properties.put("key", key);
            node(kind.statement(), Map.of("properties", properties, "holder", holder(properties)));
            addLinks(key, properties);
        }
    }

    private void addLinks(String key, Map<String, Object> properties) {
        strings(properties, "rows").forEach(row -> fromRow(key, row));
        strings(properties, "row").forEach(row -> fromRow(key, row));
        strings(properties, "territory").forEach(word -> toTerritory("import/link-located-in", key, word));
        strings(properties, "parent").forEach(word -> toTerritory("import/link-part-of", key, word));
        strings(properties, "territories").forEach(word -> toTerritory("import/link-in-territory", key, word));
        strings(properties, "delegate").forEach(id -> link("import/link-delegated-to", key, FactKind.key("actor", id)));
        strings(properties, "objects").forEach(word -> toWord("import/link-works-on", key, "object", word));
        strings(properties, "populations")
                .forEach(word -> toWord("import/link-for-population", key, "population", word));
    }

    /** The key of the actor, or of the collaboration, whose fact it is; empty for what is nobody’s. */
    private String holder(Map<String, Object> properties) {
        if (properties.get("actor") instanceof String actor) {
            return FactKind.key("actor", actor);
        } else if (properties.get("holder") instanceof String holder) {
            return FactKind.key(actors.contains(holder) ? "actor" : "collaboration", holder);
        }
        return "";
    }

    private void addTies() {
        for (int seq = 0; seq < facts.ties().size(); seq++) {
            Tie tie = facts.ties().get(seq);
            Map<String, Object> properties = Plain.properties(tie);
            List.of("from", "to", "state").forEach(properties::remove);
            properties.put("seq", seq);
            rows.add(tie.row());
            between(
                    statement(tie.state()),
                    FactKind.key("actor", tie.from()),
                    FactKind.key("actor", tie.to()),
                    properties);
        }
    }

    private static String statement(TieState state) {
        return switch (state) {
            case PRESENT -> "import/create-ties";
            case ABSENT -> "import/create-absent-ties";
            case UNKNOWN -> "import/create-unknown-ties";
        };
    }

    private void addParticipations() {
        for (int seq = 0; seq < facts.participations().size(); seq++) {
            Participation part = facts.participations().get(seq);
            Map<String, Object> properties = Plain.properties(part);
            List.of("actor", "collaboration").forEach(properties::remove);
            properties.put("seq", seq);
            rows.add(part.row());
            between(
                    "import/create-participations",
                    FactKind.key("actor", part.actor()),
                    FactKind.key("collaboration", part.collaboration()),
                    properties);
        }
    }

    private void add(RowRef row) {
        node(
                "import/create-rows",
                Map.of(
                        "id", row.id(),
                        "import", row.importId(),
                        "sheet", row.sheet(),
                        "row", row.row()));
    }

    private void add(Ledger.Import line) {
        node(
                "import/create-imports",
                Map.of(
                        "key", FactKind.key("import", Long.toString(line.number())),
                        "id", line.importId(),
                        "number", line.number(),
                        "at", line.at().toString(),
                        "files",
                                line.files().stream().map(Ledger.KeptFile::name).toList()));
    }

    private void addWords(String kind, String statement) {
        for (String word : words.getOrDefault(kind, new TreeSet<>())) {
            node(statement, Map.of("key", FactKind.key(kind, word), "code", word));
        }
    }

    private void fromRow(String fact, String row) {
        rows.add(Plain.row(row));
        link("import/link-from-row", fact, FactKind.key("row", row));
    }

    private void toTerritory(String statement, String fact, String word) {
        String code = territories.get(word);
        if (code != null) {
            link(statement, fact, FactKind.key("territory", code));
        } else {
            toWord(statement, fact, "territory", word);
        }
    }

    private void toWord(String statement, String fact, String kind, String word) {
        words.computeIfAbsent(kind, key -> new TreeSet<>()).add(word);
        link(statement, fact, FactKind.key(kind, word));
    }

    private void link(String statement, String from, String to) {
        between(statement, from, to, Map.of());
    }

    private void between(String statement, String from, String to, Map<String, Object> properties) {
        links.computeIfAbsent(statement, key -> new ArrayList<>())
                .add(Map.of("from", from, "to", to, "properties", properties));
    }

    private void node(String statement, Map<String, Object> row) {
        nodes.computeIfAbsent(statement, key -> new ArrayList<>()).add(row);
    }

    private static List<String> strings(Map<String, Object> properties, String name) {
        Object value = properties.get(name);
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
