package org.tisserand.ingest.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tisserand.ingest.table.Graph.Item;
import org.tisserand.ingest.table.Graph.Part;
import org.tisserand.ingest.table.Xml.Element;

/**
 * Reads GEXF, from 1.0 to 1.3: each node is an actor, each edge a tie, each attribute a column, and so are an edge's weight,
 * label and dates.
 *
 * <p>Source: the format's primer, gexf.net. Of a value that changes with time the last is read, and that is told.
 */
final class Gexf implements Xml.Walker {

    private static final Set<String> UNDERSTOOD = Set.of(
            "gexf",
            "meta",
            "creator",
            "description",
            "keywords",
            "title",
            "graph",
            "nodes",
            "edges",
            "attvalues",
            "attributes",
            "attribute",
            "options",
            "default");

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}.*)?)?");

    private final Graph graph;
    private final Map<String, String> presets = new HashMap<>();
    private final Deque<Item> open = new ArrayDeque<>();
    private Optional<Element> declared = Optional.empty();
    private String of = "node";
    private String type = "undirected";

    private Gexf(Graph graph) {
        this.graph = graph;
    }

    /** @throws Refused if it is no GEXF that may be read */
    static Tables read(String file, byte[] bytes) {
        var graph = new Graph(file);
        Xml.walk(file, bytes, new Gexf(graph));
        return graph.tables();
    }

    @Override
    public void opens(Element element) {
        switch (element.name()) {
            case "graph" -> graph(element);
            case "attributes" -> of = element.attributes().getOrDefault("class", "node");
            case "attribute" -> declared = Optional.of(element);
            case "node" -> open.push(node(element));
            case "edge", "t:tie" -> open.push(edge(element));
            case "attvalue" -> tell(element);
            default -> {
                if (!UNDERSTOOD.contains(element.name())) {
                    graph.pass(element.name());
                }
            }
        }
    }

    private void graph(Element element) {
        if (element.attribute("t:shape").isPresent()) {
            graph.own();
        }
        type = element.attributes().getOrDefault("defaultedgetype", type);
    }

    private void declare(Element element) {
        String id = element.attributes().getOrDefault("id", "");
        var key = new Graph.Key(
                element.attribute("title").orElse(id),
                Optional.ofNullable(presets.get(of + id)),
                element.attribute("t:copy").isPresent());
        part().declare(id, key);
    }

    private Part part() {
        return of.equals("edge") ? graph.edges() : graph.nodes();
    }

    private Item node(Element element) {
        Item node = graph.nodes().begin(element.line());
        node.put("@id", element.attribute("id"));
        if (!graph.isOwn()) {
            element.attribute("label").ifPresent(label -> known(graph.nodes(), node, "@label", "label", label));
        }
        return node;
    }

    private Item edge(Element element) {
        Item edge = graph.edges().begin(element.line());
        edge.put("@from", element.attribute("source"));
        edge.put("@to", element.attribute("target"));
        if (!graph.isOwn()) {
            String way = element.attribute("type").orElse(type);
            known(graph.edges(), edge, "@directed", "directed", String.valueOf(way.equals("directed")));
            for (String told : new String[] {"weight", "label", "kind", "start", "end", "id"}) {
                element.attribute(told)
                        .ifPresent(text -> known(graph.edges(), edge, "@" + told, heading(told, text), text));
            }
        }
        return edge;
    }

    /** Times that are no days, but numbers of any scale, are kept under a heading that promises none. */
    private static String heading(String attribute, String text) {
        boolean time = attribute.equals("start") || attribute.equals("end");
        return time && !DAY.matcher(text).matches() ? "GEXF " + attribute : attribute;
    }

    private static void known(Part part, Item item, String key, String heading, String text) {
        String own = key + heading;
        part.declare(own, new Graph.Key(heading, Optional.empty(), false));
        item.put(own, text);
    }

    private void tell(Element element) {
        String key = element.attribute("for").or(() -> element.attribute("id")).orElse("");
        Optional.ofNullable(open.peek()).ifPresent(item -> {
            if (item.cells().containsKey(key) || element.attribute("start").isPresent()) {
                graph.pass("attvalue start, end");
            }
            item.put(key, element.attribute("value"));
        });
    }

    @Override
    public void closes(String name, String text) {
        switch (name) {
            case "default" ->
                declared.ifPresent(
                        element -> presets.put(of + element.attributes().getOrDefault("id", ""), text));
            case "attribute" -> {
                declared.ifPresent(this::declare);
                declared = Optional.empty();
            }
            case "node", "edge", "t:tie" -> open.pop();
            default -> {
                // Nothing else holds a text that is data.
            }
        }
    }
}
