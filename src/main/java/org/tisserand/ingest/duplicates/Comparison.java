package org.tisserand.ingest.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.tisserand.ingest.sheet.Nearest;
import org.tisserand.model.Phrase;

/**
 * How alike two names are, and by what.
 *
 * <p>A pair stands by the first of these that holds: the same words; one name is given as the other's acronym or other name; the
 * same words but for association, corporation and the like; but for the word for a town; but for the place in which both are; one
 * is the initials of the other; all words the same but one or two that are a letter apart, or in long words two, Jaro–Winkler
 * similarity of the whole at least 0.9, and one of the two forms met in no other name, or in twenty times fewer than the other. Kinds that differ rule a pair out; sectors and territories that differ
 * speak against it, and all but the plainest likeness is then too little.
 */
final class Comparison {

    /** Least that is told. */
    static final double LEAST = 0.9;

    private static final int DISTINCT_WORDS = 3;
    private static final int LONG_ENOUGH = 4;
    private static final int MOST_TYPOS = 2;
    private static final int FAR_MORE = 20;
    private static final int LONG_WORD = 8;
    private static final double CLOSE_WORD = 0.94;

    private final ToIntFunction<String> borne;

    /** @param borne in how many names of the home a word is met */
    Comparison(ToIntFunction<String> borne) {
        this.borne = borne;
    }

    /** What was found of two names. */
    record Likeness(double score, boolean plain, List<Phrase> agree, List<Phrase> differ) {}

    /** What makes two names alike. */
    private record Reason(double score, boolean plain, List<Phrase> agree) {
        private static Optional<Reason> of(boolean holds, double score, boolean plain, Phrase... agree) {
            return holds ? Optional.of(new Reason(score, plain, List.of(agree))) : Optional.empty();
        }
    }

    Optional<Likeness> of(Spelled a, Spelled b) {
        if (unlike(a.actor().kind(), b.actor().kind())) {
            return Optional.empty();
        }
        return reason(a, b).map(reason -> weighed(reason, a, b)).filter(each -> each.score() >= LEAST);
    }

    private static boolean unlike(Optional<String> a, Optional<String> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    private Optional<Reason> reason(Spelled a, Spelled b) {
        Spelling x = a.name();
        Spelling y = b.name();
        boolean towns = x.town().isPresent() == y.town().isPresent();
        return sameWords(x, y, towns)
                .or(() -> otherName(a, b))
                .or(() -> Reason.of(
                        towns && x.bareBag().equals(y.bareBag()),
                        0.94,
                        false,
                        Phrase.message("alike.kind", Phrase.text((x.kinds() + " " + y.kinds()).strip()))))
                .or(() -> Reason.of(
                        !towns && x.bag().equals(y.bag()),
                        0.93,
                        false,
                        Phrase.message(
                                "alike.town", Phrase.text(x.town().or(y::town).orElse("")))))
                .or(() -> inPlace(a, b))
                .or(() -> initials(x, y).or(() -> initials(y, x)))
                .or(() -> towns && !areInitials(x, y) ? slips(x, y) : Optional.empty());
    }

    private Optional<Reason> slips(Spelling x, Spelling y) {
        return typos(x.core(), y.core())
                .or(() -> typos(x.words(), y.words()))
                .or(() -> Reason.of(
                        isSlipBetweenWords(x, y),
                        0.95,
                        false,
                        Phrase.message("alike.typo", Phrase.text(x.name()), Phrase.text(y.name()))));
    }

    /** A space lost, or a letter of a small word: « Sainte-Thérèsede-Gaspé ». */
    private static boolean isSlipBetweenWords(Spelling x, Spelling y) {
        String a = x.whole();
        String b = y.whole();
        boolean words = !Spelling.bag(smallWords(x)).equals(Spelling.bag(smallWords(y)));
        return words
                && Math.min(a.length(), b.length()) >= LONG_WORD
                && isWord(x)
                && isWord(y)
                && (a.equals(b) || oneApart(a, b));
    }

    private static List<String> smallWords(Spelling each) {
        return each.all().stream().filter(Vocabulary::isSmall).toList();
    }

    /** Whether the name ends on a word: « Groupe A » is not « Groupe B ». */
    private static boolean isWord(Spelling each) {
        String last = each.all().get(each.all().size() - 1);
        return last.length() > 1 && last.chars().allMatch(Character::isLetter);
    }

    private static boolean same(List<String> a, List<String> b) {
        return a.size() == b.size() && Spelling.bag(a).equals(Spelling.bag(b));
    }

    private static Optional<Reason> sameWords(Spelling x, Spelling y, boolean towns) {
        boolean order = x.core().equals(y.core());
        boolean joined = x.joined().equals(y.joined());
        if (!towns || !(joined || x.bag().equals(y.bag()))) {
            return Optional.empty();
        }
        var agree = new ArrayList<Phrase>();
        abbreviated(x, y).ifPresent(agree::add);
        unlikeForm(x, y).ifPresent(agree::add);
        bracketed(x, y).ifPresent(agree::add);
        if (agree.isEmpty()) {
            agree.add(Phrase.message(joined ? "alike.spelling" : "alike.order"));
        }
        return Optional.of(new Reason(order ? 1 : 0.98, true, agree));
    }

    private static Optional<Phrase> abbreviated(Spelling x, Spelling y) {
        return shortened(x, y).or(() -> shortened(y, x));
    }

    private static Optional<Phrase> shortened(Spelling in, Spelling other) {
        return in.shortenedUnlike(other)
                .findFirst()
                .map(each -> Phrase.message(
                        "alike.abbreviation",
                        Phrase.text(each.getKey().toUpperCase(Locale.ROOT)),
                        Phrase.text(in.name())));
    }

    private static Optional<Phrase> bracketed(Spelling x, Spelling y) {
        return x.acronym().equals(y.acronym())
                ? Optional.empty()
                : x.acronym().or(y::acronym).map(each -> Phrase.message("alike.bracketed", Phrase.text(each)));
    }

    private static Optional<Phrase> unlikeForm(Spelling x, Spelling y) {
        return x.form().equals(y.form())
                ? Optional.empty()
                : Optional.of(Phrase.message(
                        "alike.form",
                        Phrase.text((x.form().orElse("") + " " + y.form().orElse("")).strip())));
    }

    private static Optional<Reason> otherName(Spelled a, Spelled b) {
        boolean called = b.others().contains(a.name().bag())
                || a.others().contains(b.name().bag());
        return Reason.of(called, 0.97, true, Phrase.message("alike.other-name"));
    }

    /** One name says where, the other does not, and both are there. */
    private static Optional<Reason> inPlace(Spelled a, Spelled b) {
        boolean here = !a.places().isEmpty()
                && !b.places().isEmpty()
                && a.places().get(0).key().equals(b.places().get(0).key());
        return Reason.of(
                here && same(a.name().without(a.place()), b.name().without(b.place())),
                0.95,
                false,
                Phrase.message(
                        "alike.place", Phrase.text(here ? a.places().get(0).name() : "")));
    }

    private static Optional<Reason> initials(Spelling brief, Spelling full) {
        boolean stands = brief.asInitials().filter(full.initials()::contains).isPresent();
        return Reason.of(
                stands,
                0.92,
                false,
                Phrase.message("alike.initials", Phrase.text(brief.name()), Phrase.text(full.name())));
    }

    /** One letter makes of one acronym another. */
    private static boolean areInitials(Spelling x, Spelling y) {
        return Stream.of(x, y).anyMatch(each -> each.leads() && each.words().size() == 1);
    }

    private Optional<Reason> typos(List<String> x, List<String> y) {
        var left = new ArrayList<>(x);
        var right = new ArrayList<>(y);
        x.stream().filter(right::remove).forEach(left::remove);
        boolean few = left.size() == right.size() && !left.isEmpty() && left.size() <= MOST_TYPOS;
        double score = few ? Nearest.similarity(String.join("", x), String.join("", y)) : 0;
        if (score < LEAST || !few) {
            return Optional.empty();
        }
        var agree = new ArrayList<Phrase>();
        for (int i = 0; i < left.size(); i++) {
            if (!isTypo(left.get(i), right.get(i))) {
                return Optional.empty();
            }
            agree.add(Phrase.message("alike.typo", Phrase.text(left.get(i)), Phrase.text(right.get(i))));
        }
        return Optional.of(new Reason(Math.min(score, 0.97), false, agree));
    }

    private boolean isTypo(String a, String b) {
        int least = a.length() == b.length() ? LONG_ENOUGH : LONG_ENOUGH - 1;
        boolean longEnough = Math.min(a.length(), b.length()) >= least;
        boolean acronyms = Vocabulary.isAcronym(a) || Vocabulary.isAcronym(b);
        int seldom = Math.min(borne.applyAsInt(a), borne.applyAsInt(b));
        boolean rare = seldom <= 1 || seldom * FAR_MORE <= Math.max(borne.applyAsInt(a), borne.applyAsInt(b));
        boolean letters = (a + b).chars().allMatch(Character::isLetter);
        return longEnough && rare && letters && !acronyms && (oneApart(a, b) || nearlyOne(a, b));
    }

    private static boolean nearlyOne(String a, String b) {
        return Math.min(a.length(), b.length()) >= LONG_WORD && Nearest.similarity(a, b) >= CLOSE_WORD;
    }

    /** Whether one letter more, less, other, or two neighbours changed about, make one of the other. */
    static boolean oneApart(String a, String b) {
        int from = 0;
        int shorter = Math.min(a.length(), b.length());
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        String restA = a.substring(from);
        String restB = b.substring(from);
        if (Math.abs(restA.length() - restB.length()) == 1) {
            return restA.length() > restB.length()
                    ? restA.substring(1).equals(restB)
                    : restB.substring(1).equals(restA);
        }
        return restA.length() == restB.length() && (tail(restA, 1).equals(tail(restB, 1)) || swapped(restA, restB));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }

    private static boolean swapped(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && tail(a, 2).equals(tail(b, 2));
    }

    private static Likeness weighed(Reason reason, Spelled a, Spelled b) {
        var agree = new ArrayList<>(reason.agree());
        var differ = new ArrayList<Phrase>();
        double score = reason.score();
        boolean distinct = reason.plain() && a.name().core().size() >= DISTINCT_WORDS;
        Optional<Boolean> near = a.near(b);
        if (near.isEmpty()) {
            differ.add(Phrase.message("alike.territory.unknown"));
        } else if (near.get()) {
            agree.add(Phrase.message("alike.territory.same", place(a)));
        } else {
            differ.add(Phrase.message("alike.territory.apart", place(a), place(b)));
            score -= distinct ? 0.08 : 0.12;
        }
        Optional<String> sector = a.actor().sector();
        if (unlike(sector, b.actor().sector())) {
            differ.add(Phrase.message("alike.sector.apart", sector(a), sector(b)));
            score -= reason.plain() ? 0.02 : 0.12;
        } else if (sector.isPresent() && b.actor().sector().isPresent()) {
            agree.add(Phrase.message("alike.sector.same", sector(a)));
        } else {
            differ.add(Phrase.message("alike.sector.unknown"));
        }
        return new Likeness(score, reason.plain(), agree, differ);
    }

    private static Phrase place(Spelled each) {
        return Phrase.text(each.places().get(0).name());
    }

    private static Phrase sector(Spelled each) {
        return Phrase.term("sector", each.actor().sector().orElse(""));
    }
}
