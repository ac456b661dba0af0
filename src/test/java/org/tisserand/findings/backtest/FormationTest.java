package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;

import static org.assertj.core.api.Assertions.assertThat;

/** Which pairs formed in 2018 and 2019. */
class FormationTest {

    private static List<String> formed(String text, int largest) {
        Map<Formation.Ends, Formation.Joining> joined =
                Formation.between(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1), Sketch.facts(text), largest);
        return joined.entrySet().stream()
                .map(each -> each.getKey().low() + "–" + each.getKey().high() + " "
                        + each.getValue().cause().orElse("tie") + " "
                        + each.getValue().day().getYear())
                .sorted()
                .toList();
    }

    @Test
    void aTieOrACollaborationThatBeginsInTheWindowJoinsItsPairs() {
        assertThat(formed("""
                                Bel–Ada 2018/2018
                                Ada–Cyr 2017/2019
                                Ada–Dan 2020/2020
                                P1: Bel, Cyr, Dan 2019/2021
                                P2: Ada, Eve 2017/2019
                                """, 40))
                .containsExactly("Ada–Bel tie 2018", "Bel–Cyr P1 2019", "Bel–Dan P1 2019", "Cyr–Dan P1 2019");
    }

    @Test
    void whatCameFirstIsTheCause() {
        assertThat(formed("P2: Ada, Bel 2019/2019\nP1: Ada, Bel 2019/2019\nAda–Bel 2019/2019", 40))
                .containsExactly("Ada–Bel tie 2019");
        assertThat(formed("P2: Ada, Bel 2018/2019\nP1: Ada, Bel 2019/2019", 40)).containsExactly("Ada–Bel P2 2018");
    }

    @Test
    void absentTiesUndatedOnesAndLargeCollaborationsJoinNobody() {
        assertThat(formed("Ada–Bel absent 2018/2018\nAda–Cyr\nP1: Ada, Bel, Cyr 2018/2018", 2))
                .isEmpty();
    }
}
