package org.tisserand.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tisserand.Scenery;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.RowRef;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;

import static org.assertj.core.api.Assertions.assertThat;

class EvolutionTest {

    private static final Period EARLY = years(2020, 2021);
    private static final Period LATE = years(2022, 2023);

    private static Period years(int first, int last) {
        return Period.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static Tie tie(String from, String to, Period period, int row) {
        return new Tie(
                from,
                to,
                "tie",
                TieState.PRESENT,
                OptionalDouble.empty(),
                false,
                Optional.empty(),
                period,
                Map.of(),
                new RowRef("i", "Liens", row));
    }

    private static Facts facts(Tie... ties) {
        return Scenery.facts("a\nb\nc\nd\n").withTies(List.of(ties));
    }

    private static Snapshot in(Period period, Facts facts) {
        return Snapshot.of(facts, Recipe.of(Set.of(), period, 0, Projection.BOTH));
    }

    private static Stream<String> said(Facts facts, List<Edge> edges) {
        return edges.stream()
                .map(edge -> facts.actors().get(edge.u()).id()
                        + facts.actors().get(edge.v()).id());
    }

    @Test
    void aTieIsBornKeptOrNoLongerTold() {
        Facts facts = facts(
                tie("a", "b", EARLY, 1),
                tie("a", "c", EARLY, 2),
                tie("a", "c", LATE, 3),
                tie("b", "c", LATE, 4),
                tie("c", "d", Period.UNKNOWN, 5));

        Evolution evolution = Evolution.of(in(EARLY, facts), in(LATE, facts));

        assertThat(said(facts, evolution.ended())).containsExactly("ab");
        assertThat(said(facts, evolution.kept())).containsExactly("ac", "cd");
        assertThat(said(facts, evolution.born())).containsExactly("bc");
        assertThat(evolution.undated()).isEqualTo(1);
    }

    @Test
    void periodsAreThoseThatTiesTellAndYearsWhereTheyAreMany() {
        Facts facts = facts(tie("a", "b", LATE, 1), tie("b", "c", EARLY, 2), tie("c", "d", Period.UNKNOWN, 3));

        assertThat(Evolution.periods(facts, 12)).containsExactly(EARLY, LATE);
        assertThat(Evolution.periods(facts, 1))
                .containsExactly(years(2020, 2020), years(2021, 2021), years(2022, 2022), years(2023, 2023));
        assertThat(Evolution.periods(Facts.empty(), 12)).isEmpty();
    }
}
