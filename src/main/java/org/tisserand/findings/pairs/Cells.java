package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tisserand.findings.Places;
import org.tisserand.network.Snapshot;

/** The actors by MRC: each MRC is a cell, numbered from 0. */
final class Cells {

    private static final int[] NOBODY = {};

    private final int[] of;
    private final List<int[]> members = new ArrayList<>();
    private final List<String> codes;

    Cells(Snapshot network, Places places) {
        Map<String, List<Integer>> byCode = new TreeMap<>();
        this.of = new int[network.vertexCount()];
        Arrays.fill(of, -1);
        for (int v = 0; v < of.length; v++) {
            int member = v;
            network.actor(v).territory().flatMap(places::district).ifPresent(code -> byCode.computeIfAbsent(
                            code, key -> new ArrayList<>())
                    .add(member));
        }
        byCode.values().forEach(this::add);
        this.codes = List.copyOf(byCode.keySet());
    }

    private void add(List<Integer> cell) {
        cell.forEach(v -> of[v] = members.size());
        members.add(cell.stream().mapToInt(Integer::intValue).toArray());
    }

    int count() {
        return members.size();
    }

    int size() {
        return of.length;
    }

    /** −1 where an actor's MRC is not known. */
    int of(int v) {
        return of[v];
    }

    /** Ascending; nobody in cell −1. */
    int[] members(int cell) {
        return cell < 0 ? NOBODY : members.get(cell);
    }

    String code(int cell) {
        return codes.get(cell);
    }
}
