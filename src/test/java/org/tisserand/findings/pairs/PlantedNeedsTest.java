package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tisserand.findings.Region;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Scope;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A world in which it is known what each partnership would be worth: 400 actors in 12 regions, 8 sectors and 3 levels, tied by
 * likeness and closure; worth is needs met, objects shared and publics shared in equal parts, times how legitimate the scale is. How much of the
 * worth of the best hundred pairs without a common partner do the first hundred of a score have?
 *
 * <p>The score reads the same facts as the worth: a test against regression, no evidence.
 */
class PlantedNeedsTest {

    private static final int ACTORS = 400;
    private static final int LIST = 100;
    private static final double BAR = 0.75;

    private static final List<Long> SEEDS = LongStream.range(1, 6).boxed().toList();

    /** Who they are, and what a pair would be worth. */
    private static final class World {

        private final Random random;
        private final int[] region;
        private final int[] district;
        private final int[] sector;
        private final int[] level;
        private final List<Set<Integer>> needs;
        private final List<Set<Integer>> offers;
        private final List<Set<Integer>> objects;
        private final List<Set<Integer>> publics;

        World(long seed) {
            this.random = new Random(seed);
            this.region = random.ints(ACTORS, 0, 12).toArray();
            this.district = random.ints(ACTORS, 0, 3).toArray();
            this.sector = random.ints(ACTORS, 0, 8).toArray();
            this.level = random.ints(ACTORS, 0, 10)
                    .map(i -> i < 7 ? 0 : i < 9 ? 1 : 2)
                    .toArray();
            this.needs = sets(30, 2);
            this.offers = sets(30, 2);
            this.objects = sets(40, 3);
            this.publics = sets(8, 2);
        }

        private List<Set<Integer>> sets(int kinds, int most) {
            return IntStream.range(0, ACTORS)
                    .mapToObj(a -> {
                        Set<Integer> set = new TreeSet<>();
                        random.ints(1 + random.nextInt(most), 0, kinds).forEach(set::add);
                        return set;
                    })
                    .toList();
        }

        double worth(int a, int b) {
            double met = 1
                    - (1 - share(needs.get(a), offers.get(b), needs.get(a).size()))
                            * (1
                                    - share(
                                            needs.get(b),
                                            offers.get(a),
                                            needs.get(b).size()));
            double objectsShared = alike(objects.get(a), objects.get(b));
            double publicsShared = alike(publics.get(a), publics.get(b));
            return (met + objectsShared + publicsShared) / 3 * legitimate(a, b);
        }

        private static double alike(Set<Integer> one, Set<Integer> other) {
            return share(one, other, Math.min(one.size(), other.size()));
        }

        private static double share(Set<Integer> one, Set<Integer> other, int all) {
            return (double) one.stream().filter(other::contains).count() / all;
        }

        private double legitimate(int a, int b) {
            if (region[a] == region[b]) {
                return district[a] == district[b] ? 1 : 0.75;
            }
            return level[a] == 2 || level[b] == 2 ? 0.5 : 0;
        }

        Facts facts() {
            var text = new StringBuilder();
            for (int r = 0; r < 12; r++) {
                for (int d = 0; d < 3; d++) {
                    text.append("place T%d-%d: parent=M%d-%d region=R%d%n".formatted(r, d, r, d, r));
                }
            }
            String[] levels = {"local", "regional", "national"};
            for (int a = 0; a < ACTORS; a++) {
                text.append("actor %s: sector=s%d level=%s territory=T%d-%d%n"
                        .formatted(id(a), sector[a], levels[level[a]], region[a], district[a]));
                text.append("%s needs %s%n".formatted(id(a), items("n", needs.get(a))));
                text.append("%s offers %s%n".formatted(id(a), items("n", offers.get(a))));
                text.append("%s works %s in T%d-%d%n"
                        .formatted(
                                id(a),
                                items("o", objects.get(a)) + ", " + items("p", publics.get(a)),
                                region[a],
                                district[a]));
            }
            ties(text);
            Facts facts = Region.of(text.toString());
            return facts.withScopes(facts.scopes().stream().map(World::sorted).toList());
        }

        /** What begins with p is a public. */
        private static Scope sorted(Scope scope) {
            Set<String> publics = new TreeSet<>(scope.facets().objects());
            Set<String> objects = new TreeSet<>(publics);
            publics.removeIf(each -> !each.startsWith("p"));
            objects.removeAll(publics);
            return new Scope(
                    scope.actor(),
                    new Facets(objects, publics, scope.facets().territories()),
                    scope.weight(),
                    scope.period(),
                    scope.attributes(),
                    scope.row());
        }

        /** Two in three ties join those of one sector or region, a third of all close a triangle. */
        private void ties(StringBuilder text) {
            List<Set<Integer>> partners = new ArrayList<>();
            IntStream.range(0, ACTORS).forEach(a -> partners.add(new TreeSet<>()));
            for (int made = 0; made < 900; ) {
                int a = random.nextInt(ACTORS);
                int b = random.nextInt(3) == 0 ? friendOfFriend(partners, a) : random.nextInt(ACTORS);
                boolean alike = region[a] == region[b] || sector[a] == sector[b];
                if (a != b
                        && (alike || random.nextInt(12) == 0)
                        && partners.get(a).add(b)) {
                    partners.get(b).add(a);
                    text.append("%s - %s%n".formatted(id(a), id(b)));
                    made++;
                }
            }
        }

        private int friendOfFriend(List<Set<Integer>> partners, int a) {
            var friends = List.copyOf(partners.get(a));
            if (friends.isEmpty()) {
                return random.nextInt(ACTORS);
            }
            var theirs = List.copyOf(partners.get(friends.get(random.nextInt(friends.size()))));
            return theirs.get(random.nextInt(theirs.size()));
        }

        private static String items(String kind, Set<Integer> items) {
            return String.join(", ", items.stream().map(i -> kind + i).toList());
        }

        static String id(int a) {
            return "A%03d".formatted(a);
        }
    }

    /** What the first hundred pairs of a score are worth, by what the best hundred are. */
    private record Trial(World world, Ground ground, Pairs hard) {

        static Trial of(long seed) {
            var world = new World(seed);
            Facts facts = world.facts();
            Ground ground = Ground.of(facts, Snapshot.of(facts, Recipe.DEFAULT));
            return new Trial(world, ground, ground.apart(ground.neverTied()));
        }

        private double worth(int p) {
            return world.worth(number(hard.first(p)), number(hard.second(p)));
        }

        private int number(int vertex) {
            return Integer.parseInt(ground.network().actor(vertex).id().substring(1));
        }

        double reached(IntToDoubleFunction score) {
            return sum(score) / sum(this::worth);
        }

        private double sum(IntToDoubleFunction score) {
            double[] scores =
                    IntStream.range(0, hard.count()).mapToDouble(score).toArray();
            return IntStream.range(0, scores.length)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(p -> -scores[p]).thenComparingInt(p -> p))
                    .limit(LIST)
                    .mapToDouble(this::worth)
                    .sum();
        }

        double reached(Score score) {
            PairScores scores = ground.scores(hard, score);
            return reached(scores::score);
        }

        double byWalk() {
            double[] walk = hard.column(new Structure(ground.network()).walk());
            return reached(p -> walk[p]);
        }

        double byChance() {
            double[] chance = new Random(1).doubles(hard.count()).toArray();
            return reached(p -> chance[p]);
        }
    }

    private static double mean(ToDoubleFunction<Trial> of) {
        return SEEDS.stream().map(Trial::of).mapToDouble(of).average().orElseThrow();
    }

    @Test
    void theScoreThatPeopleSeeFindsFarMoreOfTheWorthThanWhatIsLikelyToForm() {
        double shown = mean(each -> each.reached(Score.SHOWN));
        assertThat(shown).isGreaterThanOrEqualTo(BAR);
        assertThat(mean(Trial::byWalk)).isLessThan(shown / 5);
        assertThat(mean(Trial::byChance)).isLessThan(shown / 5);
    }

    /** Prints every figure of {@code src/site/mesures/besoins-plantes.md}; other worlds from one seed to before another. */
    public static void main(String[] told) {
        List<Long> seeds = told.length < 2
                ? SEEDS
                : LongStream.range(Long.parseLong(told[0]), Long.parseLong(told[1]))
                        .boxed()
                        .toList();
        Map<String, ToDoubleFunction<Trial>> methods = new TreeMap<>();
        Score.ALL.forEach(score -> methods.put(score.id(), each -> each.reached(score)));
        methods.put("C K Ter", each -> each.reached(only(Block.WORK, Block.EXCHANGE, Block.TERRITORY)));
        methods.put(
                "C K A G L Cap Ter",
                each -> each.reached(only(
                        Block.WORK,
                        Block.EXCHANGE,
                        Block.ANALOGY,
                        Block.GO_BETWEENS,
                        Block.ROUTES,
                        Block.CAPACITY,
                        Block.TERRITORY)));
        methods.put(
                "C K G L Cap Ter",
                each -> each.reached(only(
                        Block.WORK, Block.EXCHANGE, Block.GO_BETWEENS, Block.ROUTES, Block.CAPACITY, Block.TERRITORY)));
        methods.put("personalised PageRank", Trial::byWalk);
        methods.put("chance", Trial::byChance);
        List<Trial> trials = seeds.stream().map(Trial::of).toList();
        methods.forEach((name, of) -> {
            double[] reached = trials.stream().mapToDouble(of).sorted().toArray();
            System.out.printf(
                    "%-40s mean %.3f, from %.3f to %.3f; %d of %d worlds below %.2f%n",
                    name,
                    Arrays.stream(reached).average().orElseThrow(),
                    reached[0],
                    reached[reached.length - 1],
                    Arrays.stream(reached).filter(each -> each < BAR).count(),
                    reached.length,
                    BAR);
        });
    }

    private static Score only(Block... blocks) {
        return new Score("only", Set.of(blocks), false);
    }
}
