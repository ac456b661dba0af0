package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Actor;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Need;
import org.tisserand.model.Period;
import org.tisserand.model.RowRef;
import org.tisserand.model.Scope;
import org.tisserand.model.Territory;

import static org.assertj.core.api.Assertions.assertThat;

/** What is known on the eve of 1 January 2018. */
class HindsightTest {

    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
    private static final RowRef ROW = new RowRef("000000000000", "Portées", 9);

    private static Hindsight before(Facts facts) {
        return Hindsight.before(DAY, facts);
    }

    /** Actors, then ties, then collaborations with those who take part. */
    private static List<String> lines(Facts facts) {
        var lines = new ArrayList<String>();
        facts.actors().forEach(each -> lines.add(each.id()));
        facts.ties().forEach(each -> lines.add(each.from() + "–" + each.to() + " " + each.period()));
        facts.collaborations()
                .forEach(each -> lines.add(each.id() + ": "
                        + String.join(
                                ", ",
                                facts.participations().stream()
                                        .filter(part -> part.collaboration().equals(each.id()))
                                        .map(part -> part.actor())
                                        .toList())
                        + " " + each.period()));
        return lines;
    }

    private static List<String> leftOut(Hindsight hindsight) {
        return hindsight.leftOut().stream()
                .map(each -> each.why() + " " + each.what() + " " + each.count())
                .toList();
    }

    @Test
    void whatBeginsBeforeTheDayStaysAndItsLaterEndIsForgotten() {
        Hindsight hindsight = before(Sketch.facts("""
                        Ada–Bel 2015/2016
                        Ada–Cyr 2017/2020
                        P1: Ada, Dan 2016/2019
                        """));
        assertThat(lines(hindsight.facts()))
                .containsExactly(
                        "Ada",
                        "Bel",
                        "Cyr",
                        "Dan",
                        "Ada–Bel 2015-01-01/2016-12-31",
                        "Ada–Cyr 2017-01-01/..",
                        "P1: Ada, Dan 2016-01-01/..");
        assertThat(hindsight.leftOut()).isEmpty();
    }

    @Test
    void whatBeginsLaterOrBearsNoDateIsLeftOutAndCounted() {
        Hindsight hindsight = before(Sketch.facts("""
                        Ada–Bel 2017/2017
                        Ada–Cyr 2018/2018
                        Bel–Cyr 2019/2019
                        Ada–Dan
                        P1: Ada, Eve 2018/2019
                        P2: Bel, Fay
                        """));
        assertThat(lines(hindsight.facts())).containsExactly("Ada", "Bel", "Ada–Bel 2017-01-01/2017-12-31");
        assertThat(leftOut(hindsight))
                .containsExactly(
                        "later activities 1",
                        "undated activities 1",
                        "later ties 2",
                        "undated ties 1",
                        "unseen actors 4");
    }

    @Test
    void aSumIsKnownOnceItsPeriodIsOver() {
        Facts facts = with(
                Sketch.facts("Ada–Bel 2017/2017"),
                scope("Ada", "lecture", Sketch.years("2016/2016")),
                scope("Ada", "loisir", Sketch.years("2017/2018")),
                scope("Ada", "transport", Period.UNKNOWN));
        Hindsight hindsight = before(facts);
        assertThat(hindsight.facts().scopes())
                .extracting(each -> each.facets().objects())
                .containsExactly(new TreeSet<>(Set.of("lecture")));
        assertThat(leftOut(hindsight)).containsExactly("later scopes 1", "undated scopes 1");
    }

    @Test
    void anUndatedScopeThatSaysWhereTheSeatLiesStays() {
        Facts facts = with(
                seated(Sketch.facts("Ada–Bel 2017/2017")),
                new Scope(
                        "Ada",
                        new Facets(Set.of(), Set.of(), Set.of("MRC du Nord")),
                        OptionalDouble.empty(),
                        Period.UNKNOWN,
                        Map.of(),
                        ROW),
                new Scope(
                        "Ada",
                        new Facets(Set.of(), Set.of(), Set.of("MRC du Sud")),
                        OptionalDouble.empty(),
                        Period.UNKNOWN,
                        Map.of(),
                        ROW));
        assertThat(before(facts).facts().scopes())
                .extracting(each -> each.facets().territories().first())
                .containsExactly("MRC du Nord");
    }

    @Test
    void aFilledColumnOfAnEarlierYearTellsThatAnActorWasThere() {
        Facts facts = Sketch.facts("Ada–Bel 2017/2017\nCyr\nDan\nEve");
        Facts told = Facts.of(
                1,
                facts.actors().stream()
                        .map(each -> each.withAttributes(
                                switch (each.id()) {
                                    case "Cyr" -> Map.of("population_2016", "812");
                                    case "Dan" -> Map.of("population_2019", "900", "population_2016", " ");
                                    default -> Map.of();
                                }))
                        .toList(),
                facts.ties());
        assertThat(before(told).facts().actors()).extracting(Actor::id).containsExactly("Ada", "Bel", "Cyr");
        assertThat(before(told).facts().actors()).as("and no column stays").allMatch(each -> each.attributes()
                .isEmpty());
    }

    @Test
    void inhabitantsAreThoseOfTheLastYearThatHadBegun() {
        Facts facts = seated(Sketch.facts("Ada–Bel 2017/2017"));
        Facts told = facts.withActors(facts.actors().stream()
                .map(each -> each.id().equals("Ada")
                        ? each.withAttributes(
                                Map.of("population_2011", "700", "population_2016", "812", "population_2019", "990"))
                        : each)
                .toList());
        assertThat(before(told).facts().territories())
                .extracting(each -> each.code() + " " + each.population())
                .contains("Ada OptionalDouble[812.0]", "Bel OptionalDouble.empty", "MRC du Nord OptionalDouble.empty");
    }

    @Test
    void noBitOfWhatIsKnownChangesWithWhatComesLater() {
        String known = "Ada–Bel 2017/2018\nP1: Ada, Cyr, Dan 2016/2020\nP2: Bel, Dan 2017/2017\n";
        Facts one = Sketch.facts(known + "P3: Ada, Eve 2018/2019\nBel–Cyr 2018/2018\nGus–Ada 2020/2020");
        Facts other = Sketch.facts("Ada–Bel 2017/2030\nP1: Ada, Cyr, Dan 2016/2018\nP2: Bel, Dan 2017/2017\n"
                + "P3: Cyr, Dan, Bel 2019/2019\nAda–Zoe 2021/2021\nBel–Dan 2018/2022");
        assertThat(before(one).facts()).isEqualTo(before(other).facts());
    }

    @Test
    void needsAndTheRestFollowTheSameRule() {
        Facts facts = Sketch.facts("Ada–Bel 2017/2017");
        Facts with =
                facts.withNeeds(List.of(need("n1", Sketch.years("2017/2018")), need("n2", Sketch.years("2018/2018"))));
        assertThat(before(with).facts().needs()).extracting(Need::id).containsExactly("n1");
        assertThat(before(with).facts().needs().get(0).attributes()).isEmpty();
    }

    private static Need need(String id, Period period) {
        return new Need(
                id,
                "Ada",
                Optional.empty(),
                Optional.empty(),
                Facets.UNKNOWN,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                period,
                Map.of("resultat", "obtenu"),
                ROW);
    }

    private static Scope scope(String actor, String object, Period period) {
        return new Scope(
                actor,
                new Facets(Set.of(object), Set.of(), Set.of()),
                OptionalDouble.of(3),
                period,
                Map.of("n_activities", "3"),
                ROW);
    }

    private static Facts with(Facts facts, Scope... scopes) {
        return facts.withScopes(List.of(scopes));
    }

    /** Each actor in a municipality of its own name, in the MRC du Nord. */
    private static Facts seated(Facts facts) {
        List<Territory> places = Stream.concat(
                        facts.actors().stream().map(each -> territory(each.id(), "MRC du Nord")),
                        Stream.of(territory("MRC du Nord", "Région"), territory("MRC du Sud", "Région")))
                .toList();
        return facts.withTerritories(places)
                .withActors(facts.actors().stream()
                        .map(each -> each.in(each.sector(), each.level(), Optional.of(each.id())))
                        .toList());
    }

    private static Territory territory(String code, String parent) {
        return new Territory(
                code,
                code,
                Optional.empty(),
                Optional.of(parent),
                Optional.empty(),
                OptionalDouble.of(900),
                Optional.empty(),
                Map.of(),
                ROW);
    }
}
