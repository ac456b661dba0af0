package org.tisserand.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.tisserand.model.Language;

/**
 * A task of the Tisserand that serves, followed to its end.
 *
 * @param progress shows how far it is
 * @param language of the reader
 */
record RemoteTask(Running running, ProgressLine progress, Language language) {

    private static final Duration APART = Duration.ofMillis(300);

    /**
     * The report it ends with, or why there is none.
     *
     * @throws CancellationException if the command is told to stop: the task is then ended, too
     */
    JsonNode followed(JsonNode first) throws IOException {
        String id = first.get("id").asText();
        JsonNode now = first;
        String step = "";
        while (now.path("state").asText().equals("running")) {
            String next = now.path("step").path(language.code()).asText();
            if (!next.equals(step)) {
                progress.show(next);
            }
            step = next;
            tell(id, now);
            pause();
            now = running.task(id);
        }
        return now.path("report").isObject() ? now.get("report") : problem(now);
    }

    private void tell(String id, JsonNode now) throws IOException {
        try {
            progress.at(now.path("done").asLong(), now.path("total").asLong());
        } catch (CancellationException e) {
            running.cancel(id);
            throw e;
        }
    }

    private JsonNode problem(JsonNode now) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", now.path("state").asText())
                .put(
                        "detail",
                        now.path("reason")
                                .path(language.code())
                                .asText(now.path("state").asText()));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(APART.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
