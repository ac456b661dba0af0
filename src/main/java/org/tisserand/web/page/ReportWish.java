package org.tisserand.web.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.zones.WorkZones;
import org.tisserand.metrics.chance.NetworkChance;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Decision;
import org.tisserand.model.Finding;
import org.tisserand.model.Stage;
import org.tisserand.network.Snapshot;
import org.tisserand.report.CollaborationReport;
import org.tisserand.report.FindingListReport;
import org.tisserand.report.FindingReport;
import org.tisserand.report.Material;
import org.tisserand.report.MethodsStatement;
import org.tisserand.report.MethodsStatement.Look;
import org.tisserand.report.NetworkReport;
import org.tisserand.report.document.Document;
import org.tisserand.study.Scene;
import org.tisserand.web.Asked;
import org.tisserand.web.Drawings;
import org.tisserand.web.LongWork;
import org.tisserand.web.Materials;
import org.tisserand.web.Refusal;

/** Which report an address asks for, and the report. */
final class ReportWish {

    private static final Set<Stage> KEPT = EnumSet.of(Stage.KEPT, Stage.UNDER_WAY, Stage.AGREEMENT, Stage.RESULT);

    private final Pages.Ask ask;
    private final Asked asked;
    private final Drawings drawings;
    private final LongWork.Pending<NetworkChance> chance;
    private final Material material;

    /** @param patience how long chance is waited for, where the report tells of it */
    ReportWish(Pages.Ask ask, Drawings drawings, Duration patience) {
        this.ask = ask;
        this.asked = new Asked(ask.ctx());
        this.drawings = drawings;
        this.chance = chance(patience);
        this.material = Materials.of(
                ask.home(),
                ask.scene(),
                ask.recipe(),
                chance.value(),
                ask.shell().words());
    }

    private LongWork.Pending<NetworkChance> chance(Duration patience) {
        Snapshot snapshot = ask.scene().snapshot(ask.recipe());
        boolean told = what().filter(Set.of("network", "methods")::contains).isPresent();
        return told && snapshot.edgeCount() > 0 && PortraitChance.isLight(snapshot)
                ? ask.work().networkChance(ask.scene(), ask.recipe(), patience)
                : new LongWork.Pending<>(ask.scene().networkChance(ask.recipe()), Optional.empty());
    }

    /** Whether what chance gives is on its way, and not told yet. */
    boolean awaitsChance() {
        return chance.value().isEmpty() && chance.task().isPresent();
    }

    /** What is asked for; absent where nothing is yet. */
    Optional<String> what() {
        return asked.text("what");
    }

    /** The report of {@code what, zone, collaboration, lens, finding}; absent where one of a kind was to be named and is not. */
    Optional<Document> document() {
        String what = what().orElse("");
        return switch (what) {
            case "" -> Optional.empty();
            case "network" -> Optional.of(network());
            case "zone" -> asked.text("zone").map(id -> finding(WorkZones.LENS, id));
            case "finding" -> lens().flatMap(lens -> asked.text("finding").map(id -> finding(lens, id)));
            case "collaboration" -> asked.text("collaboration").map(this::collaboration);
            case "lens" -> lens().map(this::list);
            case "kept" -> Optional.of(kept());
            case "methods" -> Optional.of(MethodsStatement.document(material));
            default -> throw new Refusal(400, "bad-parameter", "what", what);
        };
    }

    private Document network() {
        Drawings.Wish wish = Drawings.Wish.of(asked);
        return NetworkReport.of(
                material, drawings.picture(ask.scene(), wish, ask.shell().words(), true));
    }

    private Optional<Lens> lens() {
        return asked.text("lens").map(id -> Lenses.find(id).orElseThrow(() -> Refusal.notFound("lens", id)));
    }

    private Document finding(Lens lens, String id) {
        Finding finding = asked.finding(lens, id).apply(ask.scene());
        return FindingReport.of(material, lens, asked.parameters(lens, ask.scene()), finding);
    }

    private Document collaboration(String id) {
        Collaboration work = ask.scene().facts().collaborations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("collaboration", id));
        return CollaborationReport.of(material, work);
    }

    private Document list(Lens lens) {
        Parameters parameters = asked.parameters(lens, ask.scene());
        return FindingListReport.ofLens(
                material, new Look(lens, parameters), ask.scene().findings(lens, ask.recipe(), parameters));
    }

    private Document kept() {
        List<Finding> told = new ArrayList<>();
        List<Decision> untold = new ArrayList<>();
        List<Look> looks = new ArrayList<>();
        for (Lens lens : Lenses.ALL) {
            List<Decision> decided = decided(ask.scene())
                    .filter(each -> each.lens().equals(lens.id()))
                    .toList();
            decided.forEach(each -> ask.scene()
                    .finding(lens, ask.recipe(), Parameters.DEFAULT, each.finding())
                    .ifPresentOrElse(told::add, () -> untold.add(each)));
            if (!decided.isEmpty()) {
                looks.add(new Look(lens, Parameters.DEFAULT));
            }
        }
        return FindingListReport.ofKept(material, told, untold, looks);
    }

    /** Findings that people keep or went on with. */
    static Stream<Decision> decided(Scene scene) {
        return scene.decisions().holding().stream().filter(each -> KEPT.contains(each.stage()));
    }
}
