package org.tisserand.findings.pairs;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that tell a text, shortened so that forms of one word meet: the first 600 characters, accents folded, words of
 * three letters and more, without French and English stop words, without a plural's s or x, their first seven letters.
 */
public final class Stems {

    private static final int LOOKED_AT = 600;
    private static final int LONGEST = 7;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
    private static final Set<String> STOPS = Set.copyOf(Arrays.asList(
            ("afin ainsi apres aucun aussi autour autre autres aux avant avec avoir cela celle celles celui ces cet cette "
                            + "ceux les chaque chez comme contre dans depuis des deux dont dune elle elles entre est etait ete etre eux faire "
                            + "fait font hors ils jusqu leur leurs lors mais meme memes mes moins mon nos notre nous ont parmi par pas "
                            + "pendant peu peut plus pour puis quand que quel quelle quelles quels qui quoi sans selon ses sera seront "
                            + "soit son sont sous sur tant tel telle telles tels tous tout toute toutes tres trois une vers via vos "
                            + "votre vous "
                            + "about above after all also and any are because been before being below between both but can could did "
                            + "does doing down during each few for from further had has have having her here him his how into its itself "
                            + "just may more most not now off once one only onto other our out over own per same shall she should some "
                            + "such than that the their them then there these they this those through too under until upon very was were "
                            + "what when where which while who whom why will with within without would you your")
                    .split(" ")));

    private Stems() {}

    public static SortedSet<String> of(String text) {
        String start = text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
        String folded = ACCENTS.matcher(Normalizer.normalize(start.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae");
        SortedSet<String> stems = new TreeSet<>();
        for (Matcher found = WORD.matcher(folded); found.find(); ) {
            if (!STOPS.contains(found.group())) {
                stems.add(stem(found.group()));
            }
        }
        return stems;
    }

    /** The first word of a text that has the stem, as it is written there; the stem itself where none has. */
    static String asWritten(String text, String stem) {
        return Arrays.stream(NOT_A_LETTER.split(text))
                .filter(word -> of(word).contains(stem))
                .findFirst()
                .orElse(stem);
    }

    private static String stem(String word) {
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        String singular = plural ? word.substring(0, word.length() - 1) : word;
        return singular.length() <= LONGEST ? singular : singular.substring(0, LONGEST);
    }
}
