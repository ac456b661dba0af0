package org.tisserand.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tisserand.Scenery;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Mapping;
import org.tisserand.ingest.SheetReading;
import org.tisserand.ingest.Upload;
import org.tisserand.ingest.duplicates.Duplicates;
import org.tisserand.ingest.mapping.Choice;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Actor;
import org.tisserand.model.Answer;
import org.tisserand.model.Decision;
import org.tisserand.model.Decisions;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Phrase;
import org.tisserand.model.Question;
import org.tisserand.model.Rejection;
import org.tisserand.model.Stage;
import org.tisserand.model.Verdict;
import org.tisserand.model.Verdicts;
import org.tisserand.study.Access;
import org.tisserand.study.DecisionLine;
import org.tisserand.study.ImportLine;
import org.tisserand.study.Report;
import org.tisserand.study.Scene;
import org.tisserand.study.Study;
import org.tisserand.study.VerdictLine;

/** A home that holds hand-made facts. */
public final class SampleHome implements OpenHome {

    /** Two sectors, one isolate, and a name that would be a script where it is not text. */
    public static final Facts FACTS = Scenery.facts("""
            Centre Amitié|health|Valmont
            Bibliothèque|culture|Valmont
            École du Port|education|Rive-Nord
            Maison des jeunes|community|Rive-Nord
            Table <script>alert("x")</script>|health
            Coop Été
            Centre Amitié–Bibliothèque
            Bibliothèque–École du Port
            École du Port–Maison des jeunes
            Maison des jeunes–Table <script>alert("x")</script>
            """);

    /** One actor holds two circles together. */
    static final Facts BRIDGED = Scenery.facts("""
            Pont|community
            a1
            a2
            a3
            b1
            b2
            b3
            Pont–a1
            a1–a2
            a2–a3
            a1–a3
            Pont–b1
            b1–b2
            b2–b3
            b1–b3
            """);

    /** An import that the history shows. */
    static final ImportLine IMPORT = new ImportLine(
            1,
            Instant.parse("2026-11-21T15:00:00Z"),
            "0123456789ab",
            List.of("Réseau <b>2026</b>.xlsx"),
            Map.of("actors", 6, "ties", 4),
            Optional.of("correspondance.json"),
            true);

    /** What somebody said of an import's columns. */
    static final Mapping MAPPING = Mapping.byHand(
            "correspondance.json",
            List.of(new Choice(
                    "*", Optional.empty(), "ties", Map.of("Nous", "from", "Eux", "to"), Set.of("Remarque"))));

    static final Question QUESTION = new Question(
            "partners-of-an-actor",
            "Who are an actor's partners?",
            Map.of("actor", "string, an actor's id"),
            List.of("partner"),
            "MATCH (a:Actor)-[:TIED_TO]-(b:Actor) RETURN b.name AS partner");

    /** Names that look alike, one of which would be a script where it is not text. */
    static final Facts ALIKE = Scenery.facts("""
            Centre Amitié|health|Valmont
            Centre Amitie inc.|health|Valmont
            Coop <img src=x onerror=alert(1)> Été
            Coop <img src=x onerror=alert(1)> Ete ltée
            École du Port|education|Rive-Nord
            Centre Amitié–École du Port
            Centre Amitie inc.–École du Port
            """);

    private final List<VerdictLine> verdicts = new ArrayList<>();
    private final List<DecisionLine> decisions = new ArrayList<>();
    private final Facts first;
    private Scene scene;

    public SampleHome(Facts facts) {
        this.first = facts;
        this.scene = new Scene(facts);
    }

    static WebServer serve(Facts facts) {
        return serve(facts, () -> {});
    }

    static WebServer serve(SampleHome home) {
        return WebServer.start(home, new WebSettings(0, Visitor.TOKEN, Language.FR), () -> {});
    }

    static WebServer serve(Facts facts, Runnable stop) {
        return WebServer.start(new SampleHome(facts), new WebSettings(0, Visitor.TOKEN, Language.FR), stop);
    }

    @Override
    public Scene scene() {
        return scene;
    }

    @Override
    public List<ImportLine> imports() {
        return scene.facts().isEmpty() ? List.of() : List.of(IMPORT);
    }

    @Override
    public Optional<Mapping> mapping(long number) {
        return number == IMPORT.number() ? Optional.of(MAPPING) : Optional.empty();
    }

    /** A file of this name is read until somebody ends it. */
    static final String ENDLESS = "endless.csv";

    /** One of this name is read for a second and a half. */
    static final String SLOW = "slow.csv";

    private static void read(String name, Progress progress) {
        progress.begins("progress.read");
        long begun = System.nanoTime();
        boolean slow = name.equals(SLOW);
        for (int row = 1; name.equals(ENDLESS) || (slow && System.nanoTime() - begun < 1_500_000_000L); row++) {
            progress.at(row, 0);
            Thread.onSpinWait();
        }
    }

    /** A file of this name is really read. */
    static final String REAL = "cahier.csv";

    /** A file named {@code bad…} is refused; any other could be loaded. */
    @Override
    public Report tryOut(List<Upload> files, Optional<String> mapping, Progress progress) {
        if (files.get(0).name().equals(REAL)) {
            return Study.verify(files, mapping, progress);
        }
        read(files.get(0).name(), progress);
        boolean bad = files.get(0).name().startsWith("bad");
        return new Report(
                bad ? Report.Outcome.REFUSED : Report.Outcome.ACCEPTABLE,
                "fedcba987654",
                1,
                List.of(new SheetReading("ties", files.get(0).name(), "Liens", 2, List.of("Couleur"))),
                bad ? List.of(REJECTION) : List.of(),
                List.of(Phrase.text("Plus de feuilles diraient plus.")),
                bad ? List.of() : Duplicates.among(ALIKE),
                List.of());
    }

    private static final Rejection REJECTION = new Rejection(
            "empty-file",
            Rejection.Severity.ERROR,
            "bad.csv",
            Optional.of("Liens"),
            3,
            Optional.of("B (Vers)"),
            Optional.of("<img src=x onerror=alert(1)>"),
            List.of());

    @Override
    public Report load(List<Upload> files, Optional<String> mapping, Progress progress) {
        Report tried = tryOut(files, mapping, progress);
        return tried.outcome() == Report.Outcome.REFUSED
                ? tried
                : new Report(
                        Report.Outcome.ACCEPTED,
                        tried.importId(),
                        2,
                        tried.sheets(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
    }

    @Override
    public boolean undo(long number, Progress progress) {
        return number == 1;
    }

    @Override
    public boolean redo(long number, Progress progress) {
        return false;
    }

    @Override
    public List<DecisionLine> decisions() {
        return List.copyOf(decisions);
    }

    @Override
    public Decision decide(Finding finding, Stage stage, String note) {
        Decision decision = scene.decisions()
                .next(finding, decisions.size() + 2L, Instant.parse("2026-11-22T15:00:00Z"), stage, note);
        decisions.add(new DecisionLine(decision, true));
        settle();
        return decision;
    }

    @Override
    public boolean undoDecision(long number) {
        return counts(number, false);
    }

    @Override
    public boolean redoDecision(long number) {
        return counts(number, true);
    }

    private boolean counts(long number, boolean counts) {
        var before = decisions.stream()
                .filter(each -> each.decision().number() == number && each.counts() != counts)
                .findFirst();
        before.ifPresent(each -> decisions.set(decisions.indexOf(each), new DecisionLine(each.decision(), counts)));
        settle();
        return before.isPresent();
    }

    private void settle() {
        scene = scene.with(new Decisions(
                scene.version() + 1,
                decisions.stream()
                        .filter(DecisionLine::counts)
                        .map(DecisionLine::decision)
                        .toList()));
    }

    @Override
    public List<VerdictLine> verdicts() {
        return List.copyOf(verdicts);
    }

    @Override
    public Verdict judge(boolean same, Actor kept, Actor other, Progress progress) {
        var verdict = new Verdict(
                verdicts.size() + 2L,
                Instant.parse("2026-11-22T15:00:00Z"),
                same,
                Verdict.Named.of(kept),
                Verdict.Named.of(other));
        verdicts.add(new VerdictLine(verdict, true));
        judged();
        return verdict;
    }

    @Override
    public boolean undoVerdict(long number, Progress progress) {
        return judged(number, false);
    }

    @Override
    public boolean redoVerdict(long number, Progress progress) {
        return judged(number, true);
    }

    private boolean judged(long number, boolean counts) {
        var before = verdicts.stream()
                .filter(each -> each.verdict().number() == number && each.counts() != counts)
                .findFirst();
        before.ifPresent(each -> verdicts.set(verdicts.indexOf(each), new VerdictLine(each.verdict(), counts)));
        judged();
        return before.isPresent();
    }

    private void judged() {
        var counting = new Verdicts(verdicts.stream()
                .filter(VerdictLine::counts)
                .map(VerdictLine::verdict)
                .toList());
        Facts facts = Assembly.joined(first, Facts.empty(), counting);
        scene = new Scene(facts).with(scene.decisions()).with(counting);
    }

    @Override
    public Access access() {
        return new Access("bolt://127.0.0.1:7490", "neo4j", "secret-of-tests", true);
    }

    @Override
    public boolean graphAnswers() {
        return false;
    }

    @Override
    public List<Question> questions() {
        return List.of(QUESTION);
    }

    @Override
    public Answer ask(Question question, Map<String, Object> parameters) {
        return new Answer(
                List.of("partner", "n"), List.of(List.of("<i>" + parameters.get("actor") + "</i>", 1234.5)), false);
    }
}
