package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.List;

/** Paths by their definition: walks every simple path there is, on a matrix, without any thought of cost. */
final class EveryPath {

    private final double[][] length;
    private final List<List<Path>> shortest = new ArrayList<>();

    /** @param length of the step from one to the other, infinite where there is none */
    EveryPath(double[][] length) {
        this.length = length;
        for (int from = 0; from < length.length; from++) {
            for (int to = 0; to < length.length; to++) {
                shortest.add(walked(from, to));
            }
        }
    }

    /** A path and how long it is. */
    private record Path(List<Integer> vertices, double length) {
        boolean passes(int vertex) {
            return vertices.subList(1, vertices.size() - 1).contains(vertex);
        }
    }

    private List<Path> shortest(int from, int to) {
        return shortest.get(from * length.length + to);
    }

    private List<Path> walked(int from, int to) {
        var all = new ArrayList<Path>();
        walk(List.of(from), 0, to, all);
        double least = all.stream().mapToDouble(Path::length).min().orElse(0);
        return all.stream().filter(path -> path.length <= least * (1 + 1e-9)).toList();
    }

    private void walk(List<Integer> walked, double far, int to, List<Path> found) {
        int last = walked.get(walked.size() - 1);
        if (last == to) {
            found.add(new Path(walked, far));
            return;
        }
        for (int next = 0; next < length.length; next++) {
            if (length[last][next] < Double.POSITIVE_INFINITY && !walked.contains(next)) {
                var longer = new ArrayList<>(walked);
                longer.add(next);
                walk(longer, far + length[last][next], to, found);
            }
        }
    }

    /** Infinite where no path leads. */
    double distance(int from, int to) {
        return shortest(from, to).stream().mapToDouble(Path::length).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** Of all ordered pairs of others, the share of shortest paths that pass through {@code vertex}. */
    double betweenness(int vertex) {
        int n = length.length;
        double sum = 0;
        for (int s = 0; s < n; s++) {
            for (int t = 0; t < n; t++) {
                List<Path> paths = s == t || s == vertex || t == vertex ? List.of() : shortest(s, t);
                long through =
                        paths.stream().filter(path -> path.passes(vertex)).count();
                sum += paths.isEmpty() ? 0 : (double) through / paths.size();
            }
        }
        return sum / ((n - 1) * (n - 2));
    }
}
