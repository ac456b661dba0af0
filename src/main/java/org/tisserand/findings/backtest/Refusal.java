package org.tisserand.findings.backtest;

import java.util.List;
import org.tisserand.model.Phrase;

/**
 * Why no back-test can be had.
 *
 * @param code    key below {@code backtest.refused.} in the message files, which hold {@code .reason} and {@code .mend}
 * @param details arguments of both messages
 */
public record Refusal(String code, List<Phrase> details) implements Outcome {

    public Refusal {
        details = List.copyOf(details);
    }

    static Refusal of(String code, Phrase... details) {
        return new Refusal(code, List.of(details));
    }

    public Phrase reason() {
        return new Phrase.Message("backtest.refused." + code + ".reason", details);
    }

    public Phrase mend() {
        return new Phrase.Message("backtest.refused." + code + ".mend", details);
    }
}
