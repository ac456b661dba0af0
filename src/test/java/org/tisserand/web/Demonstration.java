package org.tisserand.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Upload;
import org.tisserand.model.Facts;

/** The invented network that ships with the program, read from its workbook. */
final class Demonstration {

    private static final String WORKBOOK = "rivages-et-monts.xlsx";

    private Demonstration() {}

    static Facts facts() throws IOException {
        try (var stream = Demonstration.class.getResourceAsStream("/demo/" + WORKBOOK)) {
            var upload = new Upload(WORKBOOK, Objects.requireNonNull(stream).readAllBytes());
            return Assembly.assemble(1, List.of(Intake.read(List.of(upload), Optional.empty())));
        }
    }
}
