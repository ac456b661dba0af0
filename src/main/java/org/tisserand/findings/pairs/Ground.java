package org.tisserand.findings.pairs;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tisserand.findings.Citing;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Mentions;
import org.tisserand.findings.PercentileRank;
import org.tisserand.findings.Places;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Actor;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.network.Projection;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/** Everything that the parts of the score are worked out from, made once. */
final class Ground {

    private static final double TERRITORY_SHRINKAGE = 5;

    private final Facts facts;
    private final Snapshot network;
    private final Snapshot ever;
    private final Scores constraint;
    private final List<Mention> mentions;
    private final Places places;
    private final Citing citing;
    private final Holdings objects;
    private final Holdings populations;
    private final Holdings goals;
    private final Holdings territories;
    private final Likeness likeness;
    private final GoBetweens goBetweens;
    private final Exchange exchange;
    private final Reach reach;

    /** @param constraint weighted constraint of each actor in {@code network} */
    Ground(Facts facts, Snapshot network, Scores constraint) {
        this.facts = facts;
        this.network = network;
        this.constraint = constraint;
        this.ever = Snapshot.of(
                facts,
                new Recipe(
                        new TreeSet<>(),
                        Period.UNKNOWN,
                        0,
                        Projection.BOTH,
                        network.recipe().largest()));
        this.mentions = Mentions.of(facts, network.recipe());
        this.places = new Places(facts);
        this.citing = new Citing(facts);
        this.objects = holdings(false, each -> each.facets().objects());
        this.populations = holdings(false, each -> each.facets().populations());
        this.goals = holdings(true, each -> each.facets().objects());
        this.territories = holdings(false, this::codes);
        this.likeness = Likeness.withMedian(network.vertexCount(), work());
        this.goBetweens = new GoBetweens(network);
        this.exchange = new Exchange(facts, network, citing);
        this.reach = new Reach(network, places);
    }

    private Holdings holdings(boolean ofGoals, Function<Mention, Set<String>> facet) {
        return new Holdings(network, mentions, each -> (each.kind() == Mention.Kind.GOAL) == ofGoals, facet);
    }

    private Holdings work() {
        return new Holdings(network, mentions, each -> each.kind().isWork(), each -> each.facets()
                .objects());
    }

    private Set<String> codes(Mention mention) {
        return mention.facets().territories().stream().map(places::code).collect(Collectors.toCollection(TreeSet::new));
    }

    Snapshot network() {
        return network;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Places places() {
        return places;
    }

    Citing citing() {
        return citing;
    }

    Holdings objects() {
        return objects;
    }

    Holdings populations() {
        return populations;
    }

    Holdings territories() {
        return territories;
    }

    Likeness likeness() {
        return likeness;
    }

    GoBetweens goBetweens() {
        return goBetweens;
    }

    Exchange exchange() {
        return exchange;
    }

    Reach reach() {
        return reach;
    }

    /** Every row that ties two neighbours. */
    List<Evidence> rows(int a, int b) {
        return network.edge(a, b)
                .map(edge -> citing.edge(
                        edge,
                        network.actor(edge.u()).id(),
                        network.actor(edge.v()).id(),
                        Integer.MAX_VALUE))
                .orElse(List.of());
    }

    /** What was said of two actors' direct relation without there being one: declared absent, or unknown. */
    List<Tie> said(int a, int b, TieState state) {
        String one = network.actor(a).id();
        String other = network.actor(b).id();
        return facts.ties().stream()
                .filter(tie -> tie.state() == state)
                .filter(tie -> Set.of(one, other).equals(Set.copyOf(List.of(tie.from(), tie.to()))))
                .toList();
    }

    /** Whether anything at all is known of what actors do, need or offer. */
    boolean knowsWork() {
        return !(objects.isEmpty() && populations.isEmpty() && exchange.isEmpty());
    }

    /** All pairs that no tie or collaboration of any time joins; of very many actors, the likeliest of them. */
    Pairs neverTied() {
        return new Candidates(network, ever, objects, likeness).pairs();
    }

    Improbability improbability(Pairs pairs, int[] communities) {
        return new Improbability(
                pairs,
                new Structure(network),
                new Mixing(network, communities),
                List.of(new Mixing(network, groups(Actor::sector)), new Mixing(network, groups(Actor::level))));
    }

    /** Numbers for the actors' words, in their order of appearance; −1 where nobody said. */
    private int[] groups(Function<Actor, Optional<String>> word) {
        Map<String, Integer> numbers = new HashMap<>();
        return network.actors().stream()
                .map(word)
                .mapToInt(each -> each.map(told -> numbers.computeIfAbsent(told, key -> numbers.size()))
                        .orElse(-1))
                .toArray();
    }

    /** The parts asked for, over pairs without a common partner. */
    PairScores scores(Pairs pairs, Set<Block> blocks) {
        Map<Block, double[]> parts = new EnumMap<>(Block.class);
        for (Block block : blocks) {
            parts.put(block, part(pairs, block));
        }
        return new PairScores(pairs, parts);
    }

    private double[] part(Pairs pairs, Block block) {
        return switch (block) {
            case WORK ->
                meanOfRanks(
                        pairs,
                        List.of(
                                objects::shared,
                                populations::shared,
                                new SharedGoals(network, goals, mentions)::from,
                                Likeness.of(network.vertexCount(), territories, TERRITORY_SHRINKAGE)::from));
            case ANALOGY -> analogy(pairs);
            case EXCHANGE -> pairs.column(exchange::from);
            case OPENING -> ranked(pairs, new Opening(network, constraint, goBetweens.median())::from);
            case GO_BETWEENS -> ranked(pairs, goBetweens::from);
            case ROUTES -> ranked(pairs, new Structure(network)::threePaths);
            case CAPACITY -> ranked(pairs, new Capacity(network, mentions)::from);
            case TERRITORY -> pairs.column(reach::from);
            case PERIOD -> pairs.column(new Windows(facts, network)::from);
        };
    }

    private double[] analogy(Pairs pairs) {
        var analogy = new Analogy(network, likeness);
        return meanOfRanks(pairs, List.of(analogy::mean, analogy::most));
    }

    private static double[] ranked(Pairs pairs, Kernel kernel) {
        return PercentileRank.inPlace(pairs.column(kernel));
    }

    /** The mean of the ranks that are known; not known where none is. */
    private static double[] meanOfRanks(Pairs pairs, List<Kernel> kernels) {
        double[] sum = new double[pairs.count()];
        byte[] known = new byte[pairs.count()];
        for (Kernel kernel : kernels) {
            double[] ranks = ranked(pairs, kernel);
            for (int p = 0; p < sum.length; p++) {
                if (!Double.isNaN(ranks[p])) {
                    sum[p] += ranks[p];
                    known[p]++;
                }
            }
        }
        for (int p = 0; p < sum.length; p++) {
            sum[p] = known[p] == 0 ? Kernel.UNKNOWN : sum[p] / known[p];
        }
        return sum;
    }
}
