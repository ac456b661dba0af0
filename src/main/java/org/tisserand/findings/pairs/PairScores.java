package org.tisserand.findings.pairs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tisserand.model.Measure.Interval;

/**
 * V, F and S of every pair without a common partner, part by part: S = ½(V + F), each the mean of its parts.
 *
 * <p>A part that some pairs have and another has not counts ½ for that other; a part that no pair has is left out.
 */
final class PairScores {

    private static final double NEUTRAL = 0.5;

    private final Pairs pairs;
    private final Map<Block, double[]> parts = new EnumMap<>(Block.class);
    private final int asked;
    private final double[] value;
    private final double[] feasibility;

    /**
     * @param parts each part's values over the pairs, unknown ones as {@link Kernel#UNKNOWN}
     */
    PairScores(Pairs pairs, Map<Block, double[]> parts) {
        this.pairs = pairs;
        this.asked = parts.size();
        parts.forEach((block, column) -> {
            if (hasAny(column)) {
                this.parts.put(block, column);
            }
        });
        this.value = means(true);
        this.feasibility = means(false);
    }

    private double[] means(boolean ofValue) {
        double[] means = new double[pairs.count()];
        for (int p = 0; p < means.length; p++) {
            means[p] = side(p, ofValue, NEUTRAL, Optional.empty());
        }
        return means;
    }

    private static boolean hasAny(double[] column) {
        for (double each : column) {
            if (!Double.isNaN(each)) {
                return true;
            }
        }
        return false;
    }

    Pairs pairs() {
        return pairs;
    }

    /** Whether any pair has the part. */
    boolean has(Block block) {
        return parts.containsKey(block);
    }

    OptionalDouble part(Block block, int p) {
        double[] column = parts.get(block);
        return column == null || Double.isNaN(column[p]) ? OptionalDouble.empty() : OptionalDouble.of(column[p]);
    }

    double value(int p) {
        return value[p];
    }

    double feasibility(int p) {
        return feasibility[p];
    }

    /** S. */
    double score(int p) {
        return (value[p] + feasibility[p]) / 2;
    }

    private double score(int p, double unknown) {
        return (side(p, true, unknown, Optional.empty()) + side(p, false, unknown, Optional.empty())) / 2;
    }

    /** S with all that is unknown at its worst, and at its best. */
    Interval bounds(int p) {
        return new Interval(score(p, 0), score(p, 1));
    }

    /** How much of S falls when a part is left out. */
    double drop(Block block, int p) {
        double without = (side(p, true, NEUTRAL, Optional.of(block)) + side(p, false, NEUTRAL, Optional.of(block))) / 2;
        return score(p) - without;
    }

    private double side(int p, boolean ofValue, double unknown, Optional<Block> without) {
        double sum = 0;
        int count = 0;
        for (Map.Entry<Block, double[]> each : parts.entrySet()) {
            Block block = each.getKey();
            if (block.ofValue() == ofValue && (without.isEmpty() || without.get() != block)) {
                double part = each.getValue()[p];
                sum += Double.isNaN(part) ? unknown : part;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** κ: known parts over all parts of the score, those that no pair has included. */
    double knownShare(int p) {
        int known = 0;
        for (double[] column : parts.values()) {
            known += Double.isNaN(column[p]) ? 0 : 1;
        }
        return (double) known / asked;
    }

    /** Of the unknown parts, the one that would move S most; of equals the first, as they are worth documenting. */
    Optional<Block> mostWanted(int p) {
        Optional<Block> wanted = Optional.empty();
        double most = 0;
        for (Block block : Block.values()) {
            double reach = reach(block);
            if (part(block, p).isEmpty() && reach > most) {
                wanted = Optional.of(block);
                most = reach;
            }
        }
        return wanted;
    }

    /** How far S moves as a part goes from 0 to 1; one that no pair has yet would join its side. */
    private double reach(Block block) {
        long mates = parts.keySet().stream()
                .filter(each -> each.ofValue() == block.ofValue() && each != block)
                .count();
        return 0.5 / (mates + 1);
    }
}
