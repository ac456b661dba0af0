package org.tisserand.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on the architecture names the packages there are, and says of each what the package says of itself. */
class ArchitectureDocumentTest {

    private static final Path PACKAGES = Path.of("src/main/java/org/tisserand");
    private static final Path PAGE = Path.of("src/site/architecture.md");

    @Test
    void everyPackageStandsThereInItsOwnWords() throws IOException {
        String page = plain(Files.readString(PAGE));
        try (Stream<Path> packages = Files.list(PACKAGES)) {
            for (Path each : packages.toList()) {
                assertThat(page).contains("`" + each.getFileName() + "` | " + firstSentence(each));
            }
        }
    }

    @Test
    void thePageNamesNoPackageThatIsGone() throws IOException {
        assertThat(Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE)
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map(row -> row.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(PACKAGES.resolve(name)).isDirectory());
    }

    private static String firstSentence(Path folder) throws IOException {
        String text =
                plain(Files.readString(folder.resolve("package-info.java")).replace(" *", " "));
        return text.substring(text.indexOf("/**") + 3, text.indexOf('.')).strip() + ".";
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
