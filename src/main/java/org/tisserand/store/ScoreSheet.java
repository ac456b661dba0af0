package org.tisserand.store;

import java.util.Map;

/**
 * Metrics of one network, to be written back into the graph.
 *
 * @param recipe      the network’s recipe in canonical form
 * @param dataVersion ledger number of the facts it was made of
 * @param ofActors    metric id → actor id → value; an actor whose value is undefined is left out
 * @param ofNetwork   metric id → value, for metrics that are one number for the whole
 */
public record ScoreSheet(
        String recipe, long dataVersion, Map<String, Map<String, Double>> ofActors, Map<String, Double> ofNetwork) {}
