package org.tisserand.metrics;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * What part an actor plays in the groups of the network: how evenly its ties spread over them, and how well tied it is
 * within its own.
 *
 * <p>Participation: {@code P = 1 − Σ_s (k_s / k)²}, k_s being the ties to group s: 0 where all go to one group, near 1 where
 * they spread evenly over many. Within-module degree: {@code z = (κ − mean) / sd} of the ties κ to its own group, over all
 * actors of that group, sd being the population's; 0 where all have as many. Each tie counts 1; an actor whose group is
 * not known is left out with its ties, and counted; without ties there is no value. z is computed in whole numbers up to
 * the root. Cost: O(n + m), and that of the communities where they are the groups.
 *
 * @see <a href="https://doi.org/10.1038/nature03288">Guimerà & Amaral (2005), Nature 433, 895–900</a>
 */
final class ModuleRoles {

    private final Snapshot snapshot;
    private final Modules modules;
    private final int[] known;
    private final int[] inside;
    private final long[] size;
    private final long[] sum;
    private final long[] squares;

    private ModuleRoles(Snapshot snapshot, Modules modules) {
        int n = snapshot.vertexCount();
        this.snapshot = snapshot;
        this.modules = modules;
        this.known = new int[n];
        this.inside = new int[n];
        this.size = new long[modules.count()];
        this.sum = new long[modules.count()];
        this.squares = new long[modules.count()];
        IntStream.range(0, n).filter(modules::knows).forEach(this::count);
    }

    private void count(int v) {
        int own = modules.at(v);
        for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
            int other = modules.at(snapshot.target(slot));
            known[v] += other >= 0 ? 1 : 0;
            inside[v] += other == own ? 1 : 0;
        }
        size[own]++;
        sum[own] += inside[v];
        squares[own] += (long) inside[v] * inside[v];
    }

    static Scores participation(Snapshot snapshot, Chosen chosen, Progress progress) {
        var roles = new ModuleRoles(snapshot, Modules.of(snapshot, chosen, progress));
        return roles.scores(roles::spread, chosen);
    }

    static Scores withinDegree(Snapshot snapshot, Chosen chosen, Progress progress) {
        var roles = new ModuleRoles(snapshot, Modules.of(snapshot, chosen, progress));
        return roles.scores(roles::standing, chosen);
    }

    private Scores scores(IntToDoubleFunction formula, Chosen chosen) {
        List<Value> values = IntStream.range(0, snapshot.vertexCount())
                .mapToObj(v -> value(v, formula))
                .toList();
        return modules.remarked(new Scores(values), chosen);
    }

    private Value value(int v, IntToDoubleFunction formula) {
        if (snapshot.degree(v) == 0) {
            return Value.undefined("isolate");
        }
        if (!modules.knows(v)) {
            return Value.undefined("group-unknown");
        }
        return known[v] == 0 ? Value.undefined("no-ties-of-known-group") : Value.of(formula.applyAsDouble(v));
    }

    private double spread(int v) {
        long[] ties = new long[modules.count()];
        for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
            int group = modules.at(snapshot.target(slot));
            if (group >= 0) {
                ties[group]++;
            }
        }
        long together = 0;
        for (long count : ties) {
            together += count * count;
        }
        return 1 - (double) together / ((long) known[v] * known[v]);
    }

    private double standing(int v) {
        int own = modules.at(v);
        long variance = size[own] * squares[own] - sum[own] * sum[own];
        return variance == 0 ? 0 : (size[own] * inside[v] - sum[own]) / Math.sqrt((double) variance);
    }
}
