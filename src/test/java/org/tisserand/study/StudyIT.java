package org.tisserand.study;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tisserand.ingest.Upload;
import org.tisserand.model.Actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** One opened home: loading, taking back, counting again, and opening after what should not have happened. */
class StudyIT {

    @TempDir
    private Path home;

    private static Report load(Study study, String name, String text) {
        var upload = new Upload(name, text.getBytes(StandardCharsets.UTF_8));
        return study.load(List.of(upload), Optional.empty(), step -> {});
    }

    private static List<String> actors(Study study) {
        return study.scene().facts().actors().stream().map(Actor::name).toList();
    }

    @Test
    void whatIsLoadedCanBeTakenBackAndCountedAgain() throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            String empty = study.canonicalHash();
            long first = load(study, "a.csv", "De;Vers\nAda;Bel\n").dataVersion();
            String one = study.canonicalHash();
            load(study, "b.csv", "De;Vers\nBel;Cyr\n");
            assertThat(actors(study)).containsExactlyInAnyOrder("Ada", "Bel", "Cyr");

            assertThat(study.undo(first)).isTrue();
            assertThat(study.undo(first)).as("it does not count already").isFalse();
            assertThat(actors(study)).containsExactlyInAnyOrder("Bel", "Cyr");

            assertThat(study.undo(2)).isTrue();
            assertThat(study.canonicalHash()).isEqualTo(empty);

            assertThat(study.redo(first)).isTrue();
            assertThat(study.redo(first)).as("it counts already").isFalse();
            assertThat(study.canonicalHash()).isEqualTo(one);
            assertThat(study.imports()).extracting(ImportLine::active).containsExactly(true, false);
        }
    }

    @Test
    void theSameContentUnderAnotherNameChangesNothing() throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            load(study, "a.csv", "De;Vers\nAda;Bel\n");
            long version = study.scene().dataVersion();
            Report again = load(study, "copie.csv", "De;Vers\nAda;Bel\n");
            assertThat(again.outcome()).isEqualTo(Report.Outcome.ALREADY_THERE);
            assertThat(study.scene().dataVersion()).isEqualTo(version);
        }
    }

    @Test
    void tryingOutTellsWhatWouldComeAndWritesNothing() throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            String before = study.canonicalHash();
            var upload = new Upload("a.csv", "De;Vers\nAda;Bel\n".getBytes(StandardCharsets.UTF_8));
            Report report = study.tryOut(List.of(upload), Optional.empty());
            assertThat(report.outcome()).isEqualTo(Report.Outcome.ACCEPTABLE);
            assertThat(report.sheets()).extracting("sheetId", "rows").containsExactly(tuple("ties", 1));
            assertThat(report.unlocks()).isNotEmpty();
            assertThat(study.canonicalHash()).isEqualTo(before);
            assertThat(study.imports()).isEmpty();
        }
    }

    @Test
    void aGraphThatIsNotTheLedgersIsMadeAnewAtOpening() throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            load(study, "a.csv", "De;Vers\nAda;Bel\n");
            load(study, "b.csv", "De;Vers\nBel;Cyr\n");
        }
        Path ledger = home.resolve("ledger.jsonl");
        var lines = new ArrayList<>(Files.readAllLines(ledger));
        lines.remove(lines.size() - 1);
        Files.writeString(ledger, String.join("\n", lines) + "\n");

        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            assertThat(actors(study)).containsExactlyInAnyOrder("Ada", "Bel");
        }
    }

    @Test
    void everyStepOfALoadIsToldOnceAndInOrder() throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            var steps = new ArrayList<Step>();
            var upload = new Upload("a.csv", "De;Vers\nAda;Bel\n".getBytes(StandardCharsets.UTF_8));
            study.load(List.of(upload), Optional.empty(), steps::add);
            assertThat(steps).containsExactly(Step.values());
        }
    }
}
