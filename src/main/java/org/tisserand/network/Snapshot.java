package org.tisserand.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;

/**
 * The network that a recipe makes of the facts: simple, undirected, weighted by strength, immutable.
 *
 * <p>Vertices are the numbers 0 … n − 1 of the actors sorted by id; every actor is a vertex, isolates included. Edges are
 * the numbers 0 … m − 1 sorted by (u, v). The same graph stands in compact arrays, for kernels, and as a JGraphT view.
 */
public final class Snapshot {

    private final Recipe recipe;
    private final long dataVersion;
    private final List<Actor> actors;
    private final List<Edge> edges;
    private final Map<String, Integer> vertices;
    private final int[] offsets;
    private final int[] targets;
    private final int[] edgeNumbers;
    private final double[] weights;
    private final TwoMode twoMode;
    private final LeftOut leftOut;
    private final Map<Class<?>, Once<?>> derived = new ConcurrentHashMap<>();

    Snapshot(Recipe recipe, long dataVersion, List<Actor> actors, List<Edge> edges, TwoMode twoMode, LeftOut leftOut) {
        this(recipe, dataVersion, actors, edges, twoMode, leftOut, numbered(actors));
    }

    private Snapshot(
            Recipe recipe,
            long dataVersion,
            List<Actor> actors,
            List<Edge> edges,
            TwoMode twoMode,
            LeftOut leftOut,
            Map<String, Integer> vertices) {
        this.recipe = recipe;
        this.dataVersion = dataVersion;
        this.actors = List.copyOf(actors);
        this.edges = List.copyOf(edges);
        this.twoMode = twoMode;
        this.leftOut = leftOut;
        this.vertices = vertices;
        this.offsets = offsets();
        this.targets = new int[2 * edges.size()];
        this.edgeNumbers = new int[2 * edges.size()];
        this.weights = new double[2 * edges.size()];
        fill();
    }

    private static Map<String, Integer> numbered(List<Actor> actors) {
        Map<String, Integer> vertices = new HashMap<>();
        for (int v = 0; v < actors.size(); v++) {
            vertices.put(actors.get(v).id(), v);
        }
        return vertices;
    }

    /** The network of {@code facts} by {@code recipe}. Cost: O(n + Σ k²) for collaborations of k actors. */
    public static Snapshot of(Facts facts, Recipe recipe) {
        return new Weaving(facts, recipe).snapshot();
    }

    private int[] offsets() {
        int[] starts = new int[actors.size() + 1];
        for (Edge edge : edges) {
            starts[edge.u() + 1]++;
            starts[edge.v() + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    // Edges come sorted by (u, v): filling first the lower ends, then the higher, leaves each row sorted by target.
    private void fill() {
        int[] next = offsets.clone();
        for (int e = 0; e < edges.size(); e++) {
            put(next, edges.get(e).v(), edges.get(e).u(), e);
        }
        for (int e = 0; e < edges.size(); e++) {
            put(next, edges.get(e).u(), edges.get(e).v(), e);
        }
    }

    private void put(int[] next, int from, int to, int edge) {
        int slot = next[from]++;
        targets[slot] = to;
        edgeNumbers[slot] = edge;
        weights[slot] = edges.get(edge).weight();
    }

    public Recipe recipe() {
        return recipe;
    }

    public long dataVersion() {
        return dataVersion;
    }

    /** The same network with its directions. */
    public Arcs arcs() {
        return once(Arcs.class, Arcs::of);
    }

    /** Actors and collaborations, of which shared collaborations make edges. */
    public TwoMode twoMode() {
        return twoMode;
    }

    /** The same actors joined by other edges, sorted by (u, v): for null models, which keep all else. */
    public Snapshot rejoined(List<Edge> others) {
        return new Snapshot(recipe, dataVersion, actors, others, twoMode, leftOut, vertices);
    }

    /** The same ties among actors of the same ids, otherwise described: for null models. */
    public Snapshot among(List<Actor> others) {
        return new Snapshot(recipe, dataVersion, others, edges, twoMode, leftOut);
    }

    /**
     * What is left when all other actors leave: the same ties among those of {@code vertices}, with the same strengths.
     *
     * @param kept ascending
     */
    public Snapshot keeping(int[] kept) {
        int[] number = new int[vertexCount()];
        Arrays.fill(number, -1);
        for (int i = 0; i < kept.length; i++) {
            number[kept[i]] = i;
        }
        List<Edge> left = edges.stream()
                .filter(edge -> number[edge.u()] >= 0 && number[edge.v()] >= 0)
                .map(edge -> edge.between(number[edge.u()], number[edge.v()]))
                .toList();
        List<Actor> staying = Arrays.stream(kept).mapToObj(this::actor).toList();
        return new Snapshot(recipe, dataVersion, staying, left, twoMode.keeping(number, kept.length), leftOut);
    }

    /** What the facts hold and no edge shows. */
    public LeftOut leftOut() {
        return leftOut;
    }

    public int vertexCount() {
        return actors.size();
    }

    public int edgeCount() {
        return edges.size();
    }

    /** The actor at each vertex: sorted by id. */
    public List<Actor> actors() {
        return actors;
    }

    public Actor actor(int vertex) {
        return actors.get(vertex);
    }

    public OptionalInt vertex(String actorId) {
        Integer vertex = vertices.get(actorId);
        return vertex == null ? OptionalInt.empty() : OptionalInt.of(vertex);
    }

    /** Sorted by (u, v). */
    public List<Edge> edges() {
        return edges;
    }

    public int degree(int vertex) {
        return offsets[vertex + 1] - offsets[vertex];
    }

    /** First slot of {@code vertex} in the compact arrays; its last is before {@code start(vertex + 1)}. */
    public int start(int vertex) {
        return offsets[vertex];
    }

    /** The neighbour at a slot; within one vertex's slots, in ascending order. */
    public int target(int slot) {
        return targets[slot];
    }

    /** The strength at a slot. */
    public double weight(int slot) {
        return weights[slot];
    }

    /** The edge's number at a slot. */
    public int edgeNumber(int slot) {
        return edgeNumbers[slot];
    }

    /** A copy of {@code vertex}'s neighbours, ascending. */
    public int[] neighbours(int vertex) {
        return Arrays.copyOfRange(targets, offsets[vertex], offsets[vertex + 1]);
    }

    /** The edge between two vertices, where there is one. Cost: O(log degree). */
    public Optional<Edge> edge(int u, int v) {
        int slot = Arrays.binarySearch(targets, offsets[u], offsets[u + 1], v);
        return slot < 0 ? Optional.empty() : Optional.of(edges.get(edgeNumbers[slot]));
    }

    public boolean adjacent(int u, int v) {
        return Arrays.binarySearch(targets, offsets[u], offsets[u + 1], v) >= 0;
    }

    /**
     * What several kernels need of this snapshot, made once: {@code snapshot.once(Arcs.class, Arcs::of)}.
     *
     * @param kind    names what is made
     * @param compute a pure function
     */
    public <T> T once(Class<T> kind, Function<Snapshot, T> compute) {
        return kind.cast(derived.computeIfAbsent(kind, key -> new Once<>(() -> compute.apply(this)))
                .get());
    }

    /** The same graph as JGraphT sees it, its weights being strengths; made anew at each call, O(n + m). */
    public Graph<Integer, DefaultWeightedEdge> graph() {
        var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        for (int v = 0; v < actors.size(); v++) {
            graph.addVertex(v);
        }
        for (Edge edge : edges) {
            graph.setEdgeWeight(graph.addEdge(edge.u(), edge.v()), edge.weight());
        }
        return new AsUnmodifiableGraph<>(graph);
    }
}
