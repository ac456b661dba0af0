package org.tisserand.web.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tisserand.model.Answer;
import org.tisserand.model.Question;
import org.tisserand.network.Recipe;
import org.tisserand.web.Asked;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Refusal;

/** The researchers' questions and their answers. */
final class QuestionReads {

    private final OpenHome home;

    QuestionReads(OpenHome home) {
        this.home = home;
    }

    void list(Context ctx) {
        if (!Api.unchanged(ctx, home.scene().version())) {
            Api.send(ctx, Listing.of(home.questions(), home.scene(), Recipe.DEFAULT, "files of cypher/questions"));
        }
    }

    void answer(Context ctx) {
        String id = ctx.pathParam("id");
        Question question = home.questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("question", id));
        Answer answer = home.ask(question, parameters(question, new Asked(ctx)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("question", question);
        body.put("columns", answer.columns());
        body.put("items", answer.rows());
        body.put("total", answer.rows().size());
        body.put("truncated", answer.truncated());
        body.put("dataVersion", home.scene().dataVersion());
        body.put("recipe", RecipeView.of(Recipe.DEFAULT));
        body.put("method", "cypher/questions/" + question.id() + ".cypher");
        Api.send(ctx, body);
    }

    private static Map<String, Object> parameters(Question question, Asked asked) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List.copyOf(question.parameters().keySet())
                .forEach(name -> asked.text(name).ifPresent(value -> parameters.put(name, value)));
        return parameters;
    }
}
