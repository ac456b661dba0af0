package org.tisserand.findings.pairs;

import java.util.Comparator;
import org.tisserand.findings.Places;
import org.tisserand.model.Phrase;

/**
 * Something that activities may have in common.
 *
 * @param kind what sort of thing
 * @param code an object's code, a territory's code, or the stem of a word
 */
record Feature(Kind kind, String code) implements Comparable<Feature> {

    /** What sort of thing. */
    enum Kind {
        OBJECT,
        TERRITORY,
        WORD
    }

    private static final Comparator<Feature> ORDER =
            Comparator.comparing(Feature::kind).thenComparing(Feature::code);

    @Override
    public int compareTo(Feature other) {
        return ORDER.compare(this, other);
    }

    /** Its name; of a word, as it stands in an activity that bears it, between quotation marks. */
    Phrase words(Places places, Activity bearing) {
        return switch (kind) {
            case OBJECT -> Phrase.term("object", code);
            case TERRITORY -> places.name(code);
            case WORD ->
                Phrase.message(
                        "feature.word",
                        Phrase.text(Stems.asWritten(bearing.told().name(), code)));
        };
    }
}
