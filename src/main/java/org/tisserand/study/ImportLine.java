package org.tisserand.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One import as the ledger tells it.
 *
 * @param number   its ledger number
 * @param at       when it was accepted
 * @param importId its identifier, the first part of its rows' references
 * @param files    the files' names as they were given
 * @param rows     sheet id → rows read
 * @param mapping  name of the mapping by which it was read, where there was one
 * @param active   whether it counts: it was not undone
 */
public record ImportLine(
        long number,
        Instant at,
        String importId,
        List<String> files,
        Map<String, Integer> rows,
        Optional<String> mapping,
        boolean active) {

    public ImportLine {
        files = List.copyOf(files);
        rows = Map.copyOf(rows);
    }

    /** What names the files of an import by its identifier; it gives an empty text for one that is not among {@code lines}. */
    public static UnaryOperator<String> files(List<ImportLine> lines) {
        Map<String, String> names = lines.stream()
                .collect(Collectors.toMap(
                        ImportLine::importId, line -> String.join(", ", line.files()), (first, again) -> again));
        return importId -> names.getOrDefault(importId, "");
    }
}
