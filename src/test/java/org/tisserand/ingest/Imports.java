package org.tisserand.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.Period;
import org.tisserand.model.Rejection;
import org.tisserand.model.Words;

/** Text in, text out: imports from text blocks, and what came of them as lines. */
final class Imports {

    private Imports() {}

    static Upload csv(String name, String text) {
        return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(Upload... files) {
        return Intake.read(List.of(files), Optional.empty());
    }

    static Reading read(String text) {
        return read(csv("reseau.csv", text));
    }

    static Facts facts(Upload... files) {
        return Assembly.assemble(1, List.of(read(files)));
    }

    static Facts facts(String text) {
        return facts(csv("reseau.csv", text));
    }

    /** Every fact on its line. */
    static String show(Facts facts) {
        return Stream.of(
                        facts.actors().stream().map(Imports::show),
                        facts.collaborations().stream().map(Imports::show),
                        facts.ties().stream()
                                .map(tie -> "tie " + tie.from() + (tie.directed() ? " → " : " – ") + tie.to() + " "
                                        + tie.kind() + " " + tie.state()
                                        + (tie.strength().isPresent()
                                                ? " " + tie.strength().getAsDouble()
                                                : "")
                                        + tie.object()
                                                .map(object -> " " + object)
                                                .orElse("") + when(tie.period())
                                        + rest(tie.attributes())),
                        facts.participations().stream()
                                .map(each -> "part " + each.actor() + " in " + each.collaboration()
                                        + each.role().map(role -> " as " + role).orElse("") + when(each.period())
                                        + rest(each.attributes())),
                        facts.territories().stream()
                                .map(each -> "territory " + each.code() + " " + each.name()
                                        + each.kind().map(kind -> " " + kind).orElse("")),
                        facts.scopes().stream()
                                .map(each -> "scope " + each.actor() + facets(each.facets()) + when(each.period())),
                        facts.offers().stream()
                                .map(each -> "offer of " + each.actor()
                                        + each.function()
                                                .map(what -> " " + what)
                                                .orElse("") + facets(each.facets())),
                        facts.needs().stream()
                                .map(each -> "need of " + each.actor()
                                        + each.resource()
                                                .map(what -> " " + what)
                                                .orElse("")),
                        facts.resources().stream()
                                .map(each -> "resource of " + each.actor()
                                        + each.kind().map(what -> " " + what).orElse("")
                                        + each.shareable()
                                                .map(yes -> yes ? " shareable" : " not shareable")
                                                .orElse("")),
                        facts.goals().stream().map(each -> "goal of " + each.holder() + ": " + each.text()),
                        facts.mandates().stream()
                                .map(each -> "mandate of " + each.actor() + ": " + each.competence()
                                        + each.delegable()
                                                .map(yes -> yes ? " delegable" : " not delegable")
                                                .orElse("")
                                        + each.delegate().map(to -> " to " + to).orElse("")
                                        + each.agreement()
                                                .map(form -> " by " + form)
                                                .orElse("")
                                        + each.resourced()
                                                .map(yes -> yes ? " with means" : " without means")
                                                .orElse("")
                                        + facets(each.facets()) + when(each.period()) + rest(each.attributes())),
                        facts.responses().stream()
                                .map(each -> "response of " + each.actor() + " to « " + each.wave() + " » "
                                        + each.status() + when(each.period()) + rest(each.attributes())),
                        facts.sources().stream().map(each -> "source " + each.id() + " " + each.title()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String show(Actor actor) {
        return "actor " + actor.id() + " « " + actor.name() + " »" + (actor.nameOnly() ? " by name" : "")
                + actor.kind().map(kind -> " " + kind).orElse("")
                + actor.sector().map(sector -> " " + sector).orElse("")
                + actor.level().map(level -> " " + level).orElse("")
                + actor.territory().map(place -> " @" + place).orElse("")
                + rest(actor.attributes());
    }

    private static String show(Collaboration each) {
        return "collaboration " + each.id() + " « " + each.name() + " »" + (each.nameOnly() ? " by name" : "")
                + facets(each.facets()) + when(each.period()) + rest(each.attributes());
    }

    private static String facets(Facets facets) {
        return facets.equals(Facets.UNKNOWN)
                ? ""
                : " " + facets.objects() + facets.populations() + facets.territories();
    }

    private static String when(Period period) {
        return period.isUnknown() ? "" : " " + period;
    }

    private static String rest(java.util.Map<String, String> attributes) {
        return attributes.isEmpty() ? "" : " " + new java.util.TreeMap<>(attributes);
    }

    /** Every rejection on its line: its severity by a sign, then where, what, and why. */
    static String show(List<Rejection> rejections) {
        return show(rejections, Language.FR);
    }

    static String show(List<Rejection> rejections, Language language) {
        return rejections.stream().map(each -> show(each, language)).collect(Collectors.joining("\n"));
    }

    private static String show(Rejection each, Language language) {
        return (each.isError() ? "✗ " : "· ") + each.file()
                + each.sheet().map(sheet -> " / " + sheet).orElse("")
                + (each.row() == 0 ? "" : ":" + each.row())
                + each.column().map(column -> " " + column).orElse("")
                + each.value().map(value -> " [" + value + "]").orElse("") + " "
                + Words.in(language).say(each.reason());
    }
}
