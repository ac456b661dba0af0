package org.tisserand;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What a test cannot do without: files shared beside the checkout, or a program on the machine.
 *
 * <p>Where it is missing the test names itself as not run; with {@code -Dtisserand.all=true} it fails.
 */
public final class Needs {

    private Needs() {}

    /** A file or folder of the trial data: below {@code TISSERAND_SHARED}, or {@code ../shared} beside the checkout. */
    public static Path shared(String path) {
        String folder = Optional.ofNullable(System.getenv("TISSERAND_SHARED")).orElse("../shared");
        Path file = Path.of(folder).resolve(path);
        require(Files.exists(file), "the trial data " + path);
        return file;
    }

    public static Path chromium() {
        return program("chromium");
    }

    public static Path chromedriver() {
        return program("chromedriver");
    }

    /** A program found on the PATH. */
    public static Path program(String name) {
        Optional<Path> found = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        require(found.isPresent(), "the program " + name);
        return found.orElseThrow();
    }

    /** The Python made for the tests, which has {@code library}: {@code .ci/run} makes it. */
    public static Path python(String library) {
        Path python = Path.of("target", "python", "bin", "python").toAbsolutePath();
        require(Files.isExecutable(python) && imports(python, library), "a Python that has " + library);
        return python;
    }

    private static boolean imports(Path python, String library) {
        try {
            return new ProcessBuilder(python.toString(), "-c", "import " + library)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Goes on only where {@code there}; {@code what} names the missing thing. */
    public static void require(boolean there, String what) {
        if (!there && Boolean.getBoolean("tisserand.all")) {
            throw new AssertionError("All tests were asked for, and this one misses " + what);
        }
        assumeTrue(there, () -> "Not run: it needs " + what);
    }
}
