package org.tisserand.app;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console it speaks to. */
final class Commands implements IFactory {

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <T> T create(Class<T> type) throws Exception {
        Object command;
        if (type == ServeCommand.class) {
            command = new ServeCommand(console);
        } else if (type == DemoCommand.class) {
            command = new DemoCommand(console);
        } else if (type == ImportCommand.class) {
            command = new ImportCommand(console);
        } else if (type == VerifyCommand.class) {
            command = new VerifyCommand(console);
        } else if (type == BacktestCommand.class) {
            command = new BacktestCommand(console);
        } else if (type == MeasureCommand.class) {
            command = new MeasureCommand(console);
        } else if (type == TemplateCommand.class) {
            command = new TemplateCommand(console);
        } else if (type == ExportCommand.class) {
            command = new ExportCommand(console);
        } else if (type == AccessCommand.class) {
            command = new AccessCommand(console);
        } else {
            return CommandLine.defaultFactory().create(type);
        }
        return type.cast(command);
    }
}
