package org.tisserand.metrics;

import java.util.Arrays;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * The pieces of the network: two actors are in the same one if a chain of ties joins them.
 *
 * <p>Pieces are numbered 1, 2 … from the largest down, equal ones by their first actor. An isolate is a piece of its own;
 * a network without actors has none. Cost: O(n log n + m).
 *
 * @see <a href="https://doi.org/10.1145/362248.362272">Hopcroft & Tarjan (1973), CACM 16(6), 372–378</a>
 */
public final class Components {

    private final int[] numbers;
    private final int[] sizes;

    private Components(int[] numbers, int count) {
        this.numbers = numbers;
        this.sizes = new int[count];
        Arrays.stream(numbers).forEach(number -> sizes[number - 1]++);
    }

    public static Components of(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        int[] piece = new int[n];
        Arrays.fill(piece, -1);
        int[] stack = new int[n];
        int pieces = 0;
        for (int root = 0; root < n; root++) {
            if (piece[root] < 0) {
                spread(snapshot, root, pieces++, piece, stack);
            }
        }
        return new Components(Groups.largestFirst(piece), pieces);
    }

    private static void spread(Snapshot snapshot, int root, int number, int[] piece, int[] stack) {
        int top = 0;
        stack[top++] = root;
        piece[root] = number;
        while (top > 0) {
            int v = stack[--top];
            for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
                int w = snapshot.target(slot);
                if (piece[w] < 0) {
                    piece[w] = number;
                    stack[top++] = w;
                }
            }
        }
    }

    public int count() {
        return sizes.length;
    }

    /** How many vertices the largest piece has; 0 without actors. */
    int largest() {
        return sizes.length == 0 ? 0 : sizes[0];
    }

    /** How many vertices are in the same piece as {@code vertex}, itself included. */
    int size(int vertex) {
        return sizes[numbers[vertex] - 1];
    }

    /** The number of a vertex's piece, from 1 for the largest. */
    public int number(int vertex) {
        return numbers[vertex];
    }

    static Scores counted(Snapshot snapshot) {
        return Scores.one(Value.of(shared(snapshot).count()));
    }

    static Scores numbered(Snapshot snapshot) {
        return Scores.of(shared(snapshot).numbers);
    }

    static Components shared(Snapshot snapshot) {
        return snapshot.once(Components.class, Components::of);
    }
}
