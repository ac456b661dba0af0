package org.tisserand.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tisserand.findings.Strata;
import org.tisserand.model.Actor;
import org.tisserand.model.Decisions;
import org.tisserand.model.Evidence;
import org.tisserand.model.Finding;
import org.tisserand.model.Measure;
import org.tisserand.model.Note;
import org.tisserand.model.Subject;
import org.tisserand.report.Naming;

/** A finding as the API gives it, its texts in both languages. */
public record FindingView(
        String id,
        String lens,
        List<SubjectView> subjects,
        List<MeasureView> measures,
        List<EvidenceView> evidence,
        Label sentence,
        List<NoteView> notes,
        List<String> settings,
        List<PeersView> peers,
        String doubt,
        Optional<DecisionView> decision,
        long dataVersion,
        String recipe) {

    /** Whom or what it speaks of. */
    public record SubjectView(String role, Label roleName, String type, String id, Label name) {
        static SubjectView of(Subject subject, Naming naming) {
            return new SubjectView(
                    subject.role(),
                    Label.key("subject." + subject.role()),
                    subject.type().name().toLowerCase(Locale.ROOT),
                    subject.id(),
                    Label.of(words -> naming.name(subject, words)));
        }
    }

    /** A number behind it; null, with the reason, where there is none. */
    public record MeasureView(
            String id,
            Label name,
            Label definition,
            Optional<Double> value,
            Optional<String> reason,
            Optional<Measure.Interval> interval) {
        static MeasureView of(Measure measure) {
            ValueView value = ValueView.of(measure.value());
            return new MeasureView(
                    measure.id(),
                    Label.key("measure." + measure.id() + ".name"),
                    Label.key("measure." + measure.id() + ".definition"),
                    value.value(),
                    value.reason(),
                    measure.interval());
        }
    }

    /** A row it rests on. */
    public record EvidenceView(String id, String importId, String sheet, int row, Label says) {
        static EvidenceView of(Evidence evidence) {
            return new EvidenceView(
                    evidence.row().id(),
                    evidence.row().importId(),
                    evidence.row().sheet(),
                    evidence.row().row(),
                    Label.phrase(evidence.says()));
        }
    }

    /** A line beside it. */
    public record NoteView(Label label, Label text) {
        static NoteView of(Note note) {
            return new NoteView(Label.key("note." + note.label()), Label.phrase(note.text()));
        }
    }

    /** An actor in a small place, and others like it that it may be compared with. */
    public record PeersView(NamedView actor, List<NamedView> peers) {
        static PeersView of(Strata.Compared compared) {
            return new PeersView(
                    NamedView.of(compared.actor()),
                    compared.peers().stream().map(NamedView::of).toList());
        }
    }

    /** Which actor. */
    public record NamedView(String id, String name) {
        static NamedView of(Actor actor) {
            return new NamedView(actor.id(), actor.name());
        }
    }

    static FindingView of(Finding finding, Naming naming, Strata strata, Decisions decisions) {
        return new FindingView(
                finding.id(),
                finding.lens(),
                finding.subjects().stream()
                        .map(subject -> SubjectView.of(subject, naming))
                        .toList(),
                finding.measures().stream().map(MeasureView::of).toList(),
                finding.evidence().stream().map(EvidenceView::of).toList(),
                Label.phrase(finding.statement()),
                finding.notes().stream().map(NoteView::of).toList(),
                List.copyOf(strata.of(finding)),
                strata.peers(finding).stream().map(PeersView::of).toList(),
                finding.doubt().name().toLowerCase(Locale.ROOT),
                decisions.on(finding.lens(), finding.id()).map(each -> DecisionView.of(each, true, naming)),
                finding.dataVersion(),
                finding.recipe());
    }
}
