package org.tisserand.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Tisserand as a person starts it: a process of its own, on the jars that the build laid in {@code lib}. */
final class Program implements AutoCloseable {

    /** Long enough that only what hangs is given up. */
    private static final Duration DEADLINE = Duration.ofMinutes(6);

    private static final int FRAMES = 25;

    /** How long what an ended process printed may take to be read; who outlives it may hold its output open. */
    private static final Duration DRAINED = Duration.ofSeconds(10);

    private final Process process;
    private final Thread reader;
    private final List<String> said = new ArrayList<>();
    private final CompletableFuture<String> ready = new CompletableFuture<>();

    private Program(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "program-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a command with its arguments; standard error is told apart in no way. */
    static Program start(Path home, String... arguments) throws IOException {
        return start(home, List.of(), arguments);
    }

    static Program start(Path home, List<String> options, String... arguments) throws IOException {
        Path lib = Path.of(System.getProperty("tisserand.lib"));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dtisserand.lib=" + lib);
        command.addAll(options);
        command.addAll(List.of("-cp", lib + "/*", "org.tisserand.app.Tisserand"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("TISSERAND_HOME", home.toString());
        builder.environment().remove("TISSERAND_TOKEN");
        return start(builder);
    }

    static Program start(ProcessBuilder builder) throws IOException {
        return new Program(builder.redirectErrorStream(true).start());
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
                if (line.startsWith("prêt ") || line.startsWith("ready ")) {
                    ready.complete(line.substring(line.indexOf(' ') + 1));
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(new IllegalStateException("It ended before it was ready: " + said()));
    }

    /** All that was printed so far. */
    String said() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    /** Waits for the ready line, and gives the address it holds. */
    URI entrance() throws Exception {
        try {
            return URI.create(ready.get(DEADLINE.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            throw new AssertionError("It is not ready after " + DEADLINE + ". " + whereItStands(), e);
        }
    }

    String token() throws Exception {
        return entrance().getQuery().replace("token=", "");
    }

    /** The body of an answer to a GET below the page's address. */
    String get(String path) throws Exception {
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    HttpRequest.Builder request(String path) throws Exception {
        return HttpRequest.newBuilder(entrance().resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token());
    }

    /** The exit code, once it has ended by itself. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It has not ended after " + DEADLINE + ". " + whereItStands());
        }
        reader.join(DRAINED.toMillis());
        return process.exitValue();
    }

    private String whereItStands() {
        return "It said:\n" + said() + "\nIt stands at:\n" + mainThread(process.toHandle())
                + process.children().map(Program::mainThread).collect(Collectors.joining());
    }

    private static String mainThread(ProcessHandle of) {
        Path jstack = Path.of(System.getProperty("java.home"), "bin", "jstack");
        try {
            Process dump = new ProcessBuilder(jstack.toString(), Long.toString(of.pid()))
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader reader = dump.inputReader(StandardCharsets.UTF_8)) {
                return reader.lines()
                        .dropWhile(line -> !line.startsWith("\"main\""))
                        .takeWhile(line -> !line.isBlank())
                        .limit(FRAMES)
                        .collect(Collectors.joining("\n", "", "\n"));
            }
        } catch (IOException e) {
            return "(no thread dump of " + of.pid() + ": " + e + ")\n";
        }
    }

    Process process() {
        return process;
    }

    /** As {@code kill -9} ends it: nothing is put away. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl+C ends it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not stop when told to: " + said());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
