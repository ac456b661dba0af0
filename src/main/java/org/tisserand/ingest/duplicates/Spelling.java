package org.tisserand.ingest.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tisserand.ingest.sheet.Names;

/**
 * A name taken apart: what tells the organisation from others, and what may be written or left out.
 *
 * @param name    as it is written
 * @param all     every word, in order, without case and accents
 * @param words   all of them that say something, without plurals and the legal form
 * @param core    the same, acronyms in the place of what they stand for, without the legal form and the word for a town
 * @param bag     the core in the order of the alphabet
 * @param bareBag the same without words such as association or corporation; the core where nothing else is left
 * @param form    the legal form that it ends on
 * @param town    the word for a town that it begins with
 * @param acronym what it gives in brackets as its own acronym
 * @param leads   whether it begins with a word that looks like initials, in capitals
 * @param shortened acronym of the core → the words of the name that it takes the place of
 */
record Spelling(
        String name,
        List<String> all,
        List<String> words,
        List<String> core,
        String bag,
        String bareBag,
        Optional<String> form,
        Optional<String> town,
        Optional<String> acronym,
        boolean leads,
        Map<String, String> shortened) {

    private static final Pattern BRACKETED = Pattern.compile("\\s*[(\\[](\\p{Lu}[\\p{Lu}.-]{1,9})[)\\]]\\s*");
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}{3,8}|(\\p{Lu}\\.){3,8})(?![\\p{L}\\p{N}]).*");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}");

    static Spelling of(String name) {
        Matcher bracketed = BRACKETED.matcher(name);
        boolean acronym = bracketed.find() && !bracketed.replaceFirst(" ").isBlank();
        String bare = acronym ? bracketed.replaceFirst(" ").strip() : name;
        List<String> all = Names.words(bare);
        List<String> said = words(all);
        int end = formEnds(said);
        List<String> words = said.subList(0, end);
        var shortened = new LinkedHashMap<String, String>();
        List<String> core = Vocabulary.shortened(words, (each, spelt) -> shortened.put(each, String.join(" ", spelt)));
        boolean town = core.size() > 1 && Vocabulary.isTown(core.get(0));
        List<String> named = town ? core.subList(1, core.size()) : core;
        return new Spelling(
                name,
                all,
                words,
                named,
                bag(named),
                bag(bare(named)),
                end < said.size() ? Optional.of(String.join(" ", said.subList(end, said.size()))) : Optional.empty(),
                town ? Optional.of(core.get(0)) : Optional.empty(),
                acronym ? Optional.of(bracketed.group(1)) : Optional.empty(),
                leads(bare, words),
                shortened);
    }

    /** Whether it has neither letter nor digit that could be read: it is then like no other. */
    boolean isWordless() {
        return whole().isEmpty();
    }

    private static List<String> words(List<String> said) {
        List<String> words = said.stream()
                .filter(word -> !Vocabulary.isSmall(word))
                .map(Spelling::singular)
                .map(Vocabulary::whole)
                .toList();
        return words.isEmpty() ? said : words;
    }

    /** A plural without its ending; acronyms stay. */
    private static String singular(String word) {
        if (word.length() < 4 || Vocabulary.isAcronym(word) || word.endsWith("ss")) {
            return word;
        } else if (word.endsWith("aux") && !word.endsWith("eaux") && word.length() > 5) {
            return word.substring(0, word.length() - 3) + "al";
        }
        return word.endsWith("s") || word.endsWith("eaux") ? word.substring(0, word.length() - 1) : word;
    }

    private static int formEnds(List<String> words) {
        int end = words.size();
        while (end > 1 && Vocabulary.isForm(words.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean leads(String name, List<String> words) {
        boolean capitals = words.size() == 1 || LOWER.matcher(name).find();
        return capitals && INITIALS.matcher(name.strip()).matches();
    }

    private static List<String> bare(List<String> core) {
        List<String> bare = without(core, Vocabulary::isKind);
        return bare.isEmpty() ? core : bare;
    }

    /** What {@link #bareBag} leaves out. */
    String kinds() {
        return String.join(" ", core.stream().filter(Vocabulary::isKind).toList());
    }

    /** The core without the words of a place; the core where nothing else is left. */
    List<String> without(List<String> place) {
        List<String> rest = without(core, place::contains);
        return rest.isEmpty() ? core : rest;
    }

    private static List<String> without(List<String> words, Predicate<String> out) {
        return words.stream().filter(out.negate()).toList();
    }

    /** What the first words' initials give, each with the words behind: of {@code a b c d}, {@code abc|d} and {@code abcd|}. */
    List<String> initials() {
        var initials = new ArrayList<String>();
        var letters = new StringBuilder();
        for (int k = 0; k < Math.min(8, words.size()); k++) {
            letters.append(words.get(k).charAt(0));
            if (k >= 2) {
                initials.add(initials(letters.toString(), words.subList(k + 1, words.size())));
            }
        }
        return initials;
    }

    /** What the initials of another name must give for this one, which begins with initials, to be its acronym. */
    Optional<String> asInitials() {
        return leads ? Optional.of(initials(words.get(0), words.subList(1, words.size()))) : Optional.empty();
    }

    private static String initials(String letters, List<String> rest) {
        return letters + "|" + String.join(" ", rest);
    }

    /** The words put together, in the order of the alphabet. */
    static String bag(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }

    /** Every word put together in one. */
    String whole() {
        return String.join("", all);
    }

    /** The core as one word. */
    String joined() {
        return String.join("", core);
    }

    /** What was shortened here and is not written so in the other: acronym and words. */
    Stream<Map.Entry<String, String>> shortenedUnlike(Spelling other) {
        return shortened.entrySet().stream()
                .filter(each -> !each.getValue().equals(other.shortened().get(each.getKey())));
    }
}
