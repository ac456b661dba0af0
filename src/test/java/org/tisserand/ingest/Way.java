package org.tisserand.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tisserand.ingest.export.Dialect;
import org.tisserand.ingest.export.Export;
import org.tisserand.ingest.export.Format;
import org.tisserand.ingest.export.Formats;
import org.tisserand.ingest.export.Lineage;
import org.tisserand.ingest.sheet.Sheets;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** A way out of a home, and back in: a form of file, and the dialect of its CSV. */
record Way(Format format, Dialect dialect) {

    static final List<Way> ALL = Stream.concat(
                    Formats.ALL.stream().map(format -> new Way(format, Dialect.STANDARD)),
                    Stream.of(new Way(Formats.CSV, Dialect.EXCEL_FR)))
            .toList();

    static Stream<Way> all() {
        return ALL.stream();
    }

    byte[] written(Facts facts, Language language) throws IOException {
        var lineage = new Lineage(id -> "reseau.csv", List.of("reseau.csv"), Optional.of(LocalDate.of(2026, 11, 28)));
        var out = new ByteArrayOutputStream();
        format.write(new Export(facts, language, dialect, lineage), out);
        return out.toByteArray();
    }

    Reading read(byte[] file) {
        return Imports.read(new Upload("export." + format.ending(), file));
    }

    Reading again(Facts facts, Language language) throws IOException {
        Reading reading = read(written(facts, language));
        assertThat(reading.accepted())
                .as(this + "\n" + Imports.show(reading.rejections()))
                .isTrue();
        return reading;
    }

    /** The facts of a home that holds them alone. */
    Facts back(Facts facts, Language language) throws IOException {
        return Assembly.assemble(facts.dataVersion(), List.of(again(facts, language)));
    }

    /** What the form carries of the facts. */
    Facts carried(Facts facts) {
        return format.carries().size() == Sheets.ALL.size()
                ? facts
                : Facts.of(facts.dataVersion(), facts.actors(), facts.ties());
    }

    @Override
    public String toString() {
        return format.ending() + " " + dialect.code();
    }
}
