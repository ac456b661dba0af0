package org.tisserand.metrics;

import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.value;

/** To be tied to actors who are central themselves. */
class EigenvectorTest {

    /** Of a star of k leaves λ is √k: half of the squares are the centre's, which swings to and fro without the shift. */
    @Test
    void aStarsCentreHasHalfOfTheSquares() {
        assertThat(actors("eigenvector", "Hub–A\nHub–B\nHub–C\nHub–D"))
                .isEqualTo("A 0.3536, B 0.3536, C 0.3536, D 0.3536, Hub 0.7071");
    }

    @Test
    void whereAllAreAlikeAllHaveTheSame() {
        assertThat(actors("eigenvector", "A–B\nB–C\nC–D\nD–A")).isEqualTo("A 0.5, B 0.5, C 0.5, D 0.5");
    }

    /** Of a chain of n: √(2 / (n + 1)) sin(πi / (n + 1)), as is known in closed form. */
    @Test
    void aLongChainSettlesToItsClosedForm() {
        int n = 200;
        var chain = new StringBuilder();
        for (int i = 1; i < n; i++) {
            chain.append("%03d–%03d\n".formatted(i, i + 1));
        }
        Scores scores = Metrics.get("eigenvector").of(Sketch.network(chain.toString()));
        for (int i = 1; i <= n; i++) {
            double expected = Math.sqrt(2.0 / (n + 1)) * Math.sin(Math.PI * i / (n + 1));
            assertThat(scores.get(i - 1).asDouble().orElseThrow()).isCloseTo(expected, within(1e-10));
        }
    }

    /** Five actors: a triangle's vector has norm 3/5, a pair's 2/5. */
    @Test
    void eachPieceWeighsByItsShareOfTheActors() {
        Snapshot network = Sketch.network("P: A, B, C\nX–Y");
        assertThat(value("eigenvector", network, "A")).isCloseTo(3 / 5.0 / Math.sqrt(3), within(1e-12));
        assertThat(value("eigenvector", network, "X")).isCloseTo(2 / 5.0 / Math.sqrt(2), within(1e-12));
        assertThat(Metrics.get("eigenvector").of(network).remarks())
                .extracting(Words.in(Language.FR)::say)
                .containsExactly(
                        "Le réseau est en 2 morceaux; les valeurs de deux morceaux ne se comparent que par convention.");
        assertThat(Metrics.get("eigenvector").of(Sketch.network("A–B")).remarks())
                .isEmpty();
    }

    @Test
    void isolatesHaveNoneForAnyWouldDo() {
        assertThat(actors("eigenvector", "A–B\nZ")).isEqualTo("A 0.4714, B 0.4714, Z isolate");
        assertThat(actors("eigenvector", "Z")).isEqualTo("Z isolate");
    }

    /** Each value of a piece of one is the sum of its partners' over λ, the same λ for all. */
    @Test
    void ofKarateEachValueIsItsPartnersSumOverTheSameNumber() {
        Snapshot karate = Sketch.network(Sketch.kept("karate"));
        Scores scores = Metrics.get("eigenvector").of(karate);
        double squares = 0;
        for (int v = 0; v < karate.vertexCount(); v++) {
            double sum = 0;
            for (int partner : karate.neighbours(v)) {
                sum += scores.get(partner).asDouble().orElseThrow();
            }
            double own = scores.get(v).asDouble().orElseThrow();
            squares += own * own;
            assertThat(sum / own).isCloseTo(6.725697727631732, within(1e-8));
        }
        assertThat(squares).isCloseTo(1, within(1e-12));
    }

    @Test
    void valuesTooSmallToHoldLeaveTheOthersRight() {
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            for (int j = i + 1; j < 60; j++) {
                text.append("k%02d–k%02d\n".formatted(i, j));
            }
        }
        text.append("k00–t000\n");
        for (int i = 0; i < 250; i++) {
            text.append("t%03d–t%03d\n".formatted(i, i + 1));
        }
        Snapshot network = Sketch.network(text.toString());
        assertThat(value("eigenvector", network, "k01")).isCloseTo(1 / Math.sqrt(60), within(1e-3));
        assertThat(value("eigenvector", network, "t250")).isBetween(0.0, 1e-280);
    }
}
