package org.tisserand.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where errors go. A Java that loads its vectors says there, before any of ours runs, that they incubate; a launcher that
 * keeps this from people hands the stream on under another number.
 */
final class StandardError {

    private StandardError() {}

    /** Takes the stream of the number {@code tisserand.errors}, if there is one, for that of errors. */
    static void take() {
        Optional.ofNullable(Integer.getInteger("tisserand.errors"))
                .map(StandardError::numbered)
                .ifPresent(System::setErr);
    }

    private static PrintStream numbered(int number) {
        // Opening its path would lose the place in a file that output goes to as well, and fail for a socket.
        var descriptor = new FileDescriptor();
        try {
            Field field = FileDescriptor.class.getDeclaredField("fd");
            field.setAccessible(true);
            field.setInt(descriptor, number);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The launcher opens java.io where it gives a number", e);
        }
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
