package org.tisserand.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was decided of a finding follows those whom it is about when people say that they are others. */
class DecisionTest {

    private static String merged(String id) {
        return id.equals("le-phare-inc") ? "le-phare" : id;
    }

    private static Decision on(String a, String b) {
        var principals = List.of(Subject.actor("partner", a), Subject.actor("partner", b));
        var subjects = List.of(
                principals.get(0), principals.get(1), new Subject("object", Subject.Type.OBJECT, "le-phare-inc"));
        return new Decision(
                5,
                Instant.EPOCH,
                "pairs",
                Finding.idOf("pairs", principals),
                subjects,
                Stage.SET_ASIDE,
                "non",
                Set.of());
    }

    @Test
    void itIsThenOnTheFindingAboutTheActorThatIsKept() {
        assertThat(on("le-phare-inc", "ecole").about(DecisionTest::merged)).isEqualTo(on("le-phare", "ecole"));
    }

    @Test
    void whatThoseKnewWhoDecidedBeforeStaysKnown() {
        assertThat(on("musee", "ecole")
                        .knowing(Set.of("r1"))
                        .knowing(Set.of("r2"))
                        .grounds())
                .containsExactlyInAnyOrder("r1", "r2");
    }

    @Test
    void itStaysWhereNobodyItIsAboutWasMerged() {
        assertThat(on("musee", "ecole").about(DecisionTest::merged)).isEqualTo(on("musee", "ecole"));
    }

    @Test
    void chainsAndCirclesOfMergesEnd() {
        var verdicts = new Verdicts(List.of(merge("b", "a"), merge("c", "b"), merge("a", "c")));
        assertThat(verdicts.keptFor("x")).isEqualTo("x");
        assertThat(verdicts.keptFor("a")).isEqualTo("a");
    }

    private static Verdict merge(String kept, String other) {
        return new Verdict(1, Instant.EPOCH, true, new Verdict.Named(kept, kept), new Verdict.Named(other, other));
    }
}
