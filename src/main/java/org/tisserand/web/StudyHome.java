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
import org.tisserand.study.Study;
import org.tisserand.study.VerdictLine;

/** The home behind the port in the running program: a study with its Neo4j. */
record StudyHome(Study study) implements OpenHome {

    @Override
    public Scene scene() {
        return study.scene();
    }

    @Override
    public List<ImportLine> imports() {
        return study.imports();
    }

    @Override
    public Optional<Mapping> mapping(long number) {
        return study.mapping(number);
    }

    @Override
    public Report tryOut(List<Upload> files, Optional<String> mapping, Progress progress) {
        return study.tryOut(files, mapping, progress);
    }

    @Override
    public Report load(List<Upload> files, Optional<String> mapping, Progress progress) {
        return study.load(files, mapping, progress);
    }

    @Override
    public boolean undo(long number, Progress progress) {
        return study.undo(number, progress);
    }

    @Override
    public boolean redo(long number, Progress progress) {
        return study.redo(number, progress);
    }

    @Override
    public List<DecisionLine> decisions() {
        return study.decisions();
    }

    @Override
    public Decision decide(Finding finding, Stage stage, String note) {
        return study.decide(finding, stage, note);
    }

    @Override
    public boolean undoDecision(long number) {
        return study.undoDecision(number);
    }

    @Override
    public boolean redoDecision(long number) {
        return study.redoDecision(number);
    }

    @Override
    public List<VerdictLine> verdicts() {
        return study.verdicts();
    }

    @Override
    public Verdict judge(boolean same, Actor kept, Actor other, Progress progress) {
        return study.judge(same, kept, other, progress);
    }

    @Override
    public boolean undoVerdict(long number, Progress progress) {
        return study.undoVerdict(number, progress);
    }

    @Override
    public boolean redoVerdict(long number, Progress progress) {
        return study.redoVerdict(number, progress);
    }

    @Override
    public Access access() {
        return study.access();
    }

    @Override
    public boolean graphAnswers() {
        return study.graphAnswers();
    }

    @Override
    public List<Question> questions() {
        return study.questions();
    }

    @Override
    public Answer ask(Question question, Map<String, Object> parameters) {
        return study.ask(question, parameters);
    }
}
