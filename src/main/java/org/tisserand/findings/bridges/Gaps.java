package org.tisserand.findings.bridges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tisserand.model.Facts;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/** Ties of which the facts say that nobody knows: any of them might join what the network shows as apart. */
final class Gaps {

    private final Snapshot network;
    private final List<Tie> unknown;

    Gaps(Facts facts, Snapshot network) {
        this.network = network;
        Recipe recipe = network.recipe();
        this.unknown = facts.ties().stream()
                .filter(tie -> tie.state() == TieState.UNKNOWN)
                .filter(tie -> recipe.kinds().isEmpty() || recipe.kinds().contains(tie.kind()))
                .filter(tie -> tie.period().overlaps(recipe.period()))
                .toList();
    }

    /** Unknown ties between two different pieces, in row order. */
    List<Tie> between(List<int[]> pieces) {
        Map<Integer, Integer> pieceOf = pieceOf(pieces);
        var across = new ArrayList<Tie>();
        for (Tie tie : unknown) {
            int from = side(pieceOf, tie.from());
            int to = side(pieceOf, tie.to());
            if (from >= 0 && to >= 0 && from != to) {
                across.add(tie);
            }
        }
        return across;
    }

    /** How many vertices would stay apart from the largest piece if every unknown tie were there. */
    int stillApart(List<int[]> pieces) {
        Map<Integer, Integer> pieceOf = pieceOf(pieces);
        int[] group = new int[pieces.size()];
        for (int piece = 0; piece < group.length; piece++) {
            group[piece] = piece;
        }
        for (Tie tie : between(pieces)) {
            merge(group, side(pieceOf, tie.from()), side(pieceOf, tie.to()));
        }
        int apart = 0;
        for (int piece = 0; piece < group.length; piece++) {
            apart += group[piece] == group[0] ? 0 : pieces.get(piece).length;
        }
        return apart;
    }

    private static void merge(int[] group, int one, int other) {
        int kept = group[one];
        int gone = group[other];
        for (int piece = 0; piece < group.length; piece++) {
            group[piece] = group[piece] == gone ? kept : group[piece];
        }
    }

    private int side(Map<Integer, Integer> pieceOf, String actor) {
        return pieceOf.getOrDefault(network.vertex(actor).orElse(-1), -1);
    }

    private static Map<Integer, Integer> pieceOf(List<int[]> pieces) {
        var pieceOf = new HashMap<Integer, Integer>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            for (int vertex : pieces.get(piece)) {
                pieceOf.put(vertex, piece);
            }
        }
        return pieceOf;
    }
}
