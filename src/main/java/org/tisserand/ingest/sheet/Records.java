package org.tisserand.ingest.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tisserand.ingest.sheet.Dates.Stretch;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Goal;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.model.Resource;
import org.tisserand.model.Response;
import org.tisserand.model.Scope;
import org.tisserand.model.Source;
import org.tisserand.model.Territory;
import org.tisserand.model.Tie;

/** Makes the record of a row, one small function a sheet. Names stay as written: {@link Naming} resolves them. */
final class Records {

    private Records() {}

    static void actor(Cells cells, Draft draft) {
        String name = cells.need("name");
        draft.actors.add(new Actor(
                cells.text("id").orElseGet(() -> Names.slug(name)),
                name,
                cells.text("acronym"),
                cells.code("kind"),
                cells.code("sector"),
                cells.code("level"),
                cells.text("territory"),
                cells.code("openness"),
                cells.text("mission"),
                List.copyOf(cells.codes("aliases")),
                cells.flag("nameOnly").orElse(false),
                cells.attributes(),
                List.of(cells.ref())));
    }

    static void tie(Cells cells, Draft draft) {
        var ends = List.of(cells.mention("from"), cells.mention("to"));
        draft.ends.add(ends);
        draft.ties.add(new Tie(
                draft.mention(ends.get(0)),
                draft.mention(ends.get(1)),
                cells.code("kind").orElse("tie"),
                cells.state("state"),
                cells.number("strength"),
                isDirected(cells),
                cells.code("object"),
                period(cells),
                attributes(cells),
                cells.ref()));
    }

    /** A tie is directed where a row says so, or says that it is not mutual. */
    private static boolean isDirected(Cells cells) {
        return cells.flag("directed")
                .or(() -> cells.flag("mutual").map(mutual -> !mutual))
                .orElse(false);
    }

    static void territory(Cells cells, Draft draft) {
        String name = cells.need("name");
        draft.territories.add(new Territory(
                cells.text("code").orElseGet(() -> Names.slug(name)),
                name,
                cells.code("kind"),
                cells.text("parent"),
                cells.text("region"),
                cells.number("population"),
                cells.code("setting"),
                cells.attributes(),
                cells.ref()));
    }

    static void collaboration(Cells cells, Draft draft) {
        String name = cells.need("name");
        draft.collaborations.add(new Collaboration(
                cells.text("id").orElseGet(() -> Names.slug(name)),
                name,
                cells.text("purpose"),
                cells.facets(),
                period(cells),
                cells.flag("nameOnly").orElse(false),
                attributes(cells),
                cells.ref()));
    }

    static void participation(Cells cells, Draft draft) {
        String actor = draft.mention(cells.mention("actor"));
        draft.describe(
                actor, new Portrait(cells.code("actorKind"), cells.code("actorSector"), cells.text("actorTerritory")));
        draft.participations.add(new Participation(
                draft.mention(cells.mention("collaboration")),
                actor,
                cells.code("role"),
                period(cells),
                attributes(cells, "actorKind", "actorSector", "actorTerritory"),
                cells.ref()));
    }

    static void scope(Cells cells, Draft draft) {
        draft.scopes.add(new Scope(
                draft.mention(cells.mention("actor")),
                cells.facets(),
                cells.number("weight"),
                period(cells),
                attributes(cells),
                cells.ref()));
    }

    static void offer(Cells cells, Draft draft) {
        draft.offers.add(new Offer(
                id(cells),
                draft.mention(cells.mention("actor")),
                cells.code("function"),
                cells.facets(),
                period(cells),
                attributes(cells),
                cells.ref()));
    }

    static void need(Cells cells, Draft draft) {
        draft.needs.add(new Need(
                id(cells),
                draft.mention(cells.mention("actor")),
                cells.text("description"),
                cells.code("resource"),
                cells.facets(),
                cells.number("quantity"),
                cells.number("urgency"),
                period(cells),
                attributes(cells),
                cells.ref()));
    }

    static void resource(Cells cells, Draft draft) {
        draft.resources.add(new Resource(
                id(cells),
                draft.mention(cells.mention("actor")),
                cells.code("kind"),
                cells.text("description"),
                cells.number("quantity"),
                cells.number("fixedCost"),
                cells.number("unitCost"),
                cells.number("capacity"),
                cells.flag("shareable"),
                period(cells),
                attributes(cells),
                cells.ref()));
    }

    /** Of the resources, yes or no is kept apart from what else the cell tells. */
    static void mandate(Cells cells, Draft draft) {
        Mention holder = cells.mention("actor");
        Optional<Mention> delegate = cells.has("delegate") ? Optional.of(cells.mention("delegate")) : Optional.empty();
        delegate.ifPresent(each -> draft.delegations.add(List.of(holder, each)));
        Optional<String> resources = cells.code("resources");
        var attributes = new LinkedHashMap<>(attributes(cells));
        resources
                .filter(each -> !each.equals("yes") && !each.equals("no"))
                .ifPresent(each -> attributes.put("resources", each));
        draft.mandates.add(new Mandate(
                id(cells),
                draft.mention(holder),
                cells.need("competence"),
                cells.flag("delegable"),
                delegate.map(draft::mention),
                cells.code("agreement"),
                resources.map(each -> !each.equals("no")),
                cells.facets(),
                period(cells),
                attributes,
                cells.ref()));
    }

    static void goal(Cells cells, Draft draft) {
        draft.goals.add(new Goal(
                id(cells),
                draft.mention(cells.mention("holder")),
                cells.need("text"),
                cells.facets(),
                cells.text("result"),
                cells.flag("planned"),
                period(cells),
                attributes(cells),
                cells.ref()));
    }

    static void response(Cells cells, Draft draft) {
        Mention actor = cells.mention("actor");
        draft.mention(actor);
        cells.response("status").ifPresent(status -> {
            draft.respondents.add(actor);
            draft.responses.add(new Response(
                    draft.wave(cells.need("wave")),
                    actor.text(),
                    status,
                    period(cells),
                    attributes(cells),
                    cells.ref()));
        });
    }

    static void source(Cells cells, Draft draft) {
        String title = cells.need("title");
        draft.sources.add(new Source(
                cells.text("id").orElseGet(() -> Names.slug(title)),
                title,
                cells.text("date"),
                cells.text("url"),
                cells.code("method"),
                cells.text("reliability"),
                cells.attributes(),
                cells.ref()));
    }

    private static String id(Cells cells) {
        return cells.text("id").orElseGet(() -> cells.ref().id());
    }

    /** From its first day to its last: of the columns start and end where the row fills one, else of the period. */
    private static Period period(Cells cells) {
        Stretch stretch = stretch(cells);
        if (stretch.isReversed()) {
            cells.tell(cells.at(cells.has("end") ? "end" : "period").notice("period-reversed"));
            return Period.UNKNOWN;
        }
        return stretch.period();
    }

    private static Stretch stretch(Cells cells) {
        var start = cells.stretch("start");
        var end = cells.stretch("end");
        var whole = cells.stretch("period");
        return new Stretch(
                start.or(() -> whole).flatMap(Stretch::start),
                end.or(() -> whole).flatMap(Stretch::end));
    }

    /** The attributes, with the columns {@code also}, and the dates as written where they are out of order. */
    private static Map<String, String> attributes(Cells cells, String... also) {
        var attributes = new LinkedHashMap<>(cells.attributes());
        Stream.of(also).forEach(id -> cells.code(id).ifPresent(text -> attributes.put(id, text)));
        if (Stream.of("start", "end", "period").anyMatch(cells::has) && reversed(cells)) {
            Stream.of("start", "end", "period")
                    .forEach(id -> cells.text(id).ifPresent(text -> attributes.put(id, text)));
        }
        return attributes;
    }

    private static boolean reversed(Cells cells) {
        return stretch(cells).isReversed();
    }
}
