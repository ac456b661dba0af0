package org.tisserand.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program: reads the command line, runs one command, ends with its exit code. */
@Command(
        name = "tisserand",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            BacktestCommand.class,
            MeasureCommand.class,
            TemplateCommand.class,
            ExportCommand.class,
            AccessCommand.class
        })
@SuppressWarnings("UnusedVariable") // picocli reads the options
public final class Tisserand {

    @Option(
            names = {"-h", "--aide", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            descriptionKey = "option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    private boolean version;

    @Option(
            names = {"--langue", "--language"},
            paramLabel = "fr|en",
            scope = CommandLine.ScopeType.INHERIT,
            descriptionKey = "option.language")
    private String language = "fr";

    private Tisserand() {}

    public static void main(String[] arguments) {
        StandardError.take();
        Logs.quiet();
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /** Runs one command line to its end, and gives its exit code. */
    static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        var console = new Console(Words.in(language(arguments)), out, err);
        var line = new CommandLine(new Tisserand(), new Commands(console));
        line.setResourceBundle(new CommandWords(console.words()));
        line.setOut(out).setErr(err);
        line.getCommandSpec().versionProvider(() -> new String[] {"Tisserand " + Version.of()});
        line.setParameterExceptionHandler(new ParameterMessages(console));
        line.setExecutionExceptionHandler(new WorldMessages(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(spelledOut(arguments, line).toArray(String[]::new));
    }

    // Who names no command means to serve, with options or without, unless the options ask for help or the version.
    private static List<String> spelledOut(List<String> arguments, CommandLine line) {
        boolean options = arguments.stream()
                .findFirst()
                .map(first -> first.startsWith("-"))
                .orElse(true);
        boolean named = arguments.stream()
                .anyMatch(each -> line.getSubcommands().containsKey(each)
                        || Optional.ofNullable(line.getCommandSpec().findOption(each))
                                .filter(option -> option.usageHelp() || option.versionHelp())
                                .isPresent());
        return options && !named
                ? Stream.concat(Stream.of("demarrer"), arguments.stream()).toList()
                : arguments;
    }

    // The language must be known before the first message is made: read here, and once more by picocli, which checks
    // it.
    private static Language language(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            for (String name : List.of("--langue", "--language")) {
                if (arguments.get(i).startsWith(name + "=")) {
                    return Language.of(arguments.get(i).substring(name.length() + 1));
                }
                if (arguments.get(i).equals(name) && i + 1 < arguments.size()) {
                    return Language.of(arguments.get(i + 1));
                }
            }
        }
        return Language.of(
                Optional.ofNullable(System.getenv("TISSERAND_LANGUE")).orElse("fr"));
    }
}
