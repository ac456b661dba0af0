package org.tisserand.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tisserand.model.Answer;
import org.tisserand.model.Decisions;
import org.tisserand.model.Facts;
import org.tisserand.model.Phrase;
import org.tisserand.model.Question;

/**
 * The graph in Neo4j, Tisserand’s own or another, by the very same code.
 *
 * <p>It is a function of the ledger: {@link #rebuild} makes it anew from facts in one transaction and touches nothing that
 * Tisserand did not make. All that it makes bears the label {@code Tisserand} beside its own. Thread-safe.
 *
 * <p>Every method throws {@link StoreUnavailable} where Neo4j does not answer.
 */
public final class GraphStore implements AutoCloseable {
    /** Most nodes and relationships that one rebuild may create: src/site/mesures/transaction.md says how it was measured. */
    public static final long LARGEST = 300_000;

    private final Bolt bolt;
    private final CypherLibrary library;
    // Neo4j lets a reader see half of what another commits, and a writer act on a version that is gone: one at a time.
    private final Object turn = new Object();

    private GraphStore(Bolt bolt, CypherLibrary library) {
        this.bolt = bolt;
        this.library = library;
    }

    /** Opens the graph at {@code uri} and lays its constraints and indexes where they are missing. */
    public static GraphStore open(String uri, String user, String password) {
        CypherLibrary library = CypherLibrary.load();
        var bolt = new Bolt(uri, user, password, library);
        try {
            bolt.schema();
            return new GraphStore(bolt, library);
        } catch (StoreUnavailable | StoreRefused e) {
            bolt.close();
            throw e;
        }
    }

    /** What the graph was made from; absent where it holds nothing of Tisserand’s. */
    public Optional<DataVersion> dataVersion() {
        return bolt.read(GraphStore::version);
    }

    static Optional<DataVersion> version(Bolt.Work work) {
        return work.rows("network/read-version", Map.of()).stream()
                .map(row -> Plain.fact(row, DataVersion.class))
                .findFirst();
    }

    /** Who is told how many nodes and relationships of how many are written; what it throws ends the transaction. */
    @FunctionalInterface
    public interface Told {
        void at(long written, long total);
    }

    /**
     * Replaces what Tisserand made by {@code facts}, wholly or not at all.
     *
     * @param ledger  id of the ledger that the facts were made from
     * @param imports the ledger’s imports that count
     * @throws StoreRefused if the facts are larger than {@link #LARGEST}, or the graph was made from another ledger
     * @throws IllegalArgumentException if the facts name an actor or collaboration that they do not hold
     */
    public void rebuild(Facts facts, String ledger, List<Ledger.Import> imports) {
        rebuild(facts, ledger, imports, (written, total) -> {});
    }

    /** The same; {@code told} may end it, and then the graph is as it was. */
    public void rebuild(Facts facts, String ledger, List<Ledger.Import> imports, Told told) {
        Map<String, List<Map<String, Object>>> statements = FactRows.of(facts, imports);
        refuseTooLarge(statements);
        writeInTurn(work -> {
            refuseAnothersGraph(work, ledger);
            Rebuild.of(work, statements, told);
            work.run("import/set-version", Map.of("ledger", ledger, "number", facts.dataVersion()));
            return true;
        });
    }

    /** @throws StoreRefused if {@link #rebuild} would find the facts too large */
    public static void refuseTooLarge(Facts facts) {
        refuseTooLarge(FactRows.of(facts, List.of()));
    }

    private static void refuseTooLarge(Map<String, List<Map<String, Object>>> statements) {
        long size = statements.values().stream().mapToLong(List::size).sum();
        if (size > LARGEST) {
            throw new StoreRefused(
                    Phrase.message("store.too-large", Phrase.number((double) size), Phrase.number((double) LARGEST)));
        }
    }

    private static void refuseAnothersGraph(Bolt.Work work, String ledger) {
        version(work).filter(version -> !version.ledger().equals(ledger)).ifPresent(version -> {
            throw new StoreRefused(Phrase.message("store.other-ledger", Phrase.text(version.ledger())));
        });
    }

    /** The facts as the graph holds them: equal to what was written. Facts of version 0 where it holds none. */
    public Facts read() {
        synchronized (turn) {
            return FactReader.read(bolt);
        }
    }

    /** SHA-256 of all that Tisserand made of the ledger, computed results left aside: equal for equal graphs. */
    public String canonicalHash() {
        synchronized (turn) {
            return bolt.read(CanonicalHash::of);
        }
    }

    /**
     * Writes metrics back in place of those written earlier: each is a property of its actors named by the metric’s id in
     * camel case, and a {@code (:Result)} says which recipe and data version it belongs to.
     *
     * @return false, and nothing is written, where the graph is no longer at the sheet’s data version
     */
    public boolean writeScores(ScoreSheet sheet) {
        return writeInTurn(work -> isAt(work, sheet.dataVersion()) && WriteBack.scores(work, sheet));
    }

    /**
     * Writes findings in place of those written earlier.
     *
     * @return false, and nothing is written, where the graph is no longer at {@code dataVersion}
     */
    public boolean writeFindings(long dataVersion, List<SaidFinding> findings) {
        return writeInTurn(work -> isAt(work, dataVersion) && WriteBack.findings(work, findings));
    }

    /** Writes what people decided in place of what was written earlier; a {@link #rebuild} takes it away. */
    public void writeDecisions(Decisions decisions) {
        writeInTurn(work -> DecisionRows.write(work, decisions));
    }

    private boolean writeInTurn(Function<Bolt.Work, Boolean> writing) {
        synchronized (turn) {
            return bolt.write(writing);
        }
    }

    private static boolean isAt(Bolt.Work work, long dataVersion) {
        return version(work).filter(version -> version.number() == dataVersion).isPresent();
    }

    /** Whether Neo4j answers, within a second. */
    public boolean answers() {
        return bolt.answers(Duration.ofSeconds(1));
    }

    /** The researchers’ questions, by id. */
    public List<Question> questions() {
        return library.questions();
    }

    /**
     * Asks a question, which cannot write, for at most 30 s and 10,000 rows.
     *
     * @param parameters by name; text is read as the type that the question declares, and what is absent is null
     * @throws StoreRefused if a parameter cannot be read as its type, the statement is wrong or takes too long
     */
    public Answer ask(Question question, Map<String, Object> parameters) {
        return Asking.ask(bolt, question, parameters);
    }

    @Override
    public void close() {
        bolt.close();
    }
}
