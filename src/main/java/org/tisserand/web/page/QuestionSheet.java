package org.tisserand.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tisserand.model.Answer;
import org.tisserand.model.Question;
import org.tisserand.web.Asked;
import org.tisserand.web.OpenHome;
import org.tisserand.web.Refusal;

/** The researchers' questions: their list, and each with its Cypher, its parameters and its answer. */
public final class QuestionSheet {

    private QuestionSheet() {}

    /** A question in the list. */
    public record Line(String text, String href) {}

    /** What the list shows. */
    public record All(List<Line> lines) {}

    /** A parameter to fill in; {@code label} is what people call it. */
    public record Field(String name, String label, String value) {}

    /** The answer as a table of texts. */
    public record Table(List<String> columns, List<List<String>> rows, boolean truncated) {}

    /** What the page of one question shows. */
    public record View(String text, String statement, List<Field> fields, Optional<Table> answer) {}

    static All all(Pages.Ask ask, OpenHome home) {
        return new All(home.questions().stream()
                .map(question ->
                        new Line(text(ask.shell(), question), ask.shell().link(PageId.QUESTIONS, question.id())))
                .toList());
    }

    static View of(Pages.Ask ask, OpenHome home) {
        String id = ask.path("id");
        Question question = home.questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("question", id));
        var asked = new Asked(ask.ctx());
        Map<String, Object> given = new LinkedHashMap<>();
        question.parameters().keySet().forEach(name -> asked.text(name).ifPresent(value -> given.put(name, value)));
        List<Field> fields = question.parameters().keySet().stream()
                .map(name -> new Field(
                        name, label(ask.shell(), "parameter", name), String.valueOf(given.getOrDefault(name, ""))))
                .toList();
        return new View(
                text(ask.shell(), question),
                question.statement(),
                fields,
                Optional.of(table(ask.shell(), home.ask(question, given))));
    }

    // The file's own first line is English; the pages have it in both languages where it is one of ours.
    private static String text(Shell shell, Question question) {
        return shell.words().find("question." + question.id()).orElse(question.purpose());
    }

    // The files name parameters and columns in English; what is not ours keeps the name that its author gave.
    private static String label(Shell shell, String what, String name) {
        return shell.words().find("question." + what + "." + name).orElse(name);
    }

    private static Table table(Shell shell, Answer answer) {
        return new Table(
                answer.columns().stream()
                        .map(name -> label(shell, "column", name))
                        .toList(),
                answer.rows().stream()
                        .map(row -> row.stream().map(cell -> cell(shell, cell)).toList())
                        .toList(),
                answer.truncated());
    }

    private static String cell(Shell shell, Object cell) {
        if (cell instanceof Number number) {
            return shell.number(number.doubleValue(), 6);
        } else if (cell instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return String.valueOf(cell);
    }
}
