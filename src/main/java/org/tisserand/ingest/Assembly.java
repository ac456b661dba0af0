package org.tisserand.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tisserand.ingest.duplicates.Merging;
import org.tisserand.ingest.sheet.Directory;
import org.tisserand.ingest.sheet.FreshIds;
import org.tisserand.ingest.sheet.Names;
import org.tisserand.ingest.sheet.Renaming;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.Goal;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Resource;
import org.tisserand.model.Response;
import org.tisserand.model.RowRef;
import org.tisserand.model.Source;
import org.tisserand.model.Territory;
import org.tisserand.model.Verdicts;

/**
 * Makes one home's facts of its imports.
 *
 * <p>Of rows with the same identifier, and of responses of one actor to one wave, the later import's counts; rows without
 * one (ties, participations, scopes) all count, each being evidence. An actor that one import knows by name alone is the
 * actor of that name in another, whichever came first; a wave of a survey, that of its name. Actors that people said to be one are
 * one, and what was told of either is told of it. Cost: linear in the rows.
 */
public final class Assembly {

    private final List<Facts> imports;
    private final Verdicts verdicts;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Collaboration> collaborations = new LinkedHashMap<>();
    private final Map<String, String> waves = new HashMap<>();

    private Assembly(List<Facts> imports, Verdicts verdicts) {
        this.imports = imports;
        this.verdicts = verdicts;
    }

    /**
     * The facts of {@code readings}, in the ledger's order.
     *
     * @param dataVersion the ledger number they make
     */
    public static Facts assemble(long dataVersion, List<Reading> readings) {
        return assemble(dataVersion, readings, Verdicts.NONE);
    }

    /** The same, actors being one that people said to be one. */
    public static Facts assemble(long dataVersion, List<Reading> readings, Verdicts verdicts) {
        List<Facts> imports = readings.stream().map(Reading::facts).toList();
        return new Assembly(imports, verdicts).facts(dataVersion);
    }

    /** What {@code facts} would be with those of one more import, before anybody reads the others again. */
    public static Facts joined(Facts facts, Facts more, Verdicts verdicts) {
        return new Assembly(List.of(facts, more), verdicts).facts(facts.dataVersion());
    }

    private Facts facts(long dataVersion) {
        imports.forEach(this::holdDeclared);
        var actorNames = Directory.ofActors(actors.values());
        var collaborationNames = Directory.ofCollaborations(collaborations.values());
        var freshActors = FreshIds.ofActors(actors.keySet());
        var freshCollaborations = FreshIds.ofCollaborations(collaborations.keySet());
        var merging = new Merging();
        var renamed = new ArrayList<Facts>();
        for (Facts each : imports) {
            var actorIds = joinActors(each, actorNames, freshActors);
            var collaborationIds = joinCollaborations(each, collaborationNames, freshCollaborations);
            renamed.add(renaming(actorIds, collaborationIds).apply(each));
            each.actors().forEach(actor -> merging.hear(actorIds.getOrDefault(actor.id(), actor.id()), actor.name()));
        }
        merging.follow(verdicts);
        return merging.isNone() ? merged(dataVersion, renamed) : merged(dataVersion, oneEach(renamed, merging));
    }

    /** The same facts, told of the actors that are left. */
    private List<Facts> oneEach(List<Facts> renamed, Merging merging) {
        Map<String, Actor> left = merging.merged(actors);
        actors.clear();
        actors.putAll(left);
        var renaming = new Renaming(merging::of, id -> id, merging::of);
        return renamed.stream().map(renaming::apply).toList();
    }

    private void holdDeclared(Facts facts) {
        facts.actors().stream()
                .filter(actor -> !actor.nameOnly())
                .forEach(actor -> actors.merge(actor.id(), actor, Assembly::later));
        facts.collaborations().stream()
                .filter(each -> !each.nameOnly())
                .forEach(each -> collaborations.put(each.id(), each));
    }

    /** The later row, known to have been read in both places. */
    private static Actor later(Actor earlier, Actor later) {
        var rows = new ArrayList<RowRef>(earlier.rows());
        rows.addAll(later.rows());
        return withRows(later, rows);
    }

    private Map<String, String> joinActors(Facts facts, Directory names, FreshIds fresh) {
        var ids = new HashMap<String, String>();
        for (Actor actor : facts.actors()) {
            if (actor.nameOnly()) {
                var held = names.find(actor.name());
                String id = held.isEmpty() ? fresh.of(actor.name()) : held.get(0);
                ids.put(actor.id(), id);
                actors.putIfAbsent(id, withId(actor, id));
            }
        }
        return ids;
    }

    private Map<String, String> joinCollaborations(Facts facts, Directory names, FreshIds fresh) {
        var ids = new HashMap<String, String>();
        for (Collaboration each : facts.collaborations()) {
            if (each.nameOnly()) {
                var held = names.find(each.name());
                String id = held.isEmpty() ? fresh.of(each.name()) : held.get(0);
                ids.put(each.id(), id);
                collaborations.putIfAbsent(id, withId(each, id));
            }
        }
        return ids;
    }

    private static Renaming renaming(Map<String, String> actorIds, Map<String, String> collaborationIds) {
        return new Renaming(
                id -> actorIds.getOrDefault(id, id),
                id -> collaborationIds.getOrDefault(id, id),
                id -> actorIds.getOrDefault(id, collaborationIds.getOrDefault(id, id)));
    }

    private Facts merged(long dataVersion, List<Facts> renamed) {
        return new Facts(
                dataVersion,
                List.copyOf(actors.values()),
                all(renamed, Facts::ties),
                latest(renamed, Facts::territories, Territory::code),
                List.copyOf(collaborations.values()),
                all(renamed, Facts::participations),
                all(renamed, Facts::scopes),
                latest(renamed, Facts::offers, Offer::id),
                latest(renamed, Facts::needs, Need::id),
                latest(renamed, Facts::resources, Resource::id),
                latest(renamed, Facts::goals, Goal::id),
                latest(renamed, Facts::mandates, Mandate::id),
                latest(renamed, this::responses, Assembly::asked),
                latest(renamed, Facts::sources, Source::id));
    }

    private List<Response> responses(Facts facts) {
        return facts.responses().stream().map(this::spelledAsFirst).toList();
    }

    private Response spelledAsFirst(Response each) {
        return new Response(
                waves.computeIfAbsent(Names.key(each.wave()), key -> each.wave()),
                each.actor(),
                each.status(),
                each.period(),
                each.attributes(),
                each.row());
    }

    private static List<String> asked(Response response) {
        return List.of(response.wave(), response.actor());
    }

    private static <T> List<T> all(List<Facts> imports, Function<Facts, List<T>> part) {
        return imports.stream().flatMap(each -> part.apply(each).stream()).toList();
    }

    private static <T> List<T> latest(List<Facts> imports, Function<Facts, List<T>> part, Function<T, ?> id) {
        var latest = new LinkedHashMap<Object, T>();
        all(imports, part).forEach(each -> latest.put(id.apply(each), each));
        return List.copyOf(latest.values());
    }

    private static Actor withId(Actor actor, String id) {
        return copy(actor, id, actor.rows());
    }

    private static Actor withRows(Actor actor, List<RowRef> rows) {
        return copy(actor, actor.id(), rows);
    }

    private static Actor copy(Actor actor, String id, List<RowRef> rows) {
        return new Actor(
                id,
                actor.name(),
                actor.acronym(),
                actor.kind(),
                actor.sector(),
                actor.level(),
                actor.territory(),
                actor.openness(),
                actor.mission(),
                actor.aliases(),
                actor.nameOnly(),
                actor.attributes(),
                rows);
    }

    private static Collaboration withId(Collaboration each, String id) {
        return new Collaboration(
                id,
                each.name(),
                each.purpose(),
                each.facets(),
                each.period(),
                each.nameOnly(),
                each.attributes(),
                each.row());
    }
}
