package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tisserand.model.Language;
import org.tisserand.model.Phrase;
import org.tisserand.model.Words;

/**
 * One sentence for a pair: what is not there, one or two reasons, who can help, and on how many rows it rests.
 *
 * <p>At most 45 words in either language: where names are long, the second reason goes first, then all of
 * the first but its topic, then the go-betweens' names, then they; at last both. Names stand where French asks for neither article nor
 * agreement.
 */
final class Sentence {

    private static final int MOST_WORDS = 45;

    private final Phrase absence;
    private final List<Phrase> reasons;
    private final Phrase topic;
    private final List<Phrase> goBetweens;
    private final int rows;

    /**
     * @param absence    that no relation is known
     * @param reasons    one at least
     * @param topic      what it would be about
     * @param goBetweens the names between, in order
     * @param rows       how many rows the pair rests on
     */
    Sentence(Phrase absence, List<Phrase> reasons, Phrase topic, List<Phrase> goBetweens, int rows) {
        this.absence = absence;
        this.reasons = reasons;
        this.topic = topic;
        this.goBetweens = goBetweens;
        this.rows = rows;
    }

    Phrase phrase() {
        List<Phrase> variants = variants();
        return variants.stream()
                .filter(each -> words(each) <= MOST_WORDS)
                .findFirst()
                .orElse(variants.get(variants.size() - 1));
    }

    private List<Phrase> variants() {
        List<Phrase> two = reasons.subList(0, Math.min(2, reasons.size()));
        List<Phrase> one = reasons.subList(0, 1);
        return Stream.of(
                        parts(two, bridge()),
                        parts(one, bridge()),
                        parts(List.of(brief()), bridge()),
                        parts(one, List.of(Phrase.message("pairs.bridge.steps", Phrase.number(goBetweens.size())))),
                        parts(one, List.of()),
                        parts(List.of(Phrase.message("pairs.reason.topic", topic)), List.of()))
                .map(parts -> Phrase.message("pairs.sentence", semicolons(parts), Phrase.number(rows)))
                .toList();
    }

    private Phrase brief() {
        return Phrase.message("pairs.reason.work", topic);
    }

    private List<Phrase> parts(List<Phrase> why, List<Phrase> bridge) {
        var parts = new ArrayList<>(List.of(absence));
        parts.addAll(why);
        parts.addAll(bridge);
        return parts;
    }

    private List<Phrase> bridge() {
        int between = goBetweens.size();
        if (between == 0) {
            return List.of(Phrase.message("pairs.bridge.none"));
        }
        Phrase first = goBetweens.get(0);
        Phrase last = goBetweens.get(between - 1);
        return List.of(
                between == 1
                        ? Phrase.message("pairs.bridge.one", first)
                        : Phrase.message(between == 2 ? "pairs.bridge.two" : "pairs.bridge.long", first, last));
    }

    private static Phrase semicolons(List<Phrase> parts) {
        Phrase joined = parts.get(0);
        for (Phrase each : parts.subList(1, parts.size())) {
            joined = Phrase.message("pairs.then", joined, each);
        }
        return joined;
    }

    /** Words in the wordier language; a lone sign is none. */
    static long words(Phrase phrase) {
        return Stream.of(Language.values())
                .mapToLong(language -> Stream.of(Words.in(language).say(phrase).split("[\\s\\u00a0]+", -1))
                        .filter(each -> each.chars().anyMatch(Character::isLetterOrDigit))
                        .count())
                .max()
                .orElse(0);
    }
}
