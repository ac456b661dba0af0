package org.tisserand.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tisserand.ingest.mapping.Choice;
import org.tisserand.ingest.sheet.Seen;
import org.tisserand.ingest.sheet.Sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tisserand.ingest.Imports.csv;
import static org.tisserand.ingest.Imports.read;
import static org.tisserand.ingest.Imports.show;

/** What is shown of files whose headings nobody foresaw, and what a person's answer makes of them. */
class StrangeHeadingsTest {

    private static final Upload STRANGE = csv("cahier.csv", """
            Qui;Avec qui;Sujet;Courriel;Qui;Notes de Zoé
            Centre;École;Jeunesse;a@b.ca;x;lundi
            École;Bibliothèque;Culture;c@d.ca;y;
            """);

    private static final Choice TOLD =
            new Choice("*", Optional.empty(), "ties", Map.of("Qui", "from", "Avec qui", "to"), Set.of("Notes de Zoé"));

    private static String shown(Seen seen) {
        return seen.sheetId().orElse("?") + (seen.read() ? "" : " (a guess)") + "\n"
                + seen.headings().stream()
                        .map(each -> each.text() + " → " + each.column().orElse("?") + " " + each.use() + " "
                                + each.samples())
                        .collect(Collectors.joining("\n"));
    }

    private static Reading byHand(Upload file, Choice choice) {
        return Intake.read(List.of(file), Optional.of(Mapping.byHand("correspondance.json", List.of(choice))));
    }

    @Test
    void twoColumnsThatNameTheSameThingsAreTakenForTheEndsOfTies() {
        Reading reading = read(STRANGE);
        assertThat(reading.accepted()).isFalse();
        assertThat(shown(reading.seen().get(0))).isEqualTo("""
                ties (a guess)
                Qui → from OFFERED [Centre, École]
                Avec qui → to OFFERED [École, Bibliothèque]
                Sujet → ? OFFERED [Jeunesse, Culture]
                Courriel → ? PERSONAL []
                Qui → ? TWICE [x, y]
                Notes de Zoé → ? OFFERED [lundi]""");
    }

    @Test
    void nothingIsGuessedWhereNothingSpeaksForIt() {
        Seen seen = read("Alpha;Beta\n1;2\n3;4\n").seen().get(0);
        assertThat(shown(seen)).isEqualTo("? (a guess)\nAlpha → ? OFFERED [1, 3]\nBeta → ? OFFERED [2, 4]");
    }

    @Test
    void wordsSaidAgainAndAgainAreNotTheEndsOfTies() {
        String rows = "oui;non\nnon;oui\n".repeat(10);
        assertThat(read("P;Q\n" + rows).seen().get(0).sheetId()).isEmpty();
    }

    @Test
    void headingsNearlyWrittenRightAreTakenForThoseMeant() {
        Seen seen = read("Nom de l’organisatoin;Sectuer\nCentre;santé\n")
                .seen()
                .get(0)
                .as(Sheets.ACTORS);
        assertThat(seen.headings())
                .extracting(each -> each.column().orElse("?"))
                .contains("sector");
    }

    @Test
    void whatARecognisedTableWasTakenForIsShownToo() {
        Seen seen = read("De;Vers;Couleur\nCentre;École;bleu\n").seen().get(0);
        assertThat(shown(seen)).isEqualTo("""
                ties
                De → from OFFERED [Centre]
                Vers → to OFFERED [École]
                Couleur → ? OFFERED [bleu]""");
    }

    @Test
    void anAnswerMakesAMappingThatReadsTheFile() {
        Reading reading = byHand(STRANGE, TOLD);
        assertThat(show(reading.rejections())).doesNotContain("✗");
        assertThat(show(Assembly.assemble(1, List.of(reading)))).isEqualTo("""
                actor bibliotheque « Bibliothèque » by name
                actor centre « Centre » by name
                actor ecole « École » by name
                tie centre – ecole tie PRESENT {Sujet=Jeunesse}
                tie ecole – bibliotheque tie PRESENT {Sujet=Culture}""");
    }

    @Test
    void theSameAnswerGivesTheSameBytesAndTheBytesTheSameAnswer() {
        Mapping mapping = Mapping.byHand("correspondance.json", List.of(TOLD));
        assertThat(Mapping.byHand("b.json", List.of(TOLD)).content()).isEqualTo(mapping.content());

        Mapping again = Mapping.parse("b.json", mapping.content()).mapping().orElseThrow();
        assertThat(again.isPlain()).isTrue();
        Choice choice = again.choice(read(STRANGE).seen().get(0)).orElseThrow();
        assertThat(choice.columns()).isEqualTo(TOLD.columns());
        assertThat(choice.without()).isEqualTo(TOLD.without());
    }

    @Test
    void whatWasSaidOnceSpeaksOfAnotherFileOfTheSameHeadingsAndOfNoOther() {
        Mapping mapping = Mapping.byHand("correspondance.json", List.of(TOLD));
        Seen same = read(csv("2027.csv", "NOTES DE ZOE;Avec qui;Qui\n;A;B\n"))
                .seen()
                .get(0);
        assertThat(mapping.choice(same)).isPresent();
        assertThat(mapping.choice(read("Avec qui;Qui\nA;B\n").seen().get(0))).isEmpty();
    }

    @Test
    void aMappingThatDoesMoreThanAFormCanSayIsNotPlain() {
        String splits = """
                {"sheets": [{"file": "*", "sheet": "ties", "columns": {"from": {"from": "A", "split": "/"}, "to": "B"}}]}
                """;
        assertThat(Mapping.parse("m.json", splits.getBytes(StandardCharsets.UTF_8))
                        .mapping()
                        .orElseThrow()
                        .isPlain())
                .isFalse();
    }
}
