package org.tisserand.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.tisserand.ingest.sheet.Lexicon;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Goal;
import org.tisserand.model.Language;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.model.Resource;
import org.tisserand.model.Response;
import org.tisserand.model.RowRef;
import org.tisserand.model.Scope;
import org.tisserand.model.Source;
import org.tisserand.model.Territory;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a home holds, each form gives it back. */
class ExportProperties {

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void allFactsComeBackInEitherLanguageWhateverTheForm(@ForAll Random random, @ForAll Language language)
            throws IOException {
        Facts facts = new Invented(random).facts();
        for (Way way : Way.ALL) {
            assertThat(Blind.facts(way.again(facts, language).facts()))
                    .as("%s", way)
                    .isEqualTo(Blind.facts(way.carried(facts)));
        }
    }

    /** Facts that no thought went into: of every kind some, each cell of theirs there or not. */
    private static final class Invented {

        private static final List<String> PIECES = List.of(
                "é", "Œ", "l’aîné", "=1+1", "-2", "007", "\"", "<b>", "&amp;", "_x0041_", "日本", "👪", "1,5", "oui",
                "#");
        private static final Map<String, String> OWN = Map.of("Couleur", "bleu", "2e remarque", "x", "Été", "chaud");

        private final Random random;
        private int row;

        Invented(Random random) {
            this.random = random;
        }

        Facts facts() {
            return new Facts(
                    0,
                    some(this::actor),
                    some(this::tie),
                    some(this::territory),
                    some(this::collaboration),
                    some(i -> new Participation(held("c"), held("a"), code("role"), period(), of("sphere"), row())),
                    some(i -> new Scope(held("a"), facets(), number(), period(), of(""), row())),
                    some(i -> new Offer("o" + i, held("a"), code("function"), facets(), period(), of("skills"), row())),
                    some(this::need),
                    some(this::resource),
                    some(this::goal),
                    some(this::mandate),
                    some(i -> new Response(
                            "Vague " + i, held("a"), pick(List.of(Response.Status.values())), period(), of(""), row())),
                    some(i ->
                            new Source("s" + i, text(), words(), words(), code("method"), words(), of("page"), row())));
        }

        private Actor actor(int i) {
            return new Actor(
                    "a" + i,
                    "Nom " + i + " " + text(),
                    words(),
                    code("kind"),
                    code("sector"),
                    code("level"),
                    words(),
                    code("openness"),
                    words(),
                    List.of(),
                    random.nextInt(4) == 0,
                    of("website"),
                    List.of(row()));
        }

        private Tie tie(int i) {
            return new Tie(
                    "a0",
                    "a" + (1 + random.nextInt(2)),
                    code("tie").orElse("tie"),
                    pick(List.of(TieState.values())),
                    number(),
                    random.nextBoolean(),
                    code("object"),
                    period(),
                    of("contribution"),
                    row());
        }

        private Territory territory(int i) {
            return new Territory(
                    "0" + i, text(), code("territory"), words(), words(), number(), code("setting"), of("year"), row());
        }

        private Collaboration collaboration(int i) {
            return new Collaboration(
                    "c" + i, "Table " + i, words(), facets(), period(), random.nextInt(4) == 0, of("why"), row());
        }

        private Need need(int i) {
            return new Need(
                    "n" + i,
                    held("a"),
                    words(),
                    code("resource"),
                    facets(),
                    number(),
                    number(),
                    period(),
                    of(""),
                    row());
        }

        private Resource resource(int i) {
            return new Resource(
                    "r" + i,
                    held("a"),
                    code("resource"),
                    words(),
                    number(),
                    number(),
                    number(),
                    number(),
                    flag(),
                    period(),
                    of("availability"),
                    row());
        }

        private Goal goal(int i) {
            String holder = held(random.nextBoolean() ? "a" : "c");
            return new Goal("g" + i, holder, text(), facets(), words(), flag(), period(), of("perceivedBy"), row());
        }

        private Mandate mandate(int i) {
            return new Mandate(
                    "m" + i,
                    "a0",
                    text(),
                    flag(),
                    maybe("a1"),
                    code("agreement"),
                    flag(),
                    facets(),
                    period(),
                    of(""),
                    row());
        }

        private <T> List<T> some(IntFunction<T> one) {
            return IntStream.range(0, 3).mapToObj(one).toList();
        }

        private String held(String kind) {
            return kind + random.nextInt(3);
        }

        private RowRef row() {
            return new RowRef("0123456789ab", "Feuille", ++row);
        }

        private String text() {
            return IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(i -> pick(PIECES))
                    .collect(Collectors.joining(" ", "mot ", ""));
        }

        private Optional<String> words() {
            return maybe(text());
        }

        private Optional<String> code(String list) {
            return maybe(random.nextInt(3) == 0 ? "mot à moi" : pick(Lexicon.codes(list)));
        }

        private OptionalDouble number() {
            double size = Math.pow(10, random.nextInt(30) - 15);
            return pick(List.of(
                    OptionalDouble.empty(),
                    OptionalDouble.of(1 + random.nextInt(9)),
                    OptionalDouble.of((random.nextDouble() + 0.01) * size)));
        }

        private Optional<Boolean> flag() {
            return maybe(random.nextBoolean());
        }

        private Facets facets() {
            return new Facets(
                    Set.of(pick(Lexicon.codes("object")), "à moi"),
                    code("population").map(Set::of).orElse(Set.of()),
                    random.nextBoolean() ? Set.of("00", "01") : Set.of());
        }

        private Period period() {
            LocalDate start = LocalDate.of(1990 + random.nextInt(40), 1 + random.nextInt(12), 1)
                    .plusDays(random.nextInt(2));
            return new Period(
                    maybe(start),
                    maybe(pick(List.of(
                            start,
                            start.plusMonths(1).minusDays(1),
                            start.plusYears(1).minusDays(1),
                            start.plusDays(9)))));
        }

        /** Attributes under the sheet's own column and under others. */
        private Map<String, String> of(String column) {
            Map<String, String> attributes = new TreeMap<>(random.nextBoolean() ? OWN : Map.of());
            if (!column.isEmpty()) {
                words().ifPresent(each -> attributes.put(column, each));
            }
            return attributes;
        }

        private <T> Optional<T> maybe(T value) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
        }

        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
