package org.tisserand.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.tisserand.ingest.sheet.Names;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Participation;
import org.tisserand.model.RowRef;
import org.tisserand.model.Tie;
import org.tisserand.model.Verdict;
import org.tisserand.model.Verdicts;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever people say to be one, nothing that rows told is lost. */
class MergingProperties {

    private static final List<String> NAMES = List.of("Ada", "Bel", "Cyr", "Dan", "Eva", "Fox", "Gil", "Hal");

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyRowIsToldStillButOfTiesInsideOneActor(@ForAll Random random) {
        List<Reading> readings = readings(random);
        Verdicts verdicts = verdicts(random);
        Facts before = Assembly.assemble(1, readings);
        Facts after = Assembly.assemble(1, readings, verdicts);
        Set<String> ids = after.actors().stream().map(Actor::id).collect(Collectors.toSet());

        assertThat(rows(after)).isEqualTo(rows(before));
        assertThat(participationRows(after)).isEqualTo(participationRows(before));
        assertThat(after.ties()).allMatch(tie -> ids.contains(tie.from()) && ids.contains(tie.to()));
        assertThat(after.participations()).allMatch(each -> ids.contains(each.actor()));
        assertThat(after.ties()).noneMatch(tie -> tie.from().equals(tie.to()));
        assertThat(before.ties().stream().filter(tie -> !isIn(after, tie)).toList())
                .allMatch(tie -> areOne(after, tie.from(), tie.to()));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void theOrderOfImportsMakesNoDifferenceButOfRows(@ForAll Random random) {
        List<Reading> readings = readings(random);
        Verdicts verdicts = verdicts(random);
        var others = new ArrayList<>(readings);
        Collections.shuffle(others, random);
        Facts one = Assembly.assemble(1, readings, verdicts);
        Facts other = Assembly.assemble(1, others, verdicts);
        assertThat(other.ties()).isEqualTo(one.ties());
        assertThat(other.participations()).isEqualTo(one.participations());
        assertThat(other.actors()).extracting(Actor::id).isEqualTo(ids(one));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatWasMergedOnceIsNotChangedByBeingMergedAgain(@ForAll Random random) {
        Verdicts verdicts = verdicts(random);
        Facts once = Assembly.assemble(1, readings(random), verdicts);
        assertThat(Assembly.joined(once, Facts.empty(), verdicts)).isEqualTo(once);
    }

    private static List<String> ids(Facts facts) {
        return facts.actors().stream().map(Actor::id).toList();
    }

    private static Set<RowRef> rows(Facts facts) {
        return facts.actors().stream().flatMap(each -> each.rows().stream()).collect(Collectors.toSet());
    }

    private static List<RowRef> participationRows(Facts facts) {
        return facts.participations().stream().map(Participation::row).toList();
    }

    private static boolean isIn(Facts facts, Tie tie) {
        return facts.ties().stream().anyMatch(each -> each.row().equals(tie.row()));
    }

    // An actor's identifier is the slug of its name here, so its name, or another one, tells where it went.
    private static boolean areOne(Facts facts, String a, String b) {
        return facts.actors().stream().anyMatch(each -> called(each).containsAll(Set.of(a, b)));
    }

    private static Set<String> called(Actor actor) {
        var called = new HashSet<String>();
        called.add(actor.id());
        actor.aliases().forEach(name -> called.add(Names.slug(name)));
        return called;
    }

    private static List<Reading> readings(Random random) {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            boolean ties = random.nextBoolean();
            var text = new StringBuilder(ties ? "De;Vers\n" : "Organisme;Table\n");
            for (int row = 0; row < 1 + random.nextInt(6); row++) {
                int a = random.nextInt(NAMES.size());
                int b = (a + 1 + random.nextInt(NAMES.size() - 1)) % NAMES.size();
                text.append(NAMES.get(a))
                        .append(';')
                        .append(ties ? NAMES.get(b) : "Table " + (b % 3))
                        .append('\n');
            }
            readings.add(Imports.read(Imports.csv("fichier" + i + ".csv", text.toString())));
        }
        return readings;
    }

    private static Verdicts verdicts(Random random) {
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < random.nextInt(5); i++) {
            verdicts.add(verdict(random, i + 10));
        }
        return new Verdicts(verdicts);
    }

    private static Verdict verdict(Random random, int number) {
        int a = random.nextInt(NAMES.size());
        int b = (a + 1 + random.nextInt(NAMES.size() - 1)) % NAMES.size();
        return new Verdict(number, Instant.EPOCH, random.nextInt(4) > 0, named(a), named(b));
    }

    private static Verdict.Named named(int i) {
        return new Verdict.Named(Names.slug(NAMES.get(i)), NAMES.get(i));
    }
}
