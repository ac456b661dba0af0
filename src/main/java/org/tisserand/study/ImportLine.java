package org.tisserand.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One import as the ledger tells it.
 *
 * @param number   its ledger number
 * @param at       when it was accepted
 * @param importId its identifier, the first part of its rows' references
 * @param files    the files' names as they were given
 * @param rows     sheet id → rows read
 * @param active   whether it counts: it was not undone
 */
public record ImportLine(
        long number, Instant at, String importId, List<String> files, Map<String, Integer> rows, boolean active) {

    public ImportLine {
        files = List.copyOf(files);
        rows = Map.copyOf(rows);
    }
}
