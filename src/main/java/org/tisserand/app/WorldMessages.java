package org.tisserand.app;

import java.util.concurrent.CancellationException;
import org.tisserand.store.HomeInUse;
import org.tisserand.store.StoreRefused;
import org.tisserand.store.StoreUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What the world refused, in one line of the reader's language: no stack trace reaches a planner. */
final class WorldMessages implements IExecutionExceptionHandler {

    private final Console console;

    WorldMessages(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult result) throws Exception {
        if (problem instanceof HomeInUse used) {
            console.tell(used.reason());
        } else if (problem instanceof StoreUnavailable unavailable) {
            console.tell(unavailable.reason());
        } else if (problem instanceof StoreRefused refused) {
            console.tell(refused.reason());
        } else if (problem instanceof CancellationException) {
            console.tell("command.stopped");
        } else {
            throw problem;
        }
        return Exit.WORLD;
    }
}
