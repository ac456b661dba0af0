package org.tisserand.study;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tisserand.Sketch;
import org.tisserand.ingest.Upload;
import org.tisserand.ingest.duplicates.Candidate;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** Two names that look alike, and a person who says what they are, in a home with its Neo4j. */
class VerdictIT {

    private static final String LIST = """
            Identifiant;Nom;Secteur;Territoire
            p1;CISSS de la Côte-Nord;Santé et services sociaux;
            p2;Le Phare;Jeunesse;Sept-Îles
            """;
    private static final String TIES = """
            De;Vers
            Centre intégré de santé et de services sociaux de la Côte-Nord;Le Phare
            Centre intégré de santé et de services sociaux de la Côte-Nord;CISSS Côte-Nord
            Le Phare;CISSS Côte-Nord
            """;
    private static final String TABLES = """
            Organisme;Table
            Centre intégré de santé et de services sociaux de la Côte-Nord;Table santé
            CISSS de la Côte-Nord;Table santé
            """;

    @TempDir
    private Path home;

    @Test
    void aMergeTakenBackBringsBackAllToTheLastField() throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            load(study, "Acteurs.csv", LIST);
            load(study, "liens.csv", TIES);
            load(study, "tables.csv", TABLES);
            Facts before = study.scene().facts();
            String graph = study.canonicalHash();
            Candidate pair = study.scene().duplicates().get(0);
            assertThat(study.scene().duplicates()).hasSize(1);
            assertThat(pair.tiesBetween()).isEqualTo(1);

            Verdict verdict = study.judge(true, actor(study, "CISSS de la Côte-Nord"), other(pair), Progress.UNHEARD);
            Facts merged = study.scene().facts();
            assertThat(merged.actors()).hasSize(before.actors().size() - 1);
            assertThat(merged.ties())
                    .as("no tie to oneself")
                    .hasSize(before.ties().size() - 1);
            assertThat(merged.participations()).hasSize(2).allMatch(each -> each.actor()
                    .equals("p1"));
            assertThat(study.scene().duplicates()).isEmpty();
            assertThat(merged.dataVersion()).isEqualTo(verdict.number());

            assertThat(study.undoVerdict(verdict.number(), Progress.UNHEARD)).isTrue();
            assertThat(study.undoVerdict(verdict.number(), Progress.UNHEARD)).isFalse();
            assertThat(unversioned(study.scene().facts())).isEqualTo(unversioned(before));
            assertThat(study.canonicalHash()).isEqualTo(graph);
            assertThat(study.scene().duplicates()).hasSize(1);

            assertThat(study.redoVerdict(verdict.number(), Progress.UNHEARD)).isTrue();
            assertThat(unversioned(study.scene().facts())).isEqualTo(unversioned(merged));
        }
    }

    @Test
    void twoThatAreNotTheSameNeverComeBackAndNoFactChanges() throws Exception {
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            load(study, "Acteurs.csv", LIST);
            assertThat(tried(study, "liens.csv", TIES).alike())
                    .as("told before they are loaded")
                    .hasSize(1);
            assertThat(tried(study, "autres.csv", "De;Vers\nMusée;Quai\n").alike())
                    .isEmpty();
            load(study, "liens.csv", TIES);
            long version = study.scene().dataVersion();
            Candidate pair = study.scene().duplicates().get(0);
            Verdict verdict = study.judge(false, pair.first(), pair.second(), Progress.UNHEARD);
            assertThat(study.scene().duplicates()).isEmpty();
            assertThat(study.scene().dataVersion()).isEqualTo(version);
            assertThat(study.scene().version()).as("answers are drawn anew").isGreaterThan(version);

            load(study, "tables.csv", TABLES);
            assertThat(study.scene().duplicates()).isEmpty();
            study.undo(2, Progress.UNHEARD);
            load(study, "liens bis.csv", TIES + "Le Phare;Musée\n");
            assertThat(study.scene().duplicates()).isEmpty();
            assertThat(study.undoVerdict(verdict.number(), Progress.UNHEARD)).isTrue();
            assertThat(study.scene().duplicates()).hasSize(1);
        }
    }

    @Test
    void aMergeOutlivesTheImportsAndTheProgram() throws Exception {
        Facts merged;
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            load(study, "Acteurs.csv", LIST);
            load(study, "liens.csv", TIES);
            study.judge(
                    true,
                    actor(study, "CISSS de la Côte-Nord"),
                    other(study.scene().duplicates().get(0)),
                    Progress.UNHEARD);
            merged = study.scene().facts();
            assertThat(study.undo(2, Progress.UNHEARD))
                    .as("the other one's only import")
                    .isTrue();
            assertThat(study.scene().facts().actors()).extracting(Actor::id).containsExactly("p1", "p2");
            assertThat(load(study, "liens.csv", TIES).outcome()).isEqualTo(Report.Outcome.ACCEPTED);
            assertThat(unversioned(study.scene().facts())).isEqualTo(unversioned(merged));
            assertThat(tried(study, "tables.csv", TABLES).alike())
                    .as("merged already")
                    .isEmpty();
        }
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            assertThat(unversioned(study.scene().facts())).isEqualTo(unversioned(merged));
            assertThat(study.verdicts()).extracting(VerdictLine::counts).containsExactly(true);
        }
    }

    /** Drawn steps: whatever led there, the graph is that of the imports and decisions that count. */
    @Test
    void howeverTheyAreTakenBackTheGraphIsThatOfWhatCounts() throws Exception {
        var random = new Random(6);
        try (Study study = Study.open(home, Neo4jChoice.OWN)) {
            load(study, "Acteurs.csv", LIST);
            load(study, "liens.csv", TIES + "CISSS Nord;Quai\n");
            List<Long> all = new ArrayList<>(List.of(1L, 2L));
            all.add(study.judge(
                            true,
                            actor(study, "CISSS de la Côte-Nord"),
                            other(study.scene().duplicates().get(0)),
                            Progress.UNHEARD)
                    .number());
            all.add(study.judge(true, actor(study, "Le Phare"), actor(study, "CISSS de la Côte-Nord"), Progress.UNHEARD)
                    .number());
            all.add(study.judge(false, actor(study, "Le Phare"), actor(study, "Quai"), Progress.UNHEARD)
                    .number());
            Set<Long> counting = new TreeSet<>(all);
            Map<Set<Long>, String> graphs = new HashMap<>(Map.of(Set.copyOf(counting), study.canonicalHash()));
            for (int step = 0; step < 24; step++) {
                long one = all.get(random.nextInt(all.size()));
                toggle(study, one, counting);
                String graph = study.canonicalHash();
                assertThat(graphs.merge(Set.copyOf(counting), graph, (first, again) -> first))
                        .isEqualTo(graph);
            }
            assertThat(graphs).as("states met").hasSizeGreaterThan(8);
        }
    }

    private static void toggle(Study study, long one, Set<Long> counting) {
        boolean counts = counting.contains(one);
        if (one <= 2) {
            assertThat(counts ? study.undo(one, Progress.UNHEARD) : study.redo(one, Progress.UNHEARD))
                    .isTrue();
        } else {
            assertThat(counts ? study.undoVerdict(one, Progress.UNHEARD) : study.redoVerdict(one, Progress.UNHEARD))
                    .isTrue();
        }
        if (!counting.remove(one)) {
            counting.add(one);
        }
    }

    private static Facts unversioned(Facts facts) {
        return Sketch.changed(facts, 0, facts.ties());
    }

    private static Actor other(Candidate pair) {
        return pair.first().id().equals("p1") ? pair.second() : pair.first();
    }

    private static Actor actor(Study study, String name) {
        return study.scene().facts().actors().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Report load(Study study, String name, String text) {
        return study.load(List.of(upload(name, text)), Optional.empty(), Progress.UNHEARD);
    }

    private static Report tried(Study study, String name, String text) {
        return study.tryOut(List.of(upload(name, text)), Optional.empty(), Progress.UNHEARD);
    }

    private static Upload upload(String name, String text) {
        return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
