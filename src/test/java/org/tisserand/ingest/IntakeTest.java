package org.tisserand.ingest;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tisserand.ingest.Imports.csv;
import static org.tisserand.ingest.Imports.facts;
import static org.tisserand.ingest.Imports.read;
import static org.tisserand.ingest.Imports.show;

/** What is read of files that are in order. */
class IntakeTest {

    @Test
    void tiesAloneAreEnoughAndMakeTheirActors() {
        assertThat(show(facts("""
                De;Vers;Force
                Maison des familles;CPE Les Petits Pas;3
                CPE Les petits pas;MRC;2,5
                """))).isEqualTo("""
                actor cpe-les-petits-pas « CPE Les Petits Pas » by name
                actor maison-des-familles « Maison des familles » by name
                actor mrc « MRC » by name
                tie maison-des-familles – cpe-les-petits-pas tie PRESENT 3.0
                tie cpe-les-petits-pas – mrc tie PRESENT 2.5""");
    }

    @Test
    void anOrdinaryListOfOrganisationsByTableIsEnough() {
        assertThat(show(facts("""
                Membres des tables de concertation,,
                ,,
                Nom de l’organisme,Comité ou table,Secteur
                Maison des familles,Table petite enfance,Famille
                ,,
                Ville de Rivage,Table petite enfance,municipal
                Ville de Rivage,Comité MADA,municipal
                """))).isEqualTo("""
                actor maison-des-familles « Maison des familles » by name family
                actor ville-de-rivage « Ville de Rivage » by name municipal
                collaboration comite-mada « Comité MADA » by name
                collaboration table-petite-enfance « Table petite enfance » by name
                part maison-des-familles in table-petite-enfance {actorSector=family}
                part ville-de-rivage in table-petite-enfance {actorSector=municipal}
                part ville-de-rivage in comite-mada {actorSector=municipal}""");
    }

    @Test
    void aFolderOfSheetsIsReadAsOneImport() {
        assertThat(show(facts(csv("Acteurs.csv", """
                                Identifiant;Nom;Type;Secteur;Niveau;Territoire;Couleur
                                A1;Maison des familles des Rivages;organisme communautaire;Famille et petite enfance;local;99015;vert
                                A2;MRC des Monts;mrc;municipal;supralocal;99020;
                                """), csv("ties.csv", """
                                from,to,kind,strength,state,period
                                A1,MRC des Monts,Soutien,3,présent,2024-2025
                                A2,maison des familles – Rivages,information,,absent,2024-03
                                """)))).isEqualTo("""
                actor A1 « Maison des familles des Rivages » community family local @99015 {Couleur=vert}
                actor A2 « MRC des Monts » mrc municipal supralocal @99020
                tie A1 – A2 support PRESENT 3.0 2024-01-01/2025-12-31
                tie A2 – A1 information ABSENT 2024-03-01/2024-03-31""");
    }

    @Test
    void actorsKnownByNameInOneImportAreTheActorsOfThatNameInAnother() {
        var ties = read(csv("liens.csv", "De,Vers\nMaison des familles,Ville de Rivage\n"));
        var actors = read(csv("acteurs.csv", "Id,Nom\nA1,Maison des Familles\n"));
        var either = show(Assembly.assemble(2, java.util.List.of(actors, ties)));
        assertThat(either).isEqualTo("""
                actor A1 « Maison des Familles »
                actor ville-de-rivage « Ville de Rivage » by name
                tie A1 – ville-de-rivage tie PRESENT""");
        assertThat(show(Assembly.assemble(2, java.util.List.of(ties, actors)))).isEqualTo(either);
    }

    @Test
    void aCopyUnderAnotherNameIsTheSameImport() {
        String text = "De,Vers\nA,B\n";
        assertThat(read(csv("copie.csv", text)).importId())
                .isEqualTo(read(csv("liens.csv", text)).importId());
        assertThat(read(csv("liens.csv", text)).importId()).hasSize(12);
    }

    @Test
    void anActorOutsideTheActorsSheetIsRefusedWithTheNearestName() {
        var reading = read(
                csv("Acteurs.csv", "Id,Nom\nA1,CISSS de la Côte-Nord\nA2,Ville de Rivage\n"),
                csv("Liens.csv", "De,Vers\nA1,A2\nCISS Côte-Nord,A2\nA9,A2\n"));
        assertThat(reading.accepted()).isFalse();
        assertThat(reading.facts().isEmpty()).isTrue();
        assertThat(show(reading.rejections())).isEqualTo("""
                ✗ Liens.csv:3 De (A) [CISS Côte-Nord] Cet acteur ne figure pas dans la feuille Acteurs. Vouliez-vous dire «\u00a0CISSS de la Côte-Nord\u00a0»?
                ✗ Liens.csv:4 De (A) [A9] Cet acteur ne figure pas dans la feuille Acteurs.""");
    }

    @Test
    void sourceIsWhereATieStartsUnlessFromIsThereToo() {
        assertThat(show(facts("Source,Target,Weight\nA,B,2\n"))).endsWith("tie a – b tie PRESENT 2.0");
        assertThat(show(facts("De,Vers,Source\nA,B,Enquête 2024\n")))
                .endsWith("tie a – b tie PRESENT {source=Enquête 2024}");
    }

    @Test
    void textsThatExcelWritesToProtectOrDescribeAreNotData() {
        assertThat(show(facts("sep=;\nDe;Vers\n'=A;B\n"))).contains("« =A »").endsWith("tie a – b tie PRESENT");
    }

    @Test
    void nobodyHandsAMandateOverToItself() {
        var reading = Imports.read(csv("Mandats.csv", "Titulaire;Compétence;Délégataire\nA;Accueil;A\n"));
        assertThat(reading.rejections()).extracting("code").contains("self-delegation");
        assertThat(reading.accepted()).isFalse();
    }

    @Test
    void everySheetMakesItsFacts() {
        assertThat(show(facts(
                        csv(
                                "Domaines.csv",
                                "Acteur;Objet;Population;Territoire;Poids;Période\nA;logement|loisir;aînés;99015;2;2024\n"),
                        csv("Offres.csv", "Acteur;Fonction;Objet;Territoire\nA;réseautage;politique familiale;\n"),
                        csv("Besoins.csv", "Acteur;Description;Ressource;Quantité\nB;une salle;local;1\n"),
                        csv("Ressources.csv", "Acteur;Type;Partageable\nA;local;oui\n"),
                        csv("Buts et résultats.csv", "Acteur ou collaboration;But\nParcs;Des parcs pour tous\n"),
                        csv("Mandats.csv", """
                                Titulaire;Compétence;Délégable;Délégataire;Mode d’entente;Ressources jointes;Objet
                                A;Accueil;oui;B;régie;Aucune;logement
                                B;Parcs;oui;;;0,5 ETP;
                                """),
                        csv("Collaborations.csv", "Nom;Objets;Début;Fin\nParcs;parcs;2023;2025\n"),
                        csv("Territoires.csv", "Code géographique;Nom;Type\n99015;Rivage;village\n"),
                        csv("Sources.csv", "Id;Titre\nS1;Enquête 2024\n"))))
                .isEqualTo("""
                actor a « A » by name
                actor b « B » by name
                collaboration parcs « Parcs » [parks][][] 2023-01-01/2025-12-31
                territory 99015 Rivage municipality
                scope a [housing, loisir][seniors][99015] 2024-01-01/2024-12-31
                offer of a networking [family-policy][][]
                need of b premises
                resource of a premises shareable
                goal of parcs: Des parcs pour tous
                mandate of a: Accueil delegable to b by joint-board without means [housing][][]
                mandate of b: Parcs delegable with means {resources=0,5 ETP}
                source S1 Enquête 2024""");
    }

    @Test
    void theUnicodeTextOfExcelIsRead() {
        var utf16 = "\uFEFFDe\tVers\nMontréal\tL’Œuf\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        assertThat(show(facts(new Upload("liens.txt", utf16)))).contains("« Montréal »", "« L’Œuf »");
    }

    @Test
    void aGoalMayBeHeldByACollaborationThatOnlyAParticipationNames() {
        assertThat(show(facts(
                        csv("Buts.csv", "Acteur ou collaboration,But\nTable famille,Agir tôt\nRivage,Durer\n"),
                        csv("Participations.csv", "Acteur,Table\nRivage,Table famille\n"))))
                .isEqualTo("""
                actor rivage « Rivage » by name
                collaboration table-famille « Table famille » by name
                part rivage in table-famille
                goal of table-famille: Agir tôt
                goal of rivage: Durer""");
    }

    @Test
    void whatIsMissingIsSaidWithWhatItWouldUnlock() {
        var words = org.tisserand.model.Words.in(org.tisserand.model.Language.FR);
        var list = facts("Organisme,Table\nRivage,Table famille\n");
        assertThat(Unlocks.of(list))
                .extracting(words::say)
                .startsWith(
                        "Colonne «\u00a0Secteur\u00a0» (feuille Acteurs)\u00a0: les partenariats improbables entre secteurs.",
                        "Colonne «\u00a0Objets\u00a0» (feuille Collaborations)\u00a0: les zones communes de travail.");
        assertThat(Unlocks.absent(read(csv("x.csv", "De,Vers\nA,B\n")).rows().keySet()))
                .hasSize(12);
    }

    @Test
    void aColumnWithoutHeadingIsKeptUnderItsLetter() {
        assertThat(show(facts("De,,Vers\nA,peut-être,B\n"))).endsWith("tie a – b tie PRESENT {B=peut-être}");
    }

    @Test
    void aListOfActorsStaysOneEvenWithAColumnOfGoals() {
        assertThat(show(facts("Organisme,Secteur,Territoire,Objectif\nRivage,aînés,99015,Durer\n")))
                .isEqualTo("actor rivage « Rivage » seniors @99015 {Objectif=Durer}");
    }

    @Test
    void ofTwoImportsTheLaterTellsWhatBecameOfAskingAnActorInAWave() {
        var first = read(csv("enquete.csv", "Vague,Acteur,Statut de réponse,Canal\n2024,Rivage,non joint,courriel\n"));
        var second = read(csv("relance.csv", "Wave,Actor,Response status\n2024,RIVAGE,Partially answered\n"));
        assertThat(show(Assembly.assemble(2, List.of(first, second)))).isEqualTo("""
                actor rivage « Rivage » by name
                response of rivage to « 2024 » PARTIAL""");
    }

    @Test
    void aWaveWrittenOtherwiseInALaterImportIsTheSameWaveAsFirstWritten() {
        var first = read(csv("enquete.csv", "Vague,Acteur,Statut de réponse\nVague 2,Rivage,non joint\n"));
        var second = read(csv("relance.csv", "Vague,Acteur,Statut de réponse\nVAGUE  2,Rivage,répondu\n"));
        assertThat(show(Assembly.assemble(2, List.of(first, second)))).isEqualTo("""
                actor rivage « Rivage » by name
                response of rivage to « Vague 2 » ANSWERED""");
    }
}
