package org.tisserand.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Goal;
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

/** Facts of every kind drawn at random, with the words that break things: equal seeds give equal facts. */
final class AnyFacts {
    private static final List<String> WORDS = List.of(
            "housing",
            "name",
            "id",
            "key",
            "seq",
            "",
            " ",
            "L’Érable",
            "O'Brien",
            "a\"b",
            "`tick`",
            "$x",
            "{y}",
            "a/b/c",
            "line\nline",
            "日本",
            "😀",
            "attr_",
            "1",
            "true",
            "2024-01-01",
            "properties");

    private final Random random;
    private final int size;
    private int row;

    private AnyFacts(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
    }

    static Facts of(long seed) {
        return new AnyFacts(seed, new Random(seed).nextInt(12)).facts();
    }

    private Facts facts() {
        List<Actor> actors = some(i -> actor());
        List<Collaboration> collaborations = some(i -> new Collaboration(
                "c" + i, word(), maybe(this::word), facets(), period(), random.nextBoolean(), attributes(), row()));
        if (actors.isEmpty()) {
            return Facts.empty();
        }
        Supplier<String> actor = () -> pick(actors).id();
        return new Facts(
                1 + random.nextInt(9),
                actors,
                some(i -> tie(actor)),
                some(i -> territory(i)),
                collaborations,
                collaborations.isEmpty() ? List.of() : some(i -> participation(collaborations, actor)),
                some(i -> new Scope(actor.get(), facets(), number(), period(), attributes(), row())),
                some(i -> new Offer("o" + i, actor.get(), maybe(this::word), facets(), period(), attributes(), row())),
                some(i -> need(i, actor)),
                some(i -> resource(i, actor)),
                some(i -> goal(i, collaborations, actor)),
                some(i -> mandate(i, actor)),
                some(i -> response(actor)),
                some(i -> source(i)));
    }

    private Actor actor() {
        return new Actor(
                word() + row++,
                word(),
                maybe(this::word),
                maybe(this::word),
                maybe(this::word),
                maybe(this::word),
                maybe(() -> random.nextBoolean() ? "t1" : word()),
                maybe(this::word),
                maybe(this::word),
                List.of(word(), word()).subList(0, random.nextInt(3)),
                random.nextBoolean(),
                attributes(),
                List.of(row(), row()).subList(0, 1 + random.nextInt(2)));
    }

    private Tie tie(Supplier<String> actor) {
        return new Tie(
                actor.get(),
                actor.get(),
                word(),
                pick(List.of(TieState.values())),
                number(),
                random.nextBoolean(),
                maybe(this::word),
                period(),
                attributes(),
                row());
    }

    private Territory territory(int i) {
        return new Territory(
                "t" + i,
                word(),
                maybe(this::word),
                maybe(() -> "t0"),
                maybe(this::word),
                number(),
                maybe(this::word),
                attributes(),
                row());
    }

    private Participation participation(List<Collaboration> collaborations, Supplier<String> actor) {
        return new Participation(
                pick(collaborations).id(), actor.get(), maybe(this::word), period(), attributes(), row());
    }

    private Need need(int i, Supplier<String> actor) {
        return new Need(
                "n" + i,
                actor.get(),
                maybe(this::word),
                maybe(this::word),
                facets(),
                number(),
                number(),
                period(),
                attributes(),
                row());
    }

    private Resource resource(int i, Supplier<String> actor) {
        return new Resource(
                "r" + i,
                actor.get(),
                maybe(this::word),
                maybe(this::word),
                number(),
                number(),
                number(),
                number(),
                maybe(random::nextBoolean),
                period(),
                attributes(),
                row());
    }

    private Mandate mandate(int i, Supplier<String> actor) {
        return new Mandate(
                "m" + i,
                actor.get(),
                word(),
                maybe(random::nextBoolean),
                maybe(actor),
                maybe(this::word),
                maybe(random::nextBoolean),
                facets(),
                period(),
                attributes(),
                row());
    }

    private Goal goal(int i, List<Collaboration> collaborations, Supplier<String> actor) {
        String holder = collaborations.isEmpty() || random.nextBoolean()
                ? actor.get()
                : pick(collaborations).id();
        return new Goal(
                "g" + i,
                holder,
                word(),
                facets(),
                maybe(this::word),
                maybe(random::nextBoolean),
                period(),
                attributes(),
                row());
    }

    private Response response(Supplier<String> actor) {
        return new Response(
                word(), actor.get(), pick(List.of(Response.Status.values())), period(), attributes(), row());
    }

    private Source source(int i) {
        return new Source(
                "s" + i,
                word(),
                maybe(this::word),
                maybe(this::word),
                maybe(this::word),
                maybe(this::word),
                attributes(),
                row());
    }

    /** Rows repeat now and then: one row may say several things. */
    private RowRef row() {
        return new RowRef("import" + random.nextInt(2), pick(List.of("Liens", "a/b", "Feuille 1")), row++ / 2);
    }

    private Facets facets() {
        return new Facets(words(), words(), words());
    }

    private Set<String> words() {
        var words = new HashSet<String>();
        IntStream.range(0, random.nextInt(3)).forEach(i -> words.add(word()));
        return words;
    }

    private Period period() {
        Optional<LocalDate> start =
                maybe(() -> LocalDate.of(2000 + random.nextInt(20), 1 + random.nextInt(12), 29 - 1));
        return new Period(start, maybe(() -> LocalDate.of(2020, 2, 29)));
    }

    private Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        IntStream.range(0, random.nextInt(3)).forEach(i -> attributes.put(word(), word()));
        return attributes;
    }

    private OptionalDouble number() {
        return random.nextBoolean()
                ? OptionalDouble.empty()
                : OptionalDouble.of(random.nextDouble() + Double.MIN_VALUE);
    }

    private String word() {
        return pick(WORDS);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> some(IntFunction<T> make) {
        return IntStream.range(0, size).mapToObj(make).toList();
    }
}
