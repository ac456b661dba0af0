package org.tisserand.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.Phrase;
import org.tisserand.model.Source;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.network.LeftOut;
import org.tisserand.network.Projection;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;
import org.tisserand.report.MethodsStatement.Guideline;
import org.tisserand.report.MethodsStatement.Item;
import org.tisserand.report.MethodsStatement.Part;

/** What the network represents, when and where it comes from, how it was measured, and what was done to it: GRAND. */
final class NetworkMethods {

    private final Facts facts;
    private final Snapshot snapshot;
    private final Recipe recipe;

    NetworkMethods(Material material) {
        this.facts = material.facts();
        this.snapshot = material.snapshot();
        this.recipe = snapshot.recipe();
    }

    List<Part> parts() {
        return List.of(
                new Part(Guideline.GRAND, "what", List.of(nodes(), edges(), weights(), directions())),
                new Part(Guideline.GRAND, "when", List.of(when())),
                new Part(Guideline.GRAND, "where", List.of(where())),
                new Part(Guideline.GRAND, "how", List.of(how())),
                new Part(
                        Guideline.GRAND,
                        "transformations",
                        List.of(symmetry(), dichotomy(), projection(), exclusion(), aggregation(), imputation())));
    }

    static Item told(String id, Phrase... arguments) {
        return new Item(id, Phrase.message("methods." + id + ".text", arguments), true);
    }

    /** How many. */
    static Phrase number(long count) {
        return Phrase.number((double) count);
    }

    /** What the data do not tell, and what would. */
    static Item silent(String id) {
        return new Item(
                id,
                Phrase.message(
                        "methods.silent.would",
                        Phrase.message("methods.silent"),
                        Phrase.message("methods." + id + ".silent")),
                false);
    }

    private Item nodes() {
        long named = facts.actors().stream().filter(each -> each.nameOnly()).count();
        return told("nodes", number(snapshot.vertexCount()), number(named));
    }

    private Item edges() {
        List<Phrase> kinds = present()
                .map(Tie::kind)
                .distinct()
                .sorted()
                .map(kind -> Phrase.term("tie", kind))
                .toList();
        return told(
                "edges",
                number(snapshot.edgeCount()),
                number(present().count()),
                number(facts.collaborations().size()),
                kinds.isEmpty() ? Phrase.message("methods.silent") : Phrase.list(kinds));
    }

    private Stream<Tie> present() {
        return facts.ties().stream().filter(each -> each.state() == TieState.PRESENT && recipe.counts(each));
    }

    private Item weights() {
        long told = present().filter(each -> each.strength().isPresent()).count();
        return told("weights", number(told), number(present().count()));
    }

    private Item directions() {
        return told(
                "directions",
                number(present().filter(Tie::directed).count()),
                number(present().count()));
    }

    private Item when() {
        List<Period> periods = Stream.concat(
                        present().map(Tie::period),
                        facts.collaborations().stream().map(Collaboration::period))
                .toList();
        List<Period> dated = periods.stream().filter(each -> !each.isUnknown()).toList();
        if (dated.isEmpty()) {
            return silent("when");
        }
        return told(
                "when",
                number(dated.size()),
                number(periods.size()),
                day(dated.stream().flatMap(each -> each.start().stream()).min(Comparator.naturalOrder())),
                day(dated.stream().flatMap(each -> each.end().stream()).max(Comparator.naturalOrder())),
                RecipeText.period(recipe));
    }

    private static Phrase day(Optional<LocalDate> day) {
        return day.map(each -> Phrase.text(each.toString())).orElseGet(() -> Phrase.message("methods.silent"));
    }

    private Item where() {
        List<Phrase> regions = facts.territories().stream()
                .flatMap(each -> each.region().stream())
                .distinct()
                .sorted()
                .map(Phrase::text)
                .toList();
        if (facts.territories().isEmpty()) {
            return silent("where");
        }
        return told(
                "where",
                number(facts.territories().size()),
                regions.isEmpty() ? Phrase.message("methods.silent") : Phrase.list(regions));
    }

    private Item how() {
        return facts.sources().isEmpty()
                ? silent("how")
                : told(
                        "how",
                        Phrase.list(facts.sources().stream()
                                .map(NetworkMethods::source)
                                .toList()));
    }

    private static Phrase source(Source source) {
        return Phrase.message(
                "methods.source",
                Phrase.text(source.title()),
                source.method().map(each -> Phrase.term("method", each)).orElseGet(NetworkMethods::nothing),
                source.date().map(Phrase::text).orElseGet(NetworkMethods::nothing),
                source.reliability().map(Phrase::text).orElseGet(NetworkMethods::nothing));
    }

    private static Phrase nothing() {
        return Phrase.message("methods.silent");
    }

    private Item symmetry() {
        return told("symmetrisation", number(present().filter(Tie::directed).count()));
    }

    private Item dichotomy() {
        return recipe.minStrength() == 0
                ? new Item("dichotomisation", Phrase.message("methods.dichotomisation.none"), true)
                : told("dichotomisation", Phrase.number(recipe.minStrength(), 4));
    }

    private Item projection() {
        return recipe.projection() == Projection.TIES
                ? new Item("projection", Phrase.message("methods.projection.none"), true)
                : told(
                        "projection",
                        number(snapshot.twoMode().collaborationCount()),
                        Phrase.text("https://doi.org/10.1103/PhysRevE.64.016132"));
    }

    private Item exclusion() {
        LeftOut out = snapshot.leftOut();
        return told(
                "exclusion",
                number(count(TieState.ABSENT)),
                number(count(TieState.UNKNOWN)),
                number(out.loops()),
                number(out.large()),
                number(recipe.largest()),
                RecipeText.kinds(recipe),
                RecipeText.period(recipe));
    }

    private long count(TieState state) {
        return facts.ties().stream()
                .filter(each -> each.state() == state && recipe.counts(each))
                .count();
    }

    private Item aggregation() {
        long several = snapshot.edges().stream()
                .filter(edge -> edge.ties().size() + edge.shared().size() > 1)
                .count();
        return told("aggregation", number(several));
    }

    private Item imputation() {
        return told("imputation", number(count(TieState.UNKNOWN)));
    }
}
