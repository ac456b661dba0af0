package org.tisserand.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** What people set aside does not come back, whatever the lens, unless it rests on a row that is new. */
class SetAsideTest {

    private static final Facts FACTS = Region.of(LensesTest.REGION);

    static List<Lens> lenses() {
        return Lenses.ALL;
    }

    private static List<Finding> find(Lens lens, Map<String, Double> values, Map<String, Set<String>> setAside) {
        return lens.find(FACTS, Snapshot.of(FACTS, Recipe.DEFAULT), new Parameters(values).without(setAside));
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void whatWasSetAsideIsNotToldAgain(Lens lens) {
        List<Finding> all = find(lens, Map.of(), Map.of());
        Finding aside = all.get(0);

        assertThat(ids(find(lens, Map.of(), Map.of(aside.id(), aside.grounds()))))
                .doesNotContain(aside.id())
                .containsAll(ids(all.stream().skip(1).limit(3).toList()));
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void itComesBackWithARowThatIsNew(Lens lens) {
        Finding aside = find(lens, Map.of(), Map.of()).stream()
                .filter(each -> !each.evidence().isEmpty())
                .findFirst()
                .orElseThrow();
        var fewer =
                new ArrayList<>(aside.evidence()).subList(1, aside.evidence().size());
        Set<String> known =
                fewer.stream().flatMap(each -> each.marks().stream()).collect(Collectors.toSet());

        assertThat(ids(find(lens, Map.of(), Map.of(aside.id(), known)))).contains(aside.id());
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void theSameRowsLoadedAnewAreNothingNew(Lens lens) {
        Finding aside = find(lens, Map.of(), Map.of()).get(0);
        Set<String> sayings =
                aside.evidence().stream().map(each -> each.marks().get(1)).collect(Collectors.toSet());

        assertThat(ids(find(lens, Map.of(), Map.of(aside.id(), sayings)))).doesNotContain(aside.id());
    }
}
