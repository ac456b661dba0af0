package org.tisserand.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Doubt;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every lens promises, whatever it looks for. */
public class LensesTest {

    private static final Pattern KEY = Pattern.compile(
            "\"((?:pairs|zones|bridges|overlaps|pooling|agreement|delegations|evidence|list|period)\\.[a-z.-]*[a-z])\"");
    private static final Pattern NOTE = Pattern.compile("\\.note\\(\\s*\"([a-z-]+)\"");

    /** A region in which every lens finds something. */
    public static final String REGION = """
                place R1: kind=region name=Rivages
                place M1: kind=mrc parent=R1 region=R1
                place M2: kind=mrc parent=R1 region=R1
                place T1: parent=M1 region=R1
                place T2: parent=M1 region=R1
                place T3: parent=M2 region=R1
                actor Ana: sector=loisir level=local territory=T1
                actor Bel: sector=loisir level=local territory=T1
                actor Cyr: sector=famille level=local territory=T2
                actor Dan: sector=santé level=regional territory=R1
                actor Pont: sector=santé level=regional territory=R1
                actor Eve: sector=culture level=local territory=T3
                actor Fox: sector=culture level=local territory=T3
                actor Gus: sector=loisir level=local territory=T2
                actor Ida: sector=aînés level=local territory=T3
                actor Hal: sector=aînés level=local territory=T1
                table Marche: Ana, Bel, Cyr | marche, jeux | T1, T2 | 2021
                table Parc: Bel, Dan | parc | T1 | 2022
                table Lien: Dan, Pont, Hal | parc, aînés | T1, T3 | 2023
                table Relais: Pont, Eve | lecture | T3 | 2023
                table Contes: Eve, Fox | lecture, jeux | T3 | 2022
                table Place: Fox, Gus | jeux, marche | T2 | 2023
                table Fleurs: Gus, Ida | parc, marche | T2 | 2023
                Ana works marche in T2
                Bel works marche in T2
                Ida works marche in T2
                Gus works lecture in T2
                Ana needs lecture
                Fox offers lecture in T3
                Ida has minibus
                Gus lacks minibus
                Ana sees-to marche delegable=yes in T1
                Dan sees-to parc to=Ana means=no
                Hal ? Ida
                Ana ! Ida
                """;

    static Stream<Lens> lenses() {
        return Lenses.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void aLensSpeaksBothLanguages(Lens lens) {
        for (Language language : Language.values()) {
            for (String part : List.of("name", "question", "method", "unlocks")) {
                assertThat(Words.in(language).find("lens." + lens.id() + "." + part))
                        .as(language + " " + lens.id() + " " + part)
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void everyListKeepsAPartForSmallPlacesAndLetsTheReaderSayWhich(Lens lens) {
        assertThat(lens.defaults()).containsEntry(Strata.SMALL, Strata.FAIR);
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void everyTextOfAFindingCanBeSaidInBothLanguages(Lens lens) {
        for (Finding finding : Region.find(lens, region())) {
            assertThat(finding.evidence().isEmpty() && finding.doubt() != Doubt.NOT_ENOUGH_DATA)
                    .isFalse();
            for (Language language : Language.values()) {
                assertThat(texts(finding, Words.in(language))).noneMatch(String::isBlank);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void noTextOfAFindingRanksAnyone(Lens lens) {
        for (Finding finding : Region.find(lens, region())) {
            assertThat(texts(finding, Words.in(Language.FR)))
                    .noneMatch(text -> text.matches("(?is).*\\b(rang|classement|palmarès|premier de|meilleure?s?|pires?"
                            + "|\\d+e place|\\d+e sur)\\b.*"));
            assertThat(texts(finding, Words.in(Language.EN)))
                    .noneMatch(text -> text.matches(
                            "(?is).*\\b(rank(ed|ing)?|league|best|worst|top \\d+|\\d+(st|nd|rd|th) (of|place))\\b.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void anEmptyHomeGivesOneFindingThatNamesWhatWouldHelp(Lens lens) {
        assertThat(Region.find(lens, Facts.empty())).singleElement().satisfies(finding -> {
            assertThat(finding.doubt()).isEqualTo(Doubt.NOT_ENOUGH_DATA);
            assertThat(finding.notes()).extracting(note -> note.label()).contains("unlocks");
        });
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void theSameFactsInAnotherOrderGiveTheSameFindings(Lens lens) {
        assertThat(Region.find(lens, Region.shuffled(region(), 5))).isEqualTo(Region.find(lens, region()));
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void aLensTellsHowFarItIs(Lens lens) {
        var told = new ConcurrentLinkedQueue<Double>();
        lens.find(region(), network(), Parameters.DEFAULT, (done, total) -> told.add((double) done / total));
        assertThat(told).hasSizeGreaterThan(1).allMatch(share -> share >= 0 && share <= 1);
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void aLensThatNobodyWaitsForGivesUp(Lens lens) {
        Progress unwanted = (done, total) -> {
            throw new CancellationException(lens.id());
        };
        assertThatThrownBy(() -> lens.find(region(), network(), Parameters.DEFAULT, unwanted))
                .isInstanceOf(CancellationException.class);
    }

    private static Snapshot network() {
        return Snapshot.of(region(), Recipe.DEFAULT);
    }

    @Test
    void everyKeyWrittenInTheCodeIsInBothLanguages() throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/tisserand/findings"))) {
            List<Path> sources = files.filter(Files::isRegularFile).toList();
            for (Path source : sources) {
                Matcher key = KEY.matcher(Files.readString(source));
                while (key.find()) {
                    keys.add(key.group(1));
                }
                Matcher note = NOTE.matcher(Files.readString(source));
                while (note.find()) {
                    keys.add("note." + note.group(1));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(40);
        for (Language language : Language.values()) {
            assertThat(Words.in(language).texts().keySet()).containsAll(keys);
        }
    }

    @Test
    void idsAreToldApart() {
        assertThat(Lenses.ALL).extracting(Lens::id).doesNotHaveDuplicates();
    }

    private static List<String> texts(Finding finding, Words words) {
        var texts = new ArrayList<String>();
        texts.add(words.say(finding.statement()));
        finding.notes().forEach(note -> {
            texts.add(words.text("note." + note.label()));
            texts.add(words.say(note.text()));
        });
        finding.evidence().forEach(each -> texts.add(words.say(each.says())));
        finding.subjects().forEach(each -> texts.add(words.text("subject." + each.role())));
        finding.measures().forEach(each -> {
            texts.add(words.text("measure." + each.id() + ".name"));
            texts.add(words.text("measure." + each.id() + ".definition"));
        });
        return texts;
    }

    static Facts region() {
        return Region.of(REGION);
    }
}
