package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.tisserand.findings.PercentileRank;
import org.tisserand.findings.Standing;
import org.tisserand.model.Measure.Interval;

/**
 * S of every pair under one named score, with V, F and each part.
 *
 * <p>A part that some pairs have and another has not counts ½ for that other; a part that no pair has is left out.
 * Positions are those of {@link #pairs()}.
 */
public final class PairScores {

    private static final double NEUTRAL = 0.5;

    private final Pairs pairs;
    private final Score named;
    private final Map<Block, double[]> parts = new EnumMap<>(Block.class);
    private final int asked;
    private final List<double[]> sides;
    private final List<double[]> paths;
    private final double[] value;
    private final double[] feasibility;
    private final Optional<Standing> middle;
    private final double[] score;

    /**
     * @param columns each part's values over the pairs, unknown ones as {@link Kernel#UNKNOWN}; those that the score does
     *                not name are not looked at
     */
    PairScores(Pairs pairs, Score named, Map<Block, double[]> columns) {
        this.pairs = pairs;
        this.named = named;
        for (Block block : named.blocks()) {
            double[] column = columns.get(block);
            if (column != null && hasAny(column)) {
                parts.put(block, column);
            }
        }
        this.asked = (int) named.blocks().stream()
                .filter(each -> each.side() != Block.Side.PATH && isAsked(each))
                .count();
        this.value = means(Block.Side.VALUE);
        this.feasibility = means(Block.Side.FEASIBILITY);
        this.score = new double[pairs.count()];
        Arrays.parallelSetAll(score, p -> (value[p] + feasibility[p]) / 2);
        this.sides = Stream.of(Block.Side.VALUE, Block.Side.FEASIBILITY)
                .flatMap(side -> columns(side).stream())
                .toList();
        this.paths = columns(Block.Side.PATH);
        if (paths.isEmpty()) {
            this.middle = Optional.empty();
        } else {
            double[] path = means(Block.Side.PATH);
            this.middle = Optional.of(PercentileRank.standing(score));
            Arrays.parallelSetAll(score, p -> (score[p] + path[p]) / 2);
        }
    }

    private static boolean hasAny(double[] column) {
        for (double each : column) {
            if (!Double.isNaN(each)) {
                return true;
            }
        }
        return false;
    }

    private double[] means(Block.Side side) {
        double[] means = new double[pairs.count()];
        List<double[]> columns = columns(side);
        Arrays.parallelSetAll(means, p -> {
            double sum = 0;
            for (double[] column : columns) {
                sum += Double.isNaN(column[p]) ? NEUTRAL : column[p];
            }
            return columns.isEmpty() ? 0 : sum / columns.size();
        });
        return means;
    }

    private List<double[]> columns(Block.Side side) {
        return parts.entrySet().stream()
                .filter(each -> each.getKey().side() == side)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The score whose numbers these are. */
    public Score named() {
        return named;
    }

    public Pairs pairs() {
        return pairs;
    }

    /** Whether any pair has the part. */
    public boolean has(Block block) {
        return parts.containsKey(block);
    }

    /** Whether a pair that lacks the part lacks something: not a path, nor nearness, where no pair has any. */
    boolean isAsked(Block block) {
        return has(block) || (block.side() != Block.Side.PATH && block != Block.NEARNESS);
    }

    /** One part of a pair, in [0, 1]; none where it is not known, or not of this score. */
    public OptionalDouble part(Block block, int p) {
        double[] column = parts.get(block);
        return column == null || Double.isNaN(column[p]) ? OptionalDouble.empty() : OptionalDouble.of(column[p]);
    }

    /** V. */
    public double value(int p) {
        return value[p];
    }

    /** F. */
    public double feasibility(int p) {
        return feasibility[p];
    }

    /** S. */
    public double score(int p) {
        return score[p];
    }

    /** S of every pair, by position: a copy. */
    public double[] scores() {
        return score.clone();
    }

    /** S with all that is unknown at its worst, and at its best. */
    Interval bounds(int p) {
        return new Interval(scoreWith(p, 0, Optional.empty()), scoreWith(p, 1, Optional.empty()));
    }

    /** How much of S falls when a part is left out, all other pairs staying where they are. */
    double drop(Block block, int p) {
        return score[p] - scoreWith(p, NEUTRAL, Optional.of(block));
    }

    private double scoreWith(int p, double unknown, Optional<Block> without) {
        double v = side(p, Block.Side.VALUE, unknown, without);
        double f = side(p, Block.Side.FEASIBILITY, unknown, without);
        return joined(p, (v + f) / 2, unknown, without);
    }

    private double joined(int p, double middleOfPair, double unknown, Optional<Block> without) {
        if (middle.isEmpty()) {
            return middleOfPair;
        }
        double ranked = middle.get().of(middleOfPair);
        boolean onlyMiddle = parts.keySet().stream()
                .noneMatch(each -> each.side() == Block.Side.PATH && (without.isEmpty() || without.get() != each));
        return onlyMiddle ? (ranked + NEUTRAL) / 2 : (ranked + side(p, Block.Side.PATH, unknown, without)) / 2;
    }

    private double side(int p, Block.Side side, double unknown, Optional<Block> without) {
        double sum = 0;
        int count = 0;
        for (Map.Entry<Block, double[]> each : parts.entrySet()) {
            Block block = each.getKey();
            if (block.side() == side && (without.isEmpty() || without.get() != block)) {
                double part = each.getValue()[p];
                sum += Double.isNaN(part) ? unknown : part;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /**
     * κ: the share of the score that is known. Parts of V and F that no pair has count as not known; nearness or a path that no
     * pair has does not count, and the paths that some have weigh half of all, as in S.
     */
    public double knownShare(int p) {
        double share = (double) known(sides, p) / asked;
        return middle.isEmpty() ? share : (share + (double) known(paths, p) / paths.size()) / 2;
    }

    private static int known(List<double[]> columns, int p) {
        int known = 0;
        for (double[] column : columns) {
            known += Double.isNaN(column[p]) ? 0 : 1;
        }
        return known;
    }

    /** Of the unknown parts, the one that would move S most; of equals the first, as they are worth documenting. */
    Optional<Block> mostWanted(int p) {
        Optional<Block> wanted = Optional.empty();
        double most = 0;
        for (Block block : named.blocks()) {
            double reach = reach(block);
            if (part(block, p).isEmpty() && reach > most) {
                wanted = Optional.of(block);
                most = reach;
            }
        }
        return wanted;
    }

    /** How far S can move as a part goes from 0 to 1, ranks moving as their numbers; one no pair has would join its side. */
    private double reach(Block block) {
        if (!isAsked(block)) {
            return 0;
        }
        long mates = parts.keySet().stream()
                .filter(each -> each.side() == block.side() && each != block)
                .count();
        double ofSide = 1.0 / (mates + 1);
        return block.side() == Block.Side.PATH ? ofSide / 2 : ofSide / (middle.isEmpty() ? 2 : 4);
    }
}
