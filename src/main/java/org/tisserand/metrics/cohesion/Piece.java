package org.tisserand.metrics.cohesion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/** A part of a network: some of its vertices, numbered anew 0 … size − 1 in their order, and the edges among them. */
final class Piece {

    private static final int NOT_KEPT = -1;

    private final int[] members;
    private final int[][] neighbours;

    private Piece(int[] members, int[][] neighbours) {
        this.members = members;
        this.neighbours = neighbours;
    }

    static Piece of(Snapshot snapshot) {
        int[] all = IntStream.range(0, snapshot.vertexCount()).toArray();
        return new Piece(all, Arrays.stream(all).mapToObj(snapshot::neighbours).toArray(int[][]::new));
    }

    int size() {
        return members.length;
    }

    /** The network's vertex behind a number. */
    int member(int v) {
        return members[v];
    }

    /** Ascending; not to be written to. */
    int[] neighbours(int v) {
        return neighbours[v];
    }

    int degree(int v) {
        return neighbours[v].length;
    }

    boolean adjacent(int u, int v) {
        return Arrays.binarySearch(neighbours[u], v) >= 0;
    }

    /** What is left when whoever has fewer than {@code k} neighbours is taken away, again and again. */
    Piece core(int k) {
        int[] left = IntStream.range(0, size()).map(this::degree).toArray();
        var leaving = new ArrayDeque<Integer>();
        IntStream.range(0, size()).filter(v -> left[v] < k).forEach(leaving::add);
        while (!leaving.isEmpty()) {
            for (int w : neighbours[leaving.remove()]) {
                if (left[w]-- == k) {
                    leaving.add(w);
                }
            }
        }
        int[] stay = IntStream.range(0, size()).filter(v -> left[v] >= k).toArray();
        return stay.length == size() ? this : kept(stay, unnumbered());
    }

    /** Its connected parts. */
    List<Piece> parts() {
        return parted(new int[0]);
    }

    /** Its connected parts once {@code cut} is taken away, each with the whole cut again. */
    List<Piece> parted(int[] cut) {
        boolean[] met = new boolean[size()];
        Arrays.stream(cut).forEach(v -> met[v] = true);
        int[] number = unnumbered();
        var parts = new ArrayList<Piece>();
        for (int root = 0; root < size(); root++) {
            if (!met[root]) {
                IntStream part = IntStream.concat(reached(root, met), Arrays.stream(cut));
                parts.add(kept(part.sorted().toArray(), number));
            }
        }
        return parts;
    }

    private IntStream reached(int root, boolean[] met) {
        var part = new ArrayList<Integer>(List.of(root));
        met[root] = true;
        for (int next = 0; next < part.size(); next++) {
            for (int w : neighbours[part.get(next)]) {
                if (!met[w]) {
                    met[w] = true;
                    part.add(w);
                }
            }
        }
        return part.stream().mapToInt(Integer::intValue);
    }

    private int[] unnumbered() {
        int[] number = new int[size()];
        Arrays.fill(number, NOT_KEPT);
        return number;
    }

    /** Those that stay, ascending; {@code number} is left as it was found, so that many parts share it. */
    private Piece kept(int[] stay, int[] number) {
        for (int i = 0; i < stay.length; i++) {
            number[stay[i]] = i;
        }
        int[][] rows = Arrays.stream(stay)
                .mapToObj(v -> Arrays.stream(neighbours[v])
                        .map(w -> number[w])
                        .filter(w -> w != NOT_KEPT)
                        .toArray())
                .toArray(int[][]::new);
        Arrays.stream(stay).forEach(v -> number[v] = NOT_KEPT);
        return new Piece(Arrays.stream(stay).map(v -> members[v]).toArray(), rows);
    }
}
