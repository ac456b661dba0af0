package org.tisserand.findings.whatif;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * Distances between all actors, and what a new tie would shorten: a new tie a–b makes
 * d′(s, t) = min(d(s, t), d(s, a) + 1 + d(b, t), d(s, b) + 1 + d(a, t)), exactly.
 *
 * <p>Memory: 2 n² bytes.
 */
public final class Shortcuts {

    private static final short FAR = Short.MAX_VALUE / 4;

    private final int n;
    private final short[][] steps;

    private Shortcuts(short[][] steps) {
        this.n = steps.length;
        this.steps = steps;
    }

    /** Cost: O(n (n + m)). */
    public static Shortcuts of(Snapshot network) {
        return new Shortcuts(IntStream.range(0, network.vertexCount())
                .parallel()
                .mapToObj(source -> from(network, source))
                .toArray(short[][]::new));
    }

    private static short[] from(Snapshot network, int source) {
        short[] steps = new short[network.vertexCount()];
        Arrays.fill(steps, FAR);
        int[] queue = new int[steps.length];
        queue[0] = source;
        steps[source] = 0;
        int end = 1;
        for (int head = 0; head < end; head++) {
            int v = queue[head];
            for (int slot = network.start(v); slot < network.start(v + 1); slot++) {
                int w = network.target(slot);
                if (steps[w] == FAR) {
                    steps[w] = (short) (steps[v] + 1);
                    queue[end++] = w;
                }
            }
        }
        return steps;
    }

    /** Global efficiency: the mean of 1 / d over all pairs, 0 where there is no path. */
    public double efficiency() {
        return n < 2 ? 0 : sum() / (n * (n - 1.0));
    }

    private double sum() {
        return Arrays.stream(steps)
                .mapToDouble(row ->
                        IntStream.range(0, n).mapToDouble(t -> inverse(row[t])).sum())
                .sum();
    }

    private static double inverse(int steps) {
        return steps == 0 || steps >= FAR ? 0 : 1.0 / steps;
    }

    /** By how much efficiency would rise with a tie between two actors. Cost: O(n²). */
    public double gain(int a, int b) {
        double sum = 0;
        for (int s = 0; s < n; s++) {
            sum += gain(s, a, b);
        }
        return n < 2 ? 0 : sum / (n * (n - 1.0));
    }

    private double gain(int s, int a, int b) {
        double sum = 0;
        for (int t = 0; t < n; t++) {
            int with = with(s, t, a, b);
            if (with < steps[s][t]) {
                sum += inverse(with) - inverse(steps[s][t]);
            }
        }
        return sum;
    }

    private int with(int s, int t, int a, int b) {
        int over = Math.min(steps[s][a] + 1 + steps[b][t], steps[s][b] + 1 + steps[a][t]);
        return Math.min(steps[s][t], over);
    }

    /** The distances once two actors are tied. Cost: O(n²). */
    public Shortcuts joined(int a, int b) {
        return new Shortcuts(IntStream.range(0, n)
                .mapToObj(s -> {
                    short[] row = new short[n];
                    for (int t = 0; t < n; t++) {
                        row[t] = (short) Math.min(FAR, with(s, t, a, b));
                    }
                    return row;
                })
                .toArray(short[][]::new));
    }
}
