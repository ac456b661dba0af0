package org.tisserand.findings.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.tisserand.findings.Citing;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Mentions;
import org.tisserand.findings.Places;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.network.Snapshot;

/** What rows tell of each actor, ties apart: as long as these rows stay, ties may come and go without it being read again. */
final class Records {

    private final Facts facts;
    private final Snapshot network;
    private final LocalDate day;

    final List<Mention> mentions;
    final Places places;
    final Citing citing;
    final Undertakings undertakings;
    final Exchange exchange;
    final Reach reach;
    final List<Activity> activities;
    final Trails trails;
    final Engagement engagement;
    final Windows windows;
    final SharedGoals goals;
    final Optional<Kernel> nearness;
    final Mentioned mentioned;
    final Involvement involvement;
    final Traits traits;
    final Cells cells;
    final Optional<Capacity> taken;

    /** @param day as in {@link Ground#of(Facts, Snapshot, LocalDate)} */
    Records(Facts facts, Snapshot network, LocalDate day) {
        int n = network.vertexCount();
        this.facts = facts;
        this.network = network;
        this.day = day;
        this.places = new Places(facts);
        var done = CompletableFuture.supplyAsync(() -> Activities.of(facts, network, places, day));
        var walked = done.thenApplyAsync(all -> new Trails(n, all));
        this.mentions = Mentions.of(facts, network.recipe());
        this.undertakings = new Undertakings(network, mentions, places);
        this.citing = new Citing(facts);
        this.exchange = new Exchange(facts, network, citing);
        this.reach = new Reach(network, places);
        this.windows = new Windows(facts, network);
        this.goals = new SharedGoals(network, undertakings.goals(), mentions);
        this.nearness = new Nearness(network, places).kernel();
        this.mentioned = new Mentioned(network, places, mentions);
        this.traits = new Traits(facts, network);
        this.cells = new Cells(network, places);
        this.taken = Capacity.taken(network, mentions, day);
        this.activities = done.join();
        this.trails = walked.join();
        this.involvement = new Involvement(n, activities);
        this.engagement = new Engagement(n, activities);
    }

    /** These, where they tell the same of {@code others}; else those of {@code others}. */
    Records after(Facts others, Snapshot now, LocalDate then) {
        return tellTheSame(others, now, then) ? this : new Records(others, now, then);
    }

    private boolean tellTheSame(Facts others, Snapshot now, LocalDate then) {
        return day.equals(then)
                && network.recipe().equals(now.recipe())
                && haveTheSameActors(now)
                && facts.territories().equals(others.territories())
                && facts.collaborations().equals(others.collaborations())
                && facts.participations().equals(others.participations())
                && facts.scopes().equals(others.scopes())
                && facts.offers().equals(others.offers())
                && facts.needs().equals(others.needs())
                && facts.resources().equals(others.resources())
                && facts.goals().equals(others.goals());
    }

    private boolean haveTheSameActors(Snapshot now) {
        if (network.vertexCount() != now.vertexCount()) {
            return false;
        }
        for (int v = 0; v < now.vertexCount(); v++) {
            if (!areTheSame(network.actor(v), now.actor(v))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areTheSame(Actor one, Actor other) {
        return one.id().equals(other.id())
                && one.name().equals(other.name())
                && one.level().equals(other.level())
                && one.openness().equals(other.openness())
                && one.territory().equals(other.territory());
    }
}
