package org.tisserand.ingest;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tisserand.ingest.duplicates.Apart;
import org.tisserand.ingest.duplicates.Duplicates;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Verdict;
import org.tisserand.model.Verdicts;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the facts when people say that two actors are one, or two. */
class MergingTest {

    private static final Upload TIES = Imports.csv("liens.csv", """
            De;Vers
            Le Phare;École du Port
            Le Phare inc.;Bibliothèque
            Le Phare inc.;Le Phare
            """);
    private static final Upload TABLES = Imports.csv("tables.csv", """
            Organisme;Table
            Le Phare;Table jeunesse
            Le Phare inc.;Table jeunesse
            Le Phare inc.;Table aînés
            """);

    @Test
    void whatWasToldOfEitherIsToldOfTheOneThatIsKept() {
        Facts facts = facts(same("Le Phare", "Le Phare inc."), TIES, TABLES);
        assertThat(Imports.show(facts))
                .contains("tie le-phare – ecole-du-port")
                .contains("tie le-phare – bibliotheque")
                .contains("part le-phare in table-aines")
                .doesNotContain("le-phare-inc");
        assertThat(facts.ties()).as("nobody partners with itself").hasSize(2);
    }

    @Test
    void theOtherNameIsKnownAndTheRowsOfBothRemain() {
        Actor kept = actor(facts(same("Le Phare", "Le Phare inc."), TIES, TABLES), "le-phare");
        assertThat(kept.name()).isEqualTo("Le Phare");
        assertThat(kept.aliases()).containsExactly("Le Phare inc.");
        assertThat(kept.rows()).extracting(row -> row.row()).containsExactly(2, 3);
    }

    @Test
    void columnsThatTheKeptOneLeavesOpenAreTheOther_s() {
        Upload list = Imports.csv("Acteurs.csv", """
                Identifiant;Nom;Sigle;Secteur;Territoire
                p1;Le Phare;;Jeunesse;
                p2;Le Phare inc.;LP;Culture;Sept-Îles
                """);
        Actor kept = actor(facts(sameIds("p1", "Le Phare", "p2", "Le Phare inc."), list), "p1");
        assertThat(kept.sector()).hasValue("youth");
        assertThat(kept.territory()).hasValue("Sept-Îles");
        assertThat(kept.acronym()).hasValue("LP");
    }

    @Test
    void aLaterImportMayNameEitherSpelling() {
        Upload later = Imports.csv("plus.csv", """
                De;Vers
                Le Phare Inc;Musée
                le phare;Quai
                """);
        Facts facts = facts(same("Le Phare", "Le Phare inc."), TIES, later);
        assertThat(Imports.show(facts)).contains("tie le-phare – musee").contains("tie le-phare – quai");
        assertThat(facts.actors()).extracting(Actor::name).doesNotContain("Le Phare inc.", "Le Phare Inc");
    }

    @Test
    void anAccentOrThePointsOfAnAcronymMakeTwoActorsUntilAPersonSaysThatTheyAreOne() {
        Upload spelt = Imports.csv("plus.csv", """
                De;Vers
                École du Port;Musée
                Ecole du Port;Quai
                ÉCOLE DU PORT;Parc
                M.R.C. des Embruns;Musée
                MRC des Embruns;Quai
                """);
        Facts facts = facts(Verdicts.NONE, spelt);
        assertThat(facts.actors())
                .extracting(Actor::name)
                .contains("École du Port", "Ecole du Port", "M.R.C. des Embruns", "MRC des Embruns")
                .as("capitals alone make no other name")
                .hasSize(7);
        assertThat(Duplicates.among(facts)).as("both are put to a person").hasSize(2);
        Facts one = facts(sameIds("ecole-du-port", "École du Port", "ecole-du-port-2", "Ecole du Port"), spelt);
        assertThat(actor(one, "ecole-du-port").aliases()).containsExactly("Ecole du Port");
        assertThat(one.actors()).hasSize(6);
    }

    @Test
    void aNameAsTheRegisterSpellsItIsFoundBeforeOneThatIsSpeltOtherwise() {
        Upload list = Imports.csv("Acteurs.csv", "Identifiant;Nom\n7;École du Port\n8;Ecole du Port\n9;Quai\n");
        Upload ties = Imports.csv("liens.csv", "De;Vers\nEcole du Port;Quai\n");
        assertThat(Imports.show(facts(Verdicts.NONE, list, ties))).contains("tie 8 – 9");
    }

    @Test
    void theOrderOfImportsMakesNoDifference() {
        assertThat(facts(same("Le Phare", "Le Phare inc."), TABLES, TIES).ties())
                .isEqualTo(
                        facts(same("Le Phare", "Le Phare inc."), TIES, TABLES).ties());
    }

    @Test
    void chainsAreFollowedToTheirEnd() {
        Upload three = Imports.csv("trois.csv", "De;Vers\nA;X\nB;Y\nC;Z\n");
        Facts facts = facts(verdicts(merge(1, "b", "B", "a", "A"), merge(2, "c", "C", "b", "B")), three);
        assertThat(Imports.show(facts)).contains("tie c – x", "tie c – y", "tie c – z");
        assertThat(actor(facts, "c").aliases()).containsExactlyInAnyOrder("A", "B");
        Facts withoutSecond = facts(verdicts(merge(1, "b", "B", "a", "A")), three);
        assertThat(Imports.show(withoutSecond)).contains("tie b – x", "tie b – y", "tie c – z");
        Facts withoutFirst = facts(verdicts(merge(2, "c", "C", "b", "B")), three);
        assertThat(Imports.show(withoutFirst)).contains("tie a – x", "tie c – y", "tie c – z");
    }

    @Test
    void aCircleOfDecisionsIsOneActor() {
        Upload two = Imports.csv("deux.csv", "De;Vers\nA;X\nB;Y\n");
        Facts facts = facts(verdicts(merge(1, "b", "B", "a", "A"), merge(2, "a", "A", "b", "B")), two);
        assertThat(Imports.show(facts)).contains("tie b – x", "tie b – y");
    }

    @Test
    void aDecisionOnWhomNoImportNamesAnyMoreWaits() {
        Facts facts = facts(same("Le Phare", "Musée inconnu"), TIES);
        assertThat(facts).isEqualTo(facts(Verdicts.NONE, TIES));
    }

    @Test
    void anIdentifierGivenToAnotherIsNotMerged() {
        Upload others = Imports.csv("Acteurs.csv", "Identifiant;Nom\np1;Le Phare\np2;Musée du Nord\n");
        Facts facts = facts(sameIds("p1", "Le Phare", "p2", "Le Phare inc."), others);
        assertThat(facts.actors()).hasSize(2);
    }

    @Test
    void ofSeveralOfOneNameTheIdentifierTells() {
        Upload list = Imports.csv("Acteurs.csv", "Identifiant;Nom\np1;CLSC\np2;CLSC\np3;CLSC\n");
        Facts facts = facts(sameIds("p1", "CLSC", "p2", "CLSC"), list);
        assertThat(facts.actors()).extracting(Actor::id).containsExactly("p1", "p3");
    }

    @Test
    void whatIsDelegatedToOneselfStays() {
        Upload list = Imports.csv("Acteurs.csv", "Nom\nMRC\nMRC inc.\n");
        Upload mandates = Imports.csv("Mandats.csv", "Acteur;Compétence;Délégué à\nMRC;Transport;MRC inc.\n");
        Facts facts = facts(same("MRC", "MRC inc."), list, mandates);
        assertThat(facts.mandates()).singleElement().satisfies(each -> assertThat(each.delegate())
                .isEmpty());
    }

    @Test
    void aPairSaidToBeTwoNeverComesBack() {
        Facts facts = facts(Verdicts.NONE, TIES);
        assertThat(Duplicates.among(facts)).hasSize(1);
        var verdicts = new Verdicts(List.of(new Verdict(
                1, Instant.EPOCH, false, named("le-phare-inc", "Le Phare inc."), named("le-phare", "Le Phare"))));
        assertThat(new Apart(facts, verdicts).holds(Duplicates.among(facts).get(0)))
                .isTrue();
        Facts other = facts(
                Verdicts.NONE,
                Imports.csv("Acteurs.csv", "Identifiant;Nom\n7;Le Phare\n8;Le Phare inc.\n9;Le Phare ltée\n"));
        assertThat(Duplicates.among(other).stream()
                        .filter(new Apart(other, verdicts)::holds)
                        .toList())
                .singleElement()
                .satisfies(pair -> assertThat(pair.pair()).containsExactlyInAnyOrder("7", "8"));
    }

    static Verdicts same(String kept, String other) {
        return sameIds(
                org.tisserand.ingest.sheet.Names.slug(kept), kept, org.tisserand.ingest.sheet.Names.slug(other), other);
    }

    private static Verdicts sameIds(String keptId, String kept, String otherId, String other) {
        return verdicts(merge(1, keptId, kept, otherId, other));
    }

    private static Verdicts verdicts(Verdict... all) {
        return new Verdicts(List.of(all));
    }

    private static Verdict merge(long number, String keptId, String kept, String otherId, String other) {
        return new Verdict(number, Instant.EPOCH, true, named(keptId, kept), named(otherId, other));
    }

    private static Verdict.Named named(String id, String name) {
        return new Verdict.Named(id, name);
    }

    // Each file an import of its own, in the ledger's order.
    private static Facts facts(Verdicts verdicts, Upload... files) {
        List<Reading> readings =
                java.util.Arrays.stream(files).map(Imports::read).toList();
        assertThat(readings).allMatch(Reading::accepted);
        return Assembly.assemble(1, readings, verdicts);
    }

    private static Actor actor(Facts facts, String id) {
        return facts.actors().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
