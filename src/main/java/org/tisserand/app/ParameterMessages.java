package org.tisserand.app;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the reader's language: picocli's own sentences are English only. */
final class ParameterMessages implements IParameterExceptionHandler {

    private final Console console;

    ParameterMessages(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        if (problem instanceof MissingParameterException missing) {
            console.tell("usage.missing", names(missing));
        } else if (problem instanceof UnmatchedArgumentException unmatched) {
            console.tell("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        } else if (problem.getArgSpec() != null) {
            console.tell("usage.invalid", problem.getArgSpec().paramLabel(), String.valueOf(problem.getValue()));
        } else {
            console.tell("usage.wrong");
        }
        CommandLine command = problem.getCommandLine();
        console.tell("usage.hint", command.getCommandSpec().qualifiedName());
        return Exit.USAGE;
    }

    private static String names(MissingParameterException missing) {
        return String.join(
                ", ",
                missing.getMissing().stream()
                        .map(CommandLine.Model.ArgSpec::paramLabel)
                        .toList());
    }
}
