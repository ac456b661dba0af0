package org.tisserand.findings.pairs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Parts of the score over one set of pairs, from which any named score made of them is told. */
public final class PairParts {

    private final Pairs pairs;
    private final Map<Block, double[]> columns;

    PairParts(Pairs pairs, Map<Block, double[]> columns) {
        this.pairs = pairs;
        this.columns = new EnumMap<>(columns);
    }

    public Pairs pairs() {
        return pairs;
    }

    /**
     * A part of every pair, by position: in [0, 1], {@link Kernel#UNKNOWN} where the facts do not tell; a copy.
     *
     * @throws IllegalArgumentException if {@code block} was not asked for
     */
    public double[] column(Block block) {
        double[] column = columns.get(block);
        if (column == null) {
            throw new IllegalArgumentException(
                    "Part block=%s was not worked out, only %s were.\nAsk Ground.parts for it."
                            .formatted(block, columns.keySet()));
        }
        return column.clone();
    }

    /** @throws IllegalArgumentException if a part of the score was not asked for */
    public PairScores under(Score score) {
        Set<Block> worked = columns.keySet();
        if (!worked.containsAll(score.blocks())) {
            throw new IllegalArgumentException("Score score=%s needs %s, but only %s were worked out."
                    .formatted(score.id(), score.blocks(), worked));
        }
        return new PairScores(pairs, score, columns);
    }
}
