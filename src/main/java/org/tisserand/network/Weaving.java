package org.tisserand.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.Participation;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;

/**
 * The making of a snapshot: gathers for each pair the ties and collaborations that join it, and sums their strengths.
 *
 * <p>Sums run in row order, then by collaboration id, so that the same facts give the same bits.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.64.016132">Newman (2001), Phys. Rev. E 64, 016132</a>
 */
final class Weaving {

    private final Facts facts;
    private final Recipe recipe;
    private final Map<String, Integer> vertices = new HashMap<>();
    private final TreeMap<Long, Strand> strands = new TreeMap<>();
    private final List<Collaboration> collaborations = new ArrayList<>();
    private final List<int[]> members = new ArrayList<>();
    private int loops;
    private int large;

    Weaving(Facts facts, Recipe recipe) {
        this.facts = facts;
        this.recipe = recipe;
        List<Actor> actors = facts.actors();
        for (int v = 0; v < actors.size(); v++) {
            vertices.put(actors.get(v).id(), v);
        }
    }

    /** All that joins one pair. */
    private static final class Strand {
        private double weight;
        private double sharedWeight;
        private final List<Tie> ties = new ArrayList<>();
        private final List<Collaboration> shared = new ArrayList<>();
    }

    Snapshot snapshot() {
        if (recipe.projection() != Projection.PARTICIPATIONS) {
            facts.ties().forEach(this::addTie);
        }
        if (recipe.projection() != Projection.TIES) {
            addCollaborations();
        }
        var twoMode = new TwoMode(vertices.size(), collaborations, members);
        return new Snapshot(recipe, facts.dataVersion(), facts.actors(), edges(), twoMode, new LeftOut(loops, large));
    }

    private void addTie(Tie tie) {
        boolean counts = tie.state() == TieState.PRESENT && recipe.counts(tie);
        if (counts && tie.from().equals(tie.to())) {
            loops++;
        } else if (counts) {
            Strand strand = strand(vertex(tie.from()), vertex(tie.to()));
            strand.weight += tie.strength().orElse(1);
            strand.ties.add(tie);
        }
    }

    private void addCollaborations() {
        Map<String, TreeSet<Integer>> partners = new HashMap<>();
        for (Participation each : facts.participations()) {
            if (each.period().overlaps(recipe.period())) {
                partners.computeIfAbsent(each.collaboration(), id -> new TreeSet<>())
                        .add(vertex(each.actor()));
            }
        }
        for (Collaboration each : facts.collaborations()) {
            if (each.period().overlaps(recipe.period())) {
                List<Integer> taking = List.copyOf(partners.getOrDefault(each.id(), new TreeSet<>()));
                collaborations.add(each);
                members.add(taking.stream().mapToInt(v -> v).toArray());
                addPairs(each, taking);
            }
        }
    }

    private void addPairs(Collaboration collaboration, List<Integer> members) {
        int size = members.size();
        if (size > recipe.largest()) {
            large++;
            return;
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                Strand strand = strand(members.get(i), members.get(j));
                strand.weight += 1.0 / (size - 1);
                strand.sharedWeight += 1.0 / (size - 1);
                strand.shared.add(collaboration);
            }
        }
    }

    private int vertex(String actorId) {
        Integer vertex = vertices.get(actorId);
        if (vertex == null) {
            throw new IllegalArgumentException(
                    "The facts name an actor they do not hold, actorId=%s.\nMaybe they were not assembled by ingest."
                            .formatted(actorId));
        }
        return vertex;
    }

    private Strand strand(int a, int b) {
        long key = ((long) Math.min(a, b) << 32) | Math.max(a, b);
        return strands.computeIfAbsent(key, pair -> new Strand());
    }

    private List<Edge> edges() {
        // A sum of shares of 1 / (k − 1) may fall short of the threshold by its rounding alone.
        double leastWeight = recipe.minStrength() * (1 - 1e-12);
        var edges = new ArrayList<Edge>();
        strands.forEach((pair, strand) -> {
            if (strand.weight >= leastWeight) {
                int u = (int) (pair >>> 32);
                int v = (int) (pair & 0xffff_ffffL);
                edges.add(new Edge(u, v, strand.weight, strand.ties, strand.shared, strand.sharedWeight));
            }
        });
        return edges;
    }
}
