package org.tisserand.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tisserand.findings.backtest.Backtest;
import org.tisserand.findings.backtest.Outcome;
import org.tisserand.findings.backtest.Plan;
import org.tisserand.findings.backtest.Refusal;
import org.tisserand.findings.backtest.Universe;
import org.tisserand.ingest.Upload;
import org.tisserand.model.Facts;
import org.tisserand.report.BacktestTables;
import org.tisserand.study.FilesRead;
import org.tisserand.study.Report;
import org.tisserand.web.Json;
import org.tisserand.web.api.BacktestView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hides what came after a day, ranks, and says how well each score and each simple method would have done. */
@Command(
        name = "retrotest",
        aliases = {"rétrotest", "backtest"})
final class BacktestCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Parameters(paramLabel = "CHEMIN", descriptionKey = "parameter.path")
    private @Nullable Path path;

    @Option(
            names = {"--avant", "--before"},
            required = true,
            paramLabel = "AAAA-MM-JJ",
            descriptionKey = "option.before")
    private @Nullable String before;

    @Option(
            names = {"--jusque", "--until"},
            paramLabel = "AAAA-MM-JJ",
            descriptionKey = "option.until")
    private @Nullable String until;

    @Option(
            names = {"--univers", "--universe"},
            paramLabel = "tous|d3|mrc",
            descriptionKey = "option.universe")
    private String universe = "d3";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    BacktestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<LocalDate> cut = day("--avant", Objects.requireNonNull(before));
        Optional<LocalDate> end = until == null ? Optional.empty() : day("--jusque", until);
        Optional<Universe> pairs = Universe.of(universe);
        if (cut.isEmpty() || (until != null && end.isEmpty())) {
            return Exit.USAGE;
        }
        if (pairs.isEmpty()) {
            console.tell("backtest.universe.unknown", universe);
            return Exit.USAGE;
        }
        return onFiles(new Plan(cut.get(), end, pairs.get()));
    }

    /** A day; told to the reader where it is none. */
    private Optional<LocalDate> day(String option, String told) {
        try {
            return Optional.of(LocalDate.parse(told));
        } catch (DateTimeParseException e) {
            console.tell("backtest.day.unknown", option, told);
            return Optional.empty();
        }
    }

    private int onFiles(Plan plan) {
        Optional<String> name = mapping.name();
        if (!MappingOption.isKnown(name)) {
            return MappingOption.tellUnknown(console, name);
        }
        try (var stop = new Stop();
                var progress = ProgressLine.on(console, stop)) {
            List<Upload> files = mapping.with(InputFiles.of(Objects.requireNonNull(path)));
            FilesRead read = FilesRead.of(files, name, progress);
            progress.clear();
            return read.report().outcome() == Report.Outcome.REFUSED
                    ? new ReportLines(console).print(read.report())
                    : on(read.facts(), plan, progress);
        } catch (IOException e) {
            console.tell("file.unreadable", String.valueOf(e.getMessage()));
            return Exit.WORLD;
        }
    }

    private int on(Facts facts, Plan plan, ProgressLine progress) {
        progress.begins("backtest.progress");
        Outcome outcome = Backtest.of(facts, plan, progress);
        progress.clear();
        if (outcome instanceof Refusal refusal) {
            console.tell(refusal.reason());
            console.tell("import.mend", console.words().say(refusal.mend()));
            return Exit.DATA;
        }
        var backtest = (Backtest) outcome;
        if (json) {
            var view = BacktestView.of(backtest, console.words());
            console.line(new String(Json.write(view), StandardCharsets.UTF_8));
        } else {
            new BacktestLines(console, new BacktestTables(backtest, console.words())).print();
        }
        return Exit.DONE;
    }
}
