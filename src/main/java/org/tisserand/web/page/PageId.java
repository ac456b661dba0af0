package org.tisserand.web.page;

import org.tisserand.model.Language;

/** The registry of pages: each has an address in each language, and a place in the menu. */
public enum PageId {
    PORTRAIT("portrait", "overview"),
    MAP("carte", "map"),
    ACTORS("acteurs", "actors"),
    MIXING("secteurs-et-territoires", "sectors-and-territories"),
    FINDINGS("constats", "findings"),
    EVOLUTION("evolution", "evolution"),
    QUALITY("qualite", "quality"),
    DATA("donnees", "data"),
    REPORTS("rapports", "reports"),
    QUESTIONS("questions", "questions"),
    HELP("aide", "help");

    private final String french;
    private final String english;

    PageId(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** {@code /fr/portrait} */
    public String path(Language language) {
        return "/" + language.code() + "/" + (language == Language.FR ? french : english);
    }

    /** Its key in the message files, below {@code page.}. */
    public String key() {
        return english;
    }
}
