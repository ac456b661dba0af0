package org.tisserand.ingest.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The words by which names of organisations are written in more than one way, in Québec first. */
final class Vocabulary {

    /** An acronym, then other ways to write it, without small words; all in the form of {@link Spelling}. */
    private static final String ACRONYMS = """
            afeas|association feminine education action sociale
            cab|centre action benevole
            calacs|centre aide lutte contre agression caractere sexuel
            cavac|centre aide victime acte criminel
            cdc|corporation developpement communautaire
            cegep|college enseignement general professionnel
            chsld|centre hebergement soin longue duree
            cisss|ciusss|centre integre sante service social|centre integre universitaire sante service social
            cje|carrefour jeunesse emploi
            cld|centre local developpement
            clsc|centre local service communautaire
            cpe|centre petite enfance
            crd|conseil regional developpement
            cre|conference regionale elu
            cre environnement|conseil regional environnement
            csss|centre sante service social
            css|centre service scolaire|commission scolaire
            dsp|drsp|dspublique|direction sante publique|direction regionale sante publique|direction santepublique
            hlm|habitation loyer modique
            inspq|institut national sante publique quebec
            mamh|ministere affaire municipale habitation
            mdf|maison famille
            mdj|maison jeune
            mels|ministere education
            mrc|municipalite regionale comte
            msss|ministere sante service social
            mtess|ministere travail emploi solidarite sociale
            obv|organisme bassin versant
            omh|office municipal habitation
            omrh|orh|office regional habitation
            roc|regroupement organisme communautaire
            ropc|regroupement organisme populaire communautaire|regroupement organisme promotion communautaire
            sadc|societe aide developpement collectivite
            tcr|table concertation regionale
            troc|table regionale organisme communautaire
            upa|union producteur agricole
            urls|unite regionale loisir sport
            """;

    private static final String WORDS = """
            ass|association
            assoc|association
            assn|association
            comm|communautaire
            coop|cooperative
            corp|corporation
            dept|departement
            dev|developpement
            dir|direction
            fond|fondation
            gouv|gouvernement
            gvt|gouvernement
            intl|international
            min|ministere
            mtl|montreal
            mun|municipalite
            nat|national
            org|organisme
            orga|organisme
            organisation|organization
            prov|province
            qc|quebec
            reg|regional
            soc|societe
            st|saint
            ste|sainte
            univ|universite
            """;

    /** What a name may end on without standing for another organisation. */
    private static final Set<String> FORMS = Set.of(
            "inc",
            "incorporee",
            "incorporated",
            "ltee",
            "limitee",
            "ltd",
            "limited",
            "obnl",
            "osbl",
            "obl",
            "senc",
            "sencrl",
            "sec",
            "enr",
            "enrg",
            "enregistree",
            "llc",
            "llp",
            "plc",
            "gmbh",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "ngo",
            "ong",
            "npo");

    /** What a name may begin or end on beside: told, since it may be another organisation after all. */
    private static final Set<String> KINDS =
            Set.of("association", "corporation", "cooperative", "organisme", "organization", "regroupement", "societe");

    /** Words for one and the same kind of municipality, of which a list may leave the word out. */
    private static final Set<String> TOWNS = Set.of("ville", "municipalite", "commune", "gemeente", "town", "city");

    private static final Set<String> SMALL = Set.of(
            "l", "d", "s", "le", "la", "les", "du", "de", "des", "et", "au", "aux", "en", "a", "the", "of", "and",
            "for", "in", "van", "der", "den", "het", "un", "une", "pour");

    private static final Map<String, String> SINGLE = singles();
    private static final Map<String, List<Phrase>> PHRASES = phrases();

    private Vocabulary() {}

    /** Several words that stand for one. */
    private record Phrase(List<String> words, String acronym) {}

    private static Map<String, String> singles() {
        var singles = new HashMap<String, String>();
        WORDS.lines().map(line -> line.split("\\|")).forEach(line -> singles.put(line[0], line[1]));
        return Map.copyOf(singles);
    }

    /** By their first word, the longest first. */
    private static Map<String, List<Phrase>> phrases() {
        var phrases = new ArrayList<Phrase>();
        for (String line : ACRONYMS.lines().toList()) {
            List<String> ways = Arrays.asList(line.split("\\|"));
            String acronym = ways.get(0).replace(" ", "");
            ways.forEach(way -> phrases.add(new Phrase(List.of(way.split(" ")), acronym)));
        }
        phrases.sort(Comparator.comparing((Phrase each) -> -each.words().size()));
        return phrases.stream()
                .collect(Collectors.groupingBy(each -> each.words().get(0)));
    }

    /** Whether the word is an acronym known here, and so ends on no plural. */
    static boolean isAcronym(String word) {
        return PHRASES.getOrDefault(word, List.of()).stream()
                .anyMatch(each -> each.words().size() == 1);
    }

    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    static boolean isForm(String word) {
        return FORMS.contains(word);
    }

    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    static boolean isTown(String word) {
        return TOWNS.contains(word);
    }

    /** The word that an abbreviation stands for, or the word. */
    static String whole(String word) {
        return SINGLE.getOrDefault(word, word);
    }

    /**
     * The words with acronyms in the place of what they stand for.
     *
     * @param used told of each acronym and of the words that it takes the place of
     */
    static List<String> shortened(List<String> words, BiConsumer<String, List<String>> used) {
        var shortened = new ArrayList<String>();
        for (int i = 0; i < words.size(); ) {
            Phrase found = at(words, i);
            if (found.words().size() > 1 || !found.words().get(0).equals(found.acronym())) {
                used.accept(found.acronym(), found.words());
            }
            shortened.add(found.acronym());
            i += found.words().size();
        }
        return shortened;
    }

    private static Phrase at(List<String> words, int from) {
        List<String> rest = words.subList(from, words.size());
        return PHRASES.getOrDefault(rest.get(0), List.of()).stream()
                .filter(each -> startsWith(rest, each.words()))
                .findFirst()
                .orElseGet(() -> new Phrase(List.of(rest.get(0)), rest.get(0)));
    }

    private static boolean startsWith(List<String> words, List<String> beginning) {
        return words.size() >= beginning.size()
                && words.subList(0, beginning.size()).equals(beginning);
    }
}
