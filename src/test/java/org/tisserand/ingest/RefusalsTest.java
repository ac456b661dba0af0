package org.tisserand.ingest;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tisserand.ingest.Imports.csv;
import static org.tisserand.ingest.Imports.read;
import static org.tisserand.ingest.Imports.show;

/** What is told of files that are not in order: where, what, why, and how to mend it. */
class RefusalsTest {

    @Test
    void cellsThatCannotBeReadAreToldOneByOneAndNothingIsLoaded() {
        var reading = read(csv("liens.csv", """
                De;Vers;Force;Période;État;Réciproque
                A;B;-2;2024;présent;oui
                A;C;deux;2024;présent;
                A;D;0;2024;présent;
                A;;1;2024;présent;
                A;E;1;01/03/2024;présent;
                A;F;1;2024-13;peut-être;bof
                A;a;1;2024;#N/A;
                """));
        assertThat(show(reading.rejections())).isEqualTo("""
                ✗ liens.csv:2 Force (C) [-2] Le nombre est négatif.
                ✗ liens.csv:3 Force (C) [deux] Ce n’est pas un nombre lisible.
                ✗ liens.csv:4 Force (C) [0] Le nombre est zéro.
                ✗ liens.csv:5 Vers (B) [] Cette cellule est vide, mais elle est nécessaire.
                ✗ liens.csv:6 Période (D) [01/03/2024] Cette date ou cette période n’est pas lisible.
                ✗ liens.csv:7 État (E) [peut-être] Cet état n’est pas connu.
                ✗ liens.csv:7 Réciproque (F) [bof] Ce n’est ni oui ni non.
                ✗ liens.csv:7 Période (D) [2024-13] Cette date ou cette période n’est pas lisible.
                ✗ liens.csv:8 État (E) [#N/A] La formule de cette cellule est en erreur.
                ✗ liens.csv:8 Vers (B) [a] Le lien joint un acteur à lui-même.
                · liens.csv 6 acteurs ont été créés d’après leur nom, faute de feuille Acteurs.""");
        assertThat(reading.accepted()).isFalse();
        assertThat(reading.facts().isEmpty()).isTrue();
    }

    @Test
    void theSameIsToldInEnglishWithHowToMendIt() {
        var reading = read(csv("ties.csv", "From,To,Strength\nA,B,-2\n"));
        var rejection = reading.rejections().get(0);
        assertThat(show(List.of(rejection), Language.EN))
                .isEqualTo("✗ ties.csv:2 Strength (C) [-2] The number is negative.");
        assertThat(Words.in(Language.EN).say(rejection.mend()))
                .isEqualTo(
                        "Write a positive number. To say that a tie does not exist, use the column “State”: absent.");
    }

    @Test
    void anIdentifierGivenTwiceIsRefusedWithItsFirstRow() {
        assertThat(show(read(csv("Acteurs.csv", """
                Identifiant,Nom
                A1,Maison des familles
                A2,Ville de Rivage
                A1,Centre d’action bénévole
                """)).rejections()))
                .isEqualTo(
                        "✗ Acteurs.csv:4 Identifiant (A) [A1] L’identifiant «\u00a0A1\u00a0» figure déjà à la ligne 2.");
    }

    @Test
    void aResponseStatusThatIsNotKnownIsToldWithTheNearestOrWithAll() {
        var reading = read(csv("Enquête.csv", """
                Vague;Acteur;Statut de réponse
                2024;A;repondu
                2024;B;refuzé
                2024;C;bof
                2024;D;
                """));
        assertThat(show(reading.rejections())).isEqualTo("""
                ✗ Enquête.csv:3 Statut de réponse (C) [refuzé] Ce statut de réponse n’est pas connu. Vouliez-vous dire «\u00a0refus\u00a0»?
                ✗ Enquête.csv:4 Statut de réponse (C) [bof] Ce statut de réponse n’est pas connu.
                ✗ Enquête.csv:5 Statut de réponse (C) [] Cette cellule est vide, mais elle est nécessaire.
                · Enquête.csv 3 acteurs ont été créés d’après leur nom, faute de feuille Acteurs.""");
        assertThat(Words.in(Language.EN).say(reading.rejections().get(1).mend()))
                .isEqualTo("Write one of these: answered, partial answer, refused, not reached and not asked.");
    }

    @Test
    void twoResponsesOfOneActorToOneWaveAreRefusedHoweverItIsNamed() {
        assertThat(show(read(
                                csv("Acteurs.csv", "Id,Nom\nA1,Maison des familles\nA2,Ville de Rivage\n"),
                                csv("Enquête.csv", """
                Vague,Acteur,Statut
                Printemps 2024,A1,non joint
                Printemps 2024,A2,répondu
                printemps 2024,maison des familles,répondu
                Automne 2024,A1,répondu
                """))
                        .rejections()))
                .isEqualTo(
                        "✗ Enquête.csv:4 Acteur (B) [maison des familles]"
                                + " Cet acteur a déjà un statut de réponse dans la vague «\u00a0Printemps 2024\u00a0», à la ligne 2.");
    }

    @Test
    void aNameThatSeveralActorsBearMustBeGivenByIdentifier() {
        assertThat(show(read(
                                csv("Acteurs.csv", "Id,Nom\nA1,Saint-Jean\nA2,St-Jean\nA3,Rivage\n"),
                                csv("Liens.csv", "De,Vers\nsaint jean,A3\n"))
                        .rejections()))
                .isEqualTo("✗ Liens.csv:2 De (A) [saint jean] Plusieurs acteurs portent ce nom\u00a0: A1 et A2.");
    }

    @Test
    void aTableWithoutKnownHeadingsTellsWhichWereSeen() {
        var reading = read(csv("export.csv", "Couleur,Taille\nvert,3\n"));
        assertThat(show(reading.rejections()))
                .isEqualTo(
                        "✗ export.csv Aucune feuille connue n’y est reconnue. En-têtes vus\u00a0: «\u00a0Couleur\u00a0» et «\u00a0Taille\u00a0».");
        assertThat(Words.in(Language.FR).say(reading.rejections().get(0).mend()))
                .contains("«\u00a0De\u00a0» et «\u00a0Vers\u00a0»");
    }

    @Test
    void aSheetOfOursWithoutANeededColumnTellsWhich() {
        assertThat(show(read(csv("Liens.csv", "De,Force\nA,3\n")).rejections()))
                .isEqualTo(
                        "✗ Liens.csv Il manque une colonne à cette feuille. Il faut\u00a0: «\u00a0De\u00a0» et «\u00a0Vers\u00a0»."
                                + " En-têtes vus\u00a0: «\u00a0De\u00a0» et «\u00a0Force\u00a0».");
    }

    @Test
    void aHeadingThatStandsTwiceIsRefused() {
        assertThat(show(read("De,Vers,Force,force\nA,B,1,2\n").rejections()))
                .startsWith("✗ reseau.csv:1 force (D) Cet en-tête figure deux fois.");
    }

    @Test
    void aRowLongerThanTheHeadingsBetraysASeparatorInsideACell() {
        assertThat(show(read("De,Vers\nMaison, centre et jardin,Rivage\n").rejections()))
                .startsWith("✗ reseau.csv:2 La ligne a 3 cellules, mais il n’y a que 2 en-têtes.");
    }

    @Test
    void aLineBrokenInTwoIsSaid() {
        assertThat(show(read("De,Vers,Force\nA,B,2\nA,C\nA,D\n").rejections()))
                .startsWith("· reseau.csv:3 2 lignes ont moins de cellules que la feuille n’a d’en-têtes");
    }

    @Test
    void anUnclosedQuotationMarkIsRefused() {
        assertThat(show(read("De,Vers\n\"Maison,Rivage\nA,B\n").rejections()))
                .startsWith("✗ reseau.csv:2 Un guillemet ouvert n’est pas refermé, ou est suivi d’un texte.");
    }

    @Test
    void windows1252IsReadAndSaid() {
        var bytes = "De;Vers\nMunicipalité d’Étang;L’Œuf\n".getBytes(Charset.forName("windows-1252"));
        var reading = Intake.read(List.of(new Upload("liens.csv", bytes)), Optional.empty());
        assertThat(show(Assembly.assemble(1, List.of(reading)))).contains("« L’Œuf »", "« Municipalité d’Étang »");
        assertThat(show(reading.rejections()))
                .startsWith("· liens.csv Le fichier n’est pas en UTF-8\u00a0: il a été lu en Windows-1252.");
        assertThat(reading.accepted()).isTrue();
    }

    @Test
    void waysToReachAPersonAreNotKept() {
        var reading = read("Nom,Courriel,Bureau,Code postal\nRivage,info@rivage.example,418 555-0199,G0A 1B0\n");
        assertThat(show(reading.facts())).isEqualTo("actor rivage « Rivage » {Code postal=G0A 1B0}");
        assertThat(show(reading.rejections())).isEqualTo("""
                · reseau.csv Courriel (B) Renseignement personnel\u00a0: la colonne n’est pas gardée.
                · reseau.csv Bureau (C) Renseignement personnel\u00a0: la colonne n’est pas gardée.
                · reseau.csv Une colonne inconnue est gardée telle quelle\u00a0: «\u00a0Code postal\u00a0».""");
    }

    @Test
    void whatIsOrderlyButOddIsSaidWithoutBeingRefused() {
        var reading = read("""
                De,Vers,Début,Fin

                Rivage,Autre,2024,2023
                Autre,Rivage,2020,2021
                Rivage,Autre,2020,2021
                """);
        assertThat(reading.accepted()).isTrue();
        assertThat(show(reading.facts()).lines().skip(2))
                .containsExactly(
                        "tie rivage – autre tie PRESENT {end=2023, start=2024}",
                        "tie autre – rivage tie PRESENT 2020-01-01/2021-12-31",
                        "tie rivage – autre tie PRESENT 2020-01-01/2021-12-31");
        assertThat(show(reading.rejections())).isEqualTo("""
                · reseau.csv:3 Fin (D) [2023] La fin précède le début\u00a0: la période est tenue pour inconnue, les dates sont gardées telles quelles.
                · reseau.csv Une ligne vide a été sautée.
                · reseau.csv 2 acteurs ont été créés d’après leur nom, faute de feuille Acteurs.
                · reseau.csv Un nom ne désigne sans doute aucun organisme précis\u00a0: «\u00a0Autre\u00a0».
                · reseau.csv Une ligne répète un lien déjà lu\u00a0: chacune est gardée comme une preuve de plus.""");
    }

    @Test
    void moreErrorsThanAPersonCanReadAreCounted() {
        var text = new StringBuilder("De,Vers,Force\n");
        for (int i = 0; i < 700; i++) {
            text.append("A,B").append(i).append(",x\n");
        }
        var reading = read(text.toString());
        assertThat(reading.rejections().stream().filter(each -> each.isError())).hasSize(501);
        assertThat(show(reading.rejections())).contains("✗ reseau.csv 200 autres erreurs ne sont pas montrées.");
    }

    @Test
    void filesThatAreNoTablesAreRefusedByWhatTheyHold() {
        assertThat(show(read(csv("vide.csv", "")).rejections())).isEqualTo("✗ vide.csv Le fichier est vide.");
        assertThat(show(read(csv("page.csv", "<html>")).rejections()))
                .isEqualTo("✗ page.csv Ce fichier n’est pas un tableau que Tisserand sait lire.");
        assertThat(show(read(csv("nul.csv", "De,Vers\nA\0,B\n")).rejections()))
                .isEqualTo("✗ nul.csv Ce fichier n’est pas un tableau que Tisserand sait lire.");
        assertThat(show(read(csv("modele.csv", "De,Vers\n")).rejections()))
                .isEqualTo("✗ modele.csv Aucune ligne n’est remplie sous les en-têtes.");
    }

    @Test
    void otherFilesOfAFolderAreLeftAlone() {
        var reading =
                read(csv("liens.csv", "De,Vers\nA,B\n"), csv("README.md", "# \"Notes"), csv("x.csv", "U,V\n1,2\n"));
        assertThat(reading.accepted()).isTrue();
        assertThat(show(reading.rejections())).isEqualTo("""
                · README.md Ce fichier n’est pas un tableau\u00a0: il n’est pas lu.
                · x.csv Cette feuille n’est pas reconnue et n’est pas lue. En-têtes vus\u00a0: «\u00a0U\u00a0» et «\u00a0V\u00a0».
                · README.md, liens.csv, x.csv 2 acteurs ont été créés d’après leur nom, faute de feuille Acteurs.""");
    }
}
