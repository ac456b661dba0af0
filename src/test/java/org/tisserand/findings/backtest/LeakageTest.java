package org.tisserand.findings.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tisserand.Needs;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Mappings;
import org.tisserand.ingest.Upload;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** On a real network: whatever comes after the day may be shuffled, and no bit of any score changes. */
class LeakageTest {

    private static final LocalDate CUT = LocalDate.of(2017, 1, 1);

    private static Facts somalia() throws IOException {
        var uploads = new ArrayList<Upload>();
        try (Stream<Path> files = Files.list(Needs.shared("data/somalia-3w-iati"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                uploads.add(new Upload(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return Assembly.assemble(1, List.of(Intake.read(uploads, Mappings.find("somalia-3w-iati"))));
    }

    /** Later activities have other actors, objects and places; running ones end otherwise; undated sums are gone. */
    private static Facts shuffled(Facts facts, long seed) {
        var random = new SplittableRandom(seed);
        Set<String> later = new TreeSet<>();
        facts.collaborations().stream()
                .filter(each ->
                        each.period().start().map(day -> !day.isBefore(CUT)).orElse(true))
                .forEach(each -> later.add(each.id()));
        List<Participation> parts = facts.participations().stream()
                .map(each -> later.contains(each.collaboration())
                        ? new Participation(
                                each.collaboration(),
                                facts.actors()
                                        .get(random.nextInt(facts.actors().size()))
                                        .id(),
                                each.role(),
                                each.period(),
                                Map.of(),
                                each.row())
                        : each)
                .toList();
        return facts.withTies(List.of())
                .withScopes(List.of())
                .withParticipations(parts)
                .withCollaborations(facts.collaborations().stream()
                        .map(each -> later.contains(each.id()) ? other(each, random) : endedOtherwise(each, random))
                        .toList());
    }

    private static Collaboration other(Collaboration each, SplittableRandom random) {
        return new Collaboration(
                each.id(),
                "Activity " + random.nextInt(1_000),
                Optional.empty(),
                new Facets(Set.of("o" + random.nextInt(9)), Set.of(), Set.of("t" + random.nextInt(9))),
                each.period(),
                each.nameOnly(),
                Map.of(),
                each.row());
    }

    private static Collaboration endedOtherwise(Collaboration each, SplittableRandom random) {
        boolean runs = each.period().end().map(day -> !day.isBefore(CUT)).orElse(true);
        return runs
                ? new Collaboration(
                        each.id(),
                        each.name(),
                        each.purpose(),
                        each.facets(),
                        new Period(each.period().start(), Optional.of(CUT.plusDays(random.nextInt(2_000)))),
                        each.nameOnly(),
                        each.attributes(),
                        each.row())
                : each;
    }

    private static Map<String, Integer> bits(Facts facts) {
        Trial trial = Trial.of(Hindsight.before(CUT, facts).facts(), CUT, Universe.D3, (a, b) -> true, Map.of());
        Map<String, Integer> bits = new TreeMap<>();
        for (Method method : Methods.ALL) {
            method.column().apply(trial).ifPresent(column -> bits.put(method.id(), Arrays.hashCode(column)));
        }
        return bits;
    }

    @Test
    void noBitOfAnyScoreChangesWhenAllThatCameLaterIsShuffled() throws IOException {
        Facts facts = somalia();
        assertThat(shuffled(facts, 1)).isNotEqualTo(facts);
        Map<String, Integer> bits = bits(facts);
        assertThat(bits).containsKeys("S", "tisserand-v1", "M", "C", "activity", "katz");
        assertThat(bits(shuffled(facts, 1))).isEqualTo(bits);
        assertThat(bits(shuffled(facts, 2))).isEqualTo(bits);
    }
}
