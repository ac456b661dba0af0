package org.tisserand.web;

import java.util.function.Function;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Actor;
import org.tisserand.model.Decision;
import org.tisserand.model.Finding;
import org.tisserand.model.Stage;
import org.tisserand.model.Verdict;
import org.tisserand.study.Report;
import org.tisserand.study.Scene;
import org.tisserand.study.Task;
import org.tisserand.study.Tasks;

/** What changes a home, or is tried on it: each a task, one after the other, that changes nothing where it is ended before its time. */
public final class Changes {

    private static final int LONGEST_NOTE = 2_000;

    private final OpenHome home;
    private final Tasks tasks;

    Changes(OpenHome home, Tasks tasks) {
        this.home = home;
        this.tasks = tasks;
    }

    /** Says what would come of loading files. */
    public Task<Report> tryOut(Uploads.Batch batch) {
        return begun(progress -> home.tryOut(batch.files(), batch.mapping(), progress));
    }

    public Task<Report> load(Uploads.Batch batch) {
        return begun(progress -> home.load(batch.files(), batch.mapping(), progress));
    }

    /** Gives false where there is no import of that number that counts. */
    public Task<Boolean> undo(long number) {
        return begun(progress -> home.undo(number, progress));
    }

    /** Gives false where there is no import of that number that was undone. */
    public Task<Boolean> redo(long number) {
        return begun(progress -> home.redo(number, progress));
    }

    /**
     * Keeps what people decided of a finding; a word why is asked where it is set aside.
     *
     * @param finding sought among what is told when its turn comes
     */
    public Task<Decision> decide(Function<Scene, Finding> finding, Stage stage, String note) {
        String said = note.strip();
        if (stage == Stage.SET_ASIDE && said.isEmpty()) {
            throw new Refusal(422, "no-why");
        } else if (said.length() > LONGEST_NOTE) {
            throw new Refusal(422, "long-note", LONGEST_NOTE);
        }
        return begun(progress -> home.decide(finding.apply(home.scene().heardBy(progress)), stage, said));
    }

    /** Gives false where there is no decision of that number that counts. */
    public Task<Boolean> undoDecision(long number) {
        return begun(progress -> home.undoDecision(number));
    }

    /** Gives false where there is no decision of that number that was taken back. */
    public Task<Boolean> redoDecision(long number) {
        return begun(progress -> home.redoDecision(number));
    }

    /**
     * Keeps what people decided of two actors.
     *
     * @param kept  identifier of the one under whose name both are known where they are one; sought when its turn comes
     * @param other identifier of the other
     */
    public Task<Verdict> judge(boolean same, String kept, String other) {
        if (kept.equals(other)) {
            throw new Refusal(422, "one-actor");
        }
        return begun(progress -> home.judge(same, actor(kept), actor(other), progress));
    }

    private Actor actor(String id) {
        return home.scene().facts().actors().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("actor", id));
    }

    /** Gives false where nothing of that number was decided of two actors, or it does not count. */
    public Task<Boolean> undoVerdict(long number) {
        return begun(progress -> home.undoVerdict(number, progress));
    }

    /** Gives false where nothing of that number was decided of two actors, or it counts. */
    public Task<Boolean> redoVerdict(long number) {
        return begun(progress -> home.redoVerdict(number, progress));
    }

    private <T> Task<T> begun(Function<Progress, T> work) {
        return tasks.begin(Tasks.Line.CHANGES, work);
    }
}
