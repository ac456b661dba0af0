package org.tisserand.app;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.tisserand.model.Words;

/** The message files as picocli wants them: below the key {@code cli.}. */
final class CommandWords extends ResourceBundle {

    private static final String PREFIX = "cli.";

    private final Words words;

    CommandWords(Words words) {
        this.words = words;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.find(PREFIX + key).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.texts().keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList());
    }
}
