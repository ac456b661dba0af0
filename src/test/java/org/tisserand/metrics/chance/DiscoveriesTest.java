package org.tisserand.metrics.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DiscoveriesTest {

    private static List<Optional<Significance>> shown(double... ps) {
        List<Optional<Significance>> shown = new ArrayList<>();
        for (double p : ps) {
            shown.add(Optional.of(new Significance(0, 0, 1, 0, 0, 0.5, p, 500)));
        }
        return shown;
    }

    @Test
    void theStepUpRuleHoldsAllBelowTheLastThatPasses() {
        // The table of Benjamini & Hochberg (1995, p. 295): at a rate of .05 four are held, at .10 nine.
        double[] ps = {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1
        };
        assertThat(Discoveries.held(shown(ps)))
                .containsExactly(
                        true, true, true, true, true, true, true, true, true, false, false, false, false, false, false);
        assertThat(Discoveries.threshold(shown(ps))).isEqualTo(.0459);
    }

    @Test
    void whatWouldStandOutAloneMayNotAmongMany() {
        assertThat(Discoveries.held(shown(.08))).containsExactly(true);
        assertThat(Discoveries.held(shown(.08, .5, .9))).containsExactly(false, false, false);
    }

    @Test
    void whatIsAbsentIsNotCounted() {
        List<Optional<Significance>> shown = shown(.08);
        shown.add(Optional.empty());
        assertThat(Discoveries.held(shown)).containsExactly(true, false);
        assertThat(Discoveries.held(List.of())).isEmpty();
    }

    @Test
    void quantilesLieBetweenOrderStatistics() {
        double[] sample = {1, 2, 4, 8};
        assertThat(Quantiles.of(sample, 0)).isEqualTo(1);
        assertThat(Quantiles.of(sample, 0.5)).isEqualTo(3);
        assertThat(Quantiles.of(sample, 0.9)).isCloseTo(6.8, within(1e-12));
        assertThat(Quantiles.of(sample, 1)).isEqualTo(8);
    }
}
