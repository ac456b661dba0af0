package org.tisserand.store;

import java.nio.file.Path;
import java.util.Optional;
import org.tisserand.model.Phrase;

/** Another process holds the home. Its run file says where it serves. */
public final class HomeInUse extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Path folder;
    private final long pid;
    private final transient Optional<RunFile> run;

    HomeInUse(Path folder, long pid, Optional<RunFile> run) {
        super("%s is in use by process %d".formatted(folder, pid));
        this.folder = folder;
        this.pid = pid;
        this.run = run;
    }

    /** The holder’s process id; 0 where it has not written it yet. */
    public long pid() {
        return pid;
    }

    /** What the holder says of itself; absent while it starts. */
    public Optional<RunFile> run() {
        return run;
    }

    /** What to tell the person. */
    public Phrase reason() {
        return Phrase.message("store.home-in-use", Phrase.text(folder.toString()), Phrase.text(Long.toString(pid)));
    }
}
