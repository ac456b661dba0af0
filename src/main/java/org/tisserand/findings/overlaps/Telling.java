package org.tisserand.findings.overlaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tisserand.findings.Citing;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Names;
import org.tisserand.findings.Places;
import org.tisserand.findings.Strata;
import org.tisserand.findings.overlaps.Contents.Content;
import org.tisserand.model.Actor;
import org.tisserand.model.Doubt;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.model.Subject;
import org.tisserand.network.Snapshot;

/** Look-alike offers, shared contents and niches made into findings, their facets side by side. */
final class Telling {

    /** Of the pairs told, the share that chance alone may give before some doubt is said, and before chance is named. */
    private static final double FALSE_SHARE = 0.1;

    private static final double MOSTLY_FALSE = 0.5;

    private static final double RARE = 0.01;
    private static final int NAMED = 6;

    private final Snapshot network;
    private final Places places;
    private final Strata strata;
    private final Citing citing;
    private final Names names;
    private final CensusTelling census;

    Telling(Facts facts, Snapshot network, Places places, Census census) {
        this.network = network;
        this.places = places;
        this.strata = new Strata(facts);
        this.citing = new Citing(facts);
        this.names = new Names(facts);
        this.census = new CensusTelling(facts, network, places, census);
    }

    /** Two services that look alike at one place. */
    Finding doubled(Alike pair, Coordination coordination) {
        Service one = pair.one();
        Service other = pair.other();
        boolean joined = coordination.joined(one.actor(), other.actor());
        boolean unknown = coordination.isUnknown(one.actor(), other.actor());
        Set<String> where = Chosen.shared(one.places().keySet(), other.places().keySet(), places);
        Draft draft = new Draft(Overlaps.ID, network)
                .about(Stream.of(one, other)
                        .map(each -> Subject.actor("offerer", each.actor()))
                        .toList())
                .about(facets(both(one, other, Service::objects), both(one, other, Service::populations), where))
                .measure("offer-likeness", pair.likeness())
                .measure("chance-share", pair.chance())
                .measure("false-share", pair.falseShare())
                .restsOn(one.rows())
                .restsOn(other.rows())
                .restsOn(coordination.told(one.actor(), other.actor()).stream()
                        .map(citing::tie)
                        .toList())
                .doubt(doubt(pair, unknown));
        sideBySide(draft, one, other);
        draft.note("options", Phrase.message(options(where)))
                .note(
                        "first-step",
                        Phrase.message("overlaps.step", names.actor(one.actor()), names.actor(other.actor())))
                .note("not-known", Phrase.message(unknown ? "overlaps.unknown-tie" : silence(one, other)));
        String key = (one.offered() ? "overlaps.doubled" : "overlaps.worked") + (joined ? ".joined" : "");
        return draft.says(
                Phrase.message(key, names.actor(one.actor()), names.actor(other.actor()), what(one), where(where)));
    }

    private static Doubt doubt(Alike pair, boolean unknown) {
        if (pair.falseShare() > MOSTLY_FALSE) {
            return Doubt.CHANCE;
        }
        boolean whole = pair.one().isWhole() && pair.other().isWhole();
        boolean firm = whole && pair.one().offered() && pair.falseShare() <= FALSE_SHARE;
        return firm && !unknown ? Doubt.FIRM : Doubt.UNSTABLE;
    }

    private static String silence(Service one, Service other) {
        return one.isWhole() && other.isWhole() ? "overlaps.silence" : "overlaps.half-told";
    }

    /** What could be done of it; a place far from others may well need both. */
    private String options(Set<String> where) {
        boolean remote = where.stream().anyMatch(each -> strata.ofPlace(each).equals("remote"));
        boolean wide = where.stream().anyMatch(each -> strata.ofPlace(each).equals(Strata.WIDER));
        return remote ? "overlaps.options.remote" : wide ? "overlaps.options.wide" : "overlaps.options";
    }

    private void sideBySide(Draft draft, Service one, Service other) {
        side(draft, "side-function", one, other, Service::functions, code -> Phrase.term("function", code));
        side(draft, "side-object", one, other, Service::objects, code -> Phrase.term("object", code));
        side(draft, "side-population", one, other, Service::populations, code -> Phrase.term("population", code));
        side(draft, "side-place", one, other, Service::places, places::name);
    }

    private void side(
            Draft draft,
            String label,
            Service one,
            Service other,
            Function<Service, SortedMap<String, Double>> facet,
            Function<String, Phrase> said) {
        Set<String> mine = facet.apply(one).keySet();
        Set<String> theirs = facet.apply(other).keySet();
        if (!mine.isEmpty() || !theirs.isEmpty()) {
            draft.note(
                    label,
                    mine.equals(theirs)
                            ? Phrase.message("overlaps.same", list(mine, said))
                            : Phrase.message(
                                    "overlaps.differ",
                                    names.actor(one.actor()),
                                    list(mine, said),
                                    names.actor(other.actor()),
                                    list(theirs, said)));
        }
    }

    private static Phrase list(Set<String> codes, Function<String, Phrase> said) {
        var items = new ArrayList<Phrase>(codes.stream().limit(NAMED).map(said).toList());
        if (codes.size() > NAMED) {
            items.add(Phrase.message("list.others", Phrase.number(codes.size() - NAMED)));
        }
        return items.isEmpty() ? Phrase.message("overlaps.not-told") : Phrase.list(items);
    }

    private static Set<String> both(Service one, Service other, Function<Service, SortedMap<String, Double>> facet) {
        var both = new TreeSet<>(facet.apply(one).keySet());
        both.retainAll(facet.apply(other).keySet());
        return both;
    }

    private static List<Subject> facets(Set<String> objects, Set<String> populations, Set<String> where) {
        var subjects = new ArrayList<Subject>();
        objects.forEach(each -> subjects.add(new Subject("object", Subject.Type.OBJECT, each)));
        populations.forEach(each -> subjects.add(new Subject("population", Subject.Type.POPULATION, each)));
        where.forEach(each -> subjects.add(new Subject("place", Subject.Type.TERRITORY, each)));
        return subjects;
    }

    /** « coaching, accès aux services, aînés ». */
    private static Phrase what(Service each) {
        var told = new ArrayList<Phrase>();
        each.functions().keySet().forEach(code -> told.add(Phrase.term("function", code)));
        each.objects().keySet().forEach(code -> told.add(Phrase.term("object", code)));
        each.populations().keySet().stream().limit(NAMED).forEach(code -> told.add(Phrase.term("population", code)));
        return Phrase.list(told);
    }

    private Phrase where(Set<String> codes) {
        return codes.isEmpty() ? Phrase.message("overlaps.place-not-told") : list(codes, places::name);
    }

    /** Offers of one content at several places. */
    Finding content(Content content, Coordination coordination) {
        List<Service> all = content.services();
        Service first = all.get(0);
        List<Actor> actors = all.stream()
                .map(each -> network.actor(network.vertex(each.actor()).orElseThrow()))
                .sorted(Names.alphabetical())
                .toList();
        Draft draft = new Draft(Overlaps.ID, network)
                .about(actors.stream()
                        .map(each -> Subject.actor("provider", each.id()))
                        .toList())
                .about(facets(first.objects().keySet(), first.populations().keySet(), Set.of()))
                .beside(all.stream()
                        .flatMap(each -> each.places().keySet().stream())
                        .distinct()
                        .map(each -> new Subject("place", Subject.Type.TERRITORY, each))
                        .toList())
                .measure("providers", all.size())
                .measure("latency", latency(all, coordination))
                .measure("content-chance", content.chance())
                .doubt(content.chance() <= RARE ? Doubt.FIRM : Doubt.CHANCE)
                .note("options", Phrase.message("overlaps.options.content"))
                .note("not-known", Phrase.message("overlaps.silence"));
        all.forEach(each -> draft.restsOn(each.rows()));
        return draft.says(
                Phrase.message("overlaps.content", Phrase.number(all.size()), what(first), Names.some(actors, NAMED)));
    }

    private static double latency(List<Service> all, Coordination coordination) {
        int apart = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                apart += coordination.joined(all.get(i).actor(), all.get(j).actor()) ? 0 : 1;
            }
        }
        return 2.0 * apart / (all.size() * (all.size() - 1.0));
    }

    /** A service like no other. */
    Finding niche(Service each) {
        return new Draft(Overlaps.ID, network)
                .about(List.of(Subject.actor("sole", each.actor())))
                .about(facets(
                        each.objects().keySet(),
                        each.populations().keySet(),
                        each.places().keySet()))
                .restsOn(each.rows())
                .doubt(each.isWhole() && each.offered() ? Doubt.FIRM : Doubt.UNSTABLE)
                .note("options", Phrase.message("overlaps.options.niche", names.actor(each.actor())))
                .note("not-known", Phrase.message(each.isWhole() ? "overlaps.silence" : "overlaps.half-told"))
                .says(Phrase.message(
                        each.offered() ? "overlaps.niche" : "overlaps.niche.worked",
                        names.actor(each.actor()),
                        what(each),
                        where(each.places().keySet())));
    }

    Finding census(List<Service> services, int joined) {
        return census.finding(services, joined);
    }
}
