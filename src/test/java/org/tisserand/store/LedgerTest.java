package org.tisserand.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.model.Decision;
import org.tisserand.model.Decisions;
import org.tisserand.model.Stage;
import org.tisserand.model.Subject;
import org.tisserand.model.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The ledger is only ever added to; what it acknowledged is there after any kill. */
class LedgerTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void linesAreReadBackAsTheyWereWritten() throws IOException {
        String id;
        try (Ledger ledger = Ledger.open(folder)) {
            id = ledger.id();
            ledger.append(line(1));
            ledger.append(new Ledger.Undo(2, AT, 1));
            ledger.append(new Ledger.Redo(3, AT, 1));
        }
        try (Ledger ledger = Ledger.open(folder)) {
            assertThat(ledger.id()).isEqualTo(id);
            assertThat(ledger.entries().subList(1, 4))
                    .containsExactly(line(1), new Ledger.Undo(2, AT, 1), new Ledger.Redo(3, AT, 1));
        }
    }

    @Test
    void whatWasJudgedIsReadBackAndCountsUntilItIsTakenBack() throws IOException {
        var one = new Ledger.Judged(2, AT, true, new Verdict.Named("é", "L’Érable"), new Verdict.Named("b", "\"B\""));
        var two = new Ledger.Judged(3, AT, false, new Verdict.Named("a", "A"), new Verdict.Named("c", "C"));
        try (Ledger ledger = Ledger.open(folder)) {
            ledger.append(line(1));
            ledger.append(one);
            assertThat(ledger.dataVersion()).as("facts change").isEqualTo(2);
            ledger.append(two);
            assertThat(ledger.dataVersion()).as("facts stay").isEqualTo(2);
            ledger.append(new Ledger.Undo(4, AT, 3));
            assertThat(ledger.dataVersion()).isEqualTo(2);
        }
        try (Ledger ledger = Ledger.open(folder)) {
            assertThat(ledger.judged()).containsExactly(one.verdict(), two.verdict());
            assertThat(ledger.verdicts().all()).containsExactly(one.verdict());
            assertThat(ledger.verdictsAfter(new Ledger.Undo(5, AT, 2)).all()).isEmpty();
            ledger.append(new Ledger.Undo(5, AT, 2));
            assertThat(ledger.dataVersion()).isEqualTo(5);
            assertThat(ledger.active()).containsExactly(line(1));
        }
    }

    @Test
    void undoneImportsDoNotCountUntilTheyAreRedone() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            ledger.append(line(1));
            ledger.append(line(2));
            ledger.append(new Ledger.Undo(3, AT, 1));
            assertThat(ledger.active()).containsExactly(line(2));
            ledger.append(new Ledger.Redo(4, AT, 1));
            assertThat(ledger.active()).containsExactly(line(1), line(2));
            assertThat(ledger.imports()).hasSize(2);
            assertThat(ledger.number()).isEqualTo(4);
        }
    }

    /** A hundred steps each, drawn. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void howeverLinesAreTakenBackAndCountedAgainThoseCountThatWereLastCounted(long seed) throws IOException {
        var random = new Random(seed);
        var counting = new TreeMap<Long, Ledger.Import>();
        try (Ledger ledger = Ledger.open(folder)) {
            for (long number = 1; number <= 100; number++) {
                List<Ledger.Import> all = ledger.imports();
                if (all.isEmpty() || random.nextInt(5) == 0) {
                    ledger.append(line(number));
                    counting.put(number, line(number));
                } else {
                    Ledger.Import one = all.get(random.nextInt(all.size()));
                    boolean back = random.nextBoolean();
                    ledger.append(
                            back
                                    ? new Ledger.Undo(number, AT, one.number())
                                    : new Ledger.Redo(number, AT, one.number()));
                    if (back) {
                        counting.remove(one.number());
                    } else {
                        counting.put(one.number(), one);
                    }
                }
                assertThat(ledger.active()).containsExactlyElementsOf(counting.values());
            }
        }
        try (Ledger ledger = Ledger.open(folder)) {
            assertThat(ledger.active()).containsExactlyElementsOf(counting.values());
        }
    }

    @Test
    void aDecisionIsALineThatChangesNoFactsAndCanBeTakenBack() throws IOException {
        Decision decision = decision(2, Stage.SET_ASIDE);
        try (Ledger ledger = Ledger.open(folder)) {
            ledger.append(line(1));
            ledger.append(Ledger.Decided.of(decision));
            assertThat(ledger.dataVersion()).isEqualTo(1);
            assertThat(ledger.decisions()).isEqualTo(new Decisions(2, List.of(decision)));
            ledger.append(new Ledger.Undo(3, AT, 2));
            assertThat(ledger.decisions().all()).isEmpty();
        }
        try (Ledger ledger = Ledger.open(folder)) {
            assertThat(ledger.decisionsAfter(new Ledger.Redo(4, AT, 2)).all()).containsExactly(decision);
            ledger.append(new Ledger.Redo(4, AT, 2));
            assertThat(ledger.decided()).containsExactly(decision);
            assertThat(ledger.dataVersion()).isEqualTo(1);
            assertThat(ledger.active()).containsExactly(line(1));
        }
    }

    @Test
    void ofSeveralDecisionsOnOneFindingTheLastHolds() {
        var decisions = new Decisions(3, List.of(decision(2, Stage.SET_ASIDE), decision(3, Stage.KEPT)));
        assertThat(decisions.holding()).extracting(Decision::stage).containsExactly(Stage.KEPT);
        assertThat(decisions.setAside("bridges")).isEmpty();
    }

    private static Decision decision(long number, Stage stage) {
        return new Decision(
                number,
                AT,
                "bridges",
                "0123456789abcdef",
                List.of(Subject.actor("bridge", "a1")),
                stage,
                "Trop tôt",
                Set.of("0123456789ab/Liens/2"));
    }

    @Test
    void aLastLineTornAtAnyByteIsCutOffAndNothingElseIs() throws IOException {
        Path file = folder.resolve("ledger.jsonl");
        try (Ledger ledger = Ledger.open(folder)) {
            ledger.append(line(1));
        }
        byte[] whole = Files.readAllBytes(file);
        try (Ledger ledger = Ledger.open(folder)) {
            ledger.append(line(2));
        }
        byte[] longer = Files.readAllBytes(file);
        for (int length = whole.length; length < longer.length; length++) {
            Files.write(file, Arrays.copyOf(longer, length));
            try (Ledger ledger = Ledger.open(folder)) {
                assertThat(ledger.imports()).containsExactly(line(1));
                ledger.append(line(2));
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(longer);
        }
    }

    @Test
    void aLineDamagedInTheMiddleIsNamed() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            ledger.append(line(1));
        }
        Files.writeString(folder.resolve("ledger.jsonl"), "{\"type\":\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Ledger.open(folder))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("ledger-damaged")
                .hasMessageContaining("text=3");
    }

    @Test
    void aNumberThatDoesNotFollowIsAProgrammersMistake() throws IOException {
        try (Ledger ledger = Ledger.open(folder)) {
            assertThatThrownBy(() -> ledger.append(line(7)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("number=7");
        }
    }

    @Test
    void filesAreKeptOnceUnderTheirHashAndVerifiedOnReading() throws IOException {
        var files = new KeptFiles(folder);
        String sha256 = files.keep(new byte[] {1, 2, 3});
        assertThat(files.keep(new byte[] {1, 2, 3}))
                .isEqualTo(sha256)
                .isEqualTo("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
        assertThat(files.read(sha256)).containsExactly(1, 2, 3);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith(sha256));
        Files.write(folder.resolve(sha256), new byte[] {1, 2, 4});
        assertThatThrownBy(() -> files.read(sha256)).hasMessageContaining("file-damaged");
        assertThatThrownBy(() -> files.read("0".repeat(64))).hasMessageContaining("file-missing");
    }

    private static Ledger.Import line(long number) {
        return new Ledger.Import(
                number,
                AT,
                "0123456789ab",
                List.of(new Ledger.KeptFile("liens é.csv", "ff")),
                Optional.of(new Ledger.KeptFile("carte", "ee")),
                Map.of("ties", 3),
                "fr");
    }
}
