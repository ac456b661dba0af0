package org.tisserand.findings.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tisserand.findings.Citing;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Mentions;
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
    private final List<Mention> mentions;
    private final Places places;
    private final Citing citing;
    private final Undertakings undertakings;
    private final GoBetweens goBetweens;
    private final Exchange exchange;
    private final Reach reach;
    private final List<Activity> activities;
    private final Trails trails;
    private final Followed followed;
    private final Engagement engagement;
    private final Offices offices;
    private final Capacity capacity;

    private Ground(Facts facts, Snapshot network, LocalDate day) {
        this.facts = facts;
        this.network = network;
        Recipe all = new Recipe(
                new TreeSet<>(),
                Period.UNKNOWN,
                0,
                Projection.BOTH,
                network.recipe().largest());
        this.ever = all.equals(network.recipe()) ? network : Snapshot.of(facts, all);
        this.mentions = Mentions.of(facts, network.recipe());
        this.places = new Places(facts);
        this.citing = new Citing(facts);
        this.undertakings = new Undertakings(network, mentions, places);
        this.goBetweens = new GoBetweens(network);
        this.exchange = new Exchange(facts, network, citing);
        this.reach = new Reach(network, places);
        this.activities = Activities.of(facts, network, places, day);
        this.trails = new Trails(network.vertexCount(), activities);
        this.followed = new Followed(network.vertexCount());
        this.engagement = new Engagement(network.vertexCount(), activities);
        this.offices = new Offices(facts, network, places, undertakings.work());
        this.capacity = new Capacity(network, mentions, offices, day);
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
        return new Ground(facts, network, day);
    }

    public Snapshot network() {
        return network;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Places places() {
        return places;
    }

    Citing citing() {
        return citing;
    }

    Undertakings undertakings() {
        return undertakings;
    }

    GoBetweens goBetweens() {
        return goBetweens;
    }

    Exchange exchange() {
        return exchange;
    }

    Reach reach() {
        return reach;
    }

    List<Activity> activities() {
        return activities;
    }

    Trails trails() {
        return trails;
    }

    Followed followed() {
        return followed;
    }

    public Engagement engagement() {
        return engagement;
    }

    /** How much each actor can carry. */
    public Capacity capacity() {
        return capacity;
    }

    /** How near seats are, where they are known. */
    public Optional<Kernel> nearness() {
        return new Nearness(network, places).kernel();
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
        return undertakings.work().isEmpty() ? new Setting(facts, network, places) : undertakings.likeness();
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
                .map(edge -> citing.edge(
                        edge,
                        network.actor(edge.u()).id(),
                        network.actor(edge.v()).id(),
                        Integer.MAX_VALUE))
                .orElse(List.of());
    }

    /** What was said of two actors' direct relation without there being one: declared absent, or unknown. */
    List<Tie> said(int a, int b, TieState state) {
        String one = network.actor(a).id();
        String other = network.actor(b).id();
        return facts.ties().stream()
                .filter(tie -> tie.state() == state)
                .filter(tie -> Set.of(one, other).equals(Set.copyOf(List.of(tie.from(), tie.to()))))
                .toList();
    }

    /** Whether anything at all is known of what actors do, need or offer. */
    boolean knowsWork() {
        return !(undertakings.isEmpty() && exchange.isEmpty() && offices.isEmpty());
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
                p -> reach.commonDistrict(pairs.first(p), pairs.second(p)).isPresent());
    }

    /** I of pairs never tied; its ranks are over {@code pairs}. */
    public Improbability improbability(Pairs pairs) {
        return Improbability.of(pairs, network);
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
        return new PairParts(pairs, new Columns(this, pairs).of(blocks));
    }

    /** Cosine of what actors work on, without shrinkage: a plain measure to compare the score with. */
    public Kernel plainCosine() {
        return Likeness.of(network.vertexCount(), undertakings.work(), 0)::from;
    }

    /** One score over {@code pairs}. */
    public PairScores scores(Pairs pairs, Score score) {
        return parts(pairs, score.blocks()).under(score);
    }
}
