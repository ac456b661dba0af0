package org.tisserand.findings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.findings.pairs.Partnerships;
import org.tisserand.model.Decision;
import org.tisserand.model.Doubt;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.model.Stage;
import org.tisserand.model.Subject;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** A finding that people decided of is not lost when data tell it no more. */
class NoLongerToldTest {

    private static final Facts TIED = Sketch.facts("Ada–Bel");

    private static Decision on(String... partners) {
        List<Subject> subjects =
                Stream.of(partners).map(id -> Subject.actor("partner", id)).toList();
        return new Decision(
                7,
                Instant.EPOCH,
                Partnerships.LENS.id(),
                Finding.idOf(Partnerships.LENS.id(), subjects),
                subjects,
                Stage.AGREEMENT,
                "Entente signée",
                Set.of());
    }

    private static Finding left(Decision decision, Facts facts) {
        return NoLongerTold.of(decision, facts, Snapshot.of(facts, Recipe.DEFAULT));
    }

    @Test
    void ofPartnersWhoAreTiedByNowItCitesTheRowsThatTieThem() {
        Finding left = left(on("Bel", "Ada"), TIED);
        assertThat(left.statement())
                .isEqualTo(Phrase.message("no-longer-told.tied", Phrase.text("Ada"), Phrase.text("Bel")));
        assertThat(left.evidence())
                .extracting(each -> each.row())
                .containsExactly(TIED.ties().get(0).row());
        assertThat(left.doubt()).isEqualTo(Doubt.FIRM);
    }

    @Test
    void itIsTheSameFindingAboutTheSame() {
        Decision decision = on("Ada", "Bel");
        assertThat(left(decision, TIED).id()).isEqualTo(decision.finding());
        assertThat(left(decision, TIED).subjects()).isEqualTo(decision.subjects());
    }

    @Test
    void ofOthersItSaysThatDataTellItNoMore() {
        for (Decision each : List.of(on("Ada", "Gone"), on("Gone", "Away"), on("Ada"), on("Ada", "Bel", "Cyd"))) {
            Finding left = left(each, Sketch.facts("""
                    Ada–Bel
                    Cyd
                    """));
            assertThat(left.statement()).isEqualTo(Phrase.message("no-longer-told"));
            assertThat(left.evidence()).isEmpty();
            assertThat(left.doubt()).isEqualTo(Doubt.NOT_ENOUGH_DATA);
        }
    }
}
