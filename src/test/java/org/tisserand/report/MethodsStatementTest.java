package org.tisserand.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tisserand.Scenery;
import org.tisserand.model.Decisions;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.Period;
import org.tisserand.model.Response;
import org.tisserand.model.RowRef;
import org.tisserand.model.Words;
import org.tisserand.network.Projection;
import org.tisserand.network.Recipe;
import org.tisserand.report.MethodsStatement.Guideline;

import static org.assertj.core.api.Assertions.assertThat;

/** A methods statement says what was done to these very data, in both languages, and where they are silent. */
class MethodsStatementTest {

    private static final Facts FOUR = Scenery.facts("""
            Ada|santé
            Bel|loisirs
            Cyr
            Dan
            Ada–Bel
            Bel–Cyr
            """);

    @Test
    void thereAreThirteenItemsOfTheNetworkAndEighteenOfTheStudy() {
        MethodsStatement statement = MethodsStatement.of(Papers.material(FOUR, Language.FR), List.of(), List.of());

        assertThat(ids(statement, Guideline.GRAND))
                .containsExactly(
                        "nodes",
                        "edges",
                        "weights",
                        "directions",
                        "when",
                        "where",
                        "how",
                        "symmetrisation",
                        "dichotomisation",
                        "projection",
                        "exclusion",
                        "aggregation",
                        "imputation");
        assertThat(ids(statement, Guideline.SONHR)).hasSize(18).doesNotHaveDuplicates();
        assertThat(statement.parts().stream()
                        .filter(part -> part.guideline() == Guideline.SONHR)
                        .map(MethodsStatement.Part::id))
                .containsExactly("conceptualisation", "operationalisation", "collection", "analysis", "ethics");
    }

    @Test
    void whatWasReadIsCountedInBothLanguages() {
        assertThat(said(FOUR, "nodes", Language.FR))
                .isEqualTo("4 acteurs, des organisations ou des groupes qui agissent comme une organisation; "
                        + "chacun a sa propre ligne. Les acteurs sans lien connu comptent.");
        assertThat(said(FOUR, "edges", Language.FR))
                .isEqualTo("2 paires liées, d’après 2 liens déclarés présents et aucune collaboration. "
                        + "Genres de liens déclarés\u00a0: lien.");
        assertThat(said(FOUR, "edges", Language.EN))
                .isEqualTo("2 tied pairs, from 2 declared present ties and no collaboration. "
                        + "Kinds of declared ties: tie.");
    }

    @Test
    void whereTheDataAreSilentItSaysSoAndWhatWouldTell() {
        assertThat(said(FOUR, "when", Language.FR))
                .isEqualTo("non documenté; les colonnes Période, Début et Fin le diraient.");
        assertThat(said(FOUR, "how", Language.EN))
                .isEqualTo("not documented; the sheet Sources would tell title, method, date and reliability.");
        assertThat(MethodsStatement.of(Papers.material(FOUR, Language.FR), List.of(), List.of()).parts().stream()
                        .flatMap(part -> part.items().stream())
                        .filter(item -> !item.documented())
                        .map(MethodsStatement.Item::id))
                .containsExactly("when", "where", "how", "question", "boundary", "wording", "response", "consent");
    }

    @Test
    void anotherRecipeIsAnotherStatement() {
        Recipe ties = new Recipe(Recipe.DEFAULT.kinds(), Period.UNKNOWN, 2, Projection.TIES, 40);
        MethodsStatement statement =
                MethodsStatement.of(Papers.material(FOUR, ties, Decisions.NONE, Language.FR), List.of(), List.of());

        assertThat(text(statement, "dichotomisation", Language.FR))
                .isEqualTo("Les arêtes de force inférieure à 2 sont laissées de côté.");
        assertThat(text(statement, "projection", Language.FR))
                .isEqualTo("Aucune\u00a0: les liens déclarés seuls font le réseau.");
        assertThat(text(statement, "nodes", Language.FR)).startsWith("4 acteurs");
    }

    @Test
    void whoAnsweredIsToldByItsStatus() {
        Facts asked = FOUR.withResponses(List.of(
                response("ada", Response.Status.ANSWERED, 2),
                response("bel", Response.Status.ANSWERED, 3),
                response("cyr", Response.Status.REFUSED, 4)));

        assertThat(said(asked, "response", Language.FR))
                .isEqualTo("Dernière vague «\u00a0Vague 1\u00a0»\u00a0: répondu\u00a0: 2 et refus\u00a0: 1. "
                        + "Nombre de vagues\u00a0: 1.");
        assertThat(said(asked, "boundary", Language.EN)).startsWith("The survey was put to 3 actors");
        assertThat(said(asked, "missing", Language.FR)).contains("Plus de trois acteurs sur dix n’ont pas répondu");
    }

    private static Response response(String actor, Response.Status status, int row) {
        return new Response(
                "Vague 1", actor, status, Period.UNKNOWN, Map.of(), new RowRef("0123456789ab", "Enquête", row));
    }

    private static List<String> ids(MethodsStatement statement, Guideline guideline) {
        return statement.parts().stream()
                .filter(part -> part.guideline() == guideline)
                .flatMap(part -> part.items().stream())
                .map(MethodsStatement.Item::id)
                .toList();
    }

    private static String said(Facts facts, String id, Language language) {
        return text(MethodsStatement.of(Papers.material(facts, language), List.of(), List.of()), id, language);
    }

    private static String text(MethodsStatement statement, String id, Language language) {
        return statement.parts().stream()
                .flatMap(part -> part.items().stream())
                .filter(item -> item.id().equals(id))
                .map(item -> Words.in(language).say(item.text()))
                .collect(Collectors.joining());
    }
}
