package org.tisserand.model;

import java.util.List;

/**
 * Something to be said, before a language is chosen. {@link Words#say} makes a sentence of it.
 *
 * <p>Proper nouns enter only as {@link Text}, from a record; everything else is a key of the message files, so that the
 * same finding is read in French and in English.
 */
public sealed interface Phrase {

    /**
     * A name or a quotation.
     *
     * @param text said as it stands
     */
    record Text(String text) implements Phrase {}

    /**
     * A number.
     *
     * @param value  said in the reader's number format
     * @param digits most decimals shown
     */
    record Figure(double value, int digits) implements Phrase {}

    /**
     * A code of the lexicon, or a person's own word where the lexicon has none.
     *
     * @param list the lexicon's list: {@code sector}, {@code kind}, {@code object} …
     * @param code the code or the word
     */
    record Term(String list, String code) implements Phrase {}

    /**
     * Several things: « a, b et c ».
     *
     * @param items said in order
     */
    record Listing(List<Phrase> items) implements Phrase {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * A message of the message files.
     *
     * @param key       of the message files
     * @param arguments of the message, in order
     */
    record Message(String key, List<Phrase> arguments) implements Phrase {
        public Message {
            arguments = List.copyOf(arguments);
        }
    }

    static Phrase text(String text) {
        return new Text(text);
    }

    static Phrase number(double value) {
        return new Figure(value, 0);
    }

    static Phrase number(double value, int digits) {
        return new Figure(value, digits);
    }

    static Phrase term(String list, String code) {
        return new Term(list, code);
    }

    static Phrase list(List<? extends Phrase> items) {
        return new Listing(List.copyOf(items));
    }

    static Phrase message(String key, Phrase... arguments) {
        return new Message(key, List.of(arguments));
    }
}
