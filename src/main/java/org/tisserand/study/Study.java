package org.tisserand.study;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Mapping;
import org.tisserand.ingest.Reading;
import org.tisserand.ingest.Upload;
import org.tisserand.ingest.duplicates.Candidate;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Steps;
import org.tisserand.model.Actor;
import org.tisserand.model.Answer;
import org.tisserand.model.Decision;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Question;
import org.tisserand.model.Stage;
import org.tisserand.model.Verdict;
import org.tisserand.model.Verdicts;
import org.tisserand.store.DataVersion;
import org.tisserand.store.GraphStore;
import org.tisserand.store.Home;
import org.tisserand.store.HomeInUse;
import org.tisserand.store.Ledger;
import org.tisserand.store.StoreUnavailable;

/**
 * One opened home: what it holds, and the imports that change it.
 *
 * <p>Reads go to the {@link Scene} of the moment and never wait. Changes come one at a time; each rebuilds the graph from
 * what the ledger then says, in one transaction, and only then adds its line to the ledger. A process that ends in
 * between leaves a graph that is not the ledger's: the next opening makes it anew.
 */
public final class Study implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Study.class);

    private final Home home;
    private final Neo4jConnection neo4j;
    private final ImportFiles files;
    private final Clock clock;
    private final ResultsLater later;
    private volatile Scene scene;

    private Study(Home home, Neo4jConnection neo4j, Progress progress) {
        this.home = home;
        this.neo4j = neo4j;
        this.files = new ImportFiles(home.files());
        this.clock = Clock.systemUTC();
        this.later = new ResultsLater(neo4j.store());
        this.scene = current(progress);
    }

    /**
     * Opens the home at {@code folder}, starts or reaches its Neo4j, and makes the graph what the ledger says.
     *
     * @throws HomeInUse        if another process has it open
     * @throws StoreUnavailable if the folder or Neo4j cannot be used
     */
    public static Study open(Path folder, Neo4jChoice choice) throws HomeInUse {
        return open(folder, choice, Progress.UNHEARD);
    }

    /** The same; {@code progress} is told of the {@link Step}s it takes. */
    public static Study open(Path folder, Neo4jChoice choice, Progress progress) throws HomeInUse {
        progress.begins(Step.OPEN.message());
        Home home = Home.open(folder);
        Optional<Neo4jConnection> neo4j = Optional.empty();
        boolean open = false;
        try {
            neo4j = Optional.of(Neo4jConnection.open(home, choice));
            var study = new Study(home, neo4j.get(), progress);
            open = true;
            return study;
        } finally {
            if (!open) {
                neo4j.ifPresent(Neo4jConnection::close);
                home.close();
            }
        }
    }

    private Scene current(Progress progress) {
        Ledger ledger = home.ledger();
        GraphStore store = neo4j.store();
        var wanted = new DataVersion(ledger.id(), ledger.dataVersion());
        if (!store.dataVersion().equals(Optional.of(wanted))) {
            LOG.info("The graph is not that of ledger line {}; making it anew", ledger.dataVersion());
            rebuild(ledger.dataVersion(), ledger.active(), ledger.verdicts(), progress);
        }
        Scene opened = settled(new Scene(store.read()));
        store.writeDecisions(opened.decisions());
        return opened;
    }

    /** What people decided, told of facts. */
    private Scene settled(Scene facts) {
        Scene judged = facts.with(home.ledger().verdicts());
        return judged.with(home.ledger().decisions().about(judged.kept()));
    }

    /** The facts of this moment and what was computed from them. */
    public Scene scene() {
        return scene;
    }

    public Home home() {
        return home;
    }

    public Access access() {
        return neo4j.access();
    }

    /** Whether the graph can be asked now: its Neo4j may be down while pages, which read the scene, still stand. */
    public boolean graphAnswers() {
        return neo4j.store().answers();
    }

    public List<Question> questions() {
        return neo4j.store().questions();
    }

    public Answer ask(Question question, Map<String, Object> parameters) {
        return neo4j.store().ask(question, parameters);
    }

    /** What the graph holds, in one number: equal for equal graphs. */
    public String canonicalHash() {
        return neo4j.store().canonicalHash();
    }

    /** The ledger's imports, oldest first. */
    public List<ImportLine> imports() {
        return ImportLine.of(home.ledger());
    }

    /** The mapping by which the import of that number was read; empty where there is no such import, or none was used. */
    public Optional<Mapping> mapping(long number) {
        return home.ledger().imports().stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .flatMap(files::mapping);
    }

    /** Reads files and says what would come of loading them into an empty home; no home is needed. */
    public static Report verify(List<Upload> uploads, Optional<String> mapping, Progress progress) {
        return FilesRead.of(uploads, mapping, progress).report();
    }

    /** Reads files and says what would come of loading them here; nothing is written. */
    public Report tryOut(List<Upload> uploads, Optional<String> mapping, Progress progress) {
        return report(Submission.of(uploads, mapping).read(progress), Report.Outcome.ACCEPTABLE);
    }

    /**
     * Loads files, all or nothing; the report tells which.
     *
     * @param progress told of each {@link Step}; until the graph is written it may give up, and then nothing has changed
     */
    public synchronized Report load(List<Upload> uploads, Optional<String> mapping, Progress progress) {
        Submission submission = Submission.of(uploads, mapping);
        Reading reading = submission.read(progress);
        Report report = report(reading, Report.Outcome.ACCEPTED);
        if (report.outcome() == Report.Outcome.ACCEPTED) {
            commit(number -> files.entry(number, clock.instant(), reading, submission), progress);
        }
        return report.at(scene.dataVersion());
    }

    /** Takes an import back: false where there is no such import, or it does not count already. */
    public synchronized boolean undo(long number, Progress progress) {
        boolean counts = home.ledger().active().stream().anyMatch(line -> line.number() == number);
        if (counts) {
            commit(next -> new Ledger.Undo(next, clock.instant(), number), progress);
        }
        return counts;
    }

    /** Counts an import again: false where there is no such import, or it counts already, itself or a copy. */
    public synchronized boolean redo(long number, Progress progress) {
        Optional<Ledger.Import> line = home.ledger().imports().stream()
                .filter(each -> each.number() == number)
                .findFirst();
        boolean out = line.isPresent() && !isActive(line.get().importId());
        if (out) {
            commit(next -> new Ledger.Redo(next, clock.instant(), number), progress);
        }
        return out;
    }

    /** The ledger's decisions on findings, oldest first. */
    public List<DecisionLine> decisions() {
        return DecisionLine.of(home.ledger(), scene.kept());
    }

    /** Keeps what people decided of a finding; facts and what was computed of them stay. */
    public synchronized Decision decide(Finding finding, Stage stage, String note) {
        Decision decision = scene.decisions().next(finding, home.ledger().number() + 1, clock.instant(), stage, note);
        settle(Ledger.Decided.of(decision));
        return decision;
    }

    /** Takes a decision back: false where there is none of that number that counts. */
    public synchronized boolean undoDecision(long number) {
        boolean counts = isDecision(number, true);
        if (counts) {
            settle(new Ledger.Undo(home.ledger().number() + 1, clock.instant(), number));
        }
        return counts;
    }

    /** Counts a decision again: false where there is none of that number that was taken back. */
    public synchronized boolean redoDecision(long number) {
        boolean out = isDecision(number, false);
        if (out) {
            settle(new Ledger.Redo(home.ledger().number() + 1, clock.instant(), number));
        }
        return out;
    }

    private boolean isDecision(long number, boolean counts) {
        return decisions().stream().anyMatch(each -> each.decision().number() == number && each.counts() == counts);
    }

    /** What the ledger holds of names that look alike, oldest first. */
    public List<VerdictLine> verdicts() {
        return VerdictLine.of(home.ledger());
    }

    /**
     * Keeps what people decided of two actors; the graph is made anew where they are one.
     *
     * @param kept  the one under whose name both are known from then on
     * @param other the other one
     */
    public synchronized Verdict judge(boolean same, Actor kept, Actor other, Progress progress) {
        var verdict = new Verdict(
                home.ledger().number() + 1, clock.instant(), same, Verdict.Named.of(kept), Verdict.Named.of(other));
        judge(same, number -> Ledger.Judged.of(verdict), progress);
        return verdict;
    }

    /** Takes what was decided of two actors back: false where there is no such decision that counts. */
    public synchronized boolean undoVerdict(long number, Progress progress) {
        return change(number, true, next -> new Ledger.Undo(next, clock.instant(), number), progress);
    }

    /** Counts it again: false where there is no such decision that was taken back. */
    public synchronized boolean redoVerdict(long number, Progress progress) {
        return change(number, false, next -> new Ledger.Redo(next, clock.instant(), number), progress);
    }

    private boolean change(long number, boolean counts, LongFunction<Ledger.Entry> line, Progress progress) {
        Optional<Verdict> verdict = verdicts().stream()
                .filter(each -> each.verdict().number() == number && each.counts() == counts)
                .map(VerdictLine::verdict)
                .findFirst();
        verdict.ifPresent(each -> judge(each.same(), line, progress));
        return verdict.isPresent();
    }

    // That two are not one changes no facts.
    private void judge(boolean same, LongFunction<Ledger.Entry> line, Progress progress) {
        if (same) {
            commit(line, progress);
        } else {
            home.ledger().append(line.apply(home.ledger().number() + 1));
            scene = settled(scene);
        }
    }

    // The graph first, as with facts: a process that ends in between writes it anew at the next opening.
    private void settle(Ledger.Entry entry) {
        Ledger ledger = home.ledger();
        neo4j.store().writeDecisions(ledger.decisionsAfter(entry).about(scene.kept()));
        ledger.append(entry);
        scene = settled(scene);
        writeResultsLater();
    }

    private boolean isActive(String importId) {
        return home.ledger().active().stream().anyMatch(line -> line.importId().equals(importId));
    }

    private Report report(Reading reading, Report.Outcome whenGood) {
        Report.Outcome outcome = whenGood;
        if (!reading.accepted()) {
            outcome = Report.Outcome.REFUSED;
        } else if (isActive(reading.importId())) {
            outcome = Report.Outcome.ALREADY_THERE;
        }
        return Report.of(reading, outcome, scene.dataVersion(), alike(reading));
    }

    private List<Candidate> alike(Reading reading) {
        return reading.accepted() && !isActive(reading.importId())
                ? Alike.after(scene, reading.facts(), reading.importId())
                : List.of();
    }

    private void commit(LongFunction<Ledger.Entry> line, Progress progress) {
        Ledger ledger = home.ledger();
        Ledger.Entry entry = line.apply(ledger.number() + 1);
        rebuildFor(entry, ledger, progress);
        ledger.append(entry);
        Scene made = settled(scene.then(neo4j.store().read()));
        neo4j.store().writeDecisions(made.decisions());
        scene = made;
        progress.begins(Step.COMPUTE.message());
        writeResultsLater();
    }

    // Once the graph is written the ledger may hold the line, even where writing it failed: the files then stay.
    private void rebuildFor(Ledger.Entry entry, Ledger ledger, Progress progress) {
        boolean written = false;
        try {
            rebuild(entry.number(), ledger.activeAfter(entry), ledger.verdictsAfter(entry), progress);
            written = true;
        } finally {
            if (!written && entry instanceof Ledger.Import line) {
                files.letGo(line, ledger.imports());
            }
        }
    }

    private void rebuild(long dataVersion, List<Ledger.Import> lines, Verdicts verdicts, Progress progress) {
        Facts facts = Assembly.assemble(dataVersion, readings(lines, Step.CHECK.begun(progress)), verdicts);
        neo4j.store().rebuild(facts, home.ledger().id(), lines, Step.WRITE.begun(progress)::at);
    }

    private List<Reading> readings(List<Ledger.Import> lines, Progress progress) {
        long rows = lines.stream()
                .flatMap(line -> line.rows().values().stream())
                .mapToLong(Integer::longValue)
                .sum();
        var steps = new Steps(rows, progress);
        return lines.stream().map(line -> files.reading(line, steps::one)).toList();
    }

    /**
     * Begins to compute what the graph is to hold of this version, behind whatever else is asked; the answers to the first
     * questions of pages are then there, too. An import begins it by itself.
     */
    public void writeResultsLater() {
        later.write(scene, () -> scene);
    }

    /** Ends what is being computed, within ten seconds, then the Neo4j that is ours, then lets the home go. */
    @Override
    public void close() {
        later.close();
        neo4j.close();
        home.close();
    }
}
