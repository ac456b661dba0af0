package org.tisserand.ingest.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tisserand.ingest.table.Place;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;

/** Gathers what is wrong or worth telling, each thing once, and no more than a person can read. */
public final class Complaints {

    /** How many errors, and how many notices, are told in full. */
    public static final int MOST = 500;

    private final Set<Rejection> errors = new LinkedHashSet<>();
    private final Set<Rejection> notices = new LinkedHashSet<>();
    private int moreErrors;
    private int moreNotices;

    public void add(Rejection rejection) {
        var kept = rejection.isError() ? errors : notices;
        if (kept.size() < MOST || kept.contains(rejection)) {
            kept.add(rejection);
        } else if (rejection.isError()) {
            moreErrors++;
        } else {
            moreNotices++;
        }
    }

    public void addAll(Collection<Rejection> rejections) {
        rejections.forEach(this::add);
    }

    /** Whether no error was met. */
    public boolean isClear() {
        return errors.isEmpty();
    }

    /** Errors, then notices, each in the order they were met; then how many were left out. */
    public List<Rejection> told() {
        var told = new ArrayList<Rejection>(errors);
        if (moreErrors > 0) {
            told.add(last(errors).error("more-errors", Phrase.number(moreErrors)));
        }
        told.addAll(notices);
        if (moreNotices > 0) {
            told.add(last(notices).notice("more-notices", Phrase.number(moreNotices)));
        }
        return told;
    }

    private static Place last(Set<Rejection> kept) {
        return Place.file(kept.stream()
                .map(Rejection::file)
                .max(Comparator.naturalOrder())
                .orElse(""));
    }
}
