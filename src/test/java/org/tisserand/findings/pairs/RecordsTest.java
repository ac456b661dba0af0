package org.tisserand.findings.pairs;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.findings.GrownRegion;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** What rows tell of actors is read once, for as long as it is the same. */
class RecordsTest {

    private static final Facts REGION = GrownRegion.of(60, 200, 4);
    private static final Records READ = new Records(REGION, network(REGION), Activities.reference(REGION));

    private static Snapshot network(Facts facts) {
        return Snapshot.of(facts, Recipe.DEFAULT);
    }

    private static Records after(Facts changed) {
        return READ.after(changed, network(changed), Activities.reference(changed));
    }

    private static Facts withFirst(UnaryOperator<Actor> change) {
        List<Actor> actors = REGION.actors();
        return REGION.withActors(actors.stream()
                .map(each -> each.equals(actors.get(0)) ? change.apply(each) : each)
                .toList());
    }

    private static Actor actor(Actor as, String name, Optional<String> territory, Optional<String> openness) {
        return new Actor(
                as.id(),
                name,
                as.acronym(),
                as.kind(),
                as.sector(),
                as.level(),
                territory,
                openness,
                as.mission(),
                as.aliases(),
                as.nameOnly(),
                as.attributes(),
                as.rows());
    }

    @Test
    void tiesComeAndGoWithoutRowsBeingReadAgain() {
        assertThat(after(REGION.withTies(Sketch.facts("A3–A57").ties()))).isSameAs(READ);
    }

    @Test
    void whatNoPartReadsOfAnActorChangesNothing() {
        assertThat(after(GrownRegion.of(60, 200, 4))).isSameAs(READ);
    }

    @Test
    void anActorThatSaysHowOpenItIsIsReadAnew() {
        Facts changed = withFirst(each -> actor(each, each.name(), each.territory(), Optional.of("high")));
        assertThat(after(changed)).isNotSameAs(READ);
        assertThat(after(changed).traits.openness(0, 1)).isEqualTo(READ.traits.openness(0, 1) + 1);
    }

    @Test
    void anActorOfAnotherNameOrSeatIsReadAnew() {
        assertThat(after(withFirst(each -> actor(each, "Autre", each.territory(), each.openness()))))
                .isNotSameAs(READ);
        assertThat(after(withFirst(each -> actor(each, each.name(), Optional.of("Ailleurs"), each.openness()))))
                .isNotSameAs(READ);
    }

    @Test
    void aPartThatIsTakenBackIsReadAnew() {
        Facts changed = REGION.withParticipations(
                REGION.participations().subList(1, REGION.participations().size()));
        long before = READ.involvement
                .of(network(REGION)
                        .vertex(REGION.participations().get(0).actor())
                        .orElseThrow())
                .count();
        assertThat(after(changed)
                        .involvement
                        .of(network(changed)
                                .vertex(REGION.participations().get(0).actor())
                                .orElseThrow())
                        .count())
                .isEqualTo(before - 1);
    }

    @Test
    void activitiesOfTwoActorsComeOnceEachInTheOrderOfAll() {
        Involvement involvement = READ.involvement;
        for (int b = 1; b < 60; b++) {
            int other = b;
            assertThat(involvement.ofEither(0, b))
                    .containsExactlyElementsOf(READ.activities.stream()
                            .filter(each ->
                                    each.members().contains(0) || each.members().contains(other))
                            .toList());
        }
    }
}
