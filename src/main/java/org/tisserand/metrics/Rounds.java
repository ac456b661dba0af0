package org.tisserand.metrics;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Work on vertex after vertex, in rounds of blocks that threads share; each vertex is a step.
 *
 * <p>Blocks depend on the number of vertices alone, and what they give is gathered in their order: threads change no bit.
 */
final class Rounds {

    private static final int ROUNDS = 8;
    private static final int BLOCKS = 16;

    private Rounds() {}

    /** What is made of the vertices {@code from} to {@code to}, the last not included; each is told when it is done. */
    @FunctionalInterface
    interface Block<T> {
        T of(int from, int to, Steps steps);
    }

    static <T> void over(int vertices, Progress progress, Block<T> block, Consumer<T> gather) {
        var steps = new Steps(vertices, progress);
        for (int round = 0; round < ROUNDS; round++) {
            int first = round * BLOCKS;
            List<T> made = IntStream.range(first, first + BLOCKS)
                    .parallel()
                    .mapToObj(i -> block.of(edge(vertices, i), edge(vertices, i + 1), steps))
                    .toList();
            made.forEach(gather);
        }
    }

    private static int edge(long vertices, int block) {
        return Math.toIntExact(vertices * block / (ROUNDS * BLOCKS));
    }
}
