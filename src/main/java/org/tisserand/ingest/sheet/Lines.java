package org.tisserand.ingest.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tisserand.model.Facts;

/** Makes the rows that tell a home's facts again, one small function a sheet: {@link Records}, the other way. */
final class Lines {

    private Lines() {}

    static Stream<Line> actors(Facts facts) {
        return facts.actors().stream().map(each -> new Line(Sheets.ACTORS, each.rows())
                .text("id", each.id())
                .text("name", each.name())
                .text("acronym", each.acronym())
                .text("kind", each.kind())
                .text("sector", each.sector())
                .text("level", each.level())
                .text("territory", each.territory())
                .text("openness", each.openness())
                .text("mission", each.mission())
                .texts("aliases", each.aliases())
                .text("nameOnly", Optional.of("yes").filter(yes -> each.nameOnly()))
                .attributes(each.attributes()));
    }

    static Stream<Line> ties(Facts facts) {
        return facts.ties().stream().map(each -> new Line(Sheets.TIES, List.of(each.row()))
                .text("from", each.from())
                .text("to", each.to())
                .text("kind", each.kind())
                .text("state", each.state().name().toLowerCase(Locale.ROOT))
                .number("strength", each.strength())
                .text("directed", each.directed() ? "yes" : "no")
                .text("object", each.object())
                .period(each.period())
                .attributes(each.attributes()));
    }

    static Stream<Line> territories(Facts facts) {
        return facts.territories().stream().map(each -> new Line(Sheets.TERRITORIES, List.of(each.row()))
                .text("code", each.code())
                .text("name", each.name())
                .text("kind", each.kind())
                .text("parent", each.parent())
                .text("region", each.region())
                .number("population", each.population())
                .text("setting", each.setting())
                .attributes(each.attributes()));
    }

    static Stream<Line> collaborations(Facts facts) {
        return facts.collaborations().stream().map(each -> new Line(Sheets.COLLABORATIONS, List.of(each.row()))
                .text("id", each.id())
                .text("name", each.name())
                .text("purpose", each.purpose())
                .facets(each.facets())
                .period(each.period())
                .text("nameOnly", Optional.of("yes").filter(yes -> each.nameOnly()))
                .attributes(each.attributes()));
    }

    static Stream<Line> participations(Facts facts) {
        return facts.participations().stream().map(each -> new Line(Sheets.PARTICIPATIONS, List.of(each.row()))
                .text("collaboration", each.collaboration())
                .text("actor", each.actor())
                .text("role", each.role())
                .period(each.period())
                .attributes(each.attributes()));
    }

    static Stream<Line> scopes(Facts facts) {
        return facts.scopes().stream().map(each -> new Line(Sheets.SCOPES, List.of(each.row()))
                .text("actor", each.actor())
                .facets(each.facets())
                .number("weight", each.weight())
                .period(each.period())
                .attributes(each.attributes()));
    }

    static Stream<Line> offers(Facts facts) {
        return facts.offers().stream().map(each -> new Line(Sheets.OFFERS, List.of(each.row()))
                .text("id", each.id())
                .text("actor", each.actor())
                .text("function", each.function())
                .facets(each.facets())
                .period(each.period())
                .attributes(each.attributes()));
    }

    static Stream<Line> needs(Facts facts) {
        return facts.needs().stream().map(each -> new Line(Sheets.NEEDS, List.of(each.row()))
                .text("id", each.id())
                .text("actor", each.actor())
                .text("description", each.description())
                .text("resource", each.resource())
                .facets(each.facets())
                .number("quantity", each.quantity())
                .number("urgency", each.urgency())
                .period(each.period())
                .attributes(each.attributes()));
    }

    static Stream<Line> resources(Facts facts) {
        return facts.resources().stream().map(each -> new Line(Sheets.RESOURCES, List.of(each.row()))
                .text("id", each.id())
                .text("actor", each.actor())
                .text("kind", each.kind())
                .text("description", each.description())
                .number("quantity", each.quantity())
                .number("fixedCost", each.fixedCost())
                .number("unitCost", each.unitCost())
                .number("capacity", each.capacity())
                .flag("shareable", each.shareable())
                .period(each.period())
                .attributes(each.attributes()));
    }

    static Stream<Line> goals(Facts facts) {
        return facts.goals().stream().map(each -> new Line(Sheets.GOALS, List.of(each.row()))
                .text("id", each.id())
                .text("holder", each.holder())
                .text("text", each.text())
                .facets(each.facets())
                .text("result", each.result())
                .flag("planned", each.planned())
                .period(each.period())
                .attributes(each.attributes()));
    }

    /** What else the cell on resources told stands among the attributes, and takes the place of yes. */
    static Stream<Line> mandates(Facts facts) {
        return facts.mandates().stream().map(each -> new Line(Sheets.MANDATES, List.of(each.row()))
                .text("id", each.id())
                .text("actor", each.actor())
                .text("competence", each.competence())
                .flag("delegable", each.delegable())
                .text("delegate", each.delegate())
                .text("agreement", each.agreement())
                .flag("resources", each.resourced())
                .facets(each.facets())
                .period(each.period())
                .attributes(each.attributes()));
    }

    static Stream<Line> responses(Facts facts) {
        return facts.responses().stream().map(each -> new Line(Sheets.RESPONSES, List.of(each.row()))
                .text("wave", each.wave())
                .text("actor", each.actor())
                .text("status", each.status().code())
                .period(each.period())
                .attributes(each.attributes()));
    }

    static Stream<Line> sources(Facts facts) {
        return facts.sources().stream().map(each -> new Line(Sheets.SOURCES, List.of(each.row()))
                .text("id", each.id())
                .text("title", each.title())
                .text("date", each.date())
                .text("url", each.url())
                .text("method", each.method())
                .text("reliability", each.reliability())
                .attributes(each.attributes()));
    }
}
