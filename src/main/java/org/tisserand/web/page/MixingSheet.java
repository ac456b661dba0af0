package org.tisserand.web.page;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.metrics.Grouping;
import org.tisserand.network.Mixing;
import org.tisserand.network.Snapshot;
import org.tisserand.report.Naming;
import org.tisserand.web.Asked;
import org.tisserand.web.Refusal;

/** « Which sectors and territories work together, and which do not? »: a shaded square of groups, its table, its ties. */
public final class MixingSheet {

    private static final int WIDEST = 40;
    private static final int SHADES = 4;
    private static final int GAPS = 5;

    private final Shell shell;
    private final Asked asked;
    private final Grouping grouping;
    private final Snapshot snapshot;
    private final Mixing mixing;
    private final Naming naming;
    private final Comparator<String> byName;

    private MixingSheet(Pages.Ask ask) {
        this.shell = ask.shell();
        this.asked = new Asked(ask.ctx());
        this.grouping = asked.grouping();
        this.snapshot = ask.scene().snapshot(ask.recipe());
        this.mixing = Mixing.of(snapshot, grouping::of);
        this.naming = new Naming(ask.scene().facts());
        this.byName = Comparator.comparing(
                this::name, Collator.getInstance(shell.language().locale()));
    }

    /** By what actors may be grouped. */
    public record By(String code, String name, boolean chosen) {}

    /** A group in the square. */
    public record Side(int number, String name, int actors, List<Square> squares) {}

    /** Two groups in the square; {@code shade} goes from 0, no tie, to 4. */
    public record Square(String ties, int shade, String said, String href) {}

    /** Two groups in the table. */
    public record Line(String one, String other, int ties, String pairs, String share, String href) {}

    /** Two actors that are tied. */
    public record Pair(String one, String oneHref, String other, String otherHref, String why) {}

    /** The ties of two groups. */
    public record Opened(String title, List<Pair> pairs) {}

    /** What the page shows. */
    public record View(
            List<By> by,
            String sentence,
            String step,
            List<Side> square,
            List<Line> lines,
            Optional<Opened> opened,
            String unknown,
            String csv) {}

    static View of(Pages.Ask ask) {
        return new MixingSheet(ask).view();
    }

    /** All pairs of groups, those without a tie too. */
    static String csv(Pages.Ask ask) {
        var sheet = new MixingSheet(ask);
        Stream<String> head = Stream.of("one", "other", "ties", "pairs", "share");
        List<String> heads = head.map(each -> sheet.shell.say("mixing." + each)).toList();
        Stream<List<String>> rows = sheet.sorted()
                .map(sheet::line)
                .map(each ->
                        List.of(each.one(), each.other(), String.valueOf(each.ties()), each.pairs(), each.share()));
        return Csv.of(Stream.concat(Stream.of(heads), rows));
    }

    private View view() {
        List<Mixing.Cell> tied = sorted().filter(cell -> cell.ties() > 0).toList();
        return new View(
                Arrays.stream(Grouping.values()).map(this::by).toList(),
                sentence(tied),
                step(),
                square(),
                tied.stream().map(this::line).toList(),
                opened(),
                shell.say("mixing.unknown", mixing.unknown(), snapshot.edgeCount()),
                shell.with("format", "csv"));
    }

    private By by(Grouping each) {
        String code = each.name().toLowerCase(Locale.ROOT);
        return new By(code, shell.say("choice.grouping." + code), each == grouping);
    }

    private Stream<Mixing.Cell> sorted() {
        return mixing.cells().stream()
                .map(this::named)
                .sorted(Comparator.comparing((Mixing.Cell cell) -> cell.one().code(), byName)
                        .thenComparing(cell -> cell.other().code(), byName));
    }

    // Of two groups, the one whose name comes first stands first, whatever their codes.
    private Mixing.Cell named(Mixing.Cell cell) {
        return byName.compare(cell.one().code(), cell.other().code()) <= 0 ? cell : cell.turned();
    }

    private String sentence(List<Mixing.Cell> tied) {
        int groups = mixing.groups().size();
        if (groups < 2) {
            return shell.say("mixing.too-few");
        }
        int within = tied.stream()
                .filter(Mixing.Cell::within)
                .mapToInt(Mixing.Cell::ties)
                .sum();
        int all = tied.stream().mapToInt(Mixing.Cell::ties).sum();
        long joined = tied.stream().filter(cell -> !cell.within()).count();
        return shell.say("mixing.sentence", all - within, all, joined, groups * (groups - 1) / 2);
    }

    // The pairs of groups that have most possible partnerships and no tie: where a first conversation is likeliest to
    // be had.
    private String step() {
        List<Mixing.Cell> gaps = sorted().filter(cell -> cell.ties() == 0 && !cell.within())
                .sorted(Comparator.comparingLong(Mixing.Cell::pairs).reversed())
                .limit(GAPS)
                .toList();
        return gaps.isEmpty()
                ? shell.say("mixing.step.none")
                : shell.say("mixing.step", gaps.stream().map(this::both).collect(Collectors.joining(" · ")));
    }

    private String both(Mixing.Cell cell) {
        return shell.say(
                "mixing.both", name(cell.one().code()), name(cell.other().code()));
    }

    private List<Side> square() {
        List<Mixing.Group> groups = mixing.groups().stream()
                .sorted(Comparator.comparing(Mixing.Group::code, byName))
                .toList();
        if (groups.size() > WIDEST) {
            return List.of();
        }
        Map<List<String>, Mixing.Cell> cells = mixing.cells().stream()
                .collect(Collectors.toMap(
                        cell -> List.of(cell.one().code(), cell.other().code()), Function.identity()));
        double most = mixing.cells().stream()
                .mapToDouble(cell -> cell.share().orElse(0))
                .max()
                .orElse(0);
        List<Side> sides = new ArrayList<>();
        for (Mixing.Group group : groups) {
            List<Square> squares = groups.stream()
                    .map(other -> square(Objects.requireNonNull(cells.get(codes(group.code(), other.code()))), most))
                    .toList();
            sides.add(new Side(sides.size() + 1, name(group.code()), group.actors(), squares));
        }
        return sides;
    }

    private static List<String> codes(String one, String other) {
        return one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
    }

    private Square square(Mixing.Cell cell, double most) {
        double share = cell.share().orElse(0);
        int shade = cell.ties() == 0 ? 0 : (int) Math.max(1, Math.ceil(SHADES * share / most));
        String said = shell.say("mixing.said", both(cell), cell.ties(), shell.number((double) cell.pairs(), 0));
        return new Square(cell.ties() == 0 ? "" : shell.number(cell.ties(), 0), shade, said, href(cell));
    }

    private Line line(Mixing.Cell cell) {
        String share = cell.share().isEmpty()
                ? "–"
                : shell.say("unit.percent", shell.number(100 * cell.share().getAsDouble(), 1));
        return new Line(
                name(cell.one().code()),
                name(cell.other().code()),
                cell.ties(),
                shell.number((double) cell.pairs(), 0),
                share,
                href(cell));
    }

    private String href(Mixing.Cell cell) {
        return shell.recipe(Map.of(
                        "by",
                        grouping.name().toLowerCase(Locale.ROOT),
                        "one",
                        cell.one().code(),
                        "other",
                        cell.other().code()))
                + "#liens";
    }

    private Optional<Opened> opened() {
        if (asked.text("one").isEmpty()) {
            return Optional.empty();
        }
        List<String> wanted =
                List.of(asked.text("one").get(), asked.text("other").orElse(""));
        Mixing.Cell cell = sorted().filter(
                        each -> List.of(each.one().code(), each.other().code()).containsAll(wanted)
                                && wanted.contains(each.one().code())
                                && wanted.contains(each.other().code()))
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "bad-parameter", "one", wanted.get(0)));
        List<String> codes = codes(cell.one().code(), cell.other().code());
        List<Pair> pairs = snapshot.edges().stream()
                .filter(edge -> Mixing.codes(snapshot, edge, grouping::of).equals(Optional.of(codes)))
                .map(edge -> PairLine.of(shell, snapshot, edge))
                .sorted(Comparator.comparing(
                        Pair::one, Collator.getInstance(shell.language().locale())))
                .toList();
        return Optional.of(new Opened(both(cell), pairs));
    }

    private String name(String code) {
        return naming.term(grouping.name().toLowerCase(Locale.ROOT), code, shell.words());
    }
}
