package org.tisserand.findings.zones;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tisserand.findings.Mentions;
import org.tisserand.findings.Region;
import org.tisserand.network.Recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Four actors: all work on walking, one on sailing, two for children. */
class RarityTest {

    private static final Rarity RARITY = new Rarity(Mentions.of(Region.of("""
                    table A: Ana, Bel | marche | T1
                    table B: Cyr, Dan | marche | T2
                    table C: Dan | voile | T2
                    Ana offers walks: marche for enfants in T1
                    Bel offers walks: marche for enfants in T1
                    """), Recipe.DEFAULT));

    @Test
    void whatAllDoSaysNothingWhereverTheyDoIt() {
        assertThat(RARITY.of(cell("marche", "", "T1"))).isZero();
        assertThat(RARITY.of(cell("marche", "", ""))).isZero();
    }

    @Test
    void whatOneOfFourDoesSaysMore() {
        assertThat(RARITY.of(cell("voile", "", "T2"))).isCloseTo(1 - Math.log(2) / Math.log(5), within(1e-15));
    }

    @Test
    void aCellWithoutAnObjectIsAsRareAsItsPopulation() {
        assertThat(RARITY.of(cell("", "enfants", "T1"))).isCloseTo(1 - Math.log(3) / Math.log(5), within(1e-15));
    }

    @Test
    void whatNobodyDoesIsAsRareAsCanBe() {
        assertThat(RARITY.of(cell("échecs", "", ""))).isEqualTo(1);
    }

    private static Cell cell(String object, String population, String place) {
        return new Cell(told(object), told(population), told(place));
    }

    private static Optional<String> told(String code) {
        return Optional.of(code).filter(text -> !text.isEmpty());
    }
}
