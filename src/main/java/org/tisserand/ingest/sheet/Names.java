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
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘`´ʼ]");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ENDING_POINTS = Pattern.compile("(?<=\\p{L}{2})\\.(?= |$)");
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

    /**
     * What two spellings have in common that nobody would take for two names: case, blanks, the forms of apostrophes and dashes and the ways in
     * which a letter with its accent is stored do not count, nor the point of an abbreviation ({@code inc.}); accents, words and the points of
     * {@code M.R.C.} do.
     */
    public static String same(String name) {
        String plain = APOSTROPHES
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("'");
        String dashed = DASHES.matcher(plain).replaceAll("-");
        String spaced = BLANKS.matcher(dashed).replaceAll(" ").strip();
        return ENDING_POINTS.matcher(spaced).replaceAll("").toLowerCase(Locale.ROOT);
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
