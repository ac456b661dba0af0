package org.tisserand.findings.mutualisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.findings.mutualisation.Scale.Part;
import org.tisserand.model.Note;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/** The cost of a group split three ways, side by side: by use, by population, by Shapley's value; all in the partners' order. */
final class Split {

    private final Snapshot network;
    private final List<Partner> partners;
    private final List<Part> parts;
    private final ToDoubleFunction<List<Part>> together;

    /** @param together what two partners or more pay in all */
    Split(Snapshot network, List<Partner> partners, List<Part> parts, ToDoubleFunction<List<Part>> together) {
        this.network = network;
        this.partners = partners;
        this.parts = parts;
        this.together = together;
    }

    List<Note> notes() {
        double all = together.applyAsDouble(parts);
        var notes = new ArrayList<Note>();
        notes.add(note("split-alone", i -> parts.get(i).alone()));
        notes.add(note("split-use", i -> all * parts.get(i).use() / Scale.use(parts)));
        if (partners.stream().allMatch(each -> each.population().isPresent())) {
            double people = partners.stream()
                    .mapToDouble(each -> each.population().orElse(0))
                    .sum();
            notes.add(note(
                    "split-population", i -> all * partners.get(i).population().orElse(0) / people));
        }
        if (partners.size() <= Shapley.MOST) {
            double[] shares = Shapley.shares(partners.size(), this::cost);
            notes.add(note("split-shapley", i -> shares[i]));
            notes.add(new Note("split-reason", rationality(shares)));
        }
        return notes;
    }

    private double cost(int coalition) {
        List<Part> some = IntStream.range(0, parts.size())
                .filter(i -> (coalition & 1 << i) != 0)
                .mapToObj(parts::get)
                .toList();
        return some.size() == 1 ? some.get(0).alone() : together.applyAsDouble(some);
    }

    private Note note(String label, IntToDoubleFunction amount) {
        return new Note(
                label,
                Phrase.list(IntStream.range(0, partners.size())
                        .mapToObj(i -> Phrase.message(
                                "pooling.share", name(i), Phrase.number(Estimate.rounded(amount.applyAsDouble(i)))))
                        .toList()));
    }

    private Phrase name(int i) {
        return Phrase.text(network.actor(partners.get(i).vertex()).name());
    }

    /** Whether Shapley's shares leave somebody worse off than alone. */
    private Phrase rationality(double[] shares) {
        List<Phrase> losing = IntStream.range(0, shares.length)
                .filter(i -> shares[i] > parts.get(i).alone() + 1e-6)
                .mapToObj(this::name)
                .toList();
        return losing.isEmpty()
                ? Phrase.message("pooling.all-gain")
                : Phrase.message("pooling.some-lose", Phrase.list(losing));
    }
}
