package org.tisserand.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tisserand.ingest.export.Lineage;
import org.tisserand.store.Ledger;

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

    /** Where what counts comes from; the day is that of the last import among {@code lines}. */
    public static Lineage lineage(List<ImportLine> lines) {
        List<String> sources = lines.stream()
                .filter(ImportLine::active)
                .flatMap(line -> line.files().stream())
                .distinct()
                .toList();
        Optional<LocalDate> day = lines.stream()
                .map(ImportLine::at)
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
        return new Lineage(files(lines), sources, day);
    }

    /** All, oldest first. */
    static List<ImportLine> of(Ledger ledger) {
        var active = ledger.active().stream().map(Ledger.Import::number).collect(Collectors.toSet());
        return ledger.imports().stream()
                .map(line -> new ImportLine(
                        line.number(),
                        line.at(),
                        line.importId(),
                        line.files().stream().map(Ledger.KeptFile::name).toList(),
                        line.rows(),
                        line.mapping().map(Ledger.KeptFile::name),
                        active.contains(line.number())))
                .toList();
    }

    /** What names the files of an import by its identifier; it gives an empty text for one that is not among {@code lines}. */
    private static UnaryOperator<String> files(List<ImportLine> lines) {
        Map<String, String> names = lines.stream()
                .collect(Collectors.toMap(
                        ImportLine::importId, line -> String.join(", ", line.files()), (first, again) -> again));
        return importId -> names.getOrDefault(importId, "");
    }
}
