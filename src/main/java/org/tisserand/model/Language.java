package org.tisserand.model;

import java.util.Locale;

/** A language in which Tisserand speaks: French first, English fully. */
public enum Language {
    FR(Locale.CANADA_FRENCH),
    EN(Locale.CANADA);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The two-letter code, as in addresses and file names. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a code such as {@code fr} or {@code en-CA}; French for anything else. */
    public static Language of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("en") ? EN : FR;
    }
}
