package org.tisserand.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tisserand.model.Doubt;
import org.tisserand.model.Evidence;
import org.tisserand.model.Finding;
import org.tisserand.model.Measure;
import org.tisserand.model.Note;
import org.tisserand.model.Phrase;
import org.tisserand.model.Subject;
import org.tisserand.network.Snapshot;

/**
 * A finding while it is being put together.
 *
 * <p>Its id hangs on the subjects it is {@link #about} alone, not on those that stand {@link #beside} them: a pair keeps
 * its id when its go-betweens change, so that what people decided of it stays with it.
 */
public final class Draft {

    private final String lens;
    private final Snapshot snapshot;
    private final List<Subject> principals = new ArrayList<>();
    private final Set<Subject> others = new LinkedHashSet<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private Doubt doubt = Doubt.FIRM;

    public Draft(String lens, Snapshot snapshot) {
        this.lens = lens;
        this.snapshot = snapshot;
    }

    public Draft about(List<Subject> subjects) {
        principals.addAll(subjects);
        return this;
    }

    public Draft beside(List<Subject> subjects) {
        others.addAll(subjects);
        return this;
    }

    public Draft measure(Measure measure) {
        measures.add(measure);
        return this;
    }

    public Draft measure(String id, double number) {
        return measure(Measure.of(id, number));
    }

    public Draft note(String label, Phrase text) {
        notes.add(new Note(label, text));
        return this;
    }

    /** Adds rows, each said once, in the order given. */
    public Draft restsOn(List<Evidence> rows) {
        evidence.addAll(rows);
        return this;
    }

    public Draft doubt(Doubt reason) {
        doubt = reason;
        return this;
    }

    /** The finding's id, as far as it is told whom it is about. */
    public String id() {
        return Finding.idOf(lens, principals);
    }

    public Finding says(Phrase statement) {
        var subjects = new ArrayList<>(principals);
        subjects.addAll(others);
        return new Finding(
                id(),
                lens,
                subjects,
                measures,
                statement,
                notes,
                List.copyOf(evidence),
                doubt,
                snapshot.dataVersion(),
                snapshot.recipe().canonical());
    }

    /** The one finding of a lens that has too little to go by: it says so, and what would help. */
    public static List<Finding> lacking(String lens, Snapshot snapshot, String key, Phrase... arguments) {
        return List.of(new Draft(lens, snapshot)
                .doubt(Doubt.NOT_ENOUGH_DATA)
                .note("unlocks", Phrase.message("lens." + lens + ".unlocks"))
                .says(Phrase.message(key, arguments)));
    }
}
