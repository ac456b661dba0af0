package org.tisserand.metrics;

/** The shortest chains from one source after another, and what share of them passes through each vertex. */
abstract class Chains {

    final Rows rows;
    /** Of the chains to each vertex. */
    final double[] counts;
    /** {@code (1 + δ) / count} of each vertex that a dependency was made of. */
    final double[] quotients;

    private final double[] dependencies;

    Chains(Rows rows) {
        this.rows = rows;
        this.counts = new double[rows.vertexCount()];
        this.quotients = new double[rows.vertexCount()];
        this.dependencies = new double[rows.vertexCount()];
    }

    /** Counts from the vertex {@code source} on; all below speaks of it. */
    abstract void from(int source);

    /** How many vertices a chain joins to the source, itself included. */
    abstract int reached();

    /** The reached vertices from the nearest to the farthest; the source is at 0. */
    abstract int at(int rank);

    /** Whether the step at {@code slot}, from the reached {@code vertex}, goes on along a shortest chain. */
    abstract boolean follows(int vertex, int slot);

    /** The sum of the quotients of those to whom chains go on from the vertex at {@code rank}. */
    abstract double beyond(int rank);

    /**
     * Brandes' δ of each reached vertex but the source: the sum, over all others, of the share of chains that pass through it.
     *
     * <p>{@code δ(v) = σ(v) Σ (1 + δ(w)) / σ(w)} over the vertices w to which its chains go on. Counts are doubles; where one
     * comes near their limit (about 1000 forks in a row) they are made again without limit by {@link EndlessCounts}.
     */
    double[] dependencies() {
        if (EndlessCounts.needed(counts)) {
            new EndlessCounts(rows, this).fill(dependencies);
        } else {
            fromFarthest();
        }
        return dependencies;
    }

    private void fromFarthest() {
        for (int i = reached() - 1; i > 0; i--) {
            int v = at(i);
            double dependency = counts[v] * beyond(i);
            dependencies[v] = dependency;
            quotients[v] = (1 + dependency) / counts[v];
        }
    }
}
