package org.tisserand.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Goal;
import org.tisserand.model.Language;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.model.Resource;
import org.tisserand.model.RowRef;
import org.tisserand.model.Scope;
import org.tisserand.model.Source;
import org.tisserand.model.Territory;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * Facts written as text, one line each; an actor is whoever is named, its name being its id.
 *
 * <pre>
 * Ana - Bel                              a tie; {@code Ana ? Bel} is of unknown state, {@code Ana ! Bel} declared absent
 * table P: Ana, Bel | aînés | T1 | 2021  a collaboration: members, then objects, territories, year where told; {@code Bel (funder)} has a role
 * actor Ana: sector=loisir level=local territory=T1
 * place T1: parent=M1 region=R1 setting=rural population=800
 * Ana offers coaching: transport for aînés in T1   a function, objects, populations, places: all but objects may be left out
 * Ana needs transport ; Ana offers transport ; Ana works transport in T1   objects
 * Ana lacks minibus ; Ana serves advice ; Ana has minibus                    a resource, a function, a resource to share
 * Ana lacks premises words=a_warm_hall ; Ana has premises words=to_be_agreed      in whose words
 * Ana lacks minibus quantity=120 ; Ana has minibus fixed=9000 unit=2 capacity=500 kept=yes         with numbers, not to share
 * Ana sees-to transport delegable=yes to=Bel means=no in T1                   a mandate on an object
 * </pre>
 */
public final class Region {

    private final Map<String, Map<String, String>> actors = new TreeMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Territory> places = new ArrayList<>();
    private final List<Collaboration> tables = new ArrayList<>();
    private final List<Participation> parts = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<Mandate> mandates = new ArrayList<>();
    private int row = 1;

    private Region() {}

    public static Facts of(String text) {
        var region = new Region();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(region::read);
        return region.facts();
    }

    private void read(String line) {
        row++;
        if (line.startsWith("table ")) {
            table(line.substring(6).split(": ", 2));
        } else if (line.startsWith("actor ")) {
            String[] halves = line.substring(6).split(": ", 2);
            actor(halves[0]).putAll(pairs(halves[1]));
        } else if (line.startsWith("place ")) {
            place(line.substring(6).split(": ?", 2));
        } else if (line.contains(" - ") || line.contains(" ? ") || line.contains(" ! ")) {
            tie(line);
        } else {
            saying(line.split(" (?=needs |offers |has |works |lacks |serves |sees-to )", 2));
        }
    }

    private void tie(String line) {
        char sign = line.contains(" - ") ? '-' : line.contains(" ? ") ? '?' : '!';
        String[] ends = line.split(" [-?!] ", -1);
        TieState state = sign == '-' ? TieState.PRESENT : sign == '?' ? TieState.UNKNOWN : TieState.ABSENT;
        ties.add(new Tie(
                actorId(ends[0]),
                actorId(ends[1]),
                "tie",
                state,
                OptionalDouble.empty(),
                false,
                Optional.empty(),
                Period.UNKNOWN,
                Map.of(),
                at("Liens")));
    }

    private void table(String[] halves) {
        String[] told = Arrays.copyOf(halves[1].split(" *\\| *"), 4);
        Period period = told[3] == null ? Period.UNKNOWN : year(Integer.parseInt(told[3].strip()));
        tables.add(new Collaboration(
                halves[0],
                halves[0],
                Optional.empty(),
                new Facets(items(told[1]), Set.of(), items(told[2])),
                period,
                false,
                Map.of(),
                at("Collaborations")));
        for (String each : items(told[0])) {
            row++;
            String[] named = each.split(" \\(|\\)");
            parts.add(new Participation(
                    halves[0],
                    actorId(named[0]),
                    Arrays.stream(named).skip(1).findFirst(),
                    Period.UNKNOWN,
                    Map.of(),
                    at("Participations")));
        }
    }

    private void place(String[] halves) {
        Map<String, String> told = pairs(halves.length > 1 ? halves[1] : "");
        places.add(new Territory(
                halves[0],
                told.getOrDefault("name", halves[0]),
                Optional.ofNullable(told.get("kind")),
                Optional.ofNullable(told.get("parent")),
                Optional.ofNullable(told.get("region")),
                number(halves.length > 1 ? halves[1] : "", "population"),
                Optional.ofNullable(told.get("setting")),
                Map.of(),
                at("Territoires")));
    }

    private void saying(String[] halves) {
        String actor = actorId(halves[0]);
        String verb = halves[1].substring(0, halves[1].indexOf(' '));
        String[] told = Arrays.copyOf(halves[1].substring(verb.length()).split(" in "), 2);
        String[] what = Arrays.copyOf(told[0].split(" for "), 2);
        var facets = new Facets(items(what[0].replaceFirst(".*: ", "")), items(what[1]), items(told[1]));
        String id = verb + row;
        switch (verb) {
            case "needs" ->
                needs.add(new Need(
                        id,
                        actor,
                        Optional.empty(),
                        Optional.empty(),
                        facets,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Period.UNKNOWN,
                        Map.of(),
                        at("Besoins")));
            case "offers" ->
                offers.add(new Offer(
                        id,
                        actor,
                        Optional.of(what[0].strip())
                                .filter(each -> each.contains(": "))
                                .map(each -> each.substring(0, each.indexOf(": "))),
                        facets,
                        Period.UNKNOWN,
                        Map.of(),
                        at("Offres")));
            case "lacks" ->
                items(told[0])
                        .forEach(item -> needs.add(new Need(
                                id + item,
                                actor,
                                described(item),
                                Optional.of(item.split(" ", 2)[0]),
                                new Facets(Set.of(), Set.of(), facets.territories()),
                                number(item, "quantity"),
                                OptionalDouble.empty(),
                                Period.UNKNOWN,
                                Map.of(),
                                at("Besoins"))));
            case "serves" ->
                items(told[0])
                        .forEach(item -> offers.add(new Offer(
                                id + item,
                                actor,
                                Optional.of(item),
                                Facets.UNKNOWN,
                                Period.UNKNOWN,
                                Map.of(),
                                at("Offres"))));
            case "has" ->
                resources.add(new Resource(
                        id,
                        actor,
                        Optional.of(told[0].strip().split(" ", 2)[0]),
                        described(told[0]),
                        OptionalDouble.empty(),
                        number(told[0], "fixed"),
                        number(told[0], "unit"),
                        number(told[0], "capacity"),
                        Optional.of(!told[0].contains("kept=yes")),
                        Period.UNKNOWN,
                        Map.of(),
                        at("Ressources")));
            case "sees-to" -> mandates.add(mandate(id, actor, told[0].strip(), facets.territories()));
            default ->
                scopes.add(new Scope(actor, facets, OptionalDouble.empty(), Period.UNKNOWN, Map.of(), at("Portées")));
        }
    }

    private Mandate mandate(String id, String actor, String told, Set<String> territories) {
        Map<String, String> pairs = pairs(told);
        String object = told.split(" ", 2)[0];
        return new Mandate(
                id,
                actor,
                object,
                Optional.ofNullable(pairs.get("delegable")).map("yes"::equals),
                Optional.ofNullable(pairs.get("to")).map(this::actorId),
                Optional.empty(),
                Optional.ofNullable(pairs.get("means")).map("yes"::equals),
                new Facets(Set.of(object), Set.of(), territories),
                Period.UNKNOWN,
                Map.of(),
                at("Mandats"));
    }

    private Facts facts() {
        List<Actor> people = new ArrayList<>();
        actors.forEach((id, told) -> people.add(actor(id, told, new RowRef("abc", "Acteurs", people.size() + 1))));
        return new Facts(
                7,
                people,
                ties,
                places,
                tables,
                parts,
                scopes,
                offers,
                needs,
                resources,
                List.<Goal>of(),
                mandates,
                List.of(),
                List.<Source>of());
    }

    private static Actor actor(String id, Map<String, String> told, RowRef row) {
        return new Actor(
                id,
                told.getOrDefault("name", id),
                Optional.empty(),
                Optional.ofNullable(told.get("kind")),
                Optional.ofNullable(told.get("sector")),
                Optional.ofNullable(told.get("level")),
                Optional.ofNullable(told.get("territory")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Map.of(),
                List.of(row));
    }

    private Map<String, String> actor(String name) {
        return actors.computeIfAbsent(name.strip(), id -> new TreeMap<>());
    }

    private String actorId(String name) {
        actor(name);
        return name.strip();
    }

    private RowRef at(String sheet) {
        return new RowRef("abc", sheet, row);
    }

    private static Map<String, String> pairs(String text) {
        return Arrays.stream(text.strip().split(" +"))
                .filter(pair -> pair.contains("="))
                .collect(Collectors.toMap(
                        pair -> pair.substring(0, pair.indexOf('=')), pair -> pair.substring(pair.indexOf('=') + 1)));
    }

    private static Optional<String> described(String text) {
        return Optional.ofNullable(pairs(text).get("words")).map(words -> words.replace('_', ' '));
    }

    private static OptionalDouble number(String text, String name) {
        String told = pairs(text).getOrDefault(name, "");
        return told.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(told));
    }

    private static Set<String> items(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Period year(int year) {
        return Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** What a lens says of the facts, in one language: one sentence a line, its doubt in brackets where it has one. */
    public static String told(Lens lens, Facts facts, Language language) {
        return find(lens, facts).stream()
                .map(each -> Words.in(language).say(each.statement())
                        + (each.doubt() == org.tisserand.model.Doubt.FIRM ? "" : " [" + each.doubt() + "]"))
                .collect(Collectors.joining("\n"));
    }

    public static List<Finding> find(Lens lens, Facts facts) {
        return lens.find(facts, Snapshot.of(facts, Recipe.DEFAULT), Parameters.DEFAULT);
    }

    /** A number behind a finding, which must be known. */
    public static double number(Finding finding, String measure) {
        return finding.measures().stream()
                .filter(each -> each.id().equals(measure))
                .findFirst()
                .orElseThrow()
                .value()
                .asDouble()
                .orElseThrow();
    }

    /** The facts without what one row says; an actor whose row it is keeps its name, and no territory. */
    public static Facts without(Facts facts, RowRef row) {
        return new Facts(
                facts.dataVersion(),
                facts.actors().stream()
                        .map(each ->
                                each.rows().contains(row) ? actor(each.id(), Map.of("name", each.name()), row) : each)
                        .toList(),
                facts.ties().stream().filter(each -> !each.row().equals(row)).toList(),
                facts.territories(),
                facts.collaborations().stream()
                        .map(each -> each.row().equals(row) ? unsaid(each) : each)
                        .toList(),
                facts.participations().stream()
                        .filter(each -> !each.row().equals(row))
                        .toList(),
                facts.scopes().stream().filter(each -> !each.row().equals(row)).toList(),
                facts.offers().stream().filter(each -> !each.row().equals(row)).toList(),
                facts.needs().stream().filter(each -> !each.row().equals(row)).toList(),
                facts.resources().stream()
                        .filter(each -> !each.row().equals(row))
                        .toList(),
                facts.goals(),
                facts.mandates().stream()
                        .filter(each -> !each.row().equals(row))
                        .toList(),
                facts.responses(),
                facts.sources());
    }

    private static Collaboration unsaid(Collaboration each) {
        return new Collaboration(
                each.id(), each.name(), Optional.empty(), Facets.UNKNOWN, Period.UNKNOWN, true, Map.of(), each.row());
    }

    /** The same facts with every list in another order. */
    public static Facts shuffled(Facts facts, long seed) {
        var random = new Random(seed);
        return new Facts(
                facts.dataVersion(),
                mixed(facts.actors(), random),
                mixed(facts.ties(), random),
                mixed(facts.territories(), random),
                mixed(facts.collaborations(), random),
                mixed(facts.participations(), random),
                mixed(facts.scopes(), random),
                mixed(facts.offers(), random),
                mixed(facts.needs(), random),
                mixed(facts.resources(), random),
                mixed(facts.goals(), random),
                mixed(facts.mandates(), random),
                mixed(facts.responses(), random),
                mixed(facts.sources(), random));
    }

    private static <T> List<T> mixed(List<T> items, Random random) {
        var copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }
}
