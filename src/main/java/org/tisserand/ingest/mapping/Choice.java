package org.tisserand.ingest.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person said by hand of one table.
 *
 * @param file    the file's name, or a pattern of it
 * @param tab     the sheet's name, in a workbook
 * @param sheetId what it is read as
 * @param columns heading → id of the sheet's column, in the order of the table; several headings may stand for one column
 * @param without headings that are not read at all; others are kept under their own name
 */
public record Choice(
        String file, Optional<String> tab, String sheetId, Map<String, String> columns, Set<String> without) {

    public Choice {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        without = Set.copyOf(without);
    }

    /** The mapping of several, as its JSON: the same choices give the same bytes. */
    public static byte[] json(List<Choice> choices) {
        return Json.write(Map.of("sheets", choices.stream().map(Choice::tree).toList()));
    }

    private Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("file", file);
        tab.ifPresent(name -> tree.put("tab", name));
        tree.put("sheet", sheetId);
        tree.put("columns", byColumn());
        if (!without.isEmpty()) {
            tree.put("without", new TreeSet<>(without));
        }
        return tree;
    }

    private Map<String, Object> byColumn() {
        var byColumn = new LinkedHashMap<String, Object>();
        for (String id : new LinkedHashSet<>(columns.values())) {
            List<String> headings = columns.entrySet().stream()
                    .filter(each -> each.getValue().equals(id))
                    .map(Map.Entry::getKey)
                    .toList();
            byColumn.put(id, headings.size() == 1 ? headings.get(0) : Map.of("from", headings));
        }
        return byColumn;
    }
}
