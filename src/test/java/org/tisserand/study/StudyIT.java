package org.tisserand.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.ingest.Upload;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Actor;
import org.tisserand.model.Decision;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.model.Question;
import org.tisserand.model.Stage;
import org.tisserand.network.Recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** One opened home: loading, taking back, counting again, and opening after what should not have happened. */
class StudyIT {

    @TempDir
    private Path home;

    private static Report load(Study study, String name, String text) {
        var upload = new Upload(name, text.getBytes(StandardCharsets.UTF_8));
        return study.load(List.of(upload), Optional.empty(), Progress.UNHEARD);
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

            assertThat(study.undo(first, Progress.UNHEARD)).isTrue();
            assertThat(study.undo(first, Progress.UNHEARD))
                    .as("it does not count already")
                    .isFalse();
            assertThat(actors(study)).containsExactlyInAnyOrder("Bel", "Cyr");

            assertThat(study.undo(2, Progress.UNHEARD)).isTrue();
            assertThat(study.canonicalHash()).isEqualTo(empty);

            assertThat(study.redo(first, Progress.UNHEARD)).isTrue();
            assertThat(study.redo(first, Progress.UNHEARD))
                    .as("it counts already")
                    .isFalse();
            assertThat(study.canonicalHash()).isEqualTo(one);
            assertThat(study.imports()).extracting(ImportLine::active).containsExactly(true, false);
        }
    }

    /** Two dozen steps, drawn: whatever led there, the graph is that of the imports that count, and nothing else. */
    @Test
    void howeverImportsAreTakenBackAndCountedAgainTheGraphIsThatOfThoseThatCount() throws Exception {
        var random = new Random(24);
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            Map<Set<Long>, String> graphs = new HashMap<>(Map.of(Set.of(), study.canonicalHash()));
            List<Long> all = List.of(
                    load(study, "a.csv", "De;Vers;Force\nAda;Bel;2\n").dataVersion(),
                    load(study, "b.csv", "De;Vers\nBel;Cyr\n").dataVersion(),
                    load(study, "c.csv", "Acteur;Activité\nAda;Table\nCyr;Table\n")
                            .dataVersion());
            Set<Long> counting = new TreeSet<>(all);
            for (int step = 0; step < 24; step++) {
                long one = all.get(random.nextInt(all.size()));
                boolean back = random.nextBoolean();
                assertThat(back ? study.undo(one, Progress.UNHEARD) : study.redo(one, Progress.UNHEARD))
                        .isEqualTo(back ? counting.remove(one) : counting.add(one));
                assertThat(study.canonicalHash())
                        .as("%s after %d steps", counting, step + 1)
                        .isEqualTo(graphs.computeIfAbsent(Set.copyOf(counting), key -> study.canonicalHash()));
            }
            assertThat(graphs).hasSizeGreaterThan(4);
            assertThat(graphs.values()).doesNotHaveDuplicates();
        }
    }

    @Test
    void theSameContentTwiceIsOnceWhateverTheFileIsCalled() throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            load(study, "a.csv", "De;Vers\nAda;Bel\n");
            String once = study.canonicalHash();
            assertThat(load(study, "autre.csv", "De;Vers\nAda;Bel\n").outcome())
                    .isEqualTo(Report.Outcome.ALREADY_THERE);
            assertThat(study.canonicalHash()).isEqualTo(once);
            assertThat(study.imports()).hasSize(1);
        }
    }

    @Test
    void aDecisionIsKeptThroughImportsAndOpeningsAndHoldsBackWhatWasSetAside() throws Exception {
        Finding finding;
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            load(study, "a.csv", CHAIN);
            long version = study.scene().dataVersion();
            Scene before = study.scene();
            finding = bridges(before).get(0);
            Decision decision = study.decide(finding, Stage.SET_ASIDE, "Déjà connu");

            assertThat(study.scene().dataVersion()).as("no fact changed").isEqualTo(version);
            assertThat(study.scene().version()).isGreaterThan(before.version());
            assertThat(bridges(study.scene())).doesNotContain(finding);
            assertThat(study.scene()
                            .finding(
                                    Lenses.find("bridges").orElseThrow(),
                                    Recipe.DEFAULT,
                                    Parameters.DEFAULT,
                                    finding.id()))
                    .as("its page stays")
                    .contains(finding);
            load(study, "b.csv", "De;Vers\nXav;Yan\n");
            assertThat(bridges(study.scene())).extracting(Finding::id).doesNotContain(finding.id());
            assertThat(study.undo(decision.number(), Progress.UNHEARD))
                    .as("it is no import")
                    .isFalse();
        }
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            long number = study.decisions().get(0).decision().number();
            assertThat(bridges(study.scene())).extracting(Finding::id).doesNotContain(finding.id());
            assertThat(decided(study)).containsExactly(List.of("set-aside", "Déjà connu"));

            assertThat(study.undoDecision(number)).isTrue();
            assertThat(study.undoDecision(number))
                    .as("it does not count already")
                    .isFalse();
            assertThat(bridges(study.scene())).extracting(Finding::id).contains(finding.id());
            assertThat(decided(study)).isEmpty();
            assertThat(study.decisions()).extracting(DecisionLine::counts).containsExactly(false);
            assertThat(study.redoDecision(number)).isTrue();
            assertThat(decided(study)).hasSize(1);
        }
    }

    @Test
    void aFindingThatDataTellNoMoreCanBeFollowedAndWhatIsSetAsideThenStaysSo() throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            load(study, "a.csv", CHAIN);
            Finding finding = bridges(study.scene()).get(0);
            study.decide(finding, Stage.KEPT, "");
            long number = study.imports().get(0).number();
            study.undo(number, Progress.UNHEARD);
            load(study, "b.csv", "De;Vers\nXav;Yan\n");

            Finding left = study.scene()
                    .finding(Lenses.find("bridges").orElseThrow(), Recipe.DEFAULT, Parameters.DEFAULT, finding.id())
                    .orElseThrow();
            assertThat(left.subjects()).isEqualTo(finding.subjects());
            assertThat(left.statement()).isEqualTo(Phrase.message("no-longer-told"));
            study.decide(left, Stage.SET_ASIDE, "Plus personne");

            study.redo(number, Progress.UNHEARD);
            assertThat(bridges(study.scene()))
                    .as("nothing is new of it")
                    .extracting(Finding::id)
                    .doesNotContain(finding.id());
        }
    }

    /** A star that holds three tails together. */
    private static final String CHAIN =
            "De;Vers\nMid;Ada\nAda;Bel\nBel;Abe\nMid;Cyr\nCyr;Dan\nDan;Dee\nMid;Eve\nEve;Fay\nFay;Flo\n";

    private static List<Finding> bridges(Scene scene) {
        return scene.findings(Lenses.find("bridges").orElseThrow(), Recipe.DEFAULT, Parameters.DEFAULT);
    }

    private static List<List<Object>> decided(Study study) {
        return study.ask(
                        new Question("q", "", Map.of(), List.of(), "MATCH (d:Decision) RETURN d.stage, d.note"),
                        Map.of())
                .rows();
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
            Report report = study.tryOut(List.of(upload), Optional.empty(), Progress.UNHEARD);
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
        forgetTheLastLine();

        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            assertThat(actors(study)).containsExactlyInAnyOrder("Ada", "Bel");
        }
    }

    @Test
    void everyStepOfALoadIsToldOnceAndInOrderAndRowsAreCounted() throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            var heard = new Listener();
            study.load(List.of(TWO_ROWS), Optional.empty(), heard);
            assertThat(heard.begun)
                    .containsExactly(
                            Step.READ.message(), Step.CHECK.message(), Step.WRITE.message(), Step.COMPUTE.message());
            assertThat(heard.told)
                    .contains(Step.READ.message() + " 2/0", Step.CHECK.message() + " 2/2")
                    .anyMatch(each -> each.matches(Step.WRITE.message() + " (\\d+)/\\1"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"READ", "CHECK", "WRITE"})
    void aLoadGivenUpBeforeItIsWrittenLeavesNothing(Step last) throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            load(study, "a.csv", "De;Vers\nAda;Bel\n");
            String before = study.canonicalHash();

            assertThatThrownBy(() -> study.load(List.of(TWO_ROWS), Optional.empty(), new GivingUp(last)))
                    .isInstanceOf(CancellationException.class);

            assertThat(study.canonicalHash()).isEqualTo(before);
            assertThat(study.imports()).hasSize(1);
            assertThat(actors(study)).containsExactlyInAnyOrder("Ada", "Bel");
            assertThat(home.resolve("files").toFile().list()).hasSize(1);
            Report again = study.load(List.of(TWO_ROWS), Optional.empty(), Progress.UNHEARD);
            assertThat(again.outcome()).isEqualTo(Report.Outcome.ACCEPTED);
            assertThat(actors(study)).contains("Cyr", "Dan");
        }
    }

    @Test
    void whatOneGaveUpStaysWhereAnotherImportRestsOnIt() throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            long first = study.load(List.of(TWO_ROWS), Optional.empty(), Progress.UNHEARD)
                    .dataVersion();
            study.undo(first, Progress.UNHEARD);
            assertThatThrownBy(() -> study.load(List.of(TWO_ROWS), Optional.empty(), new GivingUp(Step.WRITE)))
                    .isInstanceOf(CancellationException.class);
            assertThat(study.redo(first, Progress.UNHEARD)).isTrue();
            assertThat(actors(study)).contains("Cyr", "Dan");
        }
    }

    @Test
    void anOpeningThatIsGivenUpLetsTheHomeGo() throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            load(study, "a.csv", "De;Vers\nAda;Bel\n");
            load(study, "b.csv", "De;Vers\nBel;Cyr\n");
        }
        forgetTheLastLine();
        assertThatThrownBy(() -> Study.open(home, Neo4jChoice.OWN, new GivingUp(Step.WRITE)))
                .isInstanceOf(CancellationException.class);
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            assertThat(actors(study)).containsExactlyInAnyOrder("Ada", "Bel");
        }
    }

    private void forgetTheLastLine() throws IOException {
        Path ledger = home.resolve("ledger.jsonl");
        var lines = new ArrayList<>(Files.readAllLines(ledger));
        lines.remove(lines.size() - 1);
        Files.writeString(ledger, String.join("\n", lines) + "\n");
    }

    private static final Upload TWO_ROWS =
            new Upload("b.csv", "De;Vers\nCyr;Dan\nDan;Eve\n".getBytes(StandardCharsets.UTF_8));

    /** Keeps what it is told. */
    private static class Listener implements Progress {
        final List<String> begun = new ArrayList<>();
        final List<String> told = new ArrayList<>();

        @Override
        public void begins(String message) {
            begun.add(message);
        }

        @Override
        public void at(long done, long total) {
            told.add(begun.get(begun.size() - 1) + " " + done + "/" + total);
        }
    }

    /** Wants nothing any more once a step was begun. */
    private static final class GivingUp extends Listener {
        private final Step last;

        GivingUp(Step last) {
            this.last = last;
        }

        @Override
        public void at(long done, long total) {
            super.at(done, total);
            if (begun.contains(last.message()) && done > 0) {
                throw new CancellationException(last.message());
            }
        }
    }
}
