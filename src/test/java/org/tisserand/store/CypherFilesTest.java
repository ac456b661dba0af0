package org.tisserand.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tisserand.model.Language;
import org.tisserand.model.Question;
import org.tisserand.model.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The statements under {@code cypher/}: each says what it is for, is used, and stands nowhere else. */
class CypherFilesTest {
    private static final Path CYPHER = Path.of("cypher");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    private static final Pattern NAME = Pattern.compile("\"((?:import|network|findings|server)/[a-z0-9-]+)\"");
    private static final Pattern LITERAL =
            Pattern.compile("\"\\s*(?:MATCH|MERGE|UNWIND|CALL|CREATE|RETURN|LOAD CSV|DETACH|ALTER|EXPLAIN)\\b");

    @Test
    void theIndexNamesEveryFileWithItsPurpose() {
        String rows = files().map(file -> Statement.parse(name(file), text(file)))
                .map(each -> "| `%s` | %s |".formatted(each.name(), each.purpose()))
                .sorted()
                .collect(Collectors.joining("\n"));
        String index = text(CYPHER.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .sorted()
                .collect(Collectors.joining("\n"));
        assertThat(index).isEqualTo(rows);
    }

    @Test
    void everyParameterIsDeclaredAndUsed() {
        assertThat(statements())
                .allSatisfy(each -> assertThat(each.parameters().keySet()).isEqualTo(found(PARAMETER, body(each))));
    }

    @Test
    void everyStatementStandsAloneWithoutSemicolon() {
        assertThat(statements()).allSatisfy(each -> assertThat(body(each))
                .doesNotContain(";")
                .matches(text -> text.endsWith("\n") && !text.endsWith("\n\n")));
    }

    @Test
    void everyAnswerOfManyRowsHasItsOrder() {
        assertThat(statements().stream().filter(each -> each.name().matches("(network|questions)/.*")))
                .filteredOn(each -> !each.name().equals("network/read-version"))
                .allSatisfy(each -> assertThat(body(each)).containsPattern("\nORDER BY [^\n]+\n$"));
    }

    @Test
    void javaAsksForEveryStatementAndForNoOther() {
        Set<String> asked =
                java().flatMap(text -> found(NAME, text).stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = statements().stream()
                .map(Statement::name)
                .filter(name -> !name.matches("(questions|schema)/.*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).isEqualTo(there);
    }

    @Test
    void javaHoldsNoCypher() {
        assertThat(java()).allSatisfy(text -> assertThat(text).doesNotContainPattern(LITERAL));
        assertThat("run(\"MATCH (n) RETURN n\")").containsPattern(LITERAL);
    }

    @Test
    void theQuestionsHaveTheirWordsInBothLanguages() {
        List<Question> questions = CypherLibrary.load().questions();
        assertThat(questions).hasSize(18);
        for (Language language : Language.values()) {
            Set<String> words = Words.in(language).texts().keySet();
            assertThat(questions).allSatisfy(question -> {
                assertThat(words).contains("question." + question.id());
                assertThat(question.parameters().keySet())
                        .allSatisfy(name -> assertThat(words).contains("question.parameter." + name));
                assertThat(question.returns())
                        .allSatisfy(name -> assertThat(words).contains("question.column." + name));
            });
        }
    }

    @Test
    void aMalformedFileStopsTheStartWithItsName() {
        assertThatThrownBy(
                        () -> Statement.parse("import/odd", "// For nothing.\n// param: x\n// returns a\nRETURN 1\n"))
                .hasMessageContaining("cypher/import/odd.cypher")
                .hasMessageContaining("« // param: x »");
        assertThatThrownBy(() -> Statement.parse("import/odd", "RETURN 1\n"))
                .hasMessageContaining("cypher/import/odd.cypher");
        assertThatThrownBy(() -> Statement.parse("import/odd", "// For nothing.\n// gives a\nRETURN 1\n"))
                .hasMessageContaining("// returns");
    }

    private static List<Statement> statements() {
        return CypherLibrary.load().folder("");
    }

    private static String body(Statement statement) {
        return statement.text().lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n")) + "\n";
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Stream<Path> files() {
        return walk(CYPHER, ".cypher");
    }

    private static Stream<String> java() {
        return walk(Path.of("src/main/java"), ".java").map(CypherFilesTest::text);
    }

    private static Stream<Path> walk(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return CYPHER.relativize(file).toString().replace('\\', '/').replace(".cypher", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
