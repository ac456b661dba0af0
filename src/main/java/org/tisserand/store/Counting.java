package org.tisserand.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tisserand.model.Decision;
import org.tisserand.model.Decisions;
import org.tisserand.model.Verdict;
import org.tisserand.model.Verdicts;
import org.tisserand.store.Ledger.Decided;
import org.tisserand.store.Ledger.Entry;
import org.tisserand.store.Ledger.Import;
import org.tisserand.store.Ledger.Judged;
import org.tisserand.store.Ledger.Redo;
import org.tisserand.store.Ledger.Undo;

/** What counts after some lines of a ledger: a line does unless it was taken back and not counted again. */
record Counting(List<Entry> entries) {

    Counting {
        entries = List.copyOf(entries);
    }

    /** The same after one more line. */
    Counting with(Entry entry) {
        var after = new ArrayList<>(entries);
        after.add(entry);
        return new Counting(after);
    }

    /** The number of the last line that changed the facts; 0 where none did. */
    long dataVersion() {
        Set<Long> silent = entries.stream()
                .filter(each -> each instanceof Decided || (each instanceof Judged judged && !judged.same()))
                .map(Entry::number)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(each -> !silent.contains(each.number()))
                .filter(each -> !(each instanceof Undo undo && silent.contains(undo.of())))
                .filter(each -> !(each instanceof Redo redo && silent.contains(redo.of())))
                .mapToLong(Entry::number)
                .max()
                .orElse(0);
    }

    List<Import> imports() {
        return counting(Import.class);
    }

    Decisions decisions() {
        List<Decision> counting =
                counting(Decided.class).stream().map(Decided::decision).toList();
        return new Decisions(entries.size() - 1L, counting);
    }

    Verdicts verdicts() {
        List<Verdict> counting =
                counting(Judged.class).stream().map(Judged::verdict).toList();
        return new Verdicts(counting);
    }

    <E extends Entry> List<E> all(Class<E> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private <E extends Entry> List<E> counting(Class<E> type) {
        var active = new HashMap<Long, Boolean>();
        for (Entry entry : entries) {
            if (entry instanceof Undo undo) {
                active.put(undo.of(), false);
            } else if (entry instanceof Redo redo) {
                active.put(redo.of(), true);
            }
        }
        return all(type).stream()
                .filter(line -> active.getOrDefault(line.number(), true))
                .toList();
    }
}
