package org.tisserand.demo;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tisserand.demo.PlantedTruth.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** What the demonstration says is true is true in its sheets, and each decoy differs in one respect. */
class PlantedTruthsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    private static void each(long seed, Kind kind, int count, BiConsumer<Reading, PlantedTruth> holds) {
        var demonstration = Demonstration.of(seed);
        var reading = new Reading(demonstration);
        var truths = demonstration.truths().stream()
                .filter(truth -> truth.kind() == kind)
                .toList();
        assertThat(truths).hasSize(count);
        truths.forEach(truth -> holds.accept(reading, truth));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRegionHasNinetyActorsOrSoInOnePiece(long seed) {
        var reading = new Reading(Demonstration.of(seed));
        assertThat(reading.actors().size()).isBetween(85, 100);
        assertThat(reading.steps(reading.actors().iterator().next(), "")).hasSameSizeAs(reading.actors());
        assertThat(reading.rows("Acteurs"))
                .filteredOn(row -> row.get("Type").equals("Municipalité"))
                .hasSize(34);
        assertThat(reading.rows("Acteurs"))
                .filteredOn(row -> row.get("Niveau").equals("National"))
                .hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theQuarterOfOneWaveIsUnknown(long seed) {
        var wave = new Reading(Demonstration.of(seed))
                .rows("Liens").stream()
                        .filter(row -> row.get("Période").equals("2022-2023"))
                        .toList();
        long unknown =
                wave.stream().filter(row -> row.get("État").equals("Inconnu")).count();
        assertThat(100.0 * unknown / wave.size()).isBetween(23.0, 25.0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void improbablePairsAreFarApartAndWorkOnTheSameRareObjects(long seed) {
        each(seed, Kind.IMPROBABLE_PAIR, 4, (reading, truth) -> {
            String a = truth.subjects().get(0);
            String b = truth.subjects().get(1);
            assertThat(reading.steps(a, "").getOrDefault(b, 0)).isGreaterThanOrEqualTo(4);
            assertThat(tiesBetween(reading, Set.of(reading.sector(a), reading.sector(b))))
                    .isZero();
            assertSharesThreeRareObjects(reading, a, b);
            assertThat(needsWhatTheOtherOffers(reading, a, b)).isTrue();
            assertThat(needsWhatTheOtherOffers(reading, b, a)).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void decoyPairsAreAlikeButMetOnceOrHaveOneCommonPartner(long seed) {
        each(seed, Kind.IMPROBABLE_PAIR, 4, (reading, truth) -> {
            String a = truth.decoySubjects().get(0);
            String b = truth.decoySubjects().get(1);
            int common = reading.common(a, b).size();
            assertThat(reading.joined(a, b) ? common : common - 1).isZero();
            assertSharesThreeRareObjects(reading, a, b);
            assertThat(needsWhatTheOtherOffers(reading, a, b)).isTrue();
        });
    }

    private static void assertSharesThreeRareObjects(Reading reading, String a, String b) {
        var shared = new TreeSet<>(reading.objects(a));
        shared.retainAll(reading.objects(b));
        assertThat(shared)
                .filteredOn(object -> reading.actors().stream()
                                .filter(actor -> reading.objects(actor).contains(object))
                                .count()
                        <= 4)
                .hasSize(3);
    }

    private static boolean needsWhatTheOtherOffers(Reading reading, String needy, String offering) {
        return reading.rows("Besoins").stream()
                .filter(need -> need.get("Acteur").equals(needy))
                .anyMatch(need -> reading.rows("Offres").stream()
                        .filter(offer -> offer.get("Acteur").equals(offering))
                        .anyMatch(offer -> sameAim(need, offer)));
    }

    private static boolean sameAim(Reading.Row one, Reading.Row other) {
        return List.of("Objet", "Population", "Territoire").stream()
                .allMatch(heading -> one.get(heading).equals(other.get(heading)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void workZonesAreOfThreeSectorsWithoutATieAndTheirDecoysAllTied(long seed) {
        each(seed, Kind.WORK_ZONE, 3, (reading, truth) -> {
            assertThat(truth.subjects().stream().map(reading::sector).distinct())
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(truth.decoySubjects().stream().map(reading::sector).distinct())
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(tiedPairs(reading, truth.subjects())).isZero();
            assertThat(tiedPairs(reading, truth.decoySubjects())).isEqualTo(6);
            assertThat(sharedObjects(reading, truth.subjects())).hasSizeGreaterThanOrEqualTo(2);
            assertThat(sharedObjects(reading, truth.decoySubjects())).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    private static long tiedPairs(Reading reading, List<String> group) {
        return group.stream()
                .mapToLong(a -> group.stream()
                        .filter(b -> a.compareTo(b) < 0 && reading.joined(a, b))
                        .count())
                .sum();
    }

    private static Set<String> sharedObjects(Reading reading, List<String> group) {
        var shared = new TreeSet<>(reading.objects(group.get(0)));
        group.forEach(each -> shared.retainAll(reading.objects(each)));
        return shared;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBridgeAloneHoldsTwoLargePiecesTogether(long seed) {
        each(seed, Kind.BRIDGE, 1, (reading, truth) -> {
            List<Integer> pieces = reading.piecesWithout(truth.subjects().get(0));
            assertThat(pieces).hasSize(2).allMatch(size -> size >= 12);
            assertThat(reading.piecesWithout(truth.decoySubjects().get(0))).hasSize(1);
            assertThat(reading.actors())
                    .filteredOn(actor -> reading.piecesWithout(actor).size() > 1)
                    .isEqualTo(truth.subjects());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void silosKeepToThemselvesAndTheirDecoysDoNot(long seed) {
        each(seed, Kind.SILO, 2, (reading, truth) -> {
            assertThat(outside(reading, truth.subjects())).isLessThanOrEqualTo(3);
            assertThat(outside(reading, truth.decoySubjects())).isGreaterThanOrEqualTo(8);
        });
    }

    private static long outside(Reading reading, List<String> group) {
        return group.stream()
                .mapToLong(a -> reading.partners(a).stream()
                        .filter(b -> !group.contains(b))
                        .count())
                .sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void overlappingOffersAreAlikeAndUncoordinatedAndTheirDecoysCoordinated(long seed) {
        each(seed, Kind.OVERLAP, 3, (reading, truth) -> {
            assertThat(offerersJoined(reading, truth.subjects())).isFalse();
            assertThat(offerersJoined(reading, truth.decoySubjects())).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingElseOverlapsNorSharesSteps(long seed) {
        var reading = new Reading(Demonstration.of(seed));
        assertThat(pairs(reading.rows("Offres")))
                .filteredOn(pair -> sameAim(pair.get(0), pair.get(1)))
                .filteredOn(
                        pair -> pair.get(0).get("Fonction").equals(pair.get(1).get("Fonction")))
                .filteredOn(pair ->
                        !reading.joined(pair.get(0).get("Acteur"), pair.get(1).get("Acteur")))
                .hasSize(3);
        assertThat(pairs(reading.rows("Collaborations").stream()
                        .filter(row -> !row.get("Étapes").isEmpty())
                        .toList()))
                .filteredOn(pair -> sharedSteps(
                                reading,
                                List.of(pair.get(0).get("Id"), pair.get(1).get("Id")))
                        >= 2)
                .hasSize(1);
    }

    private static List<List<Reading.Row>> pairs(List<Reading.Row> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(j -> List.of(rows.get(j), rows.get(i))))
                .toList();
    }

    private static boolean offerersJoined(Reading reading, List<String> offers) {
        var one = reading.row("Offres", "Id", offers.get(0));
        var other = reading.row("Offres", "Id", offers.get(1));
        assertThat(sameAim(one, other) && one.get("Fonction").equals(other.get("Fonction")))
                .isTrue();
        return reading.joined(one.get("Acteur"), other.get("Acteur"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyTheFiveVillagesLeftOutAreNamedByNoOffer(long seed) {
        var reading = new Reading(Demonstration.of(seed));
        var covered = new TreeSet<String>();
        reading.rows("Offres").forEach(row -> covered.addAll(Reading.split(row.get("Territoire"))));
        each(seed, Kind.UNDER_SERVED, 5, (same, truth) -> {
            assertThat(covered).doesNotContain(place(same, truth.subjects()));
            assertThat(covered).contains(place(same, truth.decoySubjects()));
        });
        assertThat(reading.rows("Acteurs"))
                .filteredOn(row -> row.get("Type").equals("Municipalité") && !covered.contains(row.get("Territoire")))
                .hasSize(5);
    }

    private static String place(Reading reading, List<String> actors) {
        return reading.row("Acteurs", "Identifiant", actors.get(0)).get("Territoire");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyTheTableHoldsItsTwoSectorsTogether(long seed) {
        each(seed, Kind.PARALLEL_MECHANISM, 1, (reading, truth) -> {
            assertThat(tiesAcross(reading, truth.subjects())).isZero();
            assertThat(tiesAcross(reading, truth.decoySubjects())).isPositive();
        });
    }

    private static long tiesAcross(Reading reading, List<String> tables) {
        Set<String> seated = reading.members().getOrDefault(tables.get(0), Set.of());
        var sectors = new TreeSet<>(seated.stream().map(reading::sector).toList());
        assertThat(sectors).hasSize(2);
        return tiesBetween(reading, sectors);
    }

    private static long tiesBetween(Reading reading, Set<String> sectors) {
        return reading.rows("Liens").stream()
                .filter(row -> !row.get("État").equals("Absent"))
                .filter(row -> Set.copyOf(List.of(reading.sector(row.get("De")), reading.sector(row.get("Vers"))))
                        .equals(sectors))
                .count();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mandatesStepsAndAgendasAreAsTold(long seed) {
        each(seed, Kind.MANDATE_WITHOUT_RESOURCES, 1, (reading, truth) -> {
            assertThat(mandate(reading, truth.subjects())).contains("Non").doesNotContain("Oui");
            assertThat(mandate(reading, truth.decoySubjects())).contains("Oui").doesNotContain("Non");
        });
        each(seed, Kind.SHARED_STEPS, 1, (reading, truth) -> {
            assertThat(sharedSteps(reading, truth.subjects())).isEqualTo(3);
            assertThat(sharedSteps(reading, truth.decoySubjects())).isEqualTo(1);
        });
        each(seed, Kind.ONE_WAY_AGENDA, 1, (reading, truth) -> {
            assertThat(hearsBack(reading, truth.subjects())).isFalse();
            assertThat(hearsBack(reading, truth.decoySubjects())).isTrue();
        });
    }

    private static List<String> mandate(Reading reading, List<String> pair) {
        return reading.rows("Mandats").stream()
                .filter(row -> pair.contains(row.get("Titulaire")) && pair.contains(row.get("Délégataire")))
                .map(row -> row.get("Ressources jointes"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void machinesToShareAreNearAndHalfIdleAndTheirDecoysFarOrBusy(long seed) {
        each(seed, Kind.POOLING, 2, (reading, truth) -> {
            assertThat(mrcs(reading, truth.subjects())).isEqualTo(1);
            assertThat(usesOfOneMachine(reading, truth.subjects())).isLessThanOrEqualTo(1);
            assertThat(mrcs(reading, truth.decoySubjects()) == 3
                            || usesOfOneMachine(reading, truth.decoySubjects()) > 2)
                    .isTrue();
        });
    }

    private static long mrcs(Reading reading, List<String> actors) {
        return actors.stream()
                .map(actor -> reading.row("Acteurs", "Identifiant", actor).get("Territoire"))
                .map(code ->
                        reading.row("Territoires", "Code géographique", code).get("MRC"))
                .distinct()
                .count();
    }

    /** The use of all, as a multiple of what one machine allows. */
    private static double usesOfOneMachine(Reading reading, List<String> actors) {
        double use = 0;
        double capacity = 0;
        for (String actor : actors) {
            var machine = reading.rows("Ressources").stream()
                    .filter(row -> row.get("Acteur").equals(actor)
                            && !row.get("Capacité").isEmpty())
                    .findFirst()
                    .orElseThrow();
            capacity = Double.parseDouble(machine.get("Capacité"));
            use += reading.rows("Besoins").stream()
                    .filter(row -> row.get("Acteur").equals(actor)
                            && row.get("Ressource").equals(machine.get("Type")))
                    .mapToDouble(row -> Double.parseDouble(row.get("Quantité")))
                    .sum();
        }
        return use / capacity;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMandateToHandOverHasSomebodyNearByOnItsObjectAndItsDecoyNobody(long seed) {
        each(seed, Kind.DELEGATION, 1, (reading, truth) -> {
            assertThat(mayHandOver(reading, truth.subjects())).isTrue();
            assertThat(mayHandOver(reading, truth.decoySubjects())).isFalse();
        });
    }

    private static boolean mayHandOver(Reading reading, List<String> pair) {
        var mandate = reading.rows("Mandats").stream()
                .filter(row -> pair.contains(row.get("Titulaire")))
                .filter(row -> row.get("Délégable").equals("Oui")
                        && row.get("Délégataire").isEmpty())
                .findFirst()
                .orElseThrow();
        String mrc = reading.row("Territoires", "Code géographique", mandate.get("Territoire"))
                .get("MRC");
        String code = reading.row("Territoires", "Nom", mrc).get("Code géographique");
        return reading.rows("Offres").stream()
                .anyMatch(row -> row.get("Objet").equals(mandate.get("Objet"))
                        && row.get("Territoire").equals(code));
    }

    private static int sharedSteps(Reading reading, List<String> programmes) {
        var steps = programmes.stream()
                .map(id -> new TreeSet<>(
                        Reading.split(reading.row("Collaborations", "Id", id).get("Étapes"))))
                .toList();
        steps.get(0).retainAll(steps.get(1));
        return steps.get(0).size();
    }

    /** Whether the leader among them, the national body, hears of the others' goals. */
    private static boolean hearsBack(Reading reading, List<String> group) {
        String leader = group.stream()
                .filter(actor -> reading.row("Acteurs", "Identifiant", actor)
                        .get("Niveau")
                        .equals("National"))
                .findFirst()
                .orElseThrow();
        return reading.rows("Buts et résultats").stream()
                .filter(row -> row.get("Acteur ou collaboration").equals(leader))
                .anyMatch(row -> !row.get("Information reçue de").isEmpty());
    }
}
