package org.tisserand.findings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tisserand.findings.whatif.Pair;
import org.tisserand.model.Decision;
import org.tisserand.model.Doubt;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * What is left of a finding that people decided of and that data tell no more: whom it was about and, where two partners are tied
 * by now, the rows that tie them. So an agreement that came about can still be followed to its result.
 */
public final class NoLongerTold {

    private NoLongerTold() {}

    /** @param last what was decided of it last */
    public static Finding of(Decision last, Facts facts, Snapshot network) {
        Finding bare = told(last, network, Phrase.message("no-longer-told"), List.of(), Doubt.NOT_ENOUGH_DATA);
        return Pair.of(bare)
                .flatMap(pair -> tie(pair, network))
                .map(edge -> tied(last, facts, network, edge))
                .orElse(bare);
    }

    private static Optional<Edge> tie(Pair pair, Snapshot network) {
        OptionalInt from = network.vertex(pair.from());
        OptionalInt to = network.vertex(pair.to());
        return from.isPresent() && to.isPresent() ? network.edge(from.getAsInt(), to.getAsInt()) : Optional.empty();
    }

    private static Finding tied(Decision last, Facts facts, Snapshot network, Edge edge) {
        List<Evidence> rows = new Citing(facts)
                .edge(
                        edge,
                        network.actor(edge.u()).id(),
                        network.actor(edge.v()).id(),
                        Integer.MAX_VALUE);
        Phrase sentence = Phrase.message(
                "no-longer-told.tied",
                Phrase.text(network.actor(edge.u()).name()),
                Phrase.text(network.actor(edge.v()).name()));
        return told(last, network, sentence, rows, Doubt.FIRM);
    }

    private static Finding told(Decision last, Snapshot network, Phrase sentence, List<Evidence> rows, Doubt doubt) {
        return new Finding(
                last.finding(),
                last.lens(),
                last.subjects(),
                List.of(),
                sentence,
                List.of(),
                rows,
                doubt,
                network.dataVersion(),
                network.recipe().canonical());
    }
}
