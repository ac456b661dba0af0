package org.tisserand.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * The person's own browser, where there is one.
 *
 * <p>Opened by the system's own command: the Java that servers bear, without windows of its own, can do it too.
 */
final class Browser {

    private Browser() {}

    /** Opens {@code address}; where that cannot be done, the printed line is there to be clicked. */
    static void show(String address) {
        List<String> command = command(System.getProperty("os.name"), System.getenv(), address);
        if (command.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            LoggerFactory.getLogger(Browser.class).debug("No browser could be opened", e);
        }
    }

    /** What opens a browser on a system; nothing where there is no screen. */
    static List<String> command(String system, Map<String, String> environment, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        } else if (name.startsWith("mac")) {
            return List.of("open", address);
        }
        boolean screen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return screen ? List.of("xdg-open", address) : List.of();
    }
}
