package org.tisserand.ingest.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tisserand.Sketch;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.RowRef;
import org.tisserand.model.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** Which names are held against one another, and by what. */
class DuplicatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CISSS de la Côte-Nord          | C.I.S.S.S. Côte Nord
            CISSS de la Côte-Nord          | Centre intégré de santé et de services sociaux de la Côte-Nord
            CIUSSS de l’Estrie             | Centre intégré universitaire de santé et services sociaux de l'Estrie
            CISSS de Laval                 | CIUSSS de Laval
            MRC de Manicouagan             | Municipalité régionale de comté de Manicouagan
            CPE Les Petits Pas             | Centre de la petite enfance Petits pas
            CSS de l’Estuaire              | Centre de services scolaire de l’Estuaire
            CSS de l’Estuaire              | Commission scolaire de l'Estuaire
            DSPublique de la Côte-Nord     | Direction de santé publique de la Côte-Nord
            DRSP Côte-Nord                 | Direction régionale de la santé publique de la Côte-Nord
            CLSC de Forestville            | Centre local de services communautaires de Forestville
            Cégep de Baie-Comeau           | Collège d’enseignement général et professionnel de Baie-Comeau
            OMH de Sept-Îles               | Office municipal d’habitation de Sept-Îles
            CDC de Charlevoix              | Corporation de développement communautaire de Charlevoix
            ROC de l’Estrie                | Regroupement des organismes communautaires de l’Estrie
            Saint-Jean                     | St-Jean
            Sainte-Flavie                  | STE FLAVIE
            Les Entreprises Gagnon inc.    | Entreprises Gagnon
            Gagnon et frères ltée          | Gagnon & frères Inc.
            Coop de solidarité du Fjord    | Coopérative de solidarité du Fjord
            Corporation Mer et Rive        | Mer et Rive
            Ville de Rivière-du-Loup       | Rivière-du-Loup
            Ville de Rivière-du-Loup       | Municipalité de Rivière-du-Loup
            TROC                           | Table régionale des organismes communautaires
            CRDCN                          | Conférence régionale de développement de la Côte-Nord
            Association haïtienne (AHCN)   | AHCN
            Carrefour Jeunesse-emploi Duplessis | Carrefour jeuneese-emploi Duplessis
            Maison des jeunes l’Envol      | Maison des jeunes Lenvol
            Bibliothèque Alice-Lane        | Biblotèque Alice-Lane
            """)
    void arePutBeforeAPerson(String one, String other) {
        assertThat(pairs(one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MRC de Rivière-du-Loup         | Ville de Rivière-du-Loup
            MRC de Rivière-du-Loup         | Rivière-du-Loup
            CSS du Littoral                | CSS de la Moyenne-Côte-Nord
            Saint-Jean                     | Saint-Jean-sur-Richelieu
            Saint-Jean                     | Sainte-Jeanne
            Maison des jeunes de Forestville | Maison de la famille de Forestville
            Maison des jeunes de Sept-Îles | Maison des jeunes de Port-Cartier
            CPE Les Petits Pas             | CPE Les Petits Loups
            CLSC de Forestville            | CHSLD de Forestville
            Fondation de l’hôpital du Havre | Hôpital du Havre
            École 1                        | École 2
            Table jeunesse Est             | Table jeunesse Ouest
            Paroisse de Saint-Paul         | Village de Saint-Paul
            CDC de Charlevoix              | Chambre de commerce de Charlevoix
            """)
    void areLeftAlone(String one, String other) {
        assertThat(pairs(one, other)).isEmpty();
    }

    @Test
    void aWordThatOthersBearTooIsNoSlip() {
        assertThat(pairs("Table Marie du Nord", "Table Maria du Nord")).hasSize(1);
        assertThat(pairs("Table Marie du Nord", "Table Maria du Nord", "Chœur Marie", "Quai de Maria"))
                .isEmpty();
    }

    @Test
    void kindsThatDifferRuleAPairOut() {
        Actor town = actor(1, "Rivière-au-Renard", "municipality", "municipal", "");
        Actor county = actor(2, "Rivière au Renard", "mrc", "municipal", "");
        assertThat(Duplicates.among(Facts.of(1, List.of(town, county), List.of())))
                .isEmpty();
    }

    @Test
    void placesApartSpeakAgainstAPairAndOutweighAShortName() {
        Actor here = actor(1, "Maison des jeunes", "", "", "Sept-Îles");
        Actor there = actor(2, "Maison des Jeunes", "", "", "Baie-Comeau");
        Actor centre = actor(3, "Centre d’action bénévole Le Phare de l’Est", "", "", "Sept-Îles");
        Actor sameCentre = actor(4, "CAB Le Phare de l'Est", "", "", "Baie-Comeau");
        var found = Duplicates.among(Facts.of(1, List.of(here, there, centre, sameCentre), List.of()));
        assertThat(found).hasSize(1);
        assertThat(told(found.get(0), Language.FR)).contains("Sept-Îles").contains("Baie-Comeau");
    }

    @Test
    void aPlaceThatOneNameAddsIsNoDifferenceWhereBothAreThere() {
        Actor brief = actor(1, "Maison des jeunes La Relève", "", "", "Sept-Îles");
        Actor full = actor(2, "Maison des jeunes La Relève de Sept-Îles", "", "", "Sept-Îles");
        assertThat(Duplicates.among(Facts.of(1, List.of(brief, full), List.of())))
                .hasSize(1);
    }

    @Test
    void reasonsAreSaidInBothLanguages() {
        var pair = found("CISSS de la Côte-Nord", "Centre intégré de santé et de services sociaux de la Côte-Nord")
                .get(0);
        assertThat(told(pair, Language.FR)).contains("CISSS");
        assertThat(told(pair, Language.EN)).contains("CISSS");
    }

    @Test
    void aCandidateTellsWhatAMergeWouldBringTogether() {
        Facts facts = Sketch.facts("""
                Le_Phare_inc–Ada
                Le_Phare–Ada
                Le_Phare–Le_Phare_inc
                P1: Le_Phare, Ada
                """);
        Candidate pair = Duplicates.among(facts).get(0);
        assertThat(pair.ofFirst()).isEqualTo(new Carried(2, 1, 0));
        assertThat(pair.ofSecond()).isEqualTo(new Carried(2, 0, 0));
        assertThat(pair.tiesBetween()).isEqualTo(1);
    }

    @Test
    void anEmptyHomeHasNone() {
        assertThat(Duplicates.among(Facts.empty())).isEmpty();
    }

    private static String told(Candidate pair, Language language) {
        Words words = Words.in(language);
        var all = new ArrayList<>(pair.agree());
        all.addAll(pair.differ());
        return all.stream().map(words::say).collect(Collectors.joining("\n"));
    }

    @Test
    void namesWithoutAWordAreLikeNoOther() {
        assertThat(pairs("¿?¡!", "…", "‽‽‽", "'; --", "<>", "CISSS de Laval")).isEmpty();
    }

    private static List<String> pairs(String... names) {
        return found(names).stream()
                .map(each -> each.first().name() + " = " + each.second().name())
                .toList();
    }

    private static List<Candidate> found(String... names) {
        var actors = new ArrayList<Actor>();
        for (String name : names) {
            actors.add(actor(actors.size() + 1, name, "", "", ""));
        }
        return Duplicates.among(Facts.of(1, actors, List.of()));
    }

    private static Actor actor(int number, String name, String kind, String sector, String territory) {
        return new Actor(
                "a" + number,
                name,
                Optional.empty(),
                told(kind),
                told(sector),
                Optional.empty(),
                told(territory),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Map.of(),
                List.of(new RowRef("0123456789ab", "Acteurs", number + 1)));
    }

    private static Optional<String> told(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
