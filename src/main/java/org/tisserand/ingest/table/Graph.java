package org.tisserand.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tisserand.model.Rejection;

/**
 * The nodes and edges of a graph's file as they are read, whatever its form: two tables, {@code nodes} and {@code edges}.
 *
 * <p>A file of the program's own names every column. In those of others a node without a name is called by its identifier.
 */
final class Graph {

    private static final List<String> NAMES = List.of("label", "name", "nom");

    private final String file;
    private final Part nodes;
    private final Part edges;
    private final Set<String> notRead = new TreeSet<>();
    private boolean own;

    Graph(String file) {
        this.file = file;
        this.nodes = new Part(file, "nodes");
        this.edges = new Part(file, "edges");
    }

    /** Says that the program wrote the file itself: what stands there for other programs alone is passed over. */
    void own() {
        own = true;
    }

    boolean isOwn() {
        return own;
    }

    Part nodes() {
        return nodes;
    }

    Part edges() {
        return edges;
    }

    /** Notes an element that says nothing a table has a place for. */
    void pass(String element) {
        notRead.add(element);
    }

    /** Nodes or edges: what is declared of them, and what is told of each. */
    static final class Part {

        private final GrowingTable table;
        private final Map<String, Key> keys = new LinkedHashMap<>();
        private final List<Item> items = new ArrayList<>();

        Part(String file, String name) {
            this.table = new GrowingTable(file, name);
        }

        /** Declares what may be told of each under {@code id}. */
        void declare(String id, Key key) {
            keys.putIfAbsent(id, key);
        }

        Item begin(int line) {
            var item = new Item(line, new LinkedHashMap<>());
            items.add(item);
            return item;
        }

        private void fill(Map<String, String> headings) {
            headings.forEach(table::declare);
            keys.forEach((id, key) -> key.declare(id, table));
            for (Item item : items) {
                Map<String, String> cells = new LinkedHashMap<>(item.cells);
                keys.forEach((id, key) -> key.complete(id, cells));
                table.add(item.line, cells);
            }
        }
    }

    /**
     * Something that may be told of each node or edge.
     *
     * @param heading as people read it
     * @param preset  what holds where nothing is told
     * @param passed  whether it is for other programs, and not read
     */
    record Key(String heading, Optional<String> preset, boolean passed) {

        private void declare(String id, GrowingTable table) {
            if (!passed) {
                table.declare(id, heading);
            }
        }

        private void complete(String id, Map<String, String> cells) {
            if (passed) {
                cells.remove(id);
            } else {
                preset.ifPresent(text -> cells.putIfAbsent(id, text));
            }
        }
    }

    /** A node or an edge: key → text. */
    record Item(int line, Map<String, String> cells) {

        void put(String key, String text) {
            cells.put(key, text);
        }

        void put(String key, Optional<String> text) {
            text.ifPresent(each -> cells.put(key, each));
        }
    }

    /** What was read. */
    Tables tables() {
        if (!own) {
            name();
        }
        nodes.fill(Map.of("@id", "id"));
        var ends = new LinkedHashMap<String, String>();
        ends.put("@from", "from");
        ends.put("@to", "to");
        edges.fill(ends);
        List<Table> tables = Stream.of(nodes.table, edges.table)
                .filter(table -> !table.isEmpty())
                .map(GrowingTable::table)
                .toList();
        List<Rejection> told =
                notRead.isEmpty() ? List.of() : List.of(Place.file(file).partsNotRead(notRead));
        return tables.isEmpty() ? Tables.refused(Place.file(file).error("graph-empty")) : new Tables(tables, told);
    }

    /** Gives each node a name: under the key that holds names, or one of its own where none does. */
    private void name() {
        String key = NAMES.stream()
                .flatMap(name -> nodes.keys.entrySet().stream()
                        .filter(each -> each.getValue().heading().equalsIgnoreCase(name))
                        .map(Map.Entry::getKey))
                .findFirst()
                .orElse("@label");
        if (key.equals("@label")) {
            nodes.declare(key, new Key("label", Optional.empty(), false));
        }
        for (Item node : nodes.items) {
            if (node.cells.getOrDefault(key, "").isBlank()) {
                String label = node.cells.getOrDefault("@label", node.cells.getOrDefault("@id", ""));
                node.cells.put(key, label);
            }
        }
    }
}
