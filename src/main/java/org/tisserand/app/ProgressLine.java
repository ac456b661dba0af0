package org.tisserand.app;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tisserand.metrics.Progress;
import picocli.CommandLine.Help.Ansi;

/** How far a command is, on a terminal's error stream; silent elsewhere. It gives up when the command is told to stop. */
final class ProgressLine implements Progress, AutoCloseable {

    private final Console console;
    private final Stop stop;
    private Optional<ProgressBar> bar = Optional.empty();

    private ProgressLine(Console console, Stop stop) {
        this.console = console;
        this.stop = stop;
    }

    static ProgressLine on(Console console, Stop stop) {
        return new ProgressLine(console, stop);
    }

    @Override
    public void begins(String message) {
        show(console.words().text(message));
    }

    /** What is done from now on, in the reader's words. */
    synchronized void show(String step) {
        clear();
        if (Ansi.AUTO.enabled()) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(step)
                    .setInitialMax(-1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .clearDisplayOnFinish()
                    .hideEta()
                    .build());
        }
    }

    @Override
    public synchronized void at(long done, long total) {
        if (stop.isAsked()) {
            throw new CancellationException("Told to stop");
        }
        bar.ifPresent(shown -> shown.maxHint(total == 0 ? -1 : total).stepTo(done));
    }

    /** Takes it off the terminal until more begins. */
    synchronized void clear() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }

    @Override
    public void close() {
        clear();
    }
}
