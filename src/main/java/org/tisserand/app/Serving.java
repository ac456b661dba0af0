package org.tisserand.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.tisserand.metrics.Progress;
import org.tisserand.store.HomeInUse;
import org.tisserand.store.LoopbackPorts;
import org.tisserand.store.RunFile;
import org.tisserand.study.Access;
import org.tisserand.study.Study;
import org.tisserand.study.Warming;
import org.tisserand.web.WebServer;
import org.tisserand.web.WebSettings;

/** A home being served: from its opening to the signal that ends it. */
final class Serving {

    private static final int FIRST_PORT = 7480;
    private static final int PORTS = 10;

    private final Console console;
    private final Settings settings;
    private final Path folder;
    private final boolean browser;

    Serving(Console console, Settings settings, Path folder, boolean browser) {
        this.console = console;
        this.settings = settings;
        this.folder = folder;
        this.browser = browser;
    }

    /** Opens the home, lets {@code first} at it, serves it until told to stop; the exit code. */
    int run(BiConsumer<Study, Progress> first) throws HomeInUse, InterruptedException {
        Optional<Running> other = Running.in(folder);
        if (other.isPresent()) {
            return alreadyServed(other.get());
        }
        if (freePort().isEmpty()) {
            console.tell("serve.port.taken", settings.port().orElse(FIRST_PORT));
            return Exit.WORLD;
        }
        console.tell("serve.starting", folder);
        try (var stop = new Stop()) {
            try (var progress = ProgressLine.on(console, stop);
                    Study study = Study.open(folder, settings.choice(), progress)) {
                first.accept(study, progress);
                progress.clear();
                serve(study, stop);
            }
        }
        return Exit.DONE;
    }

    // Who starts it twice by double-click wants its pages; a script that wants no browser wanted a home of its own.
    private int alreadyServed(Running other) {
        console.tell("serve.already", other.entrance());
        if (browser) {
            Browser.show(other.entrance());
            return Exit.DONE;
        }
        console.tell("home.used", folder, Long.toString(other.file().pid()));
        return Exit.WORLD;
    }

    private void serve(Study study, Stop stop) throws InterruptedException {
        String token = settings.token().orElseGet(Serving::newToken);
        try (WebServer server = bound(study, token, stop)) {
            announce(study, server, token);
            // Not before: it takes every core, and the pages are waited for.
            study.writeResultsLater();
            awaitWarm(stop);
        }
    }

    private static void awaitWarm(Stop stop) throws InterruptedException {
        Warming warming = Warming.begin();
        try {
            stop.await();
        } finally {
            warming.end();
        }
    }

    // Looked for only once the home is open: seconds earlier, another may still take the port that was free.
    private WebServer bound(Study study, String token, Stop stop) {
        int port = freePort().orElseGet(() -> settings.port().orElse(FIRST_PORT));
        return WebServer.start(
                study, new WebSettings(port, token, console.words().language()), stop::ask);
    }

    private OptionalInt freePort() {
        return settings.port()
                .map(asked -> LoopbackPorts.free(asked, 1))
                .orElseGet(() -> LoopbackPorts.free(FIRST_PORT, PORTS))
                .findFirst();
    }

    private void announce(Study study, WebServer server, String token) {
        String page = "http://127.0.0.1:" + server.port() + "/";
        Access access = study.access();
        study.home()
                .run(RunFile.starting()
                        .withBolt(access.bolt(), access.user(), access.password())
                        .withPage(page, token));
        String entrance = page + "?token=" + token;
        console.tell("serve.bolt", access.bolt(), access.user(), "tisserand acces");
        console.tell("serve.stop");
        console.print("serve.ready", entrance);
        if (browser) {
            Browser.show(entrance);
        }
    }

    private static String newToken() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}
