package org.tisserand.findings.zones;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Names;
import org.tisserand.findings.Places;
import org.tisserand.model.Actor;
import org.tisserand.model.Doubt;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Measure;
import org.tisserand.model.Phrase;
import org.tisserand.model.Subject;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/** Zones made into findings: who is in, on what, for whom and where, who does not know whom, who is nearly in. */
final class ZoneTelling {

    private static final int CELLS_NAMED = 3;
    private static final int PAIRS_NAMED = 10;
    private static final int NAMED = 5;
    private static final int CIRCLE_NAMED = 3;
    private static final int ROWS_EACH = 3;
    private static final double FIRM = 0.5;
    private static final double DENSE = 0.8;

    private final Context<Cell> context;
    private final Zones zones;
    private final Snapshot network;
    private final Surroundings around;
    private final Places places;
    private final Names names;
    private final boolean placed;

    ZoneTelling(Facts facts, Snapshot network, Context<Cell> context, Zones zones, Surroundings around) {
        this.context = context;
        this.zones = zones;
        this.network = network;
        this.around = around;
        this.places = around.places();
        this.names = new Names(facts);
        this.placed = zones.placed();
    }

    Finding finding(Zone zone, double merit) {
        List<Actor> members = actors(zone.concept().actors());
        List<Cell> cells = specific(zone);
        var circles = new Circles(network, members);
        Set<String> ids = members.stream().map(Actor::id).collect(Collectors.toCollection(TreeSet::new));
        List<Mention> absent = around.concerned(ids, cells);
        List<Mention> goals = around.goals(ids, cells);
        Draft draft = new Draft(WorkZones.ID, network)
                .about(members.stream()
                        .map(each -> Subject.actor("member", each.id()))
                        .toList())
                .beside(facets(cells))
                .beside(absent.stream()
                        .map(each -> Subject.actor("absent", each.actor()))
                        .toList())
                .restsOn(evidence(members, cells))
                .restsOn(rows(absent))
                .restsOn(rows(goals))
                .doubt(isFirm(zone, members) ? Doubt.FIRM : Doubt.UNSTABLE);
        numbers(draft, zone, merit);
        notes(draft, zone, circles);
        concerns(draft, cells, absent, goals);
        return draft.says(statement(zone, members, cells));
    }

    /** Stable, and not for the most part a list of who pays. */
    private boolean isFirm(Zone zone, List<Actor> members) {
        return zone.stability() >= FIRM && 2 * around.funders(members).size() <= members.size();
    }

    private List<Actor> actors(List<Integer> numbers) {
        return numbers.stream()
                .map(each -> network.actor(zones.vertex(each)))
                .sorted(Names.alphabetical())
                .toList();
    }

    /** The zone's cells that cover no other of them, the most telling first. */
    private List<Cell> specific(Zone zone) {
        List<Integer> all = zone.concept().attributes();
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(other -> context.attribute(one).covers(context.attribute(other), places)))
                .sorted(Comparator.<Integer>comparingDouble(each -> -zones.specificity(each))
                        .thenComparing(Comparator.naturalOrder()))
                .map(context::attribute)
                .toList();
    }

    private static List<Subject> facets(List<Cell> cells) {
        return Stream.of(
                        subjects(cells, Cell::object, "object", Subject.Type.OBJECT),
                        subjects(cells, Cell::population, "population", Subject.Type.POPULATION),
                        subjects(cells, Cell::place, "place", Subject.Type.TERRITORY))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Subject> subjects(
            List<Cell> cells, Function<Cell, Optional<String>> part, String role, Subject.Type type) {
        return cells.stream().map(part).flatMap(Optional::stream).distinct().map(code -> new Subject(role, type, code));
    }

    /** Of each member, the first rows that say it works in one of the cells. */
    private List<Evidence> evidence(List<Actor> members, List<Cell> cells) {
        var rows = new ArrayList<Evidence>();
        for (Actor member : members) {
            around.work(member.id(), cells).stream()
                    .flatMap(each -> each.rows().stream())
                    .distinct()
                    .limit(ROWS_EACH)
                    .forEach(rows::add);
        }
        return rows;
    }

    private static List<Evidence> rows(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(each -> each.rows().stream())
                .distinct()
                .limit(NAMED)
                .toList();
    }

    private static void numbers(Draft draft, Zone zone, double merit) {
        draft.measure("members", zone.concept().actors().size())
                .measure("latency", zone.latency())
                .measure("stability", zone.stability())
                .measure("information", zone.information())
                .measure("specificity", zone.specificity())
                .measure("separation", zone.separation())
                .measure(Measure.of(
                        "sectors",
                        zone.sectors().isPresent()
                                ? Value.of(zone.sectors().getAsDouble())
                                : Value.undefined("not-told")))
                .measure("zone-score", merit);
    }

    private void notes(Draft draft, Zone zone, Circles circles) {
        List<Actor> funders = around.funders(circles.members());
        if (!funders.isEmpty()) {
            draft.note("funders", Phrase.message("zones.funders", Names.some(funders, NAMED)));
        }
        acquaintance(draft, circles, funders);
        List<Actor> nearly = nearly(zone);
        if (!nearly.isEmpty()) {
            draft.note("nearly", Phrase.message("zones.nearly", Names.some(nearly, NAMED)));
        }
        draft.note("not-known", Phrase.message(placed ? "zones.silence" : "zones.no-places"));
    }

    /** Who knows whom, who does not, and who could meet first. */
    private static void acquaintance(Draft draft, Circles circles, List<Actor> funders) {
        List<List<Actor>> several = circles.several();
        if (!several.isEmpty()) {
            draft.note("circles", Phrase.message("zones.circles", circles(several)));
        }
        List<List<Actor>> apart = circles.apart();
        if (!apart.isEmpty()) {
            List<Phrase> pairs =
                    apart.stream().map(each -> pair("zones.pair.listed", each)).toList();
            draft.note("apart", some(pairs, PAIRS_NAMED))
                    .note("first-step", Phrase.message("zones.step", pair("zones.pair", whoMeets(apart, funders))));
        }
    }

    /** The first pair of two who do the work, where there is one. */
    private static List<Actor> whoMeets(List<List<Actor>> apart, List<Actor> funders) {
        return apart.stream()
                .filter(pair -> Collections.disjoint(pair, funders))
                .findFirst()
                .orElse(apart.get(0));
    }

    /** Who is concerned and absent, the goals that members have here, and where nothing is told. */
    private void concerns(Draft draft, List<Cell> cells, List<Mention> absent, List<Mention> goals) {
        if (!absent.isEmpty()) {
            List<Phrase> who = absent.stream()
                    .map(Mention::actor)
                    .distinct()
                    .map(names::actor)
                    .toList();
            draft.note("absent", Phrase.message("zones.absent", some(who, NAMED)));
        }
        if (!goals.isEmpty()) {
            draft.note("goals", some(rows(goals).stream().map(Evidence::says).toList(), NAMED));
        }
        for (Cell each : cells) {
            List<Phrase> where = around.leftOut(each).stream().map(places::name).toList();
            if (!where.isEmpty()) {
                Phrase object = Phrase.term("object", each.object().orElseThrow());
                draft.note("gaps", Phrase.message("zones.gaps", object, some(where, NAMED)));
                return;
            }
        }
    }

    private static Phrase some(List<Phrase> all, int most) {
        var items = new ArrayList<>(all.subList(0, Math.min(most, all.size())));
        if (all.size() > most) {
            items.add(Phrase.message("list.others", Phrase.number(all.size() - most)));
        }
        return Phrase.list(items);
    }

    private static Phrase circles(List<List<Actor>> several) {
        return some(
                several.stream()
                        .map(each -> Phrase.message("zones.circle", Names.some(each, CIRCLE_NAMED)))
                        .toList(),
                NAMED);
    }

    private static Phrase pair(String key, List<Actor> both) {
        return Phrase.message(
                key, Phrase.text(both.get(0).name()), Phrase.text(both.get(1).name()));
    }

    /** Actors outside that lack one attribute at most, of two or more, where four fifths of the whole stay filled. */
    private List<Actor> nearly(Zone zone) {
        List<Integer> cells = zone.concept().attributes();
        List<Integer> members = zone.concept().actors();
        List<Integer> nearly = IntStream.range(0, cells.size() > 1 ? context.actorCount() : 0)
                .filter(actor -> members.stream().noneMatch(each -> each == actor))
                .filter(actor -> cells.stream()
                                .filter(cell -> !Bits.has(context.extent(cell), actor))
                                .count()
                        == 1)
                .boxed()
                .toList();
        double filled = 1 - (double) nearly.size() / (members.size() + nearly.size()) / cells.size();
        return filled >= DENSE ? actors(nearly) : List.of();
    }

    private Phrase statement(Zone zone, List<Actor> members, List<Cell> cells) {
        double tied = 1 - zone.latency();
        String key = tied == 0 ? "zones.apart" : "zones.latent";
        int sectors = members.stream()
                .map(Actor::sector)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet())
                .size();
        return Phrase.message(
                key,
                Phrase.number(members.size()),
                Phrase.message("zones.sectors", Phrase.number(sectors)),
                shared(cells),
                Phrase.number(Math.rint(100 * tied)));
    }

    private Phrase shared(List<Cell> cells) {
        var named = new ArrayList<Phrase>();
        cells.stream().limit(CELLS_NAMED).forEach(each -> named.add(said(each)));
        return Phrase.list(named);
    }

    private Phrase said(Cell cell) {
        var parts = new ArrayList<Phrase>();
        cell.object().ifPresent(code -> parts.add(Phrase.term("object", code)));
        cell.population().ifPresent(code -> parts.add(Phrase.term("population", code)));
        Phrase what = parts.size() == 2 ? Phrase.message("zones.for", parts.get(0), parts.get(1)) : parts.get(0);
        return cell.place()
                .map(code -> Phrase.message("zones.in", what, places.name(code)))
                .orElse(what);
    }
}
