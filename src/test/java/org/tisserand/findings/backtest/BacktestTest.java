package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.findings.backtest.Backtest.MethodResult;
import org.tisserand.findings.pairs.Score;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Value;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Back-tests of small networks, from text to figures. */
class BacktestTest {

    private static final LocalDate CUT = LocalDate.of(2018, 1, 1);
    private static final List<String> OBJECTS = List.of("lecture", "loisir", "transport", "jardins", "aînés", "repas");

    private static Outcome run(Facts facts, Plan plan) {
        return Backtest.of(facts, plan, Progress.UNHEARD);
    }

    private static Plan plan(Universe universe) {
        return new Plan(CUT, Optional.empty(), universe);
    }

    private static Backtest done(Facts facts, Plan plan) {
        Outcome outcome = run(facts, plan);
        assertThat(outcome).isInstanceOf(Backtest.class);
        return (Backtest) outcome;
    }

    /** Two to four of thirty actors meet on some objects, year after year. */
    private static Facts grown(long seed, long later) {
        var text = new StringBuilder();
        var random = new SplittableRandom(seed);
        for (int year = 2012; year < 2018; year++) {
            for (int table = 0; table < 12; table++) {
                text.append(meeting(year, table, random));
            }
        }
        var after = new SplittableRandom(later);
        for (int table = 0; table < 12; table++) {
            text.append(meeting(2018 + table % 2, table, after));
        }
        return withObjects(Sketch.facts(text.toString()));
    }

    private static String meeting(int year, int table, SplittableRandom random) {
        var members = new ArrayList<String>();
        int home = random.nextInt(30);
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            members.add("a%02d".formatted((home + random.nextInt(7)) % 30));
        }
        return "e%d-%02d: %s %d/%d%n"
                .formatted(
                        year,
                        table,
                        String.join(", ", members.stream().distinct().toList()),
                        year,
                        year + 1);
    }

    /** Each collaboration is about the object that its number names. */
    private static Facts withObjects(Facts facts) {
        return facts.withCollaborations(
                facts.collaborations().stream().map(BacktestTest::withObjects).toList());
    }

    private static Collaboration withObjects(Collaboration each) {
        int number = Integer.parseInt(each.id().substring(each.id().length() - 2));
        return new Collaboration(
                each.id(),
                each.name(),
                each.purpose(),
                new Facets(Set.of(OBJECTS.get(number % 6), OBJECTS.get((number + 1) % 6)), Set.of(), Set.of()),
                each.period(),
                each.nameOnly(),
                each.attributes(),
                each.row());
    }

    /** Every method's number for every pair, bit by bit. */
    private static Map<String, List<Long>> columns(Facts facts, Universe universe) {
        Trial trial = Trial.of(Hindsight.before(CUT, facts).facts(), CUT, universe, (a, b) -> true, Map.of());
        Map<String, List<Long>> columns = new TreeMap<>();
        for (Method each : Methods.ALL) {
            each.column()
                    .apply(trial)
                    .ifPresent(column -> columns.put(
                            each.id(),
                            IntStream.range(0, column.length)
                                    .mapToObj(p -> Double.doubleToRawLongBits(column[p]))
                                    .toList()));
        }
        return columns;
    }

    @Test
    void noBitOfAnyScoreChangesWithWhatComesAfterTheDay() {
        for (Universe universe : List.of(Universe.ALL, Universe.D3)) {
            Map<String, List<Long>> scores = columns(grown(1, 2), universe);
            assertThat(scores).containsKeys("S", "tisserand-v1", "C", "M", "katz", "activity", "random");
            assertThat(scores.getOrDefault("S", List.of()).stream().distinct().count())
                    .isGreaterThan(50);
            assertThat(columns(grown(1, 3), universe)).isEqualTo(scores);
            assertThat(columns(Hindsight.before(CUT, grown(1, 4)).facts(), universe))
                    .as("nor without any of it")
                    .isEqualTo(scores);
        }
    }

    @Test
    void everyPairNeverTiedIsRankedAndThoseThatFormedAreCounted() {
        Facts facts = grown(1, 2);
        Facts known = Hindsight.before(CUT, facts).facts();
        var network = Snapshot.of(known, Recipe.DEFAULT);
        int n = network.vertexCount();
        Backtest backtest = done(facts, plan(Universe.ALL));
        assertThat(backtest.protocol()).isEqualTo(Protocol.TEMPORAL);
        assertThat(backtest.pairs()).isEqualTo(n * (n - 1) / 2.0 - network.edgeCount());
        long formed = Formation.between(CUT, LocalDate.of(2030, 1, 1), facts, 40).keySet().stream()
                .filter(ends -> network.vertex(ends.low()).isPresent()
                        && network.vertex(ends.high()).isPresent())
                .filter(ends -> !network.adjacent(
                        network.vertex(ends.low()).getAsInt(),
                        network.vertex(ends.high()).getAsInt()))
                .count();
        assertThat(backtest.positives()).isEqualTo((double) formed).isPositive();
    }

    @Test
    void withoutACommonPartnerAdamicAndAdarKnowNothing() {
        Backtest backtest = done(grown(1, 2), plan(Universe.D3));
        assertThat(measured(backtest, "adamic-adar").auc()).isEqualTo(Value.of(.5));
        assertThat(number(measured(backtest, "random").auc())).isCloseTo(.5, within(.2));
    }

    @Test
    void theShownScoreIsOneOfTheNamedAndIsHeldAgainstTheOthers() {
        Backtest backtest = done(grown(1, 2), plan(Universe.ALL));
        assertThat(measured(backtest, "S")).isEqualTo(measured(backtest, Score.SHOWN.id()));
        assertThat(backtest.differences())
                .extracting(Backtest.Difference::other)
                .contains("personalised-pagerank", "activity", "tisserand-v1", "random")
                .doesNotContain("S", "C", Score.SHOWN.id());
        var gap = backtest.differences().get(0).auc();
        assertThat(number(gap.value()))
                .isBetween(
                        gap.interval().orElseThrow().low() - .05,
                        gap.interval().orElseThrow().high() + .05);
    }

    @Test
    void theSameQuestionHasTheSameAnswerToTheLastBit() {
        assertThat(run(grown(1, 2), plan(Universe.D3))).isEqualTo(run(grown(1, 2), plan(Universe.D3)));
    }

    @Test
    void aPeriodBeforeWithEnoughPairsTeachesAFurtherMethod() {
        Backtest backtest = done(grown(1, 2), new Plan(CUT, Optional.of(LocalDate.of(2021, 1, 1)), Universe.ALL));
        assertThat(backtest.methods()).extracting(MethodResult::id).contains("learnt", "S");
        assertThat(number(measured(backtest, "learnt").auc())).isBetween(.4, 1.0);
        Facts young = Sketch.facts("""
                P1: Ada, Bel, Cyr 2017/2017
                P2: Dan, Eve 2017/2017
                P3: Ada, Dan 2018/2018
                """);
        assertThat(done(young, plan(Universe.ALL)).methods())
                .extracting(MethodResult::id)
                .doesNotContain("learnt");
        assertThat(done(young, plan(Universe.ALL)).notes()).hasSize(1);
    }

    @Test
    void oneSnapshotOfTiesIsTriedColdTenTimes() {
        var text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("a%02d–a%02d 2017/2017%n".formatted(i, (i * 7 + 3) % 40));
        }
        IntStream.range(0, 15).forEach(i -> text.append("z%02d%n".formatted(i)));
        Backtest backtest = done(Sketch.facts(text.toString()), plan(Universe.ALL));
        assertThat(backtest.protocol()).isEqualTo(Protocol.COLD_START);
        assertThat(backtest.trials()).isEqualTo(10);
        assertThat(backtest.positives()).isBetween(8.0, 24.0);
        assertThat(measured(backtest, "degree-product").auc())
                .as("a newcomer has no partner")
                .isEqualTo(Value.of(.5));
    }

    @Test
    void whatCannotBeAnsweredIsRefusedWithAReason() {
        Facts dated = Sketch.facts("Ada–Bel 2017/2017\nP1: Ada, Cyr 2017/2017\nP2: Bel, Cyr 2019/2019");
        assertThat(refusal(dated, LocalDate.of(2010, 1, 1), Optional.empty(), Universe.ALL))
                .isEqualTo("no-history");
        assertThat(refusal(dated, CUT, Optional.of(CUT), Universe.ALL)).isEqualTo("window");
        assertThat(refusal(dated, CUT, Optional.empty(), Universe.MRC)).isEqualTo("no-pairs.mrc");
        assertThat(refusal(dated, CUT, Optional.empty(), Universe.D3)).isEqualTo("no-pairs.d3");
        assertThat(refusal(Sketch.facts("P1: Ada, Cyr 2017/2017"), CUT, Optional.empty(), Universe.ALL))
                .isEqualTo("nothing-after");
        assertThat(refusal(Sketch.facts("Ada–Bel\nP1: Ada, Cyr"), CUT, Optional.empty(), Universe.ALL))
                .isEqualTo("no-history");
    }

    private static String refusal(Facts facts, LocalDate cut, Optional<LocalDate> until, Universe universe) {
        Outcome outcome = run(facts, new Plan(cut, until, universe));
        assertThat(outcome).isInstanceOf(Refusal.class);
        return ((Refusal) outcome).code();
    }

    private static Performance measured(Backtest backtest, String id) {
        return backtest.methods().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .performance();
    }

    private static double number(Value value) {
        OptionalDouble number = value.asDouble();
        return number.orElseThrow();
    }
}
