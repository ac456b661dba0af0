package org.tisserand.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Scores;
import org.tisserand.network.Hearing;
import org.tisserand.network.Snapshot;
import org.tisserand.report.RecipeText;
import org.tisserand.web.LongWork;

/** What a methods section says of a metric's values: of which network, by which choices, whom they leave out, who answered. */
final class MethodsText {

    private final Shell shell;
    private final LongWork.Question question;
    private final Snapshot snapshot;

    private MethodsText(Shell shell, LongWork.Question question) {
        this.shell = shell;
        this.question = question;
        this.snapshot = question.scene().snapshot(question.recipe());
    }

    /** One paragraph; what the values themselves remark is absent as long as they are. */
    static String of(Shell shell, LongWork.Question question, Optional<Scores> scores) {
        var text = new MethodsText(shell, question);
        var sentences = new ArrayList<String>(List.of(text.made()));
        sentences.addAll(text.chosen());
        scores.ifPresent(each -> each.remarks().forEach(remark -> sentences.add(shell.say(remark))));
        answered(shell, question.scene().hearing(question.recipe()), text.snapshot)
                .ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private String made() {
        Metric metric = question.metric();
        String key = "metric." + metric.id() + ".";
        return shell.say(
                "measure.statement.text",
                shell.say(key + "name"),
                shell.say("measure.reads." + metric.reads().name().toLowerCase(Locale.ROOT)),
                String.valueOf(snapshot.dataVersion()),
                snapshot.vertexCount(),
                snapshot.edgeCount(),
                shell.say(RecipeText.of(question.recipe())),
                shell.say(key + "formula"),
                metric.source());
    }

    private List<String> chosen() {
        return question.metric().choices().stream()
                .map(choice -> shell.say(
                        "chosen." + choice.name(),
                        shell.say("choice." + choice.name() + "."
                                + question.chosen().of(choice))))
                .toList();
    }

    /** How many answered of those who were asked; absent where no survey was held. */
    static Optional<String> answered(Shell shell, Hearing hearing, Snapshot snapshot) {
        return hearing.surveyed()
                ? Optional.of(shell.say(
                        "measure.answered", hearing.heardCount(), hearing.askedCount(), snapshot.vertexCount()))
                : Optional.empty();
    }
}
