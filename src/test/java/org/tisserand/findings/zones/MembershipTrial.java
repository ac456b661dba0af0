package org.tisserand.findings.zones;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.findings.LensTrial;
import org.tisserand.findings.zones.Concepts.Concept;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Participation;

/**
 * What zones tell of memberships that are hidden: in the context actor × arrangement one membership in ten is hidden, the
 * arrangements that an actor is not in are ranked, and it is seen where the hidden ones stand. Run by hand;
 * {@code src/site/mesures/zones.md} keeps what it printed.
 *
 * <p>Zones are the concepts of two (or three) to 25 actors with two arrangements or more. Each in which an actor has a part speaks for each
 * arrangement x that the actor lacks there, by h · s⁴ · n / (n + 2): h the information of the arrangements that the actor has of it, s their
 * share in the information of all but x (1 for a quasi-zone, of which x alone is lacking), n its actors; all that speak for x are added.
 * « Quasi-zones alone », the first score tried, adds h · ln n of those of which x alone is lacking. Powers and constants were chosen on seeds 11
 * to 20, from 1, 2, 4, 8 and from ln n, n / (n + 2), with and without h or the share of x's members that are in the zone; those of
 * record are 0 to 9. Popularity is the number of members, co-membership the sum over an arrangement's members of the
 * arrangements that they share with the actor. Ties are broken by number. « x, then y » ranks by y what x says nothing of: an
 * actor of whom no membership is left gets nothing from zones and co-membership.
 */
final class MembershipTrial {

    private static final int TOP = 10;
    private static final int RESAMPLES = 2_000;
    private static final int MOST_CONCEPTS = 2_000_000;

    private final List<String> actors;
    private final List<String> arrangements;
    private final boolean[][] member;

    private MembershipTrial(Facts facts) {
        this.actors = new ArrayList<>(new TreeSet<>(
                facts.participations().stream().map(Participation::actor).toList()));
        this.arrangements = new ArrayList<>(new TreeSet<>(facts.participations().stream()
                .map(Participation::collaboration)
                .toList()));
        this.member = new boolean[actors.size()][arrangements.size()];
        facts.participations()
                .forEach(each -> member[Collections.binarySearch(actors, each.actor())][
                        Collections.binarySearch(arrangements, each.collaboration())] = true);
    }

    public static void main(String[] arguments) throws IOException {
        var trial = new MembershipTrial(LensTrial.facts(Path.of(arguments[0]), arguments[1]));
        Map<String, Map<Integer, double[]>> results = new LinkedHashMap<>();
        for (int seed = Integer.parseInt(arguments[2]); seed <= Integer.parseInt(arguments[3]); seed++) {
            trial.once(seed, results);
        }
        trial.print(results);
    }

    private void once(int seed, Map<String, Map<Integer, double[]>> results) {
        var held = new ArrayList<int[]>();
        for (int a = 0; a < actors.size(); a++) {
            for (int x = 0; x < arrangements.size(); x++) {
                if (member[a][x]) {
                    held.add(new int[] {a, x});
                }
            }
        }
        Collections.shuffle(held, new Random(seed));
        List<int[]> hidden = held.subList(0, held.size() / 10);
        boolean[][] known = Arrays.stream(member).map(boolean[]::clone).toArray(boolean[][]::new);
        hidden.forEach(each -> known[each[0]][each[1]] = false);
        double[][] popular = popularity(known);
        double[][] together = together(known);
        Context<Integer> context = context(known);
        double[][] zones = zones(context, 2, (zone, score) -> speak(zone, context, score));
        double[][] larger = zones(context, 3, (zone, score) -> speak(zone, context, score));
        double[][] quasi = zones(context, 3, (zone, score) -> speakIfNearlyAll(zone, context, score));
        Map<String, double[][]> scores = new LinkedHashMap<>();
        scores.put("popularity", popular);
        scores.put("co-membership", together);
        scores.put("co-membership, then popularity", then(together, popular));
        scores.put("zones", zones);
        scores.put("zones of three, all parts", larger);
        scores.put("zones of three, quasi-zones alone", quasi);
        scores.put("zones, then popularity", then(zones, popular));
        scores.put("zones, then co-membership, then popularity", then(zones, then(together, popular)));
        Map<Integer, Set<Integer>> byActor = new TreeMap<>();
        hidden.forEach(
                each -> byActor.computeIfAbsent(each[0], key -> new TreeSet<>()).add(each[1]));
        scores.forEach((name, score) -> byActor.forEach((a, those) ->
                add(results.computeIfAbsent(name, key -> new TreeMap<>()), a, judged(score[a], known[a], those))));
    }

    private static void add(Map<Integer, double[]> sums, int actor, double[] judged) {
        double[] sum = sums.computeIfAbsent(actor, key -> new double[3]);
        sum[0] += judged[0];
        sum[1] += judged[1];
        sum[2]++;
    }

    /** Recall among the first ten, and one over the place of the first found. */
    private static double[] judged(double[] score, boolean[] known, Set<Integer> hidden) {
        List<Integer> ranking = IntStream.range(0, score.length)
                .filter(x -> !known[x])
                .boxed()
                .sorted(Comparator.comparingDouble((Integer x) -> -score[x]).thenComparing(x -> x))
                .toList();
        long top = ranking.stream().limit(TOP).filter(hidden::contains).count();
        int first = IntStream.range(0, ranking.size())
                .filter(i -> hidden.contains(ranking.get(i)))
                .findFirst()
                .orElseThrow();
        return new double[] {(double) top / Math.min(TOP, hidden.size()), 1.0 / (first + 1)};
    }

    private double[][] popularity(boolean[][] known) {
        double[] members = new double[arrangements.size()];
        for (boolean[] row : known) {
            for (int x = 0; x < members.length; x++) {
                members[x] += row[x] ? 1 : 0;
            }
        }
        double[][] all = new double[actors.size()][];
        Arrays.fill(all, members);
        return all;
    }

    private double[][] together(boolean[][] known) {
        double[][] score = new double[actors.size()][arrangements.size()];
        for (int a = 0; a < actors.size(); a++) {
            for (int b = 0; b < actors.size(); b++) {
                int shared = 0;
                for (int x = 0; x < arrangements.size(); x++) {
                    shared += known[a][x] && known[b][x] ? 1 : 0;
                }
                for (int x = 0; x < arrangements.size() && a != b && shared > 0; x++) {
                    score[a][x] += known[b][x] ? shared : 0;
                }
            }
        }
        return score;
    }

    private Context<Integer> context(boolean[][] known) {
        SortedMap<String, Set<Integer>> having = new TreeMap<>();
        for (int a = 0; a < actors.size(); a++) {
            var those = new TreeSet<Integer>();
            for (int x = 0; x < arrangements.size(); x++) {
                if (known[a][x]) {
                    those.add(x);
                }
            }
            having.put("%06d".formatted(a), those);
        }
        return Context.plain(having);
    }

    private double[][] zones(Context<Integer> context, int least, BiConsumer<Concept, double[][]> speak) {
        double[][] score = new double[actors.size()][arrangements.size()];
        Concepts.of(context, least, MOST_CONCEPTS, Progress.UNHEARD).orElseThrow().stream()
                .filter(each -> each.actors().size() <= Zones.MOST_ACTORS
                        && each.attributes().size() > 1)
                .forEach(each -> speak.accept(each, score));
        return score;
    }

    private static void speak(Concept zone, Context<Integer> context, double[][] score) {
        double[] held = held(zone, context, j -> information(context, j));
        double all = zone.attributes().stream()
                .mapToDouble(j -> information(context, j))
                .sum();
        double size = zone.actors().size();
        for (int a = 0; a < held.length; a++) {
            for (int x : held[a] > 0 ? zone.attributes() : List.<Integer>of()) {
                if (!Bits.has(context.extent(x), a)) {
                    double share = held[a] / (all - information(context, x));
                    score[a][context.attribute(x)] += held[a] * Math.pow(share, 4) * size / (size + 2);
                }
            }
        }
    }

    private static void speakIfNearlyAll(Concept zone, Context<Integer> context, double[][] score) {
        double[] count = held(zone, context, j -> 1);
        double[] held = held(zone, context, j -> information(context, j));
        for (int a = 0; a < held.length; a++) {
            for (int x : count[a] == zone.attributes().size() - 1 ? zone.attributes() : List.<Integer>of()) {
                if (!Bits.has(context.extent(x), a)) {
                    score[a][context.attribute(x)] +=
                            held[a] * Math.log(zone.actors().size());
                }
            }
        }
    }

    /** For each actor, the sum over the zone's attributes that it has. */
    private static double[] held(Concept zone, Context<Integer> context, IntToDoubleFunction worth) {
        double[] held = new double[context.actorCount()];
        zone.attributes().forEach(j -> IntStream.of(Bits.members(context.extent(j)))
                .forEach(each -> held[each] += worth.applyAsDouble(j)));
        return held;
    }

    private static double information(Context<Integer> context, int attribute) {
        return Math.log((1.0 + context.actorCount()) / (1 + context.count(attribute)));
    }

    /** By the first score; where it says nothing, by the second. */
    private static double[][] then(double[][] first, double[][] second) {
        double[][] both = new double[first.length][];
        for (int a = 0; a < first.length; a++) {
            double most = 1 + Arrays.stream(second[a]).max().orElse(0);
            both[a] = new double[first[a].length];
            for (int x = 0; x < both[a].length; x++) {
                both[a][x] = first[a][x] > 0 ? most + first[a][x] : second[a][x];
            }
        }
        return both;
    }

    private void print(Map<String, Map<Integer, double[]>> results) {
        results.forEach((name, byActor) -> System.out.printf(
                "%s: recall@10 %.4f, mean reciprocal rank %.4f, over %d actors%n",
                name, mean(byActor, 0), mean(byActor, 1), byActor.size()));
        for (String name : results.keySet()) {
            for (String other : List.of("popularity", "co-membership", "co-membership, then popularity")) {
                if (name.startsWith("zones")) {
                    Map<Integer, double[]> mine = results.getOrDefault(name, new HashMap<>());
                    Map<Integer, double[]> theirs = results.getOrDefault(other, new HashMap<>());
                    System.out.printf(
                            "%s less %s: recall@10 %s, reciprocal rank %s%n",
                            name, other, paired(mine, theirs, 0), paired(mine, theirs, 1));
                }
            }
        }
    }

    private static double mean(Map<Integer, double[]> byActor, int what) {
        return byActor.values().stream()
                .mapToDouble(each -> each[what] / each[2])
                .average()
                .orElseThrow();
    }

    /** The mean difference, actor by actor, with the 95 % interval of 2,000 resamples of actors. */
    private static String paired(Map<Integer, double[]> mine, Map<Integer, double[]> theirs, int what) {
        double[] differences = mine.entrySet().stream()
                .mapToDouble(each -> each.getValue()[what] / each.getValue()[2]
                        - theirs.getOrDefault(each.getKey(), new double[3])[what] / each.getValue()[2])
                .toArray();
        var random = new Random(1);
        double[] means = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            means[r] = IntStream.range(0, differences.length)
                    .mapToDouble(i -> differences[random.nextInt(differences.length)])
                    .average()
                    .orElseThrow();
        }
        Arrays.sort(means);
        return "%+.4f [%+.4f, %+.4f]"
                .formatted(Arrays.stream(differences).average().orElseThrow(), means[50], means[1_949]);
    }
}
