package org.tisserand.web.api;

import java.util.function.Function;
import org.tisserand.model.Language;
import org.tisserand.model.Phrase;
import org.tisserand.model.Words;

/** A text in both languages. */
public record Label(String fr, String en) {

    static Label of(Function<Words, String> text) {
        return new Label(text.apply(Words.in(Language.FR)), text.apply(Words.in(Language.EN)));
    }

    static Label key(String key) {
        return of(words -> words.text(key));
    }

    static Label phrase(Phrase phrase) {
        return of(words -> words.say(phrase));
    }
}
