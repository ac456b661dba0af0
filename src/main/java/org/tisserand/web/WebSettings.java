package org.tisserand.web;

import org.tisserand.model.Language;

/**
 * How the pages are served, on loopback alone.
 *
 * @param port     0 for any free one
 * @param token    what opens pages and API
 * @param language of a reader who did not choose
 */
public record WebSettings(int port, String token, Language language) {

    /** @throws IllegalArgumentException if {@code token} is too short to guard anything */
    public WebSettings {
        if (token.length() < 8) {
            throw new IllegalArgumentException(
                    "A token has at least 8 characters, got %d.\nMaybe leave TISSERAND_TOKEN unset: one is made."
                            .formatted(token.length()));
        }
    }
}
