package org.tisserand.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Mapping;
import org.tisserand.ingest.Mappings;
import org.tisserand.ingest.Reading;
import org.tisserand.ingest.Upload;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Steps;
import org.tisserand.model.Rejection;

/**
 * Files handed over together, and the mapping by which their columns are read.
 *
 * @param uploads    the files, the mapping left out
 * @param mapping    the {@code .json} among the files handed over, or the shipped one that was named
 * @param rejections why the mapping handed over is none
 */
record Submission(List<Upload> uploads, Optional<Mapping> mapping, List<Rejection> rejections) {

    /** @throws IllegalArgumentException if no shipped mapping bears the name {@code name} */
    static Submission of(List<Upload> handed, Optional<String> name) {
        var uploads = new ArrayList<>(handed);
        uploads.removeIf(Mapping::isOne);
        Optional<Mapping.Parsed> own = handed.stream()
                .filter(Mapping::isOne)
                .findFirst()
                .map(file -> Mapping.parse(file.name(), file.content()));
        Optional<Mapping> mapping = own.isPresent() ? own.get().mapping() : name.map(Submission::shipped);
        return new Submission(
                List.copyOf(uploads),
                mapping,
                own.map(Mapping.Parsed::rejections).orElse(List.of()));
    }

    private static Mapping shipped(String name) {
        return Mappings.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No mapping is shipped under the name=%s.\nMaybe one of %s was meant."
                                .formatted(name, Mappings.NAMES)));
    }

    /** @param progress told of {@link Step#READ} and of each row */
    Reading read(Progress progress) {
        Reading reading = Intake.read(uploads, mapping, new Steps(0, Step.READ.begun(progress))::one);
        if (rejections.isEmpty()) {
            return reading;
        }
        var all = new ArrayList<>(rejections);
        all.addAll(reading.rejections());
        return new Reading(reading.sha256(), reading.sheets(), all, reading.facts(), reading.seen());
    }
}
