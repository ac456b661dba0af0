package org.tisserand.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.model.Facts;
import org.tisserand.model.Phrase;
import org.tisserand.model.Response;
import org.tisserand.model.TieState;
import org.tisserand.network.Completeness;
import org.tisserand.report.MethodsStatement.Guideline;
import org.tisserand.report.MethodsStatement.Item;
import org.tisserand.report.MethodsStatement.Part;

/** How the study was conceived, made operational, gathered, analysed, and what it owes to people: the domains of SoNHR. */
final class StudyMethods {

    private final Material of;
    private final Facts facts;
    private final int metrics;
    private final int looks;

    StudyMethods(Material material, int metrics, int looks) {
        this.of = material;
        this.facts = material.facts();
        this.metrics = metrics;
        this.looks = looks;
    }

    List<Part> parts() {
        return List.of(
                new Part(
                        Guideline.SONHR,
                        "conceptualisation",
                        List.of(NetworkMethods.silent("question"), told("design"))),
                new Part(
                        Guideline.SONHR,
                        "operationalisation",
                        List.of(told("actors"), told("ties"), boundary(), attributes())),
                new Part(
                        Guideline.SONHR,
                        "collection",
                        List.of(told("origin"), wording(), response(), missing(), management())),
                new Part(Guideline.SONHR, "analysis", List.of(measures(), chance(), suggestions(), told("drawing"))),
                new Part(
                        Guideline.SONHR,
                        "ethics",
                        List.of(NetworkMethods.silent("consent"), told("privacy"), told("equity"))));
    }

    private static Item told(String id, Phrase... arguments) {
        return NetworkMethods.told(id, arguments);
    }

    private Item boundary() {
        return of.hearing().surveyed()
                ? told(
                        "boundary",
                        NetworkMethods.number(of.hearing().askedCount()),
                        NetworkMethods.number(of.snapshot().vertexCount()))
                : NetworkMethods.silent("boundary");
    }

    private Item attributes() {
        List<Phrase> known = Completeness.of(facts).stream()
                .filter(each -> each.what().startsWith("actor-"))
                .map(StudyMethods::filled)
                .toList();
        return known.isEmpty() ? NetworkMethods.silent("attributes") : told("attributes", Phrase.list(known));
    }

    private static Phrase filled(Completeness each) {
        return Phrase.message(
                "methods.filled",
                Phrase.message("quality." + each.what()),
                NetworkMethods.number(each.known()),
                NetworkMethods.number(each.total()));
    }

    /** The wording of a question, where a column of the person's own bears it. */
    private Item wording() {
        Optional<String> told = Stream.concat(
                        facts.sources().stream().map(each -> each.attributes()),
                        facts.responses().stream().map(each -> each.attributes()))
                .flatMap(each -> each.entrySet().stream())
                .filter(each -> each.getKey().toLowerCase(Locale.ROOT).contains("question"))
                .map(Map.Entry::getValue)
                .filter(each -> !each.isBlank())
                .sorted()
                .findFirst();
        return told.map(each -> told("wording", Phrase.text(each))).orElseGet(() -> NetworkMethods.silent("wording"));
    }

    private Item response() {
        List<Response> last = Response.ofLastWave(facts.responses());
        if (last.isEmpty()) {
            return NetworkMethods.silent("response");
        }
        Map<Response.Status, Long> counts =
                last.stream().collect(Collectors.groupingBy(Response::status, Collectors.counting()));
        List<Phrase> statuses = Arrays.stream(Response.Status.values())
                .filter(counts::containsKey)
                .map(each -> Phrase.message(
                        "methods.status",
                        Phrase.term("response", each.code()),
                        NetworkMethods.number(counts.getOrDefault(each, 0L))))
                .toList();
        long waves = facts.responses().stream().map(Response::wave).distinct().count();
        return told("response", Phrase.text(last.get(0).wave()), Phrase.list(statuses), NetworkMethods.number(waves));
    }

    private Item missing() {
        long unknown = facts.ties().stream()
                .filter(each -> each.state() == TieState.UNKNOWN)
                .count();
        List<Phrase> lacking = new ArrayList<>();
        Completeness.of(facts).stream()
                .filter(each -> each.missing() > 0)
                .map(StudyMethods::filled)
                .forEach(lacking::add);
        Phrase listed = lacking.isEmpty() ? Phrase.message("methods.nothing-missing") : Phrase.list(lacking);
        Phrase enough = Phrase.message("methods.missing." + (of.hearing().tooFew() ? "few" : "enough"));
        return told("missing", NetworkMethods.number(unknown), listed, enough);
    }

    private Item management() {
        String program = Optional.ofNullable(StudyMethods.class.getPackage().getImplementationVersion())
                .orElse("dev");
        Phrase files = of.sources().isEmpty()
                ? Phrase.message("methods.silent")
                : Phrase.list(of.sources().stream().map(Phrase::text).toList());
        return told(
                "management",
                Phrase.text(program),
                Phrase.text(String.valueOf(facts.dataVersion())),
                files,
                Phrase.text(of.snapshot().recipe().canonical()));
    }

    private Item measures() {
        return metrics == 0
                ? new Item("measures", Phrase.message("methods.measures.none"), true)
                : told("measures", NetworkMethods.number(metrics));
    }

    private Item chance() {
        return of.chance()
                .map(all -> told(
                        "chance",
                        NetworkMethods.number(all.draws()),
                        Phrase.text(String.valueOf(all.seed())),
                        NetworkMethods.number(all.tested()),
                        NetworkMethods.number(all.each().stream()
                                .filter(each -> each.standsOut())
                                .count())))
                .orElseGet(() -> new Item("chance", Phrase.message("methods.chance.none"), true));
    }

    private Item suggestions() {
        return looks == 0
                ? new Item("suggestions", Phrase.message("methods.suggestions.none"), true)
                : told("suggestions", NetworkMethods.number(looks));
    }
}
