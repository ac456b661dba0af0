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
import java.util.function.Predicate;
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
    private static final int SHOWN = 200;
    private static final List<String> OPENABLE = List.of("all", "between");

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

    /** Pairs that a number counts, the first of them shown; {@code all} is how many there are. */
    public record Opened(String title, List<Pair> pairs, int all, String csv) {

        private Opened first(int most) {
            return new Opened(title, pairs.stream().limit(most).toList(), all, csv);
        }
    }

    /** What the page shows. */
    public record View(
            String grouping,
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

    /** All pairs of groups, those without a tie too; or the pairs of actors that the page has opened. */
    static String csv(Pages.Ask ask) {
        var sheet = new MixingSheet(ask);
        return sheet.opened().map(sheet::csv).orElseGet(() -> csv(sheet));
    }

    private String csv(Opened opened) {
        Stream<List<String>> head =
                Stream.of(List.of(shell.say("pair.one"), shell.say("pair.other"), shell.say("pair.why")));
        return Csv.of(Stream.concat(
                head, opened.pairs().stream().map(each -> List.of(each.one(), each.other(), each.why()))));
    }

    private static String csv(MixingSheet sheet) {
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
                code(grouping),
                Arrays.stream(Grouping.values()).map(this::by).toList(),
                sentence(tied),
                step(),
                square(),
                tied.stream().map(this::line).toList(),
                opened().map(each -> each.first(SHOWN)),
                shell.say("mixing.unknown", mixing.unknown(), snapshot.edgeCount()),
                shell.with(PageId.MIXING, Map.of("by", code(grouping), "format", "csv")));
    }

    private By by(Grouping each) {
        return new By(code(each), shell.say("choice.grouping." + code(each)), each == grouping);
    }

    private static String code(Grouping each) {
        return each.name().toLowerCase(Locale.ROOT);
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
                        code(grouping),
                        "one",
                        cell.one().code(),
                        "other",
                        cell.other().code()))
                + "#liens";
    }

    // All tied pairs, those between different groups, or those of two groups.
    private Optional<Opened> opened() {
        Optional<String> pairs = asked.text("pairs");
        if (pairs.isPresent()) {
            String which = pairs.filter(OPENABLE::contains)
                    .orElseThrow(() -> new Refusal(400, "bad-parameter", "pairs", pairs.get()));
            return Optional.of(opened(
                    shell.say("mixing.opened." + which),
                    codes -> which.equals("all")
                            || codes.filter(each -> !each.get(0).equals(each.get(1)))
                                    .isPresent()));
        }
        return asked.text("one")
                .map(one -> ofTwo(List.of(one, asked.text("other").orElse(""))));
    }

    private Opened ofTwo(List<String> wanted) {
        Mixing.Cell cell = sorted().filter(
                        each -> List.of(each.one().code(), each.other().code()).containsAll(wanted)
                                && wanted.contains(each.one().code())
                                && wanted.contains(each.other().code()))
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "bad-parameter", "one", wanted.get(0)));
        List<String> codes = codes(cell.one().code(), cell.other().code());
        return opened(both(cell), each -> each.equals(Optional.of(codes)));
    }

    private Opened opened(String title, Predicate<Optional<List<String>>> wanted) {
        List<Pair> pairs = snapshot.edges().stream()
                .filter(edge -> wanted.test(Mixing.codes(snapshot, edge, grouping::of)))
                .map(edge -> PairLine.of(shell, snapshot, edge))
                .sorted(Comparator.comparing(
                        Pair::one, Collator.getInstance(shell.language().locale())))
                .toList();
        return new Opened(title, pairs, pairs.size(), shell.with("format", "csv"));
    }

    private String name(String code) {
        return naming.term(code(grouping), code, shell.words());
    }
}
