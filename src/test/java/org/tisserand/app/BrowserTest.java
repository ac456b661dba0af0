package org.tisserand.app;

import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What opens the person's browser. */
class BrowserTest {

    private static final String PAGE = "http://127.0.0.1:7480/?token=abc";

    @Test
    void eachSystemHasItsOwnCommand() {
        assertThat(Browser.command("Windows 11", Map.of(), PAGE))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", PAGE);
        assertThat(Browser.command("Mac OS X", Map.of(), PAGE)).containsExactly("open", PAGE);
        assertThat(Browser.command("Linux", Map.of("DISPLAY", ":0"), PAGE)).containsExactly("xdg-open", PAGE);
        assertThat(Browser.command("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), PAGE))
                .containsExactly("xdg-open", PAGE);
    }

    @Test
    void withoutAScreenNoneIsOpened() {
        assertThat(Browser.command("Linux", Map.of("PATH", "/usr/bin"), PAGE)).isEmpty();
    }
}
