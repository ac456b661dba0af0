package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Which actors without a tie share partners, and how much these say. */
class SharedPartnersTest {

    private static final double EXACT = 1e-12;

    private record Sum(Scores.Pair pair, double value) {}

    private static Scores of(Snapshot network) {
        return Metrics.get("adamic-adar").of(network);
    }

    private static List<String> named(Snapshot network) {
        Scores scores = of(network);
        return scores.pairs().stream()
                .map(pair -> network.actor(pair.u()).id() + "–"
                        + network.actor(pair.v()).id())
                .toList();
    }

    @Test
    void aPartnerOfFewSaysMoreThanAPartnerOfMany() {
        Snapshot network = Sketch.network("A–X\nB–X\nC–Y\nD–Y\nE–Y");
        assertThat(named(network)).containsExactly("A–B", "C–D", "C–E", "D–E");
        assertThat(of(network).get(0).asDouble().orElseThrow()).isCloseTo(1 / Math.log(2), within(EXACT));
        assertThat(of(network).get(1).asDouble().orElseThrow()).isCloseTo(1 / Math.log(3), within(EXACT));
    }

    @Test
    void actorsWhoAreTiedAreNoSuchPairHoweverManyPartnersTheyShare() {
        assertThat(named(Sketch.network("A–B\nA–X\nB–X"))).isEmpty();
        assertThat(named(Sketch.network("A–B\nA–X\nB–X\nX–C"))).containsExactly("A–C", "B–C");
    }

    @Test
    void whereNobodySharesAPartnerThereIsNoPair() {
        for (String ties : List.of("", "A", "A\nB", "A–B", "A–B\nC–D\nE")) {
            assertThat(of(Sketch.network(ties)).pairs()).as(ties).isEmpty();
        }
    }

    /** Networks of some thousand such pairs, and with a hub or two, so that whole actors are passed over. */
    @Property(tries = 12)
    void theLargestThousandAreThoseOfAllPairs(@ForAll @IntRange(max = 1_000) int seed) {
        Snapshot network = drawn(new Random(seed), 150);
        List<Sum> all = everyPair(network);
        Scores scores = of(network);
        assertThat(all).hasSizeGreaterThan(SharedPartners.MOST);
        double last = all.get(SharedPartners.MOST - 1).value();
        assertThat(scores.pairs()).hasSize(SharedPartners.MOST).doesNotHaveDuplicates();
        assertThat(scores.pairs()).isSorted();
        assertThat(scores.pairs())
                .containsAll(all.stream()
                        .filter(each -> each.value() > last + EXACT)
                        .map(Sum::pair)
                        .toList());
        var values = all.stream().collect(Collectors.toMap(Sum::pair, Sum::value));
        for (int i = 0; i < SharedPartners.MOST; i++) {
            assertThat(scores.get(i).asDouble().orElseThrow())
                    .isCloseTo(values.getOrDefault(scores.pairs().get(i), 0.0), within(EXACT))
                    .isGreaterThanOrEqualTo(last - EXACT);
        }
        assertThat(scores.remarks()).hasSize(1);
    }

    private static Snapshot drawn(Random random, int actors) {
        String ties = IntStream.range(1, actors)
                .boxed()
                .flatMap(v -> IntStream.range(0, 3)
                        .mapToObj(i -> "v%03d–v%03d".formatted((int) (v * Math.pow(random.nextDouble(), 2)), v)))
                .distinct()
                .collect(Collectors.joining("\n"));
        return Sketch.network(ties);
    }

    private static List<Sum> everyPair(Snapshot network) {
        var all = new ArrayList<Sum>();
        for (int u = 0; u < network.vertexCount(); u++) {
            for (int v = u + 1; v < network.vertexCount(); v++) {
                int other = v;
                double sum = IntStream.of(network.neighbours(u))
                        .filter(z -> network.adjacent(z, other))
                        .mapToDouble(z -> 1 / Math.log(network.degree(z)))
                        .sum();
                if (sum > 0 && !network.adjacent(u, v)) {
                    all.add(new Sum(new Scores.Pair(u, v), sum));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Sum::value).reversed());
        return all;
    }
}
