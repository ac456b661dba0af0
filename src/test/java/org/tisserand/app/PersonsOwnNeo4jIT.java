package org.tisserand.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tisserand.metrics.Progress;
import org.tisserand.store.ChildNeo4j;
import org.tisserand.store.Home;
import org.tisserand.study.Example;
import org.tisserand.study.Neo4jChoice;
import org.tisserand.study.Report;
import org.tisserand.study.Study;

import static org.assertj.core.api.Assertions.assertThat;

/** A Neo4j that is the person's own takes the place of Tisserand's, by the very same code. */
class PersonsOwnNeo4jIT {

    @TempDir
    private Path folder;

    @Test
    void theDemonstrationIsLoadedAndQuestionedThere() throws Exception {
        try (Home elsewhere = Home.open(folder.resolve("other"));
                ChildNeo4j other = ChildNeo4j.start(elsewhere)) {
            var choice = new Neo4jChoice(Optional.of(URI.create(other.bolt())), other.user(), other.password());
            try (Study study = Study.open(folder.resolve("home"), choice)) {
                assertThat(study.load(List.of(Example.workbook()), Optional.empty(), Progress.UNHEARD)
                                .outcome())
                        .isEqualTo(Report.Outcome.ACCEPTED);
                assertThat(study.scene().facts().actors()).hasSizeGreaterThan(50);
                study.questions().stream()
                        .filter(question -> question.parameters().isEmpty())
                        .limit(3)
                        .forEach(question -> assertThat(
                                        study.ask(question, Map.of()).columns())
                                .isEqualTo(question.returns()));
            }
        }
    }
}
