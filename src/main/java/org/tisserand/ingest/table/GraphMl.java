package org.tisserand.ingest.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tisserand.ingest.table.Graph.Item;
import org.tisserand.ingest.table.Xml.Element;

/**
 * Reads GraphML: each node is an actor, each edge a tie, each key a column; labels as yEd draws them count as names.
 *
 * <p>Source: Brandes et al., « GraphML progress report », doi:10.1007/3-540-45848-4_59.
 */
final class GraphMl implements Xml.Walker {

    /** Elements whose meaning is taken from what they hold, or that say nothing of the data. */
    private static final Set<String> UNDERSTOOD = Set.of("graphml", "key", "default", "desc", "data", "graph");

    /** Where the drawings of yEd, and of its kin for browsers, hold the words they show. */
    private static final Set<String> LABELS = Set.of("y:NodeLabel", "y:EdgeLabel", "y:Label.Text");

    private final Graph graph;
    private final Map<String, String> presets = new HashMap<>();
    private final Map<String, Element> keys = new HashMap<>();

    /** The nodes and edges that are open: in a graph within a node there may be others. */
    private final Deque<Optional<Item>> open = new ArrayDeque<>();

    private String key = "";
    private boolean directed;

    private GraphMl(Graph graph) {
        this.graph = graph;
    }

    /** @throws Refused if it is no GraphML that may be read */
    static Tables read(String file, byte[] bytes) {
        var graph = new Graph(file);
        Xml.walk(file, bytes, new GraphMl(graph));
        return graph.tables();
    }

    @Override
    public void opens(Element element) {
        switch (element.name()) {
            case "key" -> key(element);
            case "graph" -> graph(element);
            case "node" -> open.push(Optional.of(node(element)));
            case "edge", "t:tie" -> open.push(Optional.of(edge(element)));
            case "data" -> key = element.attributes().getOrDefault("key", "");
            default -> {
                if (!UNDERSTOOD.contains(element.name())) {
                    pass(element.name());
                }
            }
        }
    }

    /** Drawings are told of by the shape that holds them, not by each line and font. */
    private void pass(String name) {
        if (!name.contains(":") || name.endsWith("Node") || name.endsWith("Edge")) {
            graph.pass(name);
        }
    }

    private void key(Element element) {
        keys.put(element.attributes().getOrDefault("id", ""), element);
        key = element.attributes().getOrDefault("id", "");
    }

    private void declare(Element element) {
        String id = element.attributes().getOrDefault("id", "");
        String heading = element.attribute("attr.name").orElse(id);
        boolean drawing = element.attribute("yfiles.type").isPresent();
        boolean passed = drawing || element.attribute("t:copy").isPresent();
        var declared = new Graph.Key(heading, Optional.ofNullable(presets.get(id)), passed);
        String of = element.attributes().getOrDefault("for", "all");
        if (of.equals("node") || of.equals("all")) {
            graph.nodes().declare(id, declared);
        }
        if (of.equals("edge") || of.equals("all")) {
            graph.edges().declare(id, declared);
        }
    }

    private void graph(Element element) {
        if (element.attribute("t:shape").isPresent()) {
            graph.own();
        }
        directed = element.attributes().getOrDefault("edgedefault", "").equals("directed");
    }

    private Item node(Element element) {
        Item node = graph.nodes().begin(element.line());
        node.put("@id", element.attribute("id"));
        return node;
    }

    private Item edge(Element element) {
        Item edge = graph.edges().begin(element.line());
        edge.put("@from", element.attribute("source"));
        edge.put("@to", element.attribute("target"));
        if (!graph.isOwn()) {
            graph.edges().declare("@directed", new Graph.Key("directed", Optional.empty(), false));
            edge.put("@directed", element.attribute("directed").orElse(String.valueOf(directed)));
            edge.put("id", element.attribute("id"));
        }
        return edge;
    }

    @Override
    public void closes(String name, String text) {
        switch (name) {
            case "default" -> presets.put(key, text);
            case "key" -> Optional.ofNullable(keys.get(key)).ifPresent(this::declare);
            case "node", "edge", "t:tie" -> open.pop();
            case "data" -> tell(key, text);
            default -> {
                if (LABELS.contains(name)) {
                    tell("@label", text);
                }
            }
        }
    }

    private void tell(String what, String text) {
        Optional.ofNullable(open.peek())
                .flatMap(item -> item)
                .filter(item -> !text.isBlank())
                .ifPresent(item -> {
                    item.put(what, text);
                });
    }
}
