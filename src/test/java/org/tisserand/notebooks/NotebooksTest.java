package org.tisserand.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Notebooks are kept as they are before anybody runs them. */
class NotebooksTest {

    static final Path FOLDER = Path.of("notebooks");

    static List<Path> notebooks() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noNotebookKeepsAnOutputOrACount() throws IOException {
        assertThat(notebooks()).isNotEmpty();
        for (Path notebook : notebooks()) {
            for (JsonNode cell :
                    new JsonMapper().readTree(Files.readString(notebook)).get("cells")) {
                if (cell.get("cell_type").asText().equals("code")) {
                    assertThat(cell.get("outputs")).as(notebook.toString()).isEmpty();
                    assertThat(cell.get("execution_count").isNull())
                            .as(notebook.toString())
                            .isTrue();
                }
            }
        }
    }
}
