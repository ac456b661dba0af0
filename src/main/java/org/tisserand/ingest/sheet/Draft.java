package org.tisserand.ingest.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.Goal;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Resource;
import org.tisserand.model.Response;
import org.tisserand.model.Scope;
import org.tisserand.model.Source;
import org.tisserand.model.Territory;
import org.tisserand.model.Tie;

/** The facts of an import while its rows are read, actors and collaborations being named as people wrote them. */
final class Draft {

    final List<Actor> actors = new ArrayList<>();
    final List<Tie> ties = new ArrayList<>();
    final List<Territory> territories = new ArrayList<>();
    final List<Collaboration> collaborations = new ArrayList<>();
    final List<Participation> participations = new ArrayList<>();
    final List<Scope> scopes = new ArrayList<>();
    final List<Offer> offers = new ArrayList<>();
    final List<Need> needs = new ArrayList<>();
    final List<Resource> resources = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();
    final List<Mandate> mandates = new ArrayList<>();
    final List<Response> responses = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();

    /** The two ends of each tie: from, to. */
    final List<List<Mention>> ends = new ArrayList<>();

    /** Whose mandate it is, and who holds it in its stead, of each that is delegated. */
    final List<List<Mention>> delegations = new ArrayList<>();

    /** Whom each response names. */
    final List<Mention> respondents = new ArrayList<>();

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Portrait> portraits = new HashMap<>();
    private final Map<String, String> waves = new HashMap<>();

    /** Notes a name, to be resolved when every sheet has been read. */
    String mention(Mention mention) {
        mentions.add(mention);
        return mention.text();
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** What rows other than its own say of an actor: the first to say something is believed. */
    void describe(String actor, Portrait portrait) {
        portraits.merge(Names.same(actor), portrait, Portrait::or);
    }

    Portrait portrait(String actor) {
        return portraits.getOrDefault(Names.same(actor), Portrait.NONE);
    }

    /** The wave's name, as the first row that named it wrote it. */
    String wave(String name) {
        return waves.computeIfAbsent(Names.key(name), key -> name);
    }

    Facts facts() {
        return new Facts(
                0,
                actors,
                ties,
                territories,
                collaborations,
                participations,
                scopes,
                offers,
                needs,
                resources,
                goals,
                mandates,
                responses,
                sources);
    }
}
