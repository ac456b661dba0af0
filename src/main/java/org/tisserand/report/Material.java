package org.tisserand.report;

import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Scores;
import org.tisserand.metrics.chance.NetworkChance;
import org.tisserand.model.Decisions;
import org.tisserand.model.Facts;
import org.tisserand.model.Value;
import org.tisserand.model.Words;
import org.tisserand.network.Hearing;
import org.tisserand.network.Snapshot;
import org.tisserand.report.document.Cell;

/**
 * What a report is made of: the facts and network of one data version, what was computed of them, and what is known of where
 * they come from.
 *
 * @param scores    a metric's values on the network
 * @param chance    the network's metrics held against chance, where that was computed
 * @param decisions what people decided of findings
 * @param files     the names of an import's files, by its identifier
 * @param sources   the names of all files that count
 * @param day       on which the report is made
 * @param naming    of what the facts name
 * @param words     of its language
 */
public record Material(
        Facts facts,
        Snapshot snapshot,
        Hearing hearing,
        Function<Metric, Scores> scores,
        Optional<NetworkChance> chance,
        Decisions decisions,
        UnaryOperator<String> files,
        List<String> sources,
        LocalDate day,
        Naming naming,
        Words words) {

    public Material {
        sources = List.copyOf(sources);
    }

    String say(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.language().locale())
                .format(date);
    }

    /** As a reader of the language sorts names. */
    Comparator<String> alphabetically() {
        var collator = Collator.getInstance(words.language().locale());
        return (one, other) -> collator.compare(one, other);
    }

    Cell whole(double number) {
        return Cell.of(words.number(number, 0), number);
    }

    /** The number, or why there is none. */
    Cell cell(Value value) {
        if (value instanceof Value.Undefined undefined) {
            return Cell.of(say("undefined." + undefined.reason()));
        }
        double number = value.asDouble().orElseThrow();
        return Cell.of(words.number(number, number == Math.rint(number) ? 0 : 3), number);
    }

    /** The lexicon's word for a code, or the name of a territory; empty where nobody said. */
    Cell term(String list, Optional<String> code) {
        return Cell.of(code.map(each -> naming.term(list, each, words)));
    }
}
