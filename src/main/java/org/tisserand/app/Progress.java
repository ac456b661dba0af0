package org.tisserand.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tisserand.study.Step;
import picocli.CommandLine.Help.Ansi;

/** The steps of what takes long as they go by, on a terminal's error stream; silent elsewhere. */
final class Progress implements AutoCloseable {

    private final Console console;
    private final Optional<ProgressBar> bar;

    private Progress(Console console, Optional<ProgressBar> bar) {
        this.console = console;
        this.bar = bar;
    }

    static Progress on(Console console) {
        return new Progress(
                console,
                Ansi.AUTO.enabled()
                        ? Optional.of(bar(console, "import.progress", Step.values().length))
                        : Optional.empty());
    }

    /** Of a computation that counts its own steps. */
    static Progress counting(Console console, String name) {
        return new Progress(console, Ansi.AUTO.enabled() ? Optional.of(bar(console, name, 1)) : Optional.empty());
    }

    private static ProgressBar bar(Console console, String name, long steps) {
        return new ProgressBarBuilder()
                .setTaskName(console.words().text(name))
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
    }

    void at(Step step) {
        bar.ifPresent(shown -> {
            shown.setExtraMessage(console.words().text("progress." + step.name().toLowerCase(Locale.ROOT)));
            shown.stepTo(List.of(Step.values()).indexOf(step) + 1L);
        });
    }

    void at(long done, long total) {
        bar.ifPresent(shown -> shown.maxHint(total).stepTo(done));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
