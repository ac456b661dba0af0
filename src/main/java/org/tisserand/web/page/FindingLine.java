package org.tisserand.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.model.Decisions;
import org.tisserand.model.Finding;
import org.tisserand.network.Recipe;
import org.tisserand.study.Scene;

/**
 * A finding in a list: its sentence, how far it can be leant on, how far people have come with it, and where it is explained.
 *
 * @param code  the lens's id, where {@code lens} is its name
 * @param id    the finding's own
 * @param stage empty where nobody decided anything
 */
public record FindingLine(
        String code,
        String id,
        String lens,
        String sentence,
        String doubt,
        String doubtWord,
        String stage,
        String href) {

    /** Whether enough is known for it to say more than what is missing. */
    boolean told() {
        return !doubt.equals("not-enough-data");
    }

    static FindingLine of(Finding finding, Shell shell, Decisions decisions) {
        return of(finding, shell, decisions, Map.of());
    }

    /** @param settings of the lens, kept by the link to where the finding is explained */
    static FindingLine of(Finding finding, Shell shell, Decisions decisions, Map<String, String> settings) {
        String doubt = finding.doubt().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new FindingLine(
                finding.lens(),
                finding.id(),
                shell.say("lens." + finding.lens() + ".name"),
                shell.say(finding.statement()),
                doubt,
                shell.say("doubt." + doubt),
                decisions
                        .on(finding.lens(), finding.id())
                        .map(each -> shell.say("stage." + each.stage().code()))
                        .orElse(""),
                shell.link(PageId.FINDINGS, settings, finding.lens(), finding.id()));
    }

    /** The first findings of each lens in turn, those that rest on no row and only say what is lacking left out, {@code count} in all. */
    static List<FindingLine> first(Scene scene, Recipe recipe, Shell shell, int count) {
        List<FindingLine> lines = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            for (Lens lens : Lenses.ALL) {
                List<Finding> findings = solid(scene, recipe, lens);
                if (place < findings.size() && lines.size() < count) {
                    lines.add(of(findings.get(place), shell, scene.decisions()));
                }
            }
        }
        return lines;
    }

    private static List<Finding> solid(Scene scene, Recipe recipe, Lens lens) {
        return scene.findings(lens, recipe, Parameters.DEFAULT).stream()
                .filter(finding -> !finding.evidence().isEmpty())
                .toList();
    }
}
