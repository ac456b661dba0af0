package org.tisserand.ingest.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How names and headings are compared: without case, accents, punctuation, and for names without small words. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTTED_LETTERS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL_WORDS = Set.of("l", "d", "le", "la", "les", "du", "de", "des", "the");
    private static final Map<String, String> SAINTS = Map.of("st", "saint", "ste", "sainte");

    private Names() {}

    /**
     * What two spellings of one name have in common: {@code C.I.S.S.S. de la Côte-Nord} and {@code CISSS Cote nord} both
     * give {@code cisss cote nord}. Empty only for a text without letter or digit.
     */
    public static String key(String name) {
        String words = String.join(" ", words(name));
        String kept = Arrays.stream(words.split(" "))
                .filter(word -> !SMALL_WORDS.contains(word))
                .map(word -> SAINTS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return kept.isEmpty() ? words : kept;
    }

    /** The words of a name, without case, accents and punctuation; {@code C.I.S.S.S.} is one word. */
    public static List<String> words(String name) {
        String joined = DOTTED_LETTERS.matcher(plain(name)).replaceAll("");
        String words =
                NOT_WORD.matcher(joined.replace("&", " et ")).replaceAll(" ").strip();
        return List.of(words.split(" "));
    }

    /** An identifier made of a name: {@code Maison des familles} gives {@code maison-des-familles}. */
    public static String slug(String name) {
        String words = NOT_WORD.matcher(plain(name)).replaceAll(" ").strip();
        return words.isEmpty() ? "sans-nom" : words.replace(' ', '-');
    }

    /** A heading or a word of a list without case, accents, spaces or punctuation. */
    public static String bare(String heading) {
        return NOT_WORD.matcher(plain(heading)).replaceAll("");
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }
}
