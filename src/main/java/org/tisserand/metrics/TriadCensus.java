package org.tisserand.metrics;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Arcs;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * Holland and Leinhardt's triad census: how many triples of actors have each of the sixteen forms that arcs among three can
 * take.
 *
 * <p>A form's name counts its mutual, one-way and empty pairs, and tells those of the same counts apart by a letter: down and
 * up where one actor of the triple sends or gets both, cyclic, transitive. All forms together are all triples; with fewer
 * than three actors there is none. A remark gives the whole census. Triples with a tie are met from their ties, the others are
 * what is left. Cost: O(m d) for a largest degree of d.
 *
 * @see <a href="https://doi.org/10.2307/270703">Holland & Leinhardt (1976), Sociological Methodology 7</a>
 * @see <a href="https://doi.org/10.1016/S0378-8733(01)00035-1">Batagelj & Mrvar (2001), Social Networks 23(3)</a>
 */
final class TriadCensus {

    private static final List<String> FORMS = List.of(
            "030T", "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030C", "201", "120D", "120U", "120C",
            "210", "300");

    /** Which of the forms is counted; at first the transitive one. */
    static final Choice CHOICE = new Choice("triad", FORMS);

    /** By the six arcs among three, a bit each: {@code ab, ba, ac, ca, bc, cb}. */
    private static final int[] FORM =
            IntStream.range(0, 64).map(arcs -> FORMS.indexOf(form(arcs))).toArray();

    /** How many ties are looked at between two words of how far it is. */
    private static final int WORD = 4096;

    private final Snapshot snapshot;
    private final Arcs arcs;
    private final long[] counts = new long[FORMS.size()];

    private TriadCensus(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.arcs = snapshot.arcs();
    }

    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        long n = snapshot.vertexCount();
        if (n < 3) {
            return Scores.undefined(1, "too-few-actors");
        }
        var census = new TriadCensus(snapshot);
        census.meetAll(progress);
        census.counts[FORMS.indexOf("003")] = n * (n - 1) * (n - 2) / 6
                - IntStream.range(0, FORMS.size())
                        .mapToLong(i -> census.counts[i])
                        .sum();
        Scores scores = Scores.one(Value.of((double) census.counts[FORMS.indexOf(chosen.of(CHOICE))]));
        return Directions.remarked(scores.with(census.told()), snapshot);
    }

    private Phrase told() {
        return Phrase.message(
                "remark.triads",
                Phrase.text(IntStream.range(0, FORMS.size())
                        .boxed()
                        .sorted((a, b) -> FORMS.get(a).compareTo(FORMS.get(b)))
                        .map(i -> FORMS.get(i) + " " + counts[i])
                        .collect(Collectors.joining("; "))));
    }

    private void meetAll(Progress progress) {
        List<Edge> edges = snapshot.edges();
        for (int e = 0; e < edges.size(); e++) {
            if (e % WORD == 0) {
                progress.at(e, edges.size());
            }
            meet(edges.get(e).u(), edges.get(e).v());
        }
    }

    /** Counts the triples whose first tie, in the order of the edges, is {@code u–v}; u is below v. */
    private void meet(int u, int v) {
        int tie = bits(u, v);
        int others = 0;
        int a = snapshot.start(u);
        int b = snapshot.start(v);
        while (a < snapshot.start(u + 1) || b < snapshot.start(v + 1)) {
            int next = Math.min(at(a, u), at(b, v));
            boolean tiedToU = at(a, u) == next;
            if (next != u && next != v) {
                others++;
                if (next > v || (next > u && !tiedToU)) {
                    counts[FORM[tie | (bits(u, next) << 2) | (bits(v, next) << 4)]]++;
                }
            }
            b += at(b, v) == next ? 1 : 0;
            a += tiedToU ? 1 : 0;
        }
        counts[FORM[tie]] += snapshot.vertexCount() - 2 - others;
    }

    private int at(int slot, int vertex) {
        return slot < snapshot.start(vertex + 1) ? snapshot.target(slot) : Integer.MAX_VALUE;
    }

    private int bits(int u, int v) {
        return (arcs.leads(u, v) ? 1 : 0) | (arcs.leads(v, u) ? 2 : 0);
    }

    private static String form(int arcs) {
        int[] pairs = {arcs & 3, (arcs >> 2) & 3, (arcs >> 4) & 3};
        long mutual = IntStream.of(pairs).filter(pair -> pair == 3).count();
        long empty = IntStream.of(pairs).filter(pair -> pair == 0).count();
        String counts = "%d%d%d".formatted(mutual, 3 - mutual - empty, empty);
        return counts
                + switch (counts) {
                    case "021", "120" -> anyTwice(sent(pairs, 1)) ? "D" : anyTwice(sent(pairs, 2)) ? "U" : "C";
                    case "030" -> anyTwice(sent(pairs, 1)) ? "T" : "C";
                    case "111" -> sent(pairs, 1)[middle(pairs)] == 0 ? "D" : "U";
                    default -> "";
                };
    }

    /** By vertex, how many of its pairs go one way only, from it; or, of direction 2, to it. */
    private static int[] sent(int[] pairs, int direction) {
        int[] sent = new int[3];
        for (int pair = 0; pair < 3; pair++) {
            int first = pair / 2;
            int second = (pair + 3) / 2;
            sent[pairs[pair] == direction ? first : second] += pairs[pair] == 1 || pairs[pair] == 2 ? 1 : 0;
        }
        return sent;
    }

    private static boolean anyTwice(int[] counts) {
        return IntStream.of(counts).anyMatch(count -> count == 2);
    }

    /** The vertex that the empty pair does not touch. */
    private static int middle(int[] pairs) {
        return 2
                - IntStream.range(0, 3)
                        .filter(pair -> pairs[pair] == 0)
                        .findFirst()
                        .orElse(0);
    }
}
