package org.tisserand.network;

import java.util.Arrays;
import java.util.List;
import org.tisserand.model.Collaboration;

/**
 * Actors and the collaborations they take part in, as two kinds of vertex: each part taken counts once, whatever its role.
 *
 * <p>Every collaboration of the recipe's period is there, also those too large to be evidence of a tie; by id. None is
 * there where the recipe's projection keeps ties alone.
 */
public final class TwoMode {

    private final List<Collaboration> collaborations;
    private final int[][] members;
    private final int[][] joined;
    private final int count;

    TwoMode(int actors, List<Collaboration> collaborations, List<int[]> members) {
        this.collaborations = List.copyOf(collaborations);
        this.members = members.toArray(int[][]::new);
        this.joined = new int[actors][];
        int[] sizes = new int[actors];
        for (int[] each : this.members) {
            Arrays.stream(each).forEach(v -> sizes[v]++);
        }
        Arrays.setAll(joined, v -> new int[sizes[v]]);
        int[] next = new int[actors];
        for (int e = 0; e < this.members.length; e++) {
            for (int v : this.members[e]) {
                joined[v][next[v]++] = e;
            }
        }
        this.count = Arrays.stream(sizes).sum();
    }

    /** The same collaborations among the actors that have a new number, negative where they leave. */
    TwoMode keeping(int[] number, int actors) {
        return new TwoMode(
                actors,
                collaborations,
                Arrays.stream(members)
                        .map(each -> Arrays.stream(each)
                                .map(v -> number[v])
                                .filter(v -> v >= 0)
                                .toArray())
                        .toList());
    }

    public int actorCount() {
        return joined.length;
    }

    public int collaborationCount() {
        return members.length;
    }

    /** How many parts are taken in all. */
    public int count() {
        return count;
    }

    public Collaboration collaboration(int number) {
        return collaborations.get(number);
    }

    /** The vertices that take part in a collaboration, ascending; may be none. */
    public int[] members(int collaboration) {
        return members[collaboration].clone();
    }

    /** The numbers of the collaborations that a vertex takes part in, ascending. */
    public int[] joined(int vertex) {
        return joined[vertex].clone();
    }
}
