package org.tisserand.findings.bridges;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Survey;
import org.tisserand.findings.Region;
import org.tisserand.model.Doubt;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.Tie;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tisserand.findings.Region.find;
import static org.tisserand.findings.Region.told;

/** Two full groups that meet in one actor: without it they part. */
class BridgesTest {

    private static final String TWO_GROUPS =
            full("Ana", "Bel", "Cyr", "Dan", "Pont") + full("Eve", "Fox", "Gus", "Pont");

    /** The same two groups, each with one more actor, so that there are ten. */
    private static final String TEN =
            full("Ana", "Bel", "Cyr", "Dan", "Hal", "Pont") + full("Eve", "Fox", "Gus", "Ida", "Pont");

    static String full(String... names) {
        return IntStream.range(0, names.length)
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, names.length).mapToObj(j -> names[i] + " - " + names[j]))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void nothingIsSaidOfBridgesWhereTooFewWereHeard() {
        Facts few = Survey.answeredBut(Region.of(TEN), List.of("Ana", "Bel", "Cyr", "Dan"));
        assertThat(told(Bridges.LENS, few, Language.EN)).startsWith("More than three actors in ten were not heard");
    }

    @Test
    void theActorThatTwoGroupsMeetInIsNamedWithThoseItHolds() {
        assertThat(told(Bridges.LENS, Region.of(TEN), Language.FR))
                .isEqualTo(
                        "Sans Pont, 4 acteurs n’auraient plus de chemin connu vers les 5 autres acteurs reliés\u00a0:"
                                + " Eve, Fox, Gus et Ida.");
        assertThat(told(Bridges.LENS, Region.of(TEN), Language.EN))
                .isEqualTo("Without Pont, 4 actors would have no known path to the other 5 connected actors:"
                        + " Eve, Fox, Gus and Ida.");
    }

    @Test
    void everyFindingCitesTheTiesThatMakeTheBridge() {
        Facts facts = Region.of(TEN);
        var bridge = find(Bridges.LENS, facts).get(0);
        var rowsOfPont = facts.ties().stream()
                .filter(tie -> tie.from().equals("Pont") || tie.to().equals("Pont"))
                .map(Tie::row)
                .toList();
        assertThat(bridge.evidence()).hasSize(6).allMatch(each -> rowsOfPont.contains(each.row()));
    }

    @Test
    void anUnknownTieThatCouldCloseTheGapMakesItUnstable() {
        assertThat(find(Bridges.LENS, Region.of(TEN + "Ana ? Eve\n")).get(0).doubt())
                .isEqualTo(Doubt.UNSTABLE);
        assertThat(find(Bridges.LENS, Region.of(TEN + "Ana ? Bel\n")).get(0).doubt())
                .isEqualTo(Doubt.FIRM);
        assertThat(find(Bridges.LENS, Region.of(TEN + "Ana ! Eve\n")).get(0).doubt())
                .isEqualTo(Doubt.FIRM);
    }

    @Test
    void fewerThanTenTiedActorsAreTooFewToLeanOn() {
        assertThat(find(Bridges.LENS, Region.of(TWO_GROUPS)).get(0).doubt()).isEqualTo(Doubt.NOT_ENOUGH_DATA);
    }

    @Test
    void oneActorHangingByOneTieMakesNoBridge() {
        assertThat(find(Bridges.LENS, Region.of(full("Ana", "Bel", "Cyr") + "Cyr - Dan")))
                .isEmpty();
    }

    @Test
    void aTieThatAloneJoinsTwoSidesAndRestsOnOneRowIsTold() {
        String text = full("Ana", "Bel", "Cyr", "Dan", "Hal") + full("Eve", "Fox", "Gus", "Ida", "Jan") + "Ana - Eve\n";
        assertThat(told(Bridges.LENS, Region.of(text), Language.FR).lines().skip(2))
                .containsExactly("Entre Ana et Eve, une seule information relie Eve, Fox, Gus et 2 autres"
                        + " aux 5 autres acteurs de leur ensemble.");
        assertThat(told(Bridges.LENS, Region.of(text + "Ana - Eve\n"), Language.FR)
                        .lines())
                .as("two rows are not one")
                .hasSize(2);
    }

    @Test
    void actorsComeInAlphabeticalOrderWhateverTheySever() {
        String text = full("Zoé", "Ana", "Bel", "Cyr", "Dan", "Hal", "Kim")
                + full("Zoé", "Eve", "Fox", "Gus")
                + full("Éva", "Ana", "Ida", "Jan", "Lou");
        assertThat(find(Bridges.LENS, Region.of(text)))
                .extracting(each -> each.subjects().get(0).id())
                .containsExactly("Ana", "Zoé");
    }

    @Test
    void withoutAnyTieTheLensSaysWhichSheetWouldHelp() {
        assertThat(told(Bridges.LENS, Region.of("actor Ana: sector=x"), Language.FR))
                .startsWith("Aucun lien ni aucune participation commune")
                .endsWith("[NOT_ENOUGH_DATA]");
    }

    @Test
    void theOrderOfTheRowsChangesNothing() {
        Facts facts = Region.of(TEN + "Ana ? Eve\n");
        assertThat(find(Bridges.LENS, Region.shuffled(facts, 3))).isEqualTo(find(Bridges.LENS, facts));
    }

    @Test
    void aChainOfFiftyThousandDoesNotExhaustTheStack() {
        String chain = IntStream.range(0, 50_000)
                .mapToObj(i -> "a%05d - a%05d".formatted(i, i + 1))
                .collect(Collectors.joining("\n"));
        var separation = new Separation(Snapshot.of(Region.of(chain), Recipe.DEFAULT));
        assertThat(separation).isNotNull();
    }

    /** The pieces of every vertex, against the plain way: take it out and see what is still joined. */
    @Test
    void cutsAndSeamsAreThoseThatRemovalShows() {
        for (int seed = 0; seed < 300; seed++) {
            Snapshot network = Removal.randomNetwork(seed);
            assertThat(Removal.told(new Separation(network).cuts()))
                    .as("seed %d", seed)
                    .isEqualTo(Removal.cuts(network));
            assertThat(new Separation(network)
                            .seams().stream().map(Separation.Seam::edge).toList())
                    .as("seed %d", seed)
                    .isEqualTo(Removal.seams(network));
        }
    }
}
