package org.tisserand.web;

import java.util.function.Function;
import org.tisserand.metrics.Progress;
import org.tisserand.study.Report;
import org.tisserand.study.Task;
import org.tisserand.study.Tasks;

/** What changes a home, or is tried on it: each a task, one after the other, that changes nothing where it is ended before its time. */
public final class Changes {

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

    private <T> Task<T> begun(Function<Progress, T> work) {
        return tasks.begin(Tasks.Line.CHANGES, work);
    }
}
