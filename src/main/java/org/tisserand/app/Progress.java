package org.tisserand.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tisserand.study.Step;
import picocli.CommandLine.Help.Ansi;

/** A load's steps as they go by, on a terminal's error stream; silent elsewhere. */
final class Progress implements AutoCloseable {

    private final Console console;
    private final Optional<ProgressBar> bar;

    private Progress(Console console, Optional<ProgressBar> bar) {
        this.console = console;
        this.bar = bar;
    }

    static Progress on(Console console) {
        return new Progress(console, Ansi.AUTO.enabled() ? Optional.of(bar(console)) : Optional.empty());
    }

    private static ProgressBar bar(Console console) {
        return new ProgressBarBuilder()
                .setTaskName(console.words().text("import.progress"))
                .setInitialMax(Step.values().length)
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

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
