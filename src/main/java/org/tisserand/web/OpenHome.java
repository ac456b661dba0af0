package org.tisserand.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tisserand.ingest.Mapping;
import org.tisserand.ingest.Upload;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Actor;
import org.tisserand.model.Answer;
import org.tisserand.model.Decision;
import org.tisserand.model.Finding;
import org.tisserand.model.Question;
import org.tisserand.model.Stage;
import org.tisserand.model.Verdict;
import org.tisserand.study.Access;
import org.tisserand.study.DecisionLine;
import org.tisserand.study.ImportLine;
import org.tisserand.study.Report;
import org.tisserand.study.Scene;
import org.tisserand.study.VerdictLine;

/**
 * An opened home, as pages and API see it.
 *
 * <p>A port: behind it stands a {@code Study} with its Neo4j, or facts alone where pages are tested without one.
 */
public interface OpenHome {

    /** The facts that count now, and what is computed from them. */
    Scene scene();

    /** The imports of the ledger, oldest first. */
    List<ImportLine> imports();

    /** The mapping by which the import of that number was read; empty where there is no such import, or none was used. */
    Optional<Mapping> mapping(long number);

    /** Reads files and says what would come of loading them; nothing is written. */
    Report tryOut(List<Upload> files, Optional<String> mapping, Progress progress);

    /** Loads files, all or nothing; {@code progress} may give it up, and then nothing has changed. */
    Report load(List<Upload> files, Optional<String> mapping, Progress progress);

    /** Takes an import back; false where there is none of that number that counts. */
    boolean undo(long number, Progress progress);

    /** Counts an import again; false where there is none of that number that was undone. */
    boolean redo(long number, Progress progress);

    /** The ledger's decisions on findings, oldest first. */
    List<DecisionLine> decisions();

    /** Keeps what people decided of a finding. */
    Decision decide(Finding finding, Stage stage, String note);

    /** Takes a decision back; false where there is none of that number that counts. */
    boolean undoDecision(long number);

    /** Counts a decision again; false where there is none of that number that was taken back. */
    boolean redoDecision(long number);

    /** What the ledger holds of names that look alike, oldest first. */
    List<VerdictLine> verdicts();

    /** Keeps what people decided of two actors; where they are one, both are known as {@code kept} from then on. */
    Verdict judge(boolean same, Actor kept, Actor other, Progress progress);

    /** Takes what was decided of two actors back; false where there is none of that number that counts. */
    boolean undoVerdict(long number, Progress progress);

    /** Counts it again; false where there is none of that number that was taken back. */
    boolean redoVerdict(long number, Progress progress);

    /** How a researcher reaches the graph. */
    Access access();

    /** Whether the graph can be asked now, told within a second. */
    boolean graphAnswers();

    List<Question> questions();

    Answer ask(Question question, Map<String, Object> parameters);
}
