package org.tisserand.app;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import org.slf4j.LoggerFactory;

/** The person's own browser, where there is one. */
final class Browser {

    private Browser() {}

    /** Opens {@code address}; where that cannot be done, the printed line is there to be clicked. */
    static void show(String address) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return;
        }
        try {
            Desktop.getDesktop().browse(URI.create(address));
        } catch (IOException | UnsupportedOperationException e) {
            LoggerFactory.getLogger(Browser.class).debug("No browser could be opened", e);
        }
    }
}
