package org.tisserand.metrics.leiden;

import java.util.Arrays;

/** The connected pieces of the communities: to part those that no tie joins never lowers modularity. */
final class Pieces {

    private Pieces() {}

    /** The piece of each node, numbered 0, 1, 2 … by their first node. */
    static int[] connected(Level level, int[] community) {
        int[] piece = new int[level.size()];
        Arrays.fill(piece, -1);
        int[] stack = new int[level.size()];
        int pieces = 0;
        for (int root = 0; root < piece.length; root++) {
            if (piece[root] < 0) {
                spread(level, community, root, pieces++, piece, stack);
            }
        }
        return piece;
    }

    private static void spread(Level level, int[] community, int root, int number, int[] piece, int[] stack) {
        int top = 0;
        stack[top++] = root;
        piece[root] = number;
        while (top > 0) {
            int v = stack[--top];
            for (int slot = level.start()[v]; slot < level.start()[v + 1]; slot++) {
                int u = level.target()[slot];
                if (piece[u] < 0 && community[u] == community[root]) {
                    piece[u] = number;
                    stack[top++] = u;
                }
            }
        }
    }
}
