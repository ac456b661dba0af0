package org.tisserand.ingest.sheet;

import static org.tisserand.ingest.sheet.Column.attribute;
import static org.tisserand.ingest.sheet.Column.code;
import static org.tisserand.ingest.sheet.Column.codes;
import static org.tisserand.ingest.sheet.Column.of;
import static org.tisserand.ingest.sheet.Column.required;

import java.util.List;
import java.util.Optional;
import org.tisserand.ingest.sheet.Column.Kind;

/** The sheets Tisserand reads, in the order of the template. Everything about a sheet derives from its line here. */
public final class Sheets {

    public static final Sheet ACTORS = new Sheet(
            "actors",
            List.of(
                    of("id", Kind.ID),
                    required("name", Kind.TEXT),
                    of("acronym", Kind.TEXT),
                    code("kind", "kind"),
                    code("sector", "sector"),
                    code("level", "level"),
                    of("territory", Kind.TEXT),
                    attribute("scope"),
                    code("openness", "openness"),
                    of("mission", Kind.TEXT),
                    attribute("website"),
                    attribute("consent"),
                    of("aliases", Kind.CODES),
                    attribute("note")),
            Records::actor);

    public static final Sheet TIES = new Sheet(
            "ties",
            List.of(
                    required("from", Kind.ACTOR),
                    required("to", Kind.ACTOR),
                    code("kind", "tie"),
                    code("object", "object"),
                    attribute("function", "function"),
                    attribute("audience", "audience"),
                    of("strength", Kind.POSITIVE),
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
                    of("mutual", Kind.FLAG),
                    of("directed", Kind.FLAG),
                    of("state", Kind.STATE),
                    of("period", Kind.PERIOD),
                    of("start", Kind.PERIOD),
                    of("end", Kind.PERIOD),
                    attribute("reportedBy"),
                    attribute("source")),
            Records::tie);

    public static final Sheet TERRITORIES = new Sheet(
            "territories",
            List.of(
                    of("code", Kind.ID),
                    required("name", Kind.TEXT),
                    code("kind", "territory"),
                    of("parent", Kind.TEXT),
                    of("region", Kind.TEXT),
                    of("population", Kind.COUNT),
                    code("setting", "setting"),
                    attribute("particularities"),
                    attribute("vitality"),
                    attribute("year")),
            Records::territory);

    public static final Sheet COLLABORATIONS = new Sheet(
            "collaborations",
            List.of(
                    of("id", Kind.ID),
                    required("name", Kind.TEXT),
                    of("purpose", Kind.TEXT),
                    attribute("why"),
                    codes("objects", "object"),
                    codes("populations", "population"),
                    of("territories", Kind.CODES),
                    attribute("environment", "environment"),
                    of("start", Kind.PERIOD),
                    of("end", Kind.PERIOD),
                    attribute("phase", "phase"),
                    attribute("formality", "formality"),
                    of("period", Kind.PERIOD),
                    attribute("source")),
            Records::collaboration);

    public static final Sheet PARTICIPATIONS = new Sheet(
            "participations",
            List.of(
                    required("collaboration", Kind.COLLABORATION),
                    required("actor", Kind.ACTOR),
                    code("role", "role"),
                    attribute("sphere", "sphere"),
                    attribute("audience", "audience"),
                    attribute("effort"),
                    of("period", Kind.PERIOD),
                    of("start", Kind.PERIOD),
                    of("end", Kind.PERIOD),
                    code("actorKind", "kind"),
                    code("actorSector", "sector"),
                    of("actorTerritory", Kind.TEXT),
                    attribute("source")),
            Records::participation);

    public static final Sheet SCOPES = new Sheet(
            "scopes",
            List.of(
                    required("actor", Kind.ACTOR),
                    codes("objects", "object"),
                    codes("populations", "population"),
                    of("territories", Kind.CODES),
                    of("weight", Kind.COUNT),
                    of("period", Kind.PERIOD)),
            Records::scope);

    public static final Sheet OFFERS = new Sheet(
            "offers",
            List.of(
                    of("id", Kind.ID),
                    required("actor", Kind.ACTOR),
                    code("function", "function"),
                    codes("objects", "object"),
                    codes("populations", "population"),
                    of("territories", Kind.CODES),
                    attribute("frequency", "frequency"),
                    attribute("intensity", "intensity"),
                    attribute("flexibility"),
                    attribute("capacity"),
                    attribute("skills"),
                    of("period", Kind.PERIOD)),
            Records::offer);

    public static final Sheet NEEDS = new Sheet(
            "needs",
            List.of(
                    of("id", Kind.ID),
                    required("actor", Kind.ACTOR),
                    of("description", Kind.TEXT),
                    code("resource", "resource"),
                    codes("objects", "object"),
                    codes("populations", "population"),
                    of("territories", Kind.CODES),
                    of("quantity", Kind.POSITIVE),
                    of("urgency", Kind.POSITIVE),
                    of("period", Kind.PERIOD)),
            Records::need);

    public static final Sheet RESOURCES = new Sheet(
            "resources",
            List.of(
                    of("id", Kind.ID),
                    required("actor", Kind.ACTOR),
                    code("kind", "resource"),
                    of("description", Kind.TEXT),
                    of("quantity", Kind.POSITIVE),
                    attribute("fixedCost"),
                    attribute("unitCost"),
                    attribute("capacity"),
                    attribute("availability"),
                    of("shareable", Kind.FLAG),
                    of("period", Kind.PERIOD)),
            Records::resource);

    public static final Sheet GOALS = new Sheet(
            "goals",
            List.of(
                    of("id", Kind.ID),
                    required("holder", Kind.HOLDER),
                    required("text", Kind.TEXT),
                    codes("objects", "object"),
                    codes("populations", "population"),
                    of("territories", Kind.CODES),
                    of("result", Kind.TEXT),
                    of("planned", Kind.FLAG),
                    attribute("perceivedBy"),
                    attribute("informationFrom"),
                    attribute("informationTo"),
                    of("period", Kind.PERIOD),
                    attribute("source")),
            Records::goal);

    public static final Sheet SOURCES = new Sheet(
            "sources",
            List.of(
                    of("id", Kind.ID),
                    required("title", Kind.TEXT),
                    of("date", Kind.TEXT),
                    attribute("page"),
                    of("url", Kind.TEXT),
                    code("method", "method"),
                    attribute("quotation"),
                    of("reliability", Kind.TEXT)),
            Records::source);

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
            SOURCES);

    private Sheets() {}

    public static Optional<Sheet> find(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
