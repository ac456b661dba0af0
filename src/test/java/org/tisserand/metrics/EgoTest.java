package org.tisserand.metrics;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is computed of one actor alone is what the registry gives it among all. */
class EgoTest {

    @Property(tries = 60)
    void oneActorAloneHasTheValueThatItHasAmongAll(@ForAll @IntRange(max = 2000) int seed) {
        Snapshot network = Drawing.random(seed).network();
        for (Ego each : Ego.values()) {
            Scores all = Metrics.get(each.metric()).of(network);
            for (int v = 0; v < network.vertexCount(); v++) {
                Value alone = each.of(network, v);
                if (all.get(v).asDouble().isEmpty()) {
                    assertThat(alone).as(each.metric()).isEqualTo(all.get(v));
                } else {
                    assertThat(alone.asDouble().orElseThrow())
                            .as(each.metric())
                            .isCloseTo(all.get(v).asDouble().getAsDouble(), within(1e-12));
                }
            }
        }
    }
}
