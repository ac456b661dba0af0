package org.tisserand.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Strata;
import org.tisserand.findings.backtest.Plan;
import org.tisserand.findings.backtest.Universe;
import org.tisserand.findings.whatif.Aim;
import org.tisserand.findings.whatif.Pair;
import org.tisserand.metrics.Choice;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Grouping;
import org.tisserand.metrics.Metric;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Period;
import org.tisserand.network.Projection;
import org.tisserand.network.Recipe;
import org.tisserand.study.Scene;

/** What a request asks for, read from its query and headers; what cannot be read is refused with its name and value. */
public final class Asked {

    private final Context ctx;

    public Asked(Context ctx) {
        this.ctx = ctx;
    }

    /** A parameter, blank counting as absent. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(ctx.queryParam(name)).map(String::strip).filter(Predicate.not(String::isEmpty));
    }

    /** A parameter given as often as wished. */
    public List<String> texts(String name) {
        return List.copyOf(ctx.queryParams(name));
    }

    /** The language of {@code ?lang=}, or else the reader's, or else French. */
    public Language language() {
        return text("lang")
                .or(() -> Optional.ofNullable(ctx.header("Accept-Language")))
                .map(Language::of)
                .orElse(Language.FR);
    }

    /** The recipe of {@code period, kinds, minStrength, projection}; what is absent is as by default. */
    public Recipe recipe() {
        var kinds = text("kinds")
                .map(list ->
                        Arrays.stream(list.split(",", -1)).map(String::strip).collect(Collectors.toSet()))
                .orElseGet(TreeSet::new);
        kinds.remove("");
        Projection projection = text("projection")
                .map(code -> Projection.of(code).orElseThrow(() -> bad("projection", code)))
                .orElse(Recipe.DEFAULT.projection());
        double least = number("minStrength", Recipe.DEFAULT.minStrength());
        if (least < 0) {
            throw bad("minStrength", String.valueOf(least));
        }
        return Recipe.of(kinds, period("period"), least, projection);
    }

    /**
     * The parameters of a lens that the query names, the others being the lens's own, and the actor whose own list is asked for;
     * an actor who is not there is refused.
     */
    public Parameters parameters(Lens lens, Scene scene) {
        var values = new TreeMap<String, Double>();
        for (String name : lens.defaults().keySet()) {
            if (text(name).isPresent()) {
                values.put(name, number(name, 0));
            }
        }
        var parameters = new Parameters(values);
        return text("actor").map(told -> parameters.of(actor(scene, told))).orElse(parameters);
    }

    private static String actor(Scene scene, String told) {
        String id = scene.kept().apply(told);
        return Optional.of(id)
                .filter(each -> isActor(scene.facts(), each))
                .orElseThrow(() -> Refusal.notFound("actor", told));
    }

    /** The findings that speak of the kind of place of {@code setting}; all where none is asked for. */
    public List<Finding> inSetting(Strata strata, List<Finding> findings) {
        Optional<String> setting = text("setting");
        setting.filter(each -> !strata.knows(each)).ifPresent(each -> {
            throw bad("setting", each);
        });
        return setting.map(each -> strata.in(each, findings)).orElse(findings);
    }

    /** What the query chooses of what a metric leaves to choose, the rest being as preset. */
    public Chosen chosen(Metric metric) {
        var values = new TreeMap<String, String>();
        for (Choice choice : metric.choices()) {
            text(choice.name()).ifPresent(value -> {
                if (!choice.values().contains(value)) {
                    throw bad(choice.name(), value);
                }
                values.put(choice.name(), value);
            });
        }
        return new Chosen(values);
    }

    /** By what actors are grouped; by sector where it is not told. */
    public Grouping grouping() {
        String code = text("by").orElse("sector");
        return Arrays.stream(Grouping.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> bad("by", code));
    }

    public double number(String name, double otherwise) {
        Optional<String> text = text(name);
        try {
            double value = text.map(Double::parseDouble).orElse(otherwise);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw bad(name, text.orElse(""));
        }
        throw bad(name, text.orElse(""));
    }

    /** A day, as {@code 2018-01-01}. */
    public Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw bad(name, text(name).orElse(""));
        }
    }

    /** What a back-test is asked by {@code before, until, universe}; absent where no day is told. */
    public Optional<Plan> plan() {
        Universe universe = text("universe")
                .map(told -> Universe.of(told).orElseThrow(() -> bad("universe", told)))
                .orElse(Universe.D3);
        return day("before").map(before -> new Plan(before, day("until"), universe));
    }

    /** A whole number, 0 or more. */
    public int count(String name, int otherwise) {
        double value = number(name, otherwise);
        if (value < 0 || value != Math.rint(value) || value > Integer.MAX_VALUE) {
            throw bad(name, text(name).orElse(""));
        }
        return (int) value;
    }

    /** The pairs that {@code pair} (both ids with a tilde between, as often as asked) and {@code from}, {@code to} (ids or names) name. */
    public List<Pair> pairs(Facts facts) {
        Set<Pair> pairs = new LinkedHashSet<>();
        ctx.queryParams("pair").forEach(code -> pairs.add(pair(facts, code)));
        if (text("from").isPresent() && text("to").isPresent()) {
            pairs.add(new Pair(
                    actor(facts, text("from").get()), actor(facts, text("to").get())));
        }
        return List.copyOf(pairs);
    }

    private static Pair pair(Facts facts, String code) {
        return IntStream.range(0, code.length())
                .filter(i -> code.charAt(i) == '~')
                .mapToObj(i -> new Pair(code.substring(0, i), code.substring(i + 1)))
                .filter(each -> isActor(facts, each.from()) && isActor(facts, each.to()))
                .findFirst()
                .orElseThrow(() -> bad("pair", code));
    }

    private static boolean isActor(Facts facts, String id) {
        return facts.actors().stream().anyMatch(each -> each.id().equals(id));
    }

    private static String actor(Facts facts, String told) {
        return facts.actors().stream()
                .filter(each -> each.id().equals(told) || each.name().equalsIgnoreCase(told))
                .findFirst()
                .map(Actor::id)
                .orElseThrow(() -> Refusal.notFound("actor", told));
    }

    /** What a choice of pairs is to serve; absent where it is not told. */
    public Optional<Aim> aim() {
        return text("aim").map(code -> Aim.of(code).orElseThrow(() -> bad("aim", code)));
    }

    /** The lens in the path. */
    public Lens lens() {
        String id = ctx.pathParam("lens");
        return Lenses.find(id).orElseThrow(() -> Refusal.notFound("lens", id));
    }

    /** The finding of a lens and id, by the recipe and the parameters that the query names. */
    public Function<Scene, Finding> finding(Lens lens, String id) {
        Recipe recipe = recipe();
        return scene -> scene.finding(lens, recipe, parameters(lens, scene), id)
                .orElseThrow(() -> Refusal.notFound("finding", id));
    }

    /** A whole number in the path; 0, which numbers nothing, where it is none. */
    public long pathNumber(String name) {
        try {
            return Long.parseLong(ctx.pathParam(name));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The period that a parameter names: {@code 2024}, {@code 2023/2025-06}; unknown where it is absent. */
    public Period period(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Period.UNKNOWN;
        }
        List<String> ends = Arrays.asList(text.get().split("/", -1));
        try {
            return new Period(day(ends.get(0), true), day(ends.get(ends.size() - 1), false));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw bad(name, text.get());
        }
    }

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private static Optional<LocalDate> day(String text, boolean first) {
        if (text.isEmpty() || text.equals("..")) {
            return Optional.empty();
        } else if (YEAR.matcher(text).matches()) {
            return day(text + (first ? "-01" : "-12"), first);
        } else if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            return Optional.of(first ? month.atDay(1) : month.atEndOfMonth());
        }
        return Optional.of(LocalDate.parse(text));
    }

    private static Refusal bad(String name, String value) {
        return new Refusal(400, "bad-parameter", name, value);
    }
}
