package org.tisserand.ingest.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

/**
 * The coded lists and the words that stand for their codes: {@code lexicon.<list>.<code>} in the message files is the word,
 * {@code alias.<list>.<code>} other words for it, between {@code |}.
 */
public final class Lexicon {

    private static final Map<String, String> CODES = index();

    private Lexicon() {}

    /** The code that a French word, an English word or the code itself stands for; else the word as the person wrote it. */
    public static String code(String list, String word) {
        return CODES.getOrDefault(list + "." + Names.bare(word), word);
    }

    /** Whether {@code word} stands for a code of {@code list}. */
    public static boolean knows(String list, String word) {
        return CODES.containsKey(list + "." + Names.bare(word));
    }

    /** The code of the word of {@code list} closest to {@code word}, where one is close enough to have been meant. */
    static Optional<String> nearest(String list, String word) {
        var words = codes(list).stream()
                .flatMap(code -> words(list, code))
                .distinct()
                .toList();
        return Nearest.to(Names.key(word), words).map(nearest -> code(list, nearest));
    }

    /** The codes of a list, sorted. */
    public static List<String> codes(String list) {
        String prefix = "lexicon." + list + ".";
        return Words.in(Language.FR).texts().keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    /** The names of the lists, sorted. */
    public static List<String> lists() {
        var lists = new TreeSet<String>();
        Words.in(Language.FR).texts().keySet().stream()
                .filter(key -> key.startsWith("lexicon."))
                .forEach(key -> lists.add(key.split("\\.", 3)[1]));
        return List.copyOf(lists);
    }

    private static Map<String, String> index() {
        var codes = new HashMap<String, String>();
        for (String list : lists()) {
            for (String code : codes(list)) {
                words(list, code).forEach(word -> codes.putIfAbsent(list + "." + Names.bare(word), code));
            }
        }
        return Map.copyOf(codes);
    }

    private static Stream<String> words(String list, String code) {
        return Stream.of(Language.FR, Language.EN)
                .map(Words::in)
                .flatMap(words -> Stream.of(
                        words.text("lexicon." + list + "." + code),
                        words.find("alias." + list + "." + code).orElse(code)))
                .flatMap(texts -> Arrays.stream((texts + "|" + code).split("\\|")));
    }
}
