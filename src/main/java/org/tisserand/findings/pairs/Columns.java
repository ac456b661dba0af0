package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tisserand.findings.PercentileRank;

/** How each part is worked out over some pairs. */
final class Columns {

    private static final double TERRITORY_SHRINKAGE = 5;

    private final Ground ground;
    private final Pairs pairs;

    Columns(Ground ground, Pairs pairs) {
        this.ground = ground;
        this.pairs = pairs;
    }

    Map<Block, double[]> of(Set<Block> blocks) {
        Map<Block, double[]> columns = new EnumMap<>(Block.class);
        Optional<Walk> walk = blocks.contains(Block.WALK) || blocks.contains(Block.DISTINCT_WALK)
                ? Optional.of(new Walk(ground.trails(), pairs, ground.followed()))
                : Optional.empty();
        List<Block> asked = List.copyOf(blocks);
        List<double[]> worked =
                asked.parallelStream().map(block -> column(block, walk)).toList();
        for (int i = 0; i < asked.size(); i++) {
            columns.put(asked.get(i), worked.get(i));
        }
        return columns;
    }

    private double[] column(Block block, Optional<Walk> walk) {
        return switch (block) {
            case WORK -> work();
            case ANALOGY -> analogy();
            case EXCHANGE -> pairs.column(ground.exchange()::from);
            case OPENING -> opening();
            case GO_BETWEENS ->
                ranked(
                        ground.network().vertexCount() <= Candidates.ALL_PAIRS
                                ? ground.goBetweens()
                                : ground.goBetweens()::nearby);
            case ROUTES -> ranked(new Structure(ground.network())::threePaths);
            case CAPACITY -> ranked(ground.capacity()::from);
            case ENGAGEMENT ->
                ranked(ground.activities().isEmpty() ? ground.capacity()::from : ground.engagement()::from);
            case TERRITORY -> pairs.column(ground.reach()::from);
            case NEARNESS -> ground.nearness().map(this::ranked).orElseGet(this::unknown);
            case PERIOD -> pairs.column(new Windows(ground.facts(), ground.network())::from);
            case WALK -> PercentileRank.inPlace(walk.orElseThrow().both());
            case DISTINCT_WALK -> PercentileRank.inPlace(walk.orElseThrow().distinct());
            case JOINING ->
                ranked(new Joining(ground.offices(), ground.network().vertexCount())::from);
        };
    }

    private double[] work() {
        return meanOfRanks(List.of(
                ground.undertakings().objects()::shared,
                ground.undertakings().populations()::shared,
                new SharedGoals(ground.network(), ground.undertakings().goals(), ground.mentions())::from,
                Likeness.of(
                                ground.network().vertexCount(),
                                ground.undertakings().territories(),
                                TERRITORY_SHRINKAGE)::from));
    }

    private double[] opening() {
        return meanOfRanks(List.of(
                new Opening(
                        ground.network(),
                        ground.constraint(),
                        ground.goBetweens().median())::from,
                new Shortcut(ground.network())::from,
                new Relief(ground.network(), ground.exchange())::from));
    }

    private double[] analogy() {
        var analogy = new Analogy(ground.network(), ground.resemblance(), pairs);
        return mean(List.of(analogy.mean(), analogy.most()).parallelStream()
                .map(PercentileRank::inPlace)
                .toList());
    }

    private double[] unknown() {
        double[] unknown = new double[pairs.count()];
        Arrays.fill(unknown, Kernel.UNKNOWN);
        return unknown;
    }

    private double[] ranked(Kernel kernel) {
        return PercentileRank.inPlace(pairs.column(kernel));
    }

    private double[] meanOfRanks(List<Kernel> kernels) {
        return mean(kernels.parallelStream().map(this::ranked).toList());
    }

    /** Of the ranks that are known; not known where none is. */
    private double[] mean(List<double[]> columns) {
        double[] mean = new double[pairs.count()];
        Arrays.parallelSetAll(mean, p -> {
            double sum = 0;
            int known = 0;
            for (double[] ranks : columns) {
                if (!Double.isNaN(ranks[p])) {
                    sum += ranks[p];
                    known++;
                }
            }
            return known == 0 ? Kernel.UNKNOWN : sum / known;
        });
        return mean;
    }
}
