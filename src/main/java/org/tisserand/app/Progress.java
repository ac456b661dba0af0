package org.tisserand.app;

import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tisserand.study.Step;
import picocli.CommandLine.Help.Ansi;

/** A load's steps as they go by, on a terminal's error stream; silent elsewhere. */
final class Progress implements AutoCloseable {

    private final Console console;
    private final ProgressBar bar;

    private Progress(Console console, ProgressBar bar) {
        this.console = console;
        this.bar = bar;
    }

    static Progress on(Console console) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(console.words().text("import.progress"))
                .setInitialMax(Step.values().length)
                .setStyle(ProgressBarStyle.ASCII)
                .setMaxRenderedLength(Ansi.AUTO.enabled() ? 80 : 0)
                .setUpdateIntervalMillis(200)
                .build();
        return new Progress(console, bar);
    }

    void at(Step step) {
        bar.setExtraMessage(console.words().text("progress." + step.name().toLowerCase(Locale.ROOT)));
        bar.stepTo(List.of(Step.values()).indexOf(step) + 1L);
    }

    @Override
    public void close() {
        bar.close();
    }
}
