package org.tisserand.findings.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tisserand.Needs;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Region;
import org.tisserand.model.Doubt;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Phrase;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** Two hundred suggestions among three hundred municipalities of Québec, as a careful reader would read them. */
class SentencesTest {

    private static final List<String> ALWAYS =
            List.of("Les Îles-de-la-Madeleine", "L'Ascension", "Huntingdon", "Grosse-Île");

    /** Contractions and elisions that French asks for, doubled signs, and places where a noun is lacking. */
    private static final Pattern FAULTS =
            Pattern.compile("\\b(de|à) (le|les) |\\bque (il|elle)|\\b(du|des|au|aux) (Les?|La|L['’])"
                    + "|\\bof (of|and|,)|\\bthe the\\b|  |\\( ?\\)|«\\s*»|“”|\\{\\d|[;,:] ?[;,.:)–]|\\b(entre|chez|et|dans|dont|and|between|at|by|in) ?[;,.:)]"
                    + "|\\b(chez|dont) et |null|pairs\\.|part\\.");

    private static List<String> names() throws IOException {
        List<String> all = Files.readAllLines(Needs.shared("data/qc-municipalites/actors.csv")).stream()
                .skip(1)
                .filter(line -> !line.startsWith("\""))
                .map(line -> line.split(",", -1)[1])
                .filter(name -> !name.contains("\"") && !ALWAYS.contains(name))
                .toList();
        return Stream.concat(
                        ALWAYS.stream(),
                        Stream.iterate(0, i -> i < 296, i -> i + 1).map(i -> all.get(i * 4)))
                .toList();
    }

    /** Tables of three, needs, offers, seats: reasons of every sort. A space of a name is a no-break space here. */
    private static Facts region() throws IOException {
        List<String> names = names();
        var random = new Random(3);
        var lines = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            lines.add("place P%03d: name=%s parent=M%d region=R1".formatted(i, joined(names.get(i)), i / 15));
            lines.add("actor a%03d: name=%s territory=P%03d level=local".formatted(i, joined(names.get(i)), i));
            lines.add("table Projet d’%s: a%03d, a%03d, a%03d | objet%d, objet%d | P%03d | %d"
                    .formatted(
                            names.get(i)
                                    .toLowerCase(Locale.ROOT)
                                    .replace(",", "")
                                    .replace("|", ""),
                            i,
                            (i + 1) % 300,
                            random.nextInt(300),
                            random.nextInt(40),
                            random.nextInt(40),
                            random.nextInt(300),
                            2015 + random.nextInt(9)));
            lines.add("a%03d %s minibus%d".formatted(i, random.nextBoolean() ? "lacks" : "serves", random.nextInt(20)));
        }
        return Region.of(String.join("\n", lines));
    }

    private static String joined(String name) {
        return name.replace(' ', '\u00a0');
    }

    private static List<Finding> suggestions() throws IOException {
        Facts facts = region();
        return Partnerships.LENS
                .find(facts, Snapshot.of(facts, Recipe.DEFAULT), new Parameters(Map.of("most", 200.0, "perActor", 9.0)))
                .stream()
                .filter(each -> each.doubt() != Doubt.NOT_ENOUGH_DATA)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void twoHundredSentencesHoldNoFault(Language language) throws IOException {
        Words words = Words.in(language);
        List<Finding> suggestions = suggestions();
        List<String> longestFirst = names().stream()
                .flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        assertThat(suggestions).hasSizeGreaterThanOrEqualTo(200);
        for (Finding each : suggestions) {
            Stream.concat(Stream.of(each.statement()), each.notes().stream().map(note -> note.text()))
                    .forEach(phrase -> assertThat(faults(words, phrase, longestFirst))
                            .as(words.say(phrase))
                            .isEmpty());
        }
    }

    /** Names are records: what is a fault between words is none within a name. */
    private static List<String> faults(Words words, Phrase phrase, List<String> longestFirst) {
        String said = words.say(phrase).replace('\u00a0', ' ');
        for (String name : longestFirst) {
            said = said.replace(name, "Nom");
        }
        return FAULTS.matcher(said).results().map(MatchResult::group).toList();
    }

    @Test
    void theLinterSeesWhatItLooksFor() {
        for (String fault :
                List.of("près de le parc", "à les gens", "que il", "deux  espaces", "chez ; et", "en commun :;")) {
            assertThat(FAULTS.matcher(fault).find()).as(fault).isTrue();
        }
        assertThat(FAULTS.matcher("Aucune relation connue entre Nom et Nom (deux intermédiaires); parc : chez Nom.")
                        .find())
                .isFalse();
    }
}
