package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.findings.GrownRegion;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Memory;
import org.tisserand.findings.Parameters;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Measure;
import org.tisserand.model.Note;
import org.tisserand.model.Tie;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The list of one actor, by what the whole list left, in place of that list. */
class OwnListTest {

    private static final Lens LENS = Partnerships.LENS;
    private static final Facts REGION = GrownRegion.of(120, 500, 4);
    private static final Parameters EVERY_PAIR =
            new Parameters(Map.of("most", 100_000.0, "perActor", 1_000.0, "document", 0.0));

    private final Memory memory = new Memory();

    private List<Finding> whole(Facts facts, Parameters parameters) {
        return LENS.find(facts, Snapshot.of(facts, Recipe.DEFAULT), parameters, Progress.UNHEARD, memory);
    }

    private List<Finding> own(Facts facts, Parameters parameters) {
        return LENS.ofOne(facts, Snapshot.of(facts, Recipe.DEFAULT), parameters, memory, all -> {
            throw new AssertionError("The whole list was asked for");
        });
    }

    private static Facts withOneTieMore(Facts facts) {
        List<Tie> ties = new ArrayList<>(facts.ties());
        ties.addAll(Sketch.facts("A3–A77").ties());
        return Sketch.changed(facts, facts.dataVersion() + 1, ties);
    }

    private static Map<String, Finding> byId(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Finding::id, Function.identity()));
    }

    private static List<Note> notes(Finding finding) {
        return finding.notes().stream()
                .filter(each -> !each.label().equals("balance"))
                .toList();
    }

    @Test
    void onTheSameDataItHasThePairsNumbersSentencesAndRowsOfTheWholeList() {
        Map<String, Finding> all = byId(whole(REGION, EVERY_PAIR));
        for (String actor : List.of("A0", "A3", "A50", "A118")) {
            List<Finding> own = own(REGION, EVERY_PAIR.of(actor));
            assertThat(own.stream().map(Finding::id))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(all.values().stream()
                            .filter(each -> each.subjects().stream()
                                    .anyMatch(subject -> subject.role().equals(Partnerships.PARTNER)
                                            && subject.id().equals(actor)))
                            .map(Finding::id)
                            .toList());
            for (Finding each : own) {
                Finding there = Optional.ofNullable(all.get(each.id())).orElseThrow();
                assertThat(each.statement()).isEqualTo(there.statement());
                assertThat(each.evidence()).isEqualTo(there.evidence());
                assertThat(each.subjects()).isEqualTo(there.subjects());
                assertThat(notes(each)).isEqualTo(notes(there));
                for (Measure number : each.measures()) {
                    assertThat(number.value().asDouble().orElse(Double.NaN))
                            .as(number.id())
                            .isCloseTo(Sketch.measure(there, number.id()), within(1e-12));
                }
            }
        }
    }

    @Test
    void afterAChangeItTellsWhatIsOfTheVersionBeforeAndIsNotFarFromANewList() {
        whole(REGION, Parameters.DEFAULT);
        Facts changed = withOneTieMore(REGION);
        List<Finding> own = own(changed, EVERY_PAIR.of("A3"));
        Map<String, Finding> anew = byId(
                LENS.find(changed, Snapshot.of(changed, Recipe.DEFAULT), EVERY_PAIR, Progress.UNHEARD, new Memory()));
        assertThat(own).isNotEmpty().allSatisfy(each -> assertThat(each.notes())
                .extracting(Note::label)
                .contains("measured"));
        List<Finding> both =
                own.stream().filter(each -> anew.containsKey(each.id())).toList();
        assertThat(both.size()).isGreaterThan(own.size() * 3 / 4);
        for (Finding each : both) {
            Finding there = Optional.ofNullable(anew.get(each.id())).orElseThrow();
            assertThat(Sketch.measure(each, "score")).isCloseTo(Sketch.measure(there, "score"), within(0.02));
            assertThat(each.evidence().equals(there.evidence())).isTrue();
        }
    }

    @Test
    void onceTheWholeListOfTheNewDataIsMadeNothingIsOfTheVersionBefore() {
        whole(REGION, Parameters.DEFAULT);
        Facts changed = withOneTieMore(REGION);
        Map<String, Finding> all = byId(whole(changed, EVERY_PAIR));
        assertThat(own(changed, EVERY_PAIR.of("A3"))).isNotEmpty().allSatisfy(each -> {
            assertThat(each.notes()).extracting(Note::label).doesNotContain("measured");
            assertThat(Sketch.measure(each, "score"))
                    .isCloseTo(
                            Sketch.measure(
                                    Optional.ofNullable(all.get(each.id())).orElseThrow(), "score"),
                            within(1e-12));
        });
    }

    @Test
    void anActorWhomTheWholeListLeavesOutHasAListOfItsOwn() {
        List<Finding> few = whole(REGION, new Parameters(Map.of("most", 5.0)));
        String left = REGION.actors().stream()
                .map(each -> each.id())
                .filter(id -> few.stream().noneMatch(each -> each.isAbout(id)))
                .findFirst()
                .orElseThrow();
        assertThat(own(REGION, new Parameters(Map.of("most", 5.0)).of(left)))
                .hasSizeBetween(1, 6)
                .allMatch(each -> each.isAbout(left));
    }

    @Test
    void anotherNetworkIsNotMeasuredByTheOldOne() {
        whole(REGION, Parameters.DEFAULT);
        Facts larger = GrownRegion.of(160, 700, 4);
        List<Parameters> asked = new ArrayList<>();
        LENS.ofOne(larger, Snapshot.of(larger, Recipe.DEFAULT), Parameters.DEFAULT.of("A3"), memory, all -> {
            asked.add(all);
            return whole(larger, all);
        });
        assertThat(asked).containsExactly(Parameters.DEFAULT);
    }

    @Test
    void whatWasSetAsideIsNotTold() {
        whole(REGION, Parameters.DEFAULT);
        List<Finding> before = own(REGION, Parameters.DEFAULT.of("A3"));
        Finding first = before.get(0);
        var rows = first.evidence().stream().map(each -> each.row().id()).collect(Collectors.toSet());
        assertThat(own(REGION, Parameters.DEFAULT.of("A3").without(Map.of(first.id(), rows))))
                .isNotEmpty()
                .noneMatch(each -> each.id().equals(first.id()));
    }
}
