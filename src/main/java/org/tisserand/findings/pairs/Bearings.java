package org.tisserand.findings.pairs;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tisserand.findings.Mention;
import org.tisserand.model.Evidence;
import org.tisserand.model.Phrase;

/** What a partnership could be about, where, for whom and with what: what rows say that both have to do with. */
final class Bearings {

    private static final int NAMED = 3;

    private final Ground ground;
    private final Mentioned mentioned;

    Bearings(Ground ground) {
        this.ground = ground;
        this.mentioned = ground.records().mentioned;
    }

    /**
     * One of the four.
     *
     * @param label of the note that tells it
     * @param rows  every row that it rests on
     */
    record Bearing(String label, Phrase words, List<Evidence> rows) {}

    /** Those of which the rows tell, in this order. */
    List<Bearing> of(int a, int b) {
        return Stream.of(about(a, b), where(a, b), forWhom(a, b), withWhat(a, b))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Bearing> about(int a, int b) {
        List<String> objects = shared(ground.undertakings().objects(), a, b);
        return told(
                "about",
                objects.stream().map(each -> Phrase.term("object", each)),
                rows(a, b, each -> mentioned.bears(each, objects)));
    }

    private Optional<Bearing> forWhom(int a, int b) {
        List<String> populations = shared(ground.undertakings().populations(), a, b);
        return told(
                "for-whom",
                populations.stream().map(each -> Phrase.term("population", each)),
                rows(a, b, each -> mentioned.serves(each, populations)));
    }

    /** Places where both are active; where there is none, the one in which both sit. */
    private Optional<Bearing> where(int a, int b) {
        List<String> places = shared(ground.undertakings().territories(), a, b);
        return told(
                        "where",
                        places.stream().map(ground.places()::name),
                        rows(a, b, each -> mentioned.lies(each, places)))
                .or(() -> ground.reach()
                        .commonDistrict(a, b)
                        .flatMap(code -> told(
                                "where",
                                Stream.of(ground.places().name(code)),
                                List.of(
                                        ground.citing().seat(ground.network().actor(a)),
                                        ground.citing().seat(ground.network().actor(b))))));
    }

    private Optional<Bearing> withWhat(int a, int b) {
        return ground.exchange()
                .best(a, b)
                .map(match -> new Bearing(
                        "with-what",
                        Phrase.message(
                                "pairs.reason.exchange", match.item(), name(match.needer()), name(match.offerer())),
                        List.of(match.need(), match.offer())));
    }

    private Phrase name(int vertex) {
        return Phrase.text(ground.network().actor(vertex).name());
    }

    private static List<String> shared(Holdings holdings, int a, int b) {
        return holdings.shared(a, b).stream().limit(NAMED).map(holdings::item).toList();
    }

    private List<Evidence> rows(int a, int b, Predicate<Mention> saying) {
        return mentioned.rows(saying, a, b);
    }

    private static Optional<Bearing> told(String label, Stream<Phrase> items, List<Evidence> rows) {
        List<Phrase> all = items.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Bearing(label, Phrase.list(all), rows));
    }
}
