package org.tisserand.findings.backtest;

import org.tisserand.model.Phrase;

/**
 * Facts that a back-test does not look at, and why.
 *
 * @param why   key below {@code backtest.left-out.} in the message files: {@code later}, {@code undated}, {@code unseen}
 * @param what  key below {@code backtest.facts.}: {@code activities}, {@code ties} …
 * @param count how many of them, above 0
 */
public record Omission(String why, String what, int count) {

    public Phrase phrase() {
        return Phrase.message(
                "backtest.left-out." + why, Phrase.message("backtest.facts." + what, Phrase.number(count)));
    }
}
