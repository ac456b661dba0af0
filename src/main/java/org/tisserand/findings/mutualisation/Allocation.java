package org.tisserand.findings.mutualisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * What is wanted shared out among what is offered so that its worth is greatest: a maximum-weight b-matching, found as a
 * flow of least cost, every unit of a demand going to an offer or staying unmet.
 *
 * <p>Worths are counted in millionths, so that sums are exact and equal inputs give equal answers. Cost: that of capacity
 * scaling over one edge an arc, and one a demand and an offer.
 *
 * @param flows  units carried by each arc, in the order given
 * @param unmet  units of each demand that no offer meets
 * @param prices what one more unit of each offer would add, 0 where it has units left: its scarcity
 * @param worth  of all units that are met
 */
public record Allocation(List<Integer> flows, List<Integer> unmet, List<Double> prices, double worth) {

    private static final double FINE = 1e6;

    /**
     * That an offer can meet a demand.
     *
     * @param demand index among those wanted
     * @param offer  index among those offered
     * @param worth  of one unit, above 0
     */
    public record Arc(int demand, int offer, double worth) {}

    /**
     * The allocation of most worth.
     *
     * @param wanted  units of each demand
     * @param offered units of each offer
     * @param arcs    at most one for a demand and an offer
     */
    public static Allocation of(int[] wanted, int[] offered, List<Arc> arcs) {
        return new Solving(wanted, offered, arcs).allocation();
    }

    /** Demands are the vertices 0 …, offers follow, the last vertex takes all units in. */
    private static final class Solving {
        private final int[] wanted;
        private final int[] offered;
        private final List<Arc> arcs;
        private final int sink;
        private final double most;
        private final Graph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        private final Map<DefaultWeightedEdge, Integer> capacities = new java.util.HashMap<>();

        Solving(int[] wanted, int[] offered, List<Arc> arcs) {
            this.wanted = wanted;
            this.offered = offered;
            this.arcs = arcs;
            this.sink = wanted.length + offered.length;
            this.most =
                    arcs.stream().mapToDouble(each -> fine(each.worth())).max().orElse(0);
            for (int v = 0; v <= sink; v++) {
                graph.addVertex(v);
            }
        }

        private static double fine(double worth) {
            return Math.rint(worth * FINE);
        }

        Allocation allocation() {
            var met = arcs.stream()
                    .map(each -> edge(
                            each.demand(),
                            wanted.length + each.offer(),
                            wanted[each.demand()],
                            most - fine(each.worth())))
                    .toList();
            for (int offer = 0; offer < offered.length; offer++) {
                edge(wanted.length + offer, sink, offered[offer], 0);
            }
            var left = new java.util.ArrayList<DefaultWeightedEdge>();
            for (int demand = 0; demand < wanted.length; demand++) {
                left.add(edge(demand, sink, wanted[demand], most));
            }
            var algorithm = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>();
            var flow =
                    algorithm.getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(graph, supplies(), capacities::get));
            return read(
                    met.stream().mapToInt(edge -> units(flow.getFlow(edge))).toArray(),
                    left.stream().mapToInt(edge -> units(flow.getFlow(edge))).toArray(),
                    algorithm.getDualSolution());
        }

        private DefaultWeightedEdge edge(int from, int to, int capacity, double cost) {
            DefaultWeightedEdge edge = graph.addEdge(from, to);
            graph.setEdgeWeight(edge, cost);
            capacities.put(edge, capacity);
            return edge;
        }

        private Function<Integer, Integer> supplies() {
            int all = Arrays.stream(wanted).sum();
            return v -> v < wanted.length ? wanted[v] : v == sink ? -all : 0;
        }

        private static int units(double flow) {
            return (int) Math.rint(flow);
        }

        private Allocation read(int[] flows, int[] unmet, Map<Integer, Double> potentials) {
            double worth = 0;
            int[] used = new int[offered.length];
            for (int i = 0; i < flows.length; i++) {
                worth += flows[i] * arcs.get(i).worth();
                used[arcs.get(i).offer()] += flows[i];
            }
            double[] prices = new double[offered.length];
            Arrays.setAll(prices, offer -> used[offer] < offered[offer] ? 0 : price(potentials, offer));
            return new Allocation(
                    listed(flows), listed(unmet), Arrays.stream(prices).boxed().toList(), worth);
        }

        private static List<Integer> listed(int[] units) {
            return Arrays.stream(units).boxed().toList();
        }

        private double price(Map<Integer, Double> potentials, int offer) {
            double gap = potentials.getOrDefault(wanted.length + offer, 0.0) - potentials.getOrDefault(sink, 0.0);
            return Math.max(0, gap) / FINE;
        }
    }
}
