package org.tisserand.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Strata;
import org.tisserand.findings.whatif.Pair;
import org.tisserand.model.Evidence;
import org.tisserand.model.Finding;
import org.tisserand.model.Measure;
import org.tisserand.model.Note;
import org.tisserand.model.Subject;
import org.tisserand.network.Snapshot;
import org.tisserand.report.Naming;
import org.tisserand.web.Addresses;
import org.tisserand.web.Asked;

/** One finding explained, whatever its lens: the page that serves them all. */
public final class FindingSheet {

    /** Notes that stand with the method: sound, and not for a first reading. */
    private static final Set<String> FOR_METHOD = Set.of("split-shapley");

    private static final int MOST_DRAWN = 40;

    private final Pages.Ask ask;
    private final Shell shell;
    private final Naming naming;

    private FindingSheet(Pages.Ask ask) {
        this.ask = ask;
        this.shell = ask.shell();
        this.naming = new Naming(ask.scene().facts());
    }

    /** Whom or what it speaks of; actors have a page. */
    public record Who(String name, Optional<String> href) {}

    /** Those who play one role in it. */
    public record Cast(String role, List<Who> people) {}

    /** An actor of a small place, and others of like places. */
    public record Peers(String of, List<Who> others) {}

    /** The picture of those whom it is about. */
    public record Drawn(String address, String alt) {}

    /** A number behind it. */
    public record Gauge(String name, String figure, String definition) {}

    /** A line beside it. */
    public record Beside(String label, String text) {}

    /** A row it rests on. */
    public record Proof(String file, String sheet, int row, String says) {}

    /** What the page shows. */
    public record View(
            String lens,
            String lensHref,
            String question,
            String statement,
            FindingLine line,
            String doubtExplained,
            List<Cast> subjects,
            Optional<Drawn> drawn,
            List<Peers> peers,
            List<Gauge> measures,
            List<Beside> notes,
            List<Proof> evidence,
            List<Beside> beside,
            String method,
            String source,
            String recipe,
            String api,
            String report,
            Optional<String> whatIf,
            DecisionPages.Desk desk) {

        /** Rows that stand on paper; the others are counted there. */
        public int rowsOnPaper() {
            return OnPaper.rows(this);
        }
    }

    static View of(Pages.Ask ask) {
        var asked = new Asked(ask.ctx());
        Lens lens = asked.lens();
        Finding finding = asked.finding(lens, ask.path("id")).apply(ask.scene());
        return new FindingSheet(ask).view(lens, finding);
    }

    private View view(Lens lens, Finding finding) {
        String key = "lens." + lens.id() + ".";
        Map<String, String> settings = LensSheet.settings(new Asked(ask.ctx()).parameters(lens, ask.scene()));
        FindingLine line = FindingLine.of(finding, shell, ask.scene().decisions(), settings);
        return new View(
                shell.say(key + "name"),
                shell.link(PageId.FINDINGS, settings, lens.id()),
                shell.say(key + "question"),
                shell.say(finding.statement()),
                line,
                shell.say("doubt." + line.doubt() + ".explained"),
                cast(finding.subjects()),
                drawn(finding),
                peers(finding),
                finding.measures().stream().map(this::gauge).toList(),
                notes(finding, note -> !FOR_METHOD.contains(note.label())),
                finding.evidence().stream().map(this::proof).toList(),
                notes(finding, note -> FOR_METHOD.contains(note.label())),
                shell.say(key + "method"),
                lens.source(),
                finding.recipe(),
                "/api/v1/findings/" + lens.id() + "/" + finding.id() + shell.recipe(settings),
                report(finding, settings),
                whatIf(finding),
                DecisionPages.desk(ask, finding));
    }

    private List<Beside> notes(Finding finding, Predicate<Note> which) {
        return finding.notes().stream()
                .filter(which)
                .map(note -> new Beside(shell.say("note." + note.label()), shell.say(note.text())))
                .toList();
    }

    private String report(Finding finding, Map<String, String> settings) {
        Map<String, String> asked = new TreeMap<>(settings);
        asked.putAll(Map.of("what", "finding", "lens", finding.lens(), "finding", finding.id()));
        return shell.with(PageId.REPORTS, asked);
    }

    private Optional<String> whatIf(Finding finding) {
        return Pair.of(finding)
                .filter(pair -> isNotTied(finding))
                .map(pair -> PageId.FINDINGS.path(shell.language())
                        + "/what-if"
                        + shell.recipe(Map.of("pair", pair.code())));
    }

    private boolean isNotTied(Finding finding) {
        List<String> partners = takingPart(finding, ask.scene().snapshot(ask.recipe()))
                .filter(id -> Pair.of(finding).flatMap(pair -> pair.beside(id)).isPresent())
                .toList();
        return partners.size() == 2 && tied(partners) == 0;
    }

    private List<Cast> cast(List<Subject> subjects) {
        Map<String, List<Who>> roles = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            roles.computeIfAbsent(subject.role(), role -> new ArrayList<>()).add(who(subject));
        }
        return roles.entrySet().stream()
                .map(entry -> new Cast(shell.say("subject." + entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<Peers> peers(Finding finding) {
        return new Strata(ask.scene().facts())
                .peers(finding).stream()
                        .map(each -> new Peers(
                                each.actor().name(),
                                each.peers().stream()
                                        .map(peer -> who(Subject.actor("peer", peer.id())))
                                        .toList()))
                        .toList();
    }

    /** The actors who take part and the ties among them; nothing where they are too many for an address, or one, who has a page. */
    private Optional<Drawn> drawn(Finding finding) {
        Snapshot network = ask.scene().snapshot(ask.recipe());
        List<String> actors = takingPart(finding, network).distinct().toList();
        if (actors.size() < 2 || actors.size() > MOST_DRAWN) {
            return Optional.empty();
        }
        String among = actors.stream().map(id -> Addresses.pair("among", id)).collect(Collectors.joining("&"));
        return Optional.of(new Drawn(
                shell.picture(among, "legend=false"), shell.say("finding.picture.alt", actors.size(), tied(actors))));
    }

    /** The actors of the network who take part in what the finding is about. */
    static Stream<String> takingPart(Finding finding, Snapshot network) {
        return finding.subjects().stream()
                .filter(each ->
                        each.type() == Subject.Type.ACTOR && !each.role().equals("absent"))
                .map(Subject::id)
                .filter(id -> network.vertex(id).isPresent());
    }

    private long tied(List<String> actors) {
        Snapshot network = ask.scene().snapshot(ask.recipe());
        return actors.stream()
                .mapToInt(id -> network.vertex(id).orElseThrow())
                .mapToLong(one -> actors.stream()
                        .mapToInt(id -> network.vertex(id).orElseThrow())
                        .filter(other -> one < other && network.adjacent(one, other))
                        .count())
                .sum();
    }

    private Who who(Subject subject) {
        Optional<String> href = Optional.of(subject)
                .filter(each -> each.type() == Subject.Type.ACTOR)
                .filter(each ->
                        ask.scene().snapshot(ask.recipe()).vertex(each.id()).isPresent())
                .map(each -> shell.link(PageId.ACTORS, each.id()));
        return new Who(naming.name(subject, shell.words()), href);
    }

    private Gauge gauge(Measure measure) {
        String key = "measure." + measure.id();
        String figure = measure.value().asDouble().isPresent()
                ? Figures.of(shell, measure.value()) + interval(measure)
                : shell.value(measure.value(), 0);
        return new Gauge(shell.say(key + ".name"), figure, shell.say(key + ".definition"));
    }

    private String interval(Measure measure) {
        return measure.interval()
                .map(ends ->
                        " " + shell.say("finding.interval", shell.number(ends.low(), 3), shell.number(ends.high(), 3)))
                .orElse("");
    }

    private Proof proof(Evidence evidence) {
        var row = evidence.row();
        return new Proof(ask.files(row.importId()), row.sheet(), row.row(), shell.say(evidence.says()));
    }
}
