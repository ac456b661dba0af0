package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** How each part is worked out over some pairs. */
final class Columns {

    private final Ground ground;
    private final Pairs pairs;
    private final Ranking ranking;

    Columns(Ground ground, Pairs pairs, Ranking ranking) {
        this.ground = ground;
        this.pairs = pairs;
        this.ranking = ranking;
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
                        "go-betweens",
                        ground.network().vertexCount() <= Candidates.ALL_PAIRS
                                ? ground.goBetweens()
                                : ground.goBetweens()::nearby);
            case ROUTES -> ranked("routes", new Structure(ground.network())::threePaths);
            case CAPACITY -> ranked("capacity", ground.capacity()::from);
            case ENGAGEMENT ->
                ranked(
                        "engagement",
                        ground.activities().isEmpty() ? ground.capacity()::from : ground.engagement()::from);
            case TERRITORY -> pairs.column(ground.reach()::from);
            case NEARNESS ->
                ground.nearness().map(each -> ranked("nearness", each)).orElseGet(this::unknown);
            case PERIOD -> pairs.column(ground.records().windows::from);
            case WALK -> ranking.of("walk", walk.orElseThrow().both());
            case DISTINCT_WALK -> ranking.of("distinct-walk", walk.orElseThrow().distinct());
            case JOINING ->
                ranked("joining", new Joining(ground.offices(), ground.network().vertexCount())::from);
        };
    }

    private double[] work() {
        return meanOfRanks(
                "work-",
                List.of(
                        ground.undertakings().objects()::shared,
                        ground.undertakings().populations()::shared,
                        ground.records().goals::from,
                        ground.undertakings().whereabouts()::from));
    }

    private double[] opening() {
        return meanOfRanks(
                "opening-",
                List.of(
                        new Opening(
                                ground.network(),
                                ground.constraint(),
                                ground.goBetweens().median())::from,
                        new Shortcut(ground.network())::from,
                        new Relief(ground.network(), ground.exchange())::from));
    }

    private double[] analogy() {
        var analogy = new Analogy(ground.network(), ground.resemblance(), pairs);
        return meanOf("analogy-", List.of(analogy::mean, analogy::most));
    }

    private double[] unknown() {
        double[] unknown = new double[pairs.count()];
        Arrays.fill(unknown, Kernel.UNKNOWN);
        return unknown;
    }

    private double[] ranked(String quantity, Kernel kernel) {
        return ranking.of(quantity, pairs.column(kernel));
    }

    private double[] meanOfRanks(String quantities, List<Kernel> kernels) {
        return meanOf(
                quantities,
                kernels.stream()
                        .<Supplier<double[]>>map(each -> () -> pairs.column(each))
                        .toList());
    }

    private double[] meanOf(String quantities, List<Supplier<double[]>> columns) {
        return mean(IntStream.range(0, columns.size())
                .parallel()
                .mapToObj(i -> ranking.of(quantities + i, columns.get(i).get()))
                .toList());
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
