package org.tisserand.metrics;

/** The shortest chains from one source after another, and what share of them passes through each vertex. */
interface Chains {

    /** Counts from the vertex {@code source} on; all below speaks of it. */
    void from(int source);

    /** How many vertices a chain joins to the source, itself included. */
    int reached();

    /** The reached vertices from the nearest to the farthest; the source is at 0. */
    int at(int rank);

    /** Whether the step at {@code slot}, from the reached {@code vertex}, goes on along a shortest chain. */
    boolean follows(int vertex, int slot);

    /** Brandes' δ of each reached vertex but the source: the sum, over all others, of the share of chains that pass through it. */
    double[] dependencies();
}
