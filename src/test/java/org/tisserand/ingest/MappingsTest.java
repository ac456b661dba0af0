package org.tisserand.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tisserand.Needs;
import org.tisserand.model.Facts;
import org.tisserand.model.Participation;
import org.tisserand.model.Rejection;

import static org.assertj.core.api.Assertions.assertThat;

/** The four real sets load unedited; every row of every file becomes a fact. */
class MappingsTest {

    @Test
    void somaliaGivesItsActorsTiesActivitiesAndFields() {
        Reading reading = read("somalia-3w-iati");
        Facts facts = Assembly.assemble(1, List.of(reading));
        assertThat(errors(reading)).isEmpty();
        assertThat(reading.rows())
                .hasToString("{actors=1438, collaborations=1709, participations=6648, ties=1478, scopes=7171}");
        assertThat(counts(facts))
                .isEqualTo("1438 actors, 1478 ties, 1709 collaborations, 6648 participations, 7171 scopes");
        assertThat(facts.participations()).extracting(Participation::role).doesNotContain(Optional.empty());
        assertThat(codes(reading))
                .containsExactly(
                        "left-out",
                        "left-out",
                        "columns-kept",
                        "period-reversed",
                        "columns-kept",
                        "columns-kept",
                        "columns-kept",
                        "columns-kept",
                        "placeholder-actors",
                        "ties-repeated");
    }

    @Test
    void quebecGivesEachMunicipalityAsActorAndAsTerritory() {
        Reading reading = read("qc-municipalites");
        Facts facts = Assembly.assemble(1, List.of(reading));
        assertThat(errors(reading)).isEmpty();
        assertThat(reading.rows()).hasToString("{actors=1298, territories=1339, ties=403, scopes=2605}");
        assertThat(counts(facts)).isEqualTo("1298 actors, 403 ties, 0 collaborations, 0 participations, 2605 scopes");
        assertThat(facts.territories()).hasSize(1339);
    }

    @Test
    void theNetherlandsGiveTheirArrangements() {
        Reading reading = read("nl-intercommunalite");
        assertThat(errors(reading)).isEmpty();
        assertThat(counts(Assembly.assemble(1, List.of(reading))))
                .isEqualTo("597 actors, 0 ties, 464 collaborations, 3742 participations, 0 scopes");
    }

    @Test
    void horizon2020GivesItsProjectsAndThemesByYear() {
        Reading reading = read("cordis-h2020-societes");
        assertThat(errors(reading)).isEmpty();
        assertThat(counts(Assembly.assemble(1, List.of(reading))))
                .isEqualTo("2776 actors, 0 ties, 645 collaborations, 5740 participations, 26110 scopes");
    }

    private static Reading read(String name) {
        Path folder = Needs.shared("data/" + name);
        try (var files = Files.list(folder)) {
            var uploads = files.sorted().map(MappingsTest::upload).toList();
            return Intake.read(uploads, Mappings.find(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Upload upload(Path file) {
        try {
            return new Upload(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String errors(Reading reading) {
        return Imports.show(
                reading.rejections().stream().filter(Rejection::isError).toList());
    }

    private static List<String> codes(Reading reading) {
        return reading.rejections().stream().map(Rejection::code).toList();
    }

    private static String counts(Facts facts) {
        return "%d actors, %d ties, %d collaborations, %d participations, %d scopes"
                .formatted(
                        facts.actors().size(),
                        facts.ties().size(),
                        facts.collaborations().size(),
                        facts.participations().size(),
                        facts.scopes().size());
    }
}
