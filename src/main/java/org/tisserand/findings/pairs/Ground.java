package org.tisserand.findings.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tisserand.findings.Citing;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Places;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Scores;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.network.Projection;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/** Everything that the parts of the score are worked out from, made once. */
public final class Ground {

    private final Facts facts;
    private final Snapshot network;
    private final Snapshot ever;
    private final Records records;
    private final GoBetweens goBetweens;
    private final Followed followed;
    private final Offices offices;
    private final Capacity capacity;
    private final Map<Set<String>, List<Tie>> notThere;

    private Ground(Facts facts, Snapshot network, Records records) {
        this.facts = facts;
        this.network = network;
        Recipe all = new Recipe(
                new TreeSet<>(),
                Period.UNKNOWN,
                0,
                Projection.BOTH,
                network.recipe().largest());
        this.ever = all.equals(network.recipe()) ? network : Snapshot.of(facts, all);
        this.records = records;
        this.goBetweens = new GoBetweens(network);
        this.followed = new Followed(network.vertexCount());
        this.offices = new Offices(facts, network, records.cells, records.undertakings.work());
        this.capacity = records.taken.orElseGet(() -> Capacity.shared(network, offices));
        this.notThere = facts.ties().stream()
                .filter(tie -> tie.state() != TieState.PRESENT)
                .collect(Collectors.groupingBy(Ground::ends));
    }

    private Ground(Ground other) {
        this.notThere = other.notThere;
        this.facts = other.facts;
        this.network = other.network;
        this.ever = other.ever;
        this.records = other.records;
        this.goBetweens = other.goBetweens;
        this.followed = new Followed(network.vertexCount());
        this.offices = other.offices;
        this.capacity = other.capacity;
    }

    /** The same, for another list: walks that one list followed are its own. */
    Ground forAnotherList() {
        return new Ground(this);
    }

    /** As of the first of January after the latest start of a collaboration. */
    public static Ground of(Facts facts, Snapshot network) {
        return of(facts, network, Activities.reference(facts));
    }

    /**
     * @param day from which age is counted; of an activity that begins on it or after, the walk and engagement know
     *            nothing. All else is taken from the facts as they are: for a test on history, give only what was known
     */
    public static Ground of(Facts facts, Snapshot network, LocalDate day) {
        return new Ground(facts, network, new Records(facts, network, day));
    }

    /** That of other facts; what rows tell of actors, ties apart, is not read again where it is the same. */
    Ground after(Facts others, Snapshot now) {
        if (network.equals(now) && facts.equals(others)) {
            return this;
        }
        return new Ground(others, now, records.after(others, now, Activities.reference(others)));
    }

    public Snapshot network() {
        return network;
    }

    List<Mention> mentions() {
        return records.mentions;
    }

    Places places() {
        return records.places;
    }

    Citing citing() {
        return records.citing;
    }

    Undertakings undertakings() {
        return records.undertakings;
    }

    GoBetweens goBetweens() {
        return goBetweens;
    }

    Exchange exchange() {
        return records.exchange;
    }

    Reach reach() {
        return records.reach;
    }

    List<Activity> activities() {
        return records.activities;
    }

    Involvement involvement() {
        return records.involvement;
    }

    Traits traits() {
        return records.traits;
    }

    Trails trails() {
        return records.trails;
    }

    Followed followed() {
        return followed;
    }

    public Engagement engagement() {
        return records.engagement;
    }

    /** How much each actor can carry. */
    public Capacity capacity() {
        return capacity;
    }

    /** How near seats are, where they are known. */
    public Optional<Kernel> nearness() {
        return records.nearness;
    }

    public Offices offices() {
        return offices;
    }

    /** How likely two actors are to come to share one service. */
    public Joining joining() {
        return new Joining(offices, network.vertexCount());
    }

    /** By what they work on; where nobody's work is known, by their settings. */
    Resemblance resemblance() {
        return undertakings().work().isEmpty()
                ? new Setting(facts, network, places())
                : undertakings().likeness();
    }

    /** What rows tell, ties apart. */
    Records records() {
        return records;
    }

    /** All that ever tied actors, of any kind. */
    Snapshot ever() {
        return ever;
    }

    Facts facts() {
        return facts;
    }

    Scores constraint() {
        return Metrics.get("weighted-constraint").of(network);
    }

    /** Every row that ties two neighbours. */
    List<Evidence> rows(int a, int b) {
        return network.edge(a, b)
                .map(edge -> citing().edge(
                                edge,
                                network.actor(edge.u()).id(),
                                network.actor(edge.v()).id(),
                                Integer.MAX_VALUE))
                .orElse(List.of());
    }

    /** What was said of two actors' direct relation without there being one: declared absent, or unknown. */
    List<Tie> said(int a, int b, TieState state) {
        Set<String> ends = Set.of(network.actor(a).id(), network.actor(b).id());
        return notThere.getOrDefault(ends, List.of()).stream()
                .filter(tie -> tie.state() == state)
                .toList();
    }

    private static Set<String> ends(Tie tie) {
        return Set.copyOf(List.of(tie.from(), tie.to()));
    }

    /** Whether anything at all is known of what actors do, need or offer. */
    boolean knowsWork() {
        return !(undertakings().isEmpty() && exchange().isEmpty() && offices.isEmpty());
    }

    /** Every pair that no tie or collaboration of any time joins, whatever their number. Memory: 8 bytes a pair. */
    public Pairs everyPairNeverTied() {
        return candidates().all();
    }

    private Candidates candidates() {
        return new Candidates(this, ever);
    }

    /** Those without a common partner: three ties apart at least, or without any path. */
    public Pairs apart(Pairs pairs) {
        byte[] hops = new Structure(network).hops(pairs);
        return pairs.where(p -> hops[p] == 0 || hops[p] >= 3);
    }

    /** Those whose actors sit in one MRC, or one of which lies in the territory of the other. */
    public Pairs inOneDistrict(Pairs pairs) {
        return pairs.where(
                p -> reach().commonDistrict(pairs.first(p), pairs.second(p)).isPresent());
    }

    /** I of pairs never tied; its ranks are over {@code pairs}. */
    public Improbability improbability(Pairs pairs) {
        return Improbability.of(pairs, network, Ranking.AMONG_THEMSELVES);
    }

    Candidates.Looked looked() {
        return candidates().looked();
    }

    /** All pairs that no tie or collaboration of any time joins; of very many actors, the likeliest of them. */
    public Pairs neverTied() {
        return looked().pairs();
    }

    /**
     * The parts asked for, over {@code pairs}: each number is a rank among them, so that other pairs give other numbers.
     *
     * <p>Cost: O(n m) for go-betweens, O(24 n · incidences) for the walk, else about O(pairs).
     */
    public PairParts parts(Pairs pairs, Set<Block> blocks) {
        return new PairParts(pairs, new Columns(this, pairs, Ranking.AMONG_THEMSELVES).of(blocks));
    }

    /** Cosine of what actors work on, without shrinkage: a plain measure to compare the score with. */
    public Kernel plainCosine() {
        return Likeness.of(network.vertexCount(), undertakings().work(), 0)::from;
    }

    /** One score over {@code pairs}. */
    public PairScores scores(Pairs pairs, Score score) {
        return parts(pairs, score.blocks()).under(score);
    }
}
