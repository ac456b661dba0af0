package org.tisserand.web.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.pairs.Partnerships;
import org.tisserand.findings.whatif.Pair;
import org.tisserand.model.Actor;
import org.tisserand.model.Finding;
import org.tisserand.network.Edge;
import org.tisserand.network.Peers;
import org.tisserand.network.Reciprocity;
import org.tisserand.network.Snapshot;
import org.tisserand.web.Addresses;
import org.tisserand.web.Refusal;

/**
 * « What does the network give back to us? »: for one contributor, its suggestions and who of its like has done so already, who offers the same, who
 * names whom, and how much it takes part in.
 */
public final class MyPage {

    private static final int SUGGESTIONS = 5;
    private static final int NAMES = 5;

    /** What else may be said of somebody, in this order. */
    private static final List<String> ALIKE = List.of("overlaps", "work-zones", "mutualisation", "delegations");

    private final Pages.Ask ask;
    private final Shell shell;
    private final Snapshot snapshot;
    private final int vertex;
    private final Peers peers;

    private MyPage(Pages.Ask ask) {
        this.ask = ask;
        this.shell = ask.shell();
        this.snapshot = ask.scene().snapshot(ask.recipe());
        String id = ask.path("id");
        this.vertex = snapshot.vertex(ask.scene().kept().apply(id)).orElseThrow(() -> Refusal.notFound("actor", id));
        this.peers = Peers.of(snapshot, vertex);
    }

    /** A name that leads to its page. */
    public record Name(String name, String href) {}

    /** A suggestion, and who of its like is a partner of the one suggested. */
    public record Suggestion(FindingLine line, String done, List<Name> by) {}

    /** Some partners, and what they have in common. */
    public record Side(String sentence, List<Name> partners) {}

    /** What the page shows. */
    public record View(
            String name,
            String sheet,
            String lead,
            Optional<String> first,
            String picture,
            String alt,
            List<Suggestion> suggestions,
            String all,
            List<FindingLine> alike,
            List<Side> sides,
            List<String> load) {}

    static View of(Pages.Ask ask) {
        return new MyPage(ask).view();
    }

    private View view() {
        Actor actor = snapshot.actor(vertex);
        List<Suggestion> suggestions = suggestions();
        List<FindingLine> alike = alike();
        return new View(
                actor.name(),
                shell.link(PageId.ACTORS, actor.id()),
                shell.say("mine.lead", suggestions.size(), alike.size(), snapshot.degree(vertex)),
                suggestions.stream().map(each -> each.line().href()).findFirst(),
                shell.picture(Addresses.pair("ego", actor.id()), "legend=false"),
                shell.say("actor.picture.alt", actor.name(), snapshot.degree(vertex)),
                suggestions,
                shell.link(PageId.FINDINGS, Map.of("actor", actor.id()), Partnerships.LENS.id()),
                alike,
                sides(),
                load());
    }

    private Stream<Finding> about(Lens lens, Parameters parameters) {
        String id = snapshot.actor(vertex).id();
        return ask.scene().findings(lens, ask.recipe(), parameters).stream()
                .filter(finding -> !finding.evidence().isEmpty())
                .filter(finding -> finding.isAbout(id));
    }

    // The list that planners read keeps few for each; a contributor's own is of all that it may be a partner of.
    private List<Suggestion> suggestions() {
        String id = snapshot.actor(vertex).id();
        return about(Partnerships.LENS, Parameters.DEFAULT.of(id))
                .flatMap(finding -> partner(finding).map(other -> suggestion(finding, other)).stream())
                .limit(SUGGESTIONS)
                .toList();
    }

    /** The other of the two who are suggested to each other; absent where the actor only goes between. */
    private Optional<Integer> partner(Finding finding) {
        return Pair.of(finding)
                .flatMap(pair -> pair.beside(snapshot.actor(vertex).id()))
                .flatMap(other -> snapshot.vertex(other).stream().boxed().findFirst());
    }

    private Suggestion suggestion(Finding finding, int other) {
        List<Integer> done = peers.partnersOf(snapshot, other);
        String sentence = shell.say(
                "mine.done." + peers.by(), done.size(), snapshot.actor(other).name());
        return new Suggestion(
                FindingLine.of(
                        finding,
                        shell,
                        ask.scene().decisions(),
                        Map.of("actor", snapshot.actor(vertex).id())),
                sentence,
                names(done.stream().limit(NAMES)));
    }

    private List<FindingLine> alike() {
        return ALIKE.stream()
                .flatMap(id -> Lenses.find(id).stream())
                .flatMap(lens -> about(lens, Parameters.DEFAULT))
                .map(finding -> FindingLine.of(finding, shell, ask.scene().decisions()))
                .toList();
    }

    private List<Side> sides() {
        Reciprocity ties = Reciprocity.of(snapshot, vertex);
        return ties.directed()
                ? Stream.of(
                                side("both", ties.both()),
                                side("told", ties.told()),
                                side("heard", ties.heard()),
                                side("unsaid", ties.unsaid()))
                        .filter(side -> !side.partners().isEmpty())
                        .toList()
                : List.of();
    }

    private Side side(String key, List<Edge> edges) {
        return new Side(
                shell.say("mine.ties." + key, edges.size()),
                names(edges.stream().map(edge -> edge.other(vertex))));
    }

    private List<String> load() {
        return List.of(
                share("mine.load.partners", snapshot.degree(vertex), snapshot::degree),
                share("mine.load.collaborations", joined(vertex), this::joined));
    }

    private int joined(int v) {
        return snapshot.twoMode().joined(v).length;
    }

    private String share(String key, int own, IntToDoubleFunction had) {
        return peers.median(had)
                .map(middle -> shell.say(key, own) + " "
                        + shell.say("mine.load." + peers.by(), peers.actors().size(), middle))
                .orElseGet(() -> shell.say(key, own));
    }

    private List<Name> names(Stream<Integer> vertices) {
        return vertices.map(snapshot::actor)
                .sorted(Comparator.comparing(
                        Actor::name, Collator.getInstance(shell.language().locale())))
                .map(actor -> new Name(actor.name(), shell.link(PageId.ACTORS, actor.id())))
                .toList();
    }
}
