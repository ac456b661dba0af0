package org.tisserand.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Mapping;
import org.tisserand.ingest.Reading;
import org.tisserand.ingest.Upload;
import org.tisserand.store.KeptFiles;
import org.tisserand.store.Ledger;

/** The files of the imports: kept when an import is accepted, read again whenever the graph is made anew. */
final class ImportFiles {

    private final KeptFiles kept;

    ImportFiles(KeptFiles kept) {
        this.kept = kept;
    }

    /** Keeps a submission's files, and gives the ledger line that names them. */
    Ledger.Entry entry(long number, Instant at, Reading reading, Submission submission) {
        return new Ledger.Import(
                number,
                at,
                reading.importId(),
                submission.uploads().stream().map(this::keep).toList(),
                submission.mapping().map(file -> new Ledger.KeptFile(file.name(), kept.keep(file.content()))),
                reading.rows(),
                "fr");
    }

    private Ledger.KeptFile keep(Upload upload) {
        return new Ledger.KeptFile(upload.name(), kept.keep(upload.content()));
    }

    /** Lets go the files of an import that came to nothing, but for those that another import rests on. */
    void letGo(Ledger.Import line, List<Ledger.Import> others) {
        Set<String> used = others.stream().flatMap(ImportFiles::kept).collect(Collectors.toSet());
        kept(line).filter(sha256 -> !used.contains(sha256)).forEach(kept::letGo);
    }

    private static Stream<String> kept(Ledger.Import line) {
        return Stream.concat(line.files().stream(), line.mapping().stream()).map(Ledger.KeptFile::sha256);
    }

    /**
     * The import of a ledger line, read from its kept files.
     *
     * @param told run once for each row that is read
     */
    Reading reading(Ledger.Import line, Runnable told) {
        List<Upload> uploads = line.files().stream().map(this::upload).toList();
        return Intake.read(uploads, mapping(line), told);
    }

    /** The mapping by which it was read. */
    Optional<Mapping> mapping(Ledger.Import line) {
        return line.mapping().map(this::upload).flatMap(file -> Mapping.parse(file.name(), file.content())
                .mapping());
    }

    private Upload upload(Ledger.KeptFile file) {
        return new Upload(file.name(), kept.read(file.sha256()));
    }
}
