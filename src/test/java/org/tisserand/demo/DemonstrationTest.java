package org.tisserand.demo;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tisserand.demo.PlantedTruth.Kind;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Reading;
import org.tisserand.ingest.Upload;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Subject;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** From the CSV twin to the findings: the lenses find what was planted, and leave the decoys. */
class DemonstrationTest {

    /** The lens that a sort of truth is for, and the roles its subjects play there. */
    private static final Map<Kind, Map.Entry<String, Set<String>>> LENSES = Map.of(
            Kind.BRIDGE, Map.entry("bridges", Set.of("bridge")),
            Kind.IMPROBABLE_PAIR, Map.entry("improbable-partnerships", Set.of("partner")),
            Kind.WORK_ZONE, Map.entry("work-zones", Set.of("member")),
            Kind.POOLING, Map.entry("mutualisation", Set.of("giver", "receiver", "joiner")),
            Kind.MANDATE_WITHOUT_RESOURCES, Map.entry("delegations", Set.of("mandate-holder", "delegate")),
            Kind.DELEGATION, Map.entry("delegations", Set.of("mandate-holder", "candidate")),
            Kind.OVERLAP, Map.entry("overlaps", Set.of("offerer")));

    private static final Map<Long, Scenery> SCENERIES = new ConcurrentHashMap<>();

    /** One seed's demonstration, read as any import is, and what each lens finds in it. */
    private record Scenery(Demonstration demonstration, Reading reading, Map<Kind, List<Set<String>>> found) {

        static Scenery of(long seed) {
            var demonstration = Demonstration.of(seed);
            List<Upload> files = KeptFiles.of(demonstration).entrySet().stream()
                    .filter(file -> file.getKey().endsWith(".csv"))
                    .map(file -> new Upload(file.getKey(), file.getValue()))
                    .toList();
            Reading reading = Intake.read(files, Optional.empty());
            Facts facts = Assembly.assemble(1, List.of(reading));
            var snapshot = Snapshot.of(facts, Recipe.DEFAULT);
            var found = new TreeMap<Kind, List<Set<String>>>();
            LENSES.forEach((kind, lens) -> found.put(kind, found(lens.getKey(), lens.getValue(), facts, snapshot)));
            return new Scenery(demonstration, reading, found);
        }

        private static List<Set<String>> found(String lens, Set<String> roles, Facts facts, Snapshot snapshot) {
            return Lenses.find(lens).orElseThrow().find(facts, snapshot, Parameters.DEFAULT).stream()
                    .map(finding -> actors(finding, roles))
                    .filter(actors -> !actors.isEmpty())
                    .toList();
        }

        private static Set<String> actors(Finding finding, Set<String> roles) {
            return finding.subjects().stream()
                    .filter(subject -> roles.contains(subject.role()))
                    .map(Subject::id)
                    .collect(Collectors.toSet());
        }

        /** Where among the findings stands one that is about all these actors, the first being 0; -1 for none. */
        int place(Kind kind, List<String> subjects) {
            List<String> actors = actors(subjects);
            var all = found.getOrDefault(kind, List.of());
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).containsAll(actors)) {
                    return i;
                }
            }
            return -1;
        }

        /** Offers stand for those who make them. */
        private List<String> actors(List<String> subjects) {
            var sheets = new org.tisserand.demo.Reading(demonstration);
            return subjects.stream()
                    .map(id ->
                            id.matches("O\\d+") ? sheets.row("Offres", "Id", id).get("Acteur") : id)
                    .toList();
        }

        List<PlantedTruth> truths(Kind kind) {
            return demonstration.truths().stream()
                    .filter(truth -> truth.kind() == kind)
                    .toList();
        }

        boolean allFoundAndNoDecoy(Kind kind) {
            return truths(kind).stream()
                    .allMatch(truth -> place(kind, truth.subjects()) >= 0 && place(kind, truth.decoySubjects()) < 0);
        }
    }

    private static Scenery seed(long seed) {
        return SCENERIES.computeIfAbsent(seed, Scenery::of);
    }

    @Test
    void theCsvTwinIsReadWholeAndOnlyColumnsOfItsOwnAreTold() {
        Reading reading = seed(Demonstration.KEPT).reading();
        assertThat(reading.accepted()).isTrue();
        assertThat(reading.rejections()).extracting("code").containsOnly("columns-kept");
        for (Table table : seed(Demonstration.KEPT).demonstration().tables()) {
            assertThat(reading.sheets())
                    .filteredOn(sheet -> sheet.file().equals(KeptFiles.fileName(table)))
                    .singleElement()
                    .satisfies(sheet ->
                            assertThat(sheet.rows()).isEqualTo(table.rows().size()));
        }
    }

    @Test
    void thePasserelleIsTheOnlyBridgeTold() {
        Scenery kept = seed(Demonstration.KEPT);
        PlantedTruth bridge = kept.truths(Kind.BRIDGE).get(0);
        assertThat(kept.found().get(Kind.BRIDGE)).containsExactly(Set.copyOf(bridge.subjects()));
    }

    @ParameterizedTest
    @CsvSource({
        "Ferme-école du Rang-Double, Centre d’éducation des adultes du Ruisseau",
        "Coopérative de santé du Plateau-Vert, Centre d’artistes L’Atelier des Marées-Lentes",
        "Potagers partagés du Coteau, Centre de jour L’Âge-d’Ambre",
        "Club nautique Les Voiles-Grises, Centre de francisation Le Premier-Hiver"
    })
    void theImprobablePairIsFoundAndItsDecoyIsNot(String one, String other) {
        assertFoundWithoutItsDecoy(Kind.IMPROBABLE_PAIR, one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Maison des familles des Embruns, Entraide Les Jours-Clairs",
        "CPE Les Hirondelles-du-Lac, Coopérative d’habitation Les Bardeaux-Dorés",
        "CPE Aux Mille-Coquillages-Bleus, Club Les Veilleurs-du-Phare"
    })
    void theWorkZoneIsFoundAndItsDecoyIsNot(String one, String other) {
        assertFoundWithoutItsDecoy(Kind.WORK_ZONE, one, other);
    }

    @Test
    void bothPoolingGroupsAreFoundAndTheirDecoysAreNot() {
        assertAllFoundWithoutTheirDecoys(Kind.POOLING, 2);
    }

    @Test
    void theMandateWithoutResourcesIsFoundAndTheOneWithResourcesIsNot() {
        assertAllFoundWithoutTheirDecoys(Kind.MANDATE_WITHOUT_RESOURCES, 1);
    }

    @Test
    void whoCouldHoldAMandateIsFoundAndWhoIsTooFarIsNot() {
        assertAllFoundWithoutTheirDecoys(Kind.DELEGATION, 1);
    }

    private static void assertAllFoundWithoutTheirDecoys(Kind kind, int count) {
        Scenery kept = seed(Demonstration.KEPT);
        assertThat(kept.truths(kind)).hasSize(count).allSatisfy(truth -> {
            assertThat(kept.place(kind, truth.subjects())).as(truth.what()).isNotNegative();
            assertThat(kept.place(kind, truth.decoySubjects()))
                    .as("decoy: %s", truth.what())
                    .isNegative();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Réseau national des milieux accueillants, Alliance pour la participation citoyenne locale",
        "Institut national du vieillissement serein, Observatoire des petites collectivités",
        "'Appui-Rivages, service national d’accompagnement', Carrefour national des collectivités insulaires"
    })
    void theUncoordinatedOverlapIsFoundAndItsDecoyIsNot(String one, String other) {
        assertFoundWithoutItsDecoy(Kind.OVERLAP, one, other);
    }

    private static void assertFoundWithoutItsDecoy(Kind kind, String one, String other) {
        Scenery kept = seed(Demonstration.KEPT);
        var sheets = new org.tisserand.demo.Reading(kept.demonstration());
        List<String> ids = List.of(one, other).stream()
                .map(name -> sheets.row("Acteurs", "Nom", name).get("Identifiant"))
                .toList();
        PlantedTruth truth = kept.truths(kind).stream()
                .filter(each -> kept.actors(each.subjects()).containsAll(ids))
                .findFirst()
                .orElseThrow();
        assertThat(kept.place(kind, truth.subjects())).as(truth.what()).isNotNegative();
        assertThat(kept.place(kind, truth.decoySubjects()))
                .as("decoy: %s", truth.what())
                .isNegative();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {
                "BRIDGE",
                "IMPROBABLE_PAIR",
                "WORK_ZONE",
                "POOLING",
                "MANDATE_WITHOUT_RESOURCES",
                "DELEGATION",
                "OVERLAP"
            })
    void onFiveOtherSeedsTheTruthsAreFoundInAtLeastFour(Kind kind) {
        long good = LongStream.rangeClosed(2, 6)
                .filter(seed -> seed(seed).allFoundAndNoDecoy(kind))
                .count();
        assertThat(good).isGreaterThanOrEqualTo(4);
    }

    @Test
    void theGeneratorKnowsNoScore() {
        var generator = new ClassFileImporter()
                .importPackages("org.tisserand.demo")
                .that(describe("not a test", type -> !type.getName().contains("Test")));
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "the project's own, but demo and model",
                        type -> type.getPackageName().startsWith("org.tisserand.")
                                && !type.getPackageName().equals("org.tisserand.demo")
                                && !type.getPackageName().equals("org.tisserand.model")))
                .check(generator);
    }
}
