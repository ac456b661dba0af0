package org.tisserand.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever the files: nothing crashes, nothing is half read, nothing depends on the order of imports. */
class IntakeProperties {

    @Property(tries = 300)
    void anyBytesAreEitherReadOrRefused(@ForAll byte[] bytes) {
        holds(bytes);
    }

    @Property(tries = 300)
    void anyTextBelowHeadingsIsEitherReadOrRefused(@ForAll @StringLength(max = 60) String text) {
        holds(("De;Vers;Force;Période\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 60)
    void aWorkbookWithDamagedPartsIsEitherReadOrRefused(@ForAll Random random) throws IOException {
        holds(damaged(workbook(), random));
    }

    @Property(tries = 200)
    void everyRowIsAFactWhateverTheNames(
            @ForAll @Size(min = 1, max = 12) List<@StringLength(min = 1, max = 8) String> names) {
        String rows = names.stream()
                .map(name -> "Un " + name.replaceAll("[^\\p{L}\\p{N}]", "x") + ",Autre bout,1")
                .collect(Collectors.joining("\n"));
        Reading reading = Imports.read("De,Vers,Force\n" + rows + "\n");
        assertThat(reading.accepted()).isTrue();
        assertThat(reading.facts().ties()).hasSize(names.size());
    }

    @Property(tries = 100)
    void actorsComeOutTheSameWhicheverImportCameFirst(
            @ForAll @IntRange(max = 3) int a, @ForAll @IntRange(max = 3) int b) {
        var names = List.of("Maison des familles", "Ville de Rivage", "MRC des Monts", "CPE Les Petits Pas");
        var ties = Imports.read("De,Vers\n%s,Table\n%s,Table\n".formatted(names.get(a), names.get(b)));
        var actors = Imports.read("Id,Nom,Secteur\nA1,maison des familles,famille\nA2,VILLE DE RIVAGE,municipal\n");
        assertThat(Imports.show(Assembly.assemble(2, List.of(ties, actors))))
                .isEqualTo(Imports.show(Assembly.assemble(2, List.of(actors, ties))));
    }

    @Property(tries = 60)
    void columnsMayStandInAnyOrder(@ForAll Random random) {
        var columns = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(columns, random);
        List<String> rows = rows(random, 1 + random.nextInt(8));
        assertThat(Imports.show(Imports.facts(table(rows, columns))))
                .isEqualTo(Imports.show(Imports.facts(table(rows, List.of(0, 1, 2, 3)))));
    }

    @Property(tries = 60)
    void aTableInTwoFilesIsTheTableInOne(@ForAll Random random) {
        List<String> rows = rows(random, 2 + random.nextInt(8));
        int cut = 1 + random.nextInt(rows.size() - 1);
        var order = List.of(0, 1, 2, 3);
        Reading first = Imports.read(Imports.csv("a.csv", table(rows.subList(0, cut), order)));
        Reading second = Imports.read(Imports.csv("b.csv", table(rows.subList(cut, rows.size()), order)));
        assertThat(lines(Assembly.assemble(2, List.of(first, second))))
                .isEqualTo(lines(Assembly.assemble(1, List.of(Imports.read(table(rows, order))))));
        assertThat(lines(Assembly.assemble(2, List.of(second, first))))
                .as("in the other order")
                .isEqualTo(lines(Assembly.assemble(2, List.of(first, second))));
    }

    /** What an import is called by hangs on its content alone, and the same content is not counted twice. */
    @Property(tries = 60)
    void theSameContentIsTheSameImportWhateverItsFileIsCalled(@ForAll Random random) {
        String text = table(rows(random, 3), List.of(0, 1, 2, 3));
        assertThat(Imports.read(Imports.csv("a.csv", text)).importId())
                .isEqualTo(Imports.read(Imports.csv("b.csv", text)).importId());
        assertThat(Imports.read(Imports.csv("a.csv", text + "Zoé,Yan,1,2020\n")).importId())
                .isNotEqualTo(Imports.read(Imports.csv("a.csv", text)).importId());
    }

    /** No two rows alike: from, to, strength, year. */
    private static List<String> rows(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "A%d,B%d,%d,%d".formatted(i, random.nextInt(5), 1 + random.nextInt(3), 2015 + i))
                .toList();
    }

    private static String table(List<String> rows, List<Integer> columns) {
        return Stream.concat(Stream.of("De,Vers,Force,Période"), rows.stream())
                .map(row -> row.split(",", -1))
                .map(cells -> columns.stream().map(column -> cells[column]).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> lines(Facts facts) {
        return Imports.show(facts).lines().sorted().toList();
    }

    private static void holds(byte[] bytes) {
        Reading reading = Intake.read(List.of(new Upload("x.csv", bytes)), Optional.empty());
        assertThat(reading.importId()).hasSize(12);
        Facts facts = Assembly.assemble(1, List.of(reading));
        assertThat(reading.accepted() || facts.isEmpty()).isTrue();
        assertThat(Imports.show(reading.rejections(), Language.EN)).doesNotContain("null");
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        Template.write(out, Language.FR);
        return out.toByteArray();
    }

    /** The archive with a few bytes changed in each of its parts, still a proper archive. */
    private static byte[] damaged(byte[] archive, Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                for (int i = random.nextInt(3); i > 0 && part.length > 0; i--) {
                    part[random.nextInt(part.length)] = (byte) random.nextInt(128);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
