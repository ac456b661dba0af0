package org.tisserand.web.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Strata;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;
import org.tisserand.web.Addresses;
import org.tisserand.web.Asked;
import org.tisserand.web.Drawing;
import org.tisserand.web.LongWork;

/** All that one lens found, and how it looked. */
public final class LensSheet {

    /** In characters; servers refuse addresses of twice as many. */
    private static final int LONGEST_ADDRESS = 4_000;

    private LensSheet() {}

    /** A number that the lens works with and that the reader may change, as a form's field takes it. */
    public record Setting(String name, String label, String value) {}

    /** What the page shows. */
    public record View(
            String id,
            String name,
            String question,
            String method,
            String source,
            Optional<Whose> whose,
            List<Setting> settings,
            List<FindingLine> findings,
            Optional<FindingSheet.Drawn> drawn,
            List<Kind> kinds,
            String report,
            Optional<MetricSheet.Waiting> waiting) {

        /** How many of the findings rest on rows; the others say what is missing. */
        public long told() {
            return findings.stream().filter(FindingLine::told).count();
        }
    }

    /** Whose own list it is. */
    public record Whose(String id, String sentence, String name, String href) {}

    /** A kind of place, and how much the list speaks of it. */
    public record Kind(String name, long actors, long findings, String href, boolean chosen) {}

    static View of(Pages.Ask ask) {
        Lens lens = new Asked(ask.ctx()).lens();
        String key = "lens." + lens.id() + ".";
        Parameters asked = new Asked(ask.ctx()).parameters(lens, ask.scene());
        LongWork.Pending<List<Finding>> found =
                ask.work().findings(ask.scene(), lens, ask.recipe(), asked, Waits.SHORT);
        var strata = new Strata(ask.scene().facts());
        List<Finding> all = found.value().orElse(List.of());
        List<Finding> shown = new Asked(ask.ctx()).inSetting(strata, all);
        return new View(
                lens.id(),
                ask.shell().say(key + "name"),
                ask.shell().say(key + "question"),
                ask.shell().say(key + "method"),
                lens.source(),
                asked.actor().map(id -> whose(ask, id)),
                settings(ask.shell(), lens, asked),
                shown.stream()
                        .map(finding ->
                                FindingLine.of(finding, ask.shell(), ask.scene().decisions(), settings(asked)))
                        .toList(),
                drawn(ask, shown),
                kinds(ask.shell(), strata.among(all)),
                report(ask.shell(), lens, settings(asked)),
                Waits.of(found));
    }

    /** The whole network, those whom the list names in colour; nothing where it names nobody, or too many to tell apart. */
    private static Optional<FindingSheet.Drawn> drawn(Pages.Ask ask, List<Finding> shown) {
        Snapshot network = ask.scene().snapshot(ask.recipe());
        List<String> named = shown.stream()
                .flatMap(finding -> FindingSheet.takingPart(finding, network))
                .distinct()
                .toList();
        String marked = named.stream().map(id -> Addresses.pair("marked", id)).collect(Collectors.joining("&"));
        if (named.isEmpty() || marked.length() > LONGEST_ADDRESS || network.vertexCount() > Drawing.MOST) {
            return Optional.empty();
        }
        return Optional.of(new FindingSheet.Drawn(
                ask.shell().picture(marked, "legend=false"),
                ask.shell().say("lens.picture.alt", named.size(), network.vertexCount())));
    }

    private static Whose whose(Pages.Ask ask, String id) {
        Snapshot network = ask.scene().snapshot(ask.recipe());
        return new Whose(
                id,
                ask.shell().say("lens.of-one"),
                network.actor(network.vertex(id).orElseThrow()).name(),
                ask.shell().link(PageId.ACTORS, id));
    }

    private static String report(Shell shell, Lens lens, Map<String, String> settings) {
        Map<String, String> asked = new TreeMap<>(settings);
        asked.putAll(Map.of("what", "lens", "lens", lens.id()));
        return shell.with(PageId.REPORTS, asked);
    }

    private static List<Setting> settings(Shell shell, Lens lens, Parameters asked) {
        return new TreeMap<>(lens.defaults())
                .entrySet().stream()
                        .map(each -> new Setting(
                                each.getKey(),
                                shell.words()
                                        .find("lens." + lens.id() + ".parameter." + each.getKey())
                                        .orElse(each.getKey()),
                                written(asked.get(each.getKey(), each.getValue()))))
                        .toList();
    }

    /** Settings that differ from the lens's own, as the address has them. */
    static Map<String, String> settings(Parameters asked) {
        var settings = new TreeMap<String, String>();
        asked.values().forEach((name, value) -> settings.put(name, written(value)));
        asked.actor().ifPresent(id -> settings.put("actor", id));
        return settings;
    }

    private static String written(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Each kind of place; none where nothing is known of places. */
    private static List<Kind> kinds(Shell shell, List<Strata.Stratum> strata) {
        if (strata.stream().allMatch(each -> each.setting().equals(Strata.UNKNOWN))) {
            return List.of();
        }
        return strata.stream()
                .map(each -> new Kind(
                        name(shell, each.setting()),
                        each.actors(),
                        each.findings(),
                        shell.with("setting", each.setting()),
                        shell.asked("setting").equals(each.setting())))
                .toList();
    }

    private static String name(Shell shell, String setting) {
        boolean ours = setting.equals(Strata.WIDER) || setting.equals(Strata.UNKNOWN);
        return ours ? shell.say("setting." + setting) : shell.say(Phrase.term("setting", setting));
    }
}
