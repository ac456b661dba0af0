package org.tisserand.ingest.sheet;

import java.util.Optional;

/**
 * A column that a sheet understands. Its heading and aliases stand in the message files under
 * {@code column.<sheet>.<id>}.
 *
 * @param id       English camelCase, unique in its sheet
 * @param kind     how its cells are read
 * @param required whether a sheet without it, or a row where it is empty, cannot be read
 * @param lexicon  the lexicon's list whose words its cells may hold
 * @param offered  whether people are asked to fill it: the template leaves out what only Tisserand's own workbooks tell
 */
public record Column(String id, Kind kind, boolean required, Optional<String> lexicon, boolean offered) {

    /** How the cells of a column are read. */
    public enum Kind {
        /** An identifier, kept as written. */
        ID,
        /** Any words. */
        TEXT,
        /** One word of a lexicon's list in French or English, its code, or a word of the person's own. */
        CODE,
        /** Several of these, or several names, between {@code |}. */
        CODES,
        /** A number above 0. */
        POSITIVE,
        /** A number not below 0. */
        COUNT,
        /** Yes or no. */
        FLAG,
        /** A day, a month, a year, or a stretch of them. */
        PERIOD,
        /** The identifier or name of an actor. */
        ACTOR,
        /** The identifier or name of a collaboration. */
        COLLABORATION,
        /** The identifier or name of an actor or a collaboration. */
        HOLDER,
        /** Present, absent or unknown. */
        STATE,
        /** Answered, in part, refused, not reached or not asked. */
        RESPONSE,
        /** Kept beside the record as an attribute under the column's id. */
        ATTRIBUTE
    }

    static Column optional(String id, Kind kind) {
        return new Column(id, kind, false, Optional.empty(), true);
    }

    static Column required(String id, Kind kind) {
        return new Column(id, kind, true, Optional.empty(), true);
    }

    static Column code(String id, String lexicon) {
        return new Column(id, Kind.CODE, false, Optional.of(lexicon), true);
    }

    static Column codes(String id, String lexicon) {
        return new Column(id, Kind.CODES, false, Optional.of(lexicon), true);
    }

    /** One that an export writes, and no person is asked for. */
    static Column written(String id, Kind kind) {
        return new Column(id, kind, false, Optional.empty(), false);
    }

    static Column attribute(String id) {
        return optional(id, Kind.ATTRIBUTE);
    }

    static Column attribute(String id, String lexicon) {
        return new Column(id, Kind.ATTRIBUTE, false, Optional.of(lexicon), true);
    }

    /** The lexicon's list to offer for its cells, where it holds one word of a list. */
    public Optional<String> list() {
        return switch (kind) {
            case CODE, ATTRIBUTE -> lexicon;
            case FLAG -> Optional.of("flag");
            case STATE -> Optional.of("state");
            case RESPONSE -> Optional.of("response");
            default -> Optional.empty();
        };
    }
}
