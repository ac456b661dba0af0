package org.tisserand.ingest.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the facts of a home come from.
 *
 * @param files   names the files of an import by its identifier; empty for one it does not know
 * @param sources the names of all files that count, in the order of their imports
 * @param day     on which the data last changed
 */
public record Lineage(UnaryOperator<String> files, List<String> sources, Optional<LocalDate> day) {

    public Lineage {
        sources = List.copyOf(sources);
    }
}
