package org.tisserand.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Memory;
import org.tisserand.findings.NoLongerTold;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.backtest.Backtest;
import org.tisserand.findings.backtest.Outcome;
import org.tisserand.findings.backtest.Plan;
import org.tisserand.findings.pairs.Partnerships;
import org.tisserand.findings.whatif.Aim;
import org.tisserand.findings.whatif.Pair;
import org.tisserand.findings.whatif.WhatIf;
import org.tisserand.ingest.duplicates.Apart;
import org.tisserand.ingest.duplicates.Candidate;
import org.tisserand.ingest.duplicates.Duplicates;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.metrics.Steps;
import org.tisserand.metrics.chance.Chance;
import org.tisserand.metrics.chance.NetworkChance;
import org.tisserand.metrics.unknown.Answers;
import org.tisserand.metrics.unknown.Jackknife;
import org.tisserand.metrics.unknown.Uncertainty;
import org.tisserand.model.Actor;
import org.tisserand.model.Decisions;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Subject;
import org.tisserand.model.Verdicts;
import org.tisserand.network.Hearing;
import org.tisserand.network.Observation;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * The facts of one data version, and whatever was computed from them, each thing once.
 *
 * <p>A scene never changes: an import makes another. So every page and answer drawn from one scene agrees with itself.
 */
public final class Scene {

    private final Facts facts;
    private final Decisions decisions;
    private final Verdicts verdicts;
    private final Values values;
    private final Progress progress;

    public Scene(Facts facts) {
        this(facts, Decisions.NONE, Verdicts.NONE, new Values(new Memory()), Progress.UNHEARD);
    }

    /** The scene of what the facts have become: it remembers what serves its lenses, and computes all else itself. */
    public Scene then(Facts next) {
        return new Scene(next, Decisions.NONE, Verdicts.NONE, new Values(values.memory), Progress.UNHEARD);
    }

    private Scene(Facts facts, Decisions decisions, Verdicts verdicts, Values values, Progress progress) {
        this.facts = facts;
        this.decisions = decisions;
        this.verdicts = verdicts;
        this.values = values;
        this.progress = progress;
    }

    /** What was computed, so many of each kind at most. */
    private static final class Values {

        private final Memory memory;

        private Values(Memory memory) {
            this.memory = memory;
        }

        private final Memo<Recipe, Snapshot> snapshots = new Memo<>(8);
        private final Memo<List<Object>, Scores> scores = new Memo<>(256);
        private final Memo<Recipe, Hearing> hearings = new Memo<>(8);
        private final Memo<Recipe, Observation> observations = new Memo<>(8);
        private final Memo<List<Object>, Chance> chances = new Memo<>(64);
        private final Memo<List<Object>, Uncertainty> uncertainties = new Memo<>(64);
        private final Memo<List<Object>, Jackknife> stabilities = new Memo<>(64);
        private final Memo<Recipe, NetworkChance> networkChances = new Memo<>(8);
        private final Memo<List<Object>, List<Finding>> findings = new Memo<>(32);
        private final Memo<List<Object>, WhatIf.Change> changes = new Memo<>(32);
        private final Memo<List<Object>, List<WhatIf.ActorShift>> bridgings = new Memo<>(32);
        private final Memo<Plan, Outcome> backtests = new Memo<>(16);
        private final Memo<Recipe, List<Candidate>> duplicates = new Memo<>(1);
    }

    /**
     * The same scene; {@code listener} is told of what it computes without another listener being named, and may give it up:
     * {@link Unmade} is then thrown.
     */
    public Scene heardBy(Progress listener) {
        return new Scene(facts, decisions, verdicts, values, listener);
    }

    /** The same facts and what was computed of them, after other decisions. */
    public Scene with(Decisions others) {
        return new Scene(facts, others, verdicts, values, progress);
    }

    /** The same facts and what was computed of them, other pairs of names being judged. */
    public Scene with(Verdicts others) {
        return new Scene(facts, decisions, others, values, progress);
    }

    /** What gives an actor's identifier now by that which it bore before people said that it is another's. */
    public UnaryOperator<String> kept() {
        Set<String> ids = facts.actors().stream().map(Actor::id).collect(Collectors.toSet());
        return id -> ids.contains(id) ? id : verdicts.keptFor(id);
    }

    /** What people decided of names that look alike. */
    public Verdicts verdicts() {
        return verdicts;
    }

    /** What people decided of findings. */
    public Decisions decisions() {
        return decisions;
    }

    /** The last line of the ledger that it knows of: another number, another answer. */
    public long version() {
        return Math.max(dataVersion(), decisions.number());
    }

    public Facts facts() {
        return facts;
    }

    public long dataVersion() {
        return facts.dataVersion();
    }

    public Snapshot snapshot(Recipe recipe) {
        return values.snapshots.get(recipe, () -> Snapshot.of(facts, recipe));
    }

    /** By the metric's presets. */
    public Scores scores(Metric metric, Recipe recipe) {
        return heard(
                List.of("scores", metric.id(), recipe, Chosen.PRESETS),
                told -> scores(metric, recipe, Chosen.PRESETS, told));
    }

    /** What may be read of them, where many actors did not answer a survey. */
    public Scores scores(Metric metric, Recipe recipe, Chosen chosen, Progress listener) {
        Snapshot snapshot = snapshot(recipe);
        Hearing hearing = hearing(recipe);
        return values.scores.get(
                List.of(metric.id(), recipe, chosen),
                listener,
                told -> Answers.readable(metric, metric.of(snapshot, chosen, begun(told, metric)), hearing));
    }

    /** The same, where it was computed already. */
    public Optional<Scores> scores(Metric metric, Recipe recipe, Chosen chosen) {
        return values.scores.made(List.of(metric.id(), recipe, chosen));
    }

    /** Who answered. */
    public Hearing hearing(Recipe recipe) {
        return values.hearings.get(recipe, () -> Hearing.of(facts, snapshot(recipe)));
    }

    /** What is known of the network's pairs. */
    public Observation observation(Recipe recipe) {
        return values.observations.get(recipe, () -> Observation.of(facts, snapshot(recipe)));
    }

    /** A metric held against chance; long. {@code listener} may give it up. */
    public Chance chance(Metric metric, Recipe recipe, Chosen chosen, Progress listener) {
        Snapshot snapshot = snapshot(recipe);
        return values.chances.get(
                List.of(metric.id(), recipe, chosen),
                listener,
                told -> Chance.of(metric, snapshot, chosen, begun(told, metric)));
    }

    /** The same, where it was computed already. */
    public Optional<Chance> chance(Metric metric, Recipe recipe, Chosen chosen) {
        return values.chances.made(List.of(metric.id(), recipe, chosen));
    }

    /** What unknown ties may change of a metric; long where there are any. {@code listener} may give it up. */
    public Uncertainty uncertainty(Metric metric, Recipe recipe, Chosen chosen, Progress listener) {
        Snapshot snapshot = snapshot(recipe);
        Observation observation = observation(recipe);
        return values.uncertainties.get(
                List.of(metric.id(), recipe, chosen),
                listener,
                told -> Uncertainty.of(metric, snapshot, observation, chosen, begun(told, metric)));
    }

    /** The same, where it was computed already. */
    public Optional<Uncertainty> uncertainty(Metric metric, Recipe recipe, Chosen chosen) {
        return values.uncertainties.made(List.of(metric.id(), recipe, chosen));
    }

    /** How firm a metric is when some actors are missing; long. {@code listener} may give it up. */
    public Jackknife stability(Metric metric, Recipe recipe, Chosen chosen, Progress listener) {
        Snapshot snapshot = snapshot(recipe);
        return values.stabilities.get(
                List.of(metric.id(), recipe, chosen),
                listener,
                told -> Jackknife.of(
                        metric, snapshot, chosen, scores(metric, recipe, chosen, told), begun(told, metric)));
    }

    /** The same, where it was computed already. */
    public Optional<Jackknife> stability(Metric metric, Recipe recipe, Chosen chosen) {
        return values.stabilities.made(List.of(metric.id(), recipe, chosen));
    }

    /** The network's metrics held against chance together; long. {@code listener} may give it up. */
    public NetworkChance networkChance(Recipe recipe, Progress listener) {
        Snapshot snapshot = snapshot(recipe);
        return values.networkChances.get(recipe, listener, told -> {
            told.begins("measure.chance");
            return NetworkChance.of(snapshot, told);
        });
    }

    /** The same, where it was computed already. */
    public Optional<NetworkChance> networkChance(Recipe recipe) {
        return values.networkChances.made(recipe);
    }

    /** What a lens finds; what people set aside is not told again without a row that is new. */
    public List<Finding> findings(Lens lens, Recipe recipe, Parameters parameters) {
        return told(lens, recipe, parameters.without(decisions.setAside(lens.id())));
    }

    private List<Finding> told(Lens lens, Recipe recipe, Parameters asked) {
        return asked.actor().isPresent()
                ? lens.ofOne(facts, snapshot(recipe), asked, values.memory, all -> ofEverybody(lens, recipe, all))
                : ofEverybody(lens, recipe, asked);
    }

    private List<Finding> ofEverybody(Lens lens, Recipe recipe, Parameters asked) {
        return heard(List.of("findings", lens.id(), recipe, asked), told -> findings(lens, recipe, asked, told));
    }

    private List<Finding> findings(Lens lens, Recipe recipe, Parameters asked, Progress listener) {
        Snapshot snapshot = snapshot(recipe);
        return values.findings.get(
                List.of(lens.id(), recipe, asked),
                listener,
                told -> lens.find(facts, snapshot, asked, begun(told, lens), values.memory));
    }

    /**
     * One finding, as it is told now or, where it was set aside, as it would be told were it not; of one that people decided of and
     * that is told no more, what is left.
     */
    public Optional<Finding> finding(Lens lens, Recipe recipe, Parameters parameters, String id) {
        return untold(lens, recipe, parameters, id)
                .or(() -> decided(lens, id)
                        .flatMap(actor -> untold(lens, recipe, parameters.of(actor), id).stream())
                        .findFirst())
                .or(() -> decisions.on(lens.id(), id).map(last -> NoLongerTold.of(last, facts, snapshot(recipe))));
    }

    /** Whose own list may tell a finding that people decided of, where the list of all does not. */
    private Stream<String> decided(Lens lens, String id) {
        return decisions.on(lens.id(), id).stream()
                .flatMap(each -> each.subjects().stream())
                .filter(each -> each.role().equals(Partnerships.PARTNER))
                .map(Subject::id);
    }

    private Optional<Finding> untold(Lens lens, Recipe recipe, Parameters parameters, String id) {
        Map<String, Set<String>> others = new TreeMap<>(decisions.setAside(lens.id()));
        others.remove(id);
        return told(lens, recipe, parameters.without(others)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** Pairs of actors that may be one and the same, of which nobody said that they are not. */
    public List<Candidate> duplicates() {
        var apart = new Apart(facts, verdicts);
        return heard(List.of("duplicates"), this::candidates).stream()
                .filter(each -> !apart.holds(each))
                .toList();
    }

    private List<Candidate> candidates(Progress listener) {
        return values.duplicates.get(Recipe.DEFAULT, listener, told -> {
            told.begins("duplicates.title");
            return Duplicates.among(facts, new Steps(0, told)::one);
        });
    }

    /** What would change if some pairs worked together. */
    public WhatIf.Change change(Recipe recipe, List<Pair> pairs) {
        return heard(List.of("change", recipe, pairs), told -> change(recipe, pairs, told));
    }

    private WhatIf.Change change(Recipe recipe, List<Pair> pairs, Progress listener) {
        Snapshot snapshot = snapshot(recipe);
        return values.changes.get(
                List.of(recipe, pairs), listener, told -> new WhatIf(facts, snapshot).change(pairs, told));
    }

    /** How much those tied anew would stand between others; long. {@code listener} may give it up. */
    public List<WhatIf.ActorShift> bridging(Recipe recipe, List<Pair> pairs, Progress listener) {
        Metric betweenness = Metrics.get("betweenness");
        Snapshot snapshot = snapshot(recipe);
        return values.bridgings.get(List.of(recipe, pairs), listener, told -> {
            Scores before = scores(betweenness, recipe, Chosen.PRESETS, told.step(1, 2));
            return new WhatIf(facts, snapshot)
                    .bridging(pairs, before, begun(told, betweenness).step(2, 2));
        });
    }

    /** The same, where it was computed already. */
    public Optional<List<WhatIf.ActorShift>> bridging(Recipe recipe, List<Pair> pairs) {
        return values.bridgings.made(List.of(recipe, pairs));
    }

    /** What a few partnerships would serve: needs where some could be met by an offer, nearness otherwise. */
    public Aim aim(Recipe recipe) {
        return new WhatIf(facts, snapshot(recipe)).aim();
    }

    /** Of the partnerships suggested, those that serve an aim best together, each actor in {@code perActor} at most. */
    public WhatIf.Best best(Recipe recipe, Optional<Aim> aim, int most, int perActor) {
        List<Pair> pool = findings(Partnerships.LENS, recipe, Partnerships.POOL).stream()
                .filter(each -> !each.evidence().isEmpty())
                .flatMap(each -> Pair.of(each).stream())
                .toList();
        return new WhatIf(facts, snapshot(recipe)).best(pool, aim.orElseGet(() -> aim(recipe)), most, perActor);
    }

    /** What each score would have been worth from a day on; long. {@code listener} may give it up. */
    public Outcome backtest(Plan plan, Progress listener) {
        return values.backtests.get(plan, listener, told -> {
            told.begins("backtest.title");
            return Backtest.of(facts, plan, told);
        });
    }

    /** The same, where it was tried already. */
    public Optional<Outcome> backtest(Plan plan) {
        return values.backtests.made(plan);
    }

    private static Progress begun(Progress told, Metric metric) {
        told.begins("metric." + metric.id() + ".name");
        return told;
    }

    private static Progress begun(Progress told, Lens lens) {
        told.begins("lens." + lens.id() + ".name");
        return told;
    }

    private <V> V heard(List<Object> key, Function<Progress, V> making) {
        try {
            return making.apply(progress);
        } catch (CancellationException e) {
            var unmade = new Unmade(List.of(dataVersion(), key), making);
            unmade.initCause(e);
            throw unmade;
        }
    }
}
