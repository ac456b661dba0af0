package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
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
    private final List<Block> asked;
    private final List<Block> sides;
    private final Voices ofAsked;
    private final Map<Block, Double> reach = new EnumMap<>(Block.class);
    private final boolean listening;
    private final Voices voices;
    private final double[] value;
    private final double[] feasibility;
    private final Optional<Standing> middle;
    private final double[] score;

    /**
     * @param columns each part's values over the pairs, unknown ones as {@link Kernel#UNKNOWN}; those that the score does
     *                not name are not looked at
     */
    PairScores(Pairs pairs, Score named, Map<Block, double[]> columns) {
        this(pairs, named, columns, Optional.empty());
    }

    /** @param kept what other pairs decided of it; empty where these decide */
    PairScores(Pairs pairs, Score named, Map<Block, double[]> columns, Optional<Frame> kept) {
        this.pairs = pairs;
        this.named = named;
        for (Block block : named.blocks()) {
            double[] column = columns.get(block);
            if (column != null && kept.map(each -> each.parts().contains(block)).orElseGet(() -> hasAny(column))) {
                parts.put(block, column);
            }
        }
        this.asked = named.blocks().stream().filter(this::isAsked).toList();
        this.listening = named.listensToNeeds()
                && kept.map(Frame::listening).orElseGet(() -> share(Block.EXCHANGE) >= Score.TOLD);
        this.voices = Voices.of(List.copyOf(parts.keySet()), listening);
        this.sides =
                asked.stream().filter(each -> each.side() != Block.Side.PATH).toList();
        this.ofAsked = Voices.of(asked, listening);
        asked.forEach(each -> reach.put(each, reach(each)));
        this.value = means(voices.value());
        this.feasibility = means(voices.feasibility());
        this.score = new double[pairs.count()];
        Arrays.parallelSetAll(score, p -> (value[p] + feasibility[p]) / 2);
        if (voices.path().isEmpty()) {
            this.middle = Optional.empty();
        } else {
            double[] path = means(voices.paths());
            this.middle = Optional.of(
                    kept.flatMap(Frame::middle).map(this::stood).orElseGet(() -> PercentileRank.standing(score)));
            Arrays.parallelSetAll(score, p -> (score[p] + path[p]) / 2);
        }
    }

    /** Puts where each stands among others in its place. */
    private Standing stood(Standing others) {
        Arrays.setAll(score, p -> others.of(score[p]));
        return others;
    }

    /**
     * What all pairs decide of the score of each.
     *
     * @param parts     those that any pair has
     * @param listening whether enough needs are told
     * @param middle    where ½(V + F) stands among all, where paths stand beside it
     */
    record Frame(Set<Block> parts, boolean listening, Optional<Standing> middle) {}

    Frame frame(int most) {
        return new Frame(Set.copyOf(parts.keySet()), listening, middle.map(each -> each.compact(most)));
    }

    /** Of the pairs, those that have a part. */
    private double share(Block block) {
        double[] column = parts.get(block);
        return column == null
                ? 0
                : (double) Arrays.stream(column)
                                .filter(each -> !Double.isNaN(each))
                                .count()
                        / column.length;
    }

    private double[] means(List<Voices.Group> groups) {
        double[] means = new double[pairs.count()];
        for (Voices.Group group : groups) {
            List<double[]> columns = group.parts().stream().map(parts::get).toList();
            Arrays.parallelSetAll(means, p -> means[p] + group.weight() * mean(columns, p));
        }
        return means;
    }

    private static double mean(List<double[]> columns, int p) {
        double sum = 0;
        for (double[] column : columns) {
            sum += Double.isNaN(column[p]) ? NEUTRAL : column[p];
        }
        return sum / columns.size();
    }

    private static boolean hasAny(double[] column) {
        for (double each : column) {
            if (!Double.isNaN(each)) {
                return true;
            }
        }
        return false;
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

    /** Whether S is ½(V + F), no path standing beside them. */
    boolean isOfSidesAlone() {
        return middle.isEmpty();
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
        ToDoubleFunction<Block> part = each -> part(each, p).orElse(unknown);
        Voices left = without.map(this::without).orElse(voices);
        double ofPair = left.middle(part);
        if (middle.isEmpty()) {
            return ofPair;
        }
        double path = left.path().isEmpty() ? NEUTRAL : Voices.sum(left.paths(), part);
        return (middle.get().of(ofPair) + path) / 2;
    }

    private Voices without(Block block) {
        return Voices.of(parts.keySet().stream().filter(each -> each != block).toList(), listening);
    }

    /**
     * κ: the share of the score that is known. Parts of V and F that no pair has count as not known; nearness or a path that no
     * pair has does not count, and the paths that some have weigh half of all, as in S. Where needs are listened to, parts weigh
     * what they weigh in S.
     */
    public double knownShare(int p) {
        if (listening) {
            return ofAsked.middle(each -> part(each, p).isPresent() ? 1 : 0);
        }
        double share = known(sides, p);
        return middle.isEmpty() ? share : (share + known(ofAsked.path(), p)) / 2;
    }

    private double known(List<Block> blocks, int p) {
        int known = 0;
        for (Block block : blocks) {
            known += part(block, p).isPresent() ? 1 : 0;
        }
        return (double) known / blocks.size();
    }

    /** Of the unknown parts, the one that would move S most; of equals the first, as they are worth documenting. */
    Optional<Block> mostWanted(int p) {
        Optional<Block> wanted = Optional.empty();
        double most = 0;
        for (Block block : asked) {
            double far = reach.getOrDefault(block, 0.0);
            if (part(block, p).isEmpty() && far > most) {
                wanted = Optional.of(block);
                most = far;
            }
        }
        return wanted;
    }

    /** How far S can move as a part goes from 0 to 1, ranks moving as their numbers; one no pair has would join its side. */
    private double reach(Block block) {
        Stream<Block> all =
                Stream.concat(parts.keySet().stream(), Stream.of(block)).distinct();
        return Voices.of(all.toList(), listening).weight(block);
    }
}
