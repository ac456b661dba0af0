package org.tisserand.ingest.sheet;

import java.util.List;
import java.util.Optional;
import org.tisserand.ingest.sheet.Column.Kind;

import static org.tisserand.ingest.sheet.Column.attribute;
import static org.tisserand.ingest.sheet.Column.code;
import static org.tisserand.ingest.sheet.Column.codes;
import static org.tisserand.ingest.sheet.Column.optional;
import static org.tisserand.ingest.sheet.Column.required;
import static org.tisserand.ingest.sheet.Column.written;

/** The sheets Tisserand reads, in the order of the template. Everything about a sheet derives from its line here. */
public final class Sheets {

    public static final Sheet ACTORS = new Sheet(
            "actors",
            List.of(
                    optional("id", Kind.ID),
                    required("name", Kind.TEXT),
                    optional("acronym", Kind.TEXT),
                    code("kind", "kind"),
                    code("sector", "sector"),
                    code("level", "level"),
                    optional("territory", Kind.TEXT),
                    attribute("scope"),
                    code("openness", "openness"),
                    optional("mission", Kind.TEXT),
                    attribute("website"),
                    attribute("consent"),
                    optional("aliases", Kind.CODES),
                    attribute("note"),
                    written("nameOnly", Kind.FLAG)),
            Records::actor,
            Lines::actors);

    public static final Sheet TIES = new Sheet(
            "ties",
            List.of(
                    required("from", Kind.ACTOR),
                    required("to", Kind.ACTOR),
                    code("kind", "tie"),
                    code("object", "object"),
                    attribute("function", "function"),
                    attribute("audience", "audience"),
                    optional("strength", Kind.POSITIVE),
                    attribute("frequency", "frequency"),
                    attribute("intensity", "intensity"),
                    attribute("flexibility"),
                    attribute("formality", "formality"),
                    attribute("discussion"),
                    attribute("reliability"),
                    attribute("sharedMission"),
                    attribute("influence"),
                    attribute("contribution"),
                    attribute("commitment"),
                    optional("mutual", Kind.FLAG),
                    optional("directed", Kind.FLAG),
                    optional("state", Kind.STATE),
                    optional("period", Kind.PERIOD),
                    optional("start", Kind.PERIOD),
                    optional("end", Kind.PERIOD),
                    attribute("reportedBy"),
                    attribute("source")),
            Records::tie,
            Lines::ties);

    public static final Sheet TERRITORIES = new Sheet(
            "territories",
            List.of(
                    optional("code", Kind.ID),
                    required("name", Kind.TEXT),
                    code("kind", "territory"),
                    optional("parent", Kind.TEXT),
                    optional("region", Kind.TEXT),
                    optional("population", Kind.COUNT),
                    code("setting", "setting"),
                    attribute("particularities"),
                    attribute("vitality"),
                    attribute("year")),
            Records::territory,
            Lines::territories);

    public static final Sheet COLLABORATIONS = new Sheet(
            "collaborations",
            List.of(
                    optional("id", Kind.ID),
                    required("name", Kind.TEXT),
                    optional("purpose", Kind.TEXT),
                    attribute("why"),
                    codes("objects", "object"),
                    codes("populations", "population"),
                    optional("territories", Kind.CODES),
                    attribute("environment", "environment"),
                    optional("start", Kind.PERIOD),
                    optional("end", Kind.PERIOD),
                    attribute("phase", "phase"),
                    attribute("formality", "formality"),
                    optional("period", Kind.PERIOD),
                    attribute("source"),
                    written("nameOnly", Kind.FLAG)),
            Records::collaboration,
            Lines::collaborations);

    public static final Sheet PARTICIPATIONS = new Sheet(
            "participations",
            List.of(
                    required("collaboration", Kind.COLLABORATION),
                    required("actor", Kind.ACTOR),
                    code("role", "role"),
                    attribute("sphere", "sphere"),
                    attribute("audience", "audience"),
                    attribute("effort"),
                    optional("period", Kind.PERIOD),
                    optional("start", Kind.PERIOD),
                    optional("end", Kind.PERIOD),
                    code("actorKind", "kind"),
                    code("actorSector", "sector"),
                    optional("actorTerritory", Kind.TEXT),
                    attribute("source")),
            Records::participation,
            Lines::participations);

    public static final Sheet SCOPES = new Sheet(
            "scopes",
            List.of(
                    required("actor", Kind.ACTOR),
                    codes("objects", "object"),
                    codes("populations", "population"),
                    optional("territories", Kind.CODES),
                    optional("weight", Kind.COUNT),
                    optional("period", Kind.PERIOD)),
            Records::scope,
            Lines::scopes);

    public static final Sheet OFFERS = new Sheet(
            "offers",
            List.of(
                    optional("id", Kind.ID),
                    required("actor", Kind.ACTOR),
                    code("function", "function"),
                    codes("objects", "object"),
                    codes("populations", "population"),
                    optional("territories", Kind.CODES),
                    attribute("frequency", "frequency"),
                    attribute("intensity", "intensity"),
                    attribute("flexibility"),
                    attribute("capacity"),
                    attribute("skills"),
                    optional("period", Kind.PERIOD)),
            Records::offer,
            Lines::offers);

    public static final Sheet NEEDS = new Sheet(
            "needs",
            List.of(
                    optional("id", Kind.ID),
                    required("actor", Kind.ACTOR),
                    optional("description", Kind.TEXT),
                    code("resource", "resource"),
                    codes("objects", "object"),
                    codes("populations", "population"),
                    optional("territories", Kind.CODES),
                    optional("quantity", Kind.POSITIVE),
                    optional("urgency", Kind.POSITIVE),
                    optional("period", Kind.PERIOD)),
            Records::need,
            Lines::needs);

    public static final Sheet RESOURCES = new Sheet(
            "resources",
            List.of(
                    optional("id", Kind.ID),
                    required("actor", Kind.ACTOR),
                    code("kind", "resource"),
                    optional("description", Kind.TEXT),
                    optional("quantity", Kind.POSITIVE),
                    optional("fixedCost", Kind.COUNT),
                    optional("unitCost", Kind.COUNT),
                    optional("capacity", Kind.POSITIVE),
                    attribute("availability"),
                    optional("shareable", Kind.FLAG),
                    optional("period", Kind.PERIOD)),
            Records::resource,
            Lines::resources);

    public static final Sheet GOALS = new Sheet(
            "goals",
            List.of(
                    optional("id", Kind.ID),
                    required("holder", Kind.HOLDER),
                    required("text", Kind.TEXT),
                    codes("objects", "object"),
                    codes("populations", "population"),
                    optional("territories", Kind.CODES),
                    optional("result", Kind.TEXT),
                    optional("planned", Kind.FLAG),
                    attribute("perceivedBy"),
                    attribute("informationFrom"),
                    attribute("informationTo"),
                    optional("period", Kind.PERIOD),
                    attribute("source")),
            Records::goal,
            Lines::goals);

    public static final Sheet MANDATES = new Sheet(
            "mandates",
            List.of(
                    optional("id", Kind.ID),
                    required("actor", Kind.ACTOR),
                    required("competence", Kind.TEXT),
                    optional("delegable", Kind.FLAG),
                    optional("delegate", Kind.ACTOR),
                    code("agreement", "agreement"),
                    code("resources", "flag"),
                    codes("objects", "object"),
                    codes("populations", "population"),
                    optional("territories", Kind.CODES),
                    optional("period", Kind.PERIOD)),
            Records::mandate,
            Lines::mandates);

    public static final Sheet RESPONSES = new Sheet(
            "responses",
            List.of(
                    required("wave", Kind.TEXT),
                    required("actor", Kind.ACTOR),
                    required("status", Kind.RESPONSE),
                    optional("period", Kind.PERIOD)),
            Records::response,
            Lines::responses);

    public static final Sheet SOURCES = new Sheet(
            "sources",
            List.of(
                    optional("id", Kind.ID),
                    required("title", Kind.TEXT),
                    optional("date", Kind.TEXT),
                    attribute("page"),
                    optional("url", Kind.TEXT),
                    code("method", "method"),
                    attribute("quotation"),
                    optional("reliability", Kind.TEXT)),
            Records::source,
            Lines::sources);

    /** In the order of the template. */
    public static final List<Sheet> ALL = List.of(
            ACTORS,
            TIES,
            TERRITORIES,
            COLLABORATIONS,
            PARTICIPATIONS,
            SCOPES,
            OFFERS,
            NEEDS,
            RESOURCES,
            GOALS,
            MANDATES,
            RESPONSES,
            SOURCES);

    private Sheets() {}

    public static Optional<Sheet> find(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
