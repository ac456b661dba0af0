package org.tisserand.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tisserand.findings.Mention.Kind;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Goal;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.network.Recipe;

/** Every mention that the facts hold in a recipe's period: activities, scopes, offers, needs and goals, in this order. */
public final class Mentions {

    private final Citing citing;
    private final Period period;
    private final Map<String, Collaboration> collaborations = new HashMap<>();
    private final Map<String, List<Participation>> parts = new HashMap<>();
    private final List<Mention> all = new ArrayList<>();

    private Mentions(Facts facts, Recipe recipe) {
        this.citing = new Citing(facts);
        this.period = recipe.period();
        facts.collaborations().forEach(each -> collaborations.put(each.id(), each));
        for (Participation each : facts.participations()) {
            parts.computeIfAbsent(each.collaboration(), id -> new ArrayList<>()).add(each);
        }
    }

    public static List<Mention> of(Facts facts, Recipe recipe) {
        var mentions = new Mentions(facts, recipe);
        facts.participations().forEach(mentions::addActivity);
        facts.scopes()
                .forEach(each -> mentions.add(
                        Kind.SCOPE,
                        each.actor(),
                        each.facets(),
                        each.weight().orElse(1),
                        each.period(),
                        List.of(mentions.citing.scope(each))));
        facts.offers()
                .forEach(each -> mentions.add(
                        Kind.OFFER,
                        each.actor(),
                        each.facets(),
                        1,
                        each.period(),
                        List.of(mentions.citing.offer(each))));
        facts.needs()
                .forEach(each -> mentions.add(
                        Kind.NEED, each.actor(), each.facets(), 1, each.period(), List.of(mentions.citing.need(each))));
        facts.goals().forEach(mentions::addGoal);
        return List.copyOf(mentions.all);
    }

    private void addActivity(Participation part) {
        Collaboration activity = collaborations.get(part.collaboration());
        if (activity != null && part.period().overlaps(period)) {
            List<Evidence> rows = new ArrayList<>(List.of(citing.participation(part)));
            if (!activity.facets().equals(Facets.UNKNOWN)) {
                rows.add(citing.collaboration(activity));
            }
            Period when = part.period().isUnknown() ? activity.period() : part.period();
            add(Kind.ACTIVITY, part.actor(), activity.facets(), 1, when, rows);
        }
    }

    private void addGoal(Goal goal) {
        List<Evidence> rows = List.of(citing.goal(goal));
        List<Participation> holders = parts.getOrDefault(goal.holder(), List.of());
        if (collaborations.containsKey(goal.holder())) {
            holders.forEach(each -> add(Kind.GOAL, each.actor(), goal.facets(), 1, goal.period(), rows));
        } else {
            add(Kind.GOAL, goal.holder(), goal.facets(), 1, goal.period(), rows);
        }
    }

    private void add(Kind kind, String actor, Facets facets, double weight, Period when, List<Evidence> rows) {
        if (when.overlaps(period)) {
            all.add(new Mention(kind, actor, facets, weight, when, rows));
        }
    }
}
