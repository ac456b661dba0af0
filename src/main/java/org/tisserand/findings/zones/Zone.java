package org.tisserand.findings.zones;

import java.util.OptionalDouble;
import org.tisserand.findings.zones.Concepts.Concept;

/**
 * A concept worth a look, with its numbers.
 *
 * @param concept     its actors and their cells
 * @param stability   σ, from 0 to 1
 * @param separation  cells of the zone over all cells of its actors, from 0 to 1
 * @param information Σ ln((1 + n) / (1 + df)) over its cells, 0 and up
 * @param specificity the same sum, each cell times the rarity of its object
 * @param latency     share of its pairs that no tie joins, from 0 to 1
 * @param sectors     Blau's index of its sectors over the greatest it can be; absent where no sector is known
 */
record Zone(
        Concept concept,
        double stability,
        double separation,
        double information,
        double specificity,
        double latency,
        OptionalDouble sectors) {}
