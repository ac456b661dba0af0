package org.tisserand.study;

import org.junit.jupiter.api.Test;
import org.tisserand.metrics.Metrics;

import static org.assertj.core.api.Assertions.assertThat;

/** What is run at the start, so that nobody waits for it later. */
class WarmingTest {

    @Test
    void itRunsMetricsOfTheRegistry() {
        assertThat(Warming.FIRST).allSatisfy(id -> assertThat(Metrics.find(id)).isPresent());
    }

    @Test
    void itEndsByItselfAndHasThenRunThemAll() throws InterruptedException {
        var warming = Warming.begin();
        warming.await();
        assertThat(warming.rounds()).isPositive();
    }

    @Test
    void stoppedItEndsWithoutTheRest() throws InterruptedException {
        var warming = Warming.begin();
        warming.end();
        warming.await();
        assertThat(warming.rounds()).isZero();
    }
}
