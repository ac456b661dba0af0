package org.tisserand.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A demonstration read back from its sheets alone, as a planner would read it: who is joined to whom, and who does what. */
final class Reading {

    /** A row's cells by heading. */
    record Row(Map<String, String> cells) {
        String get(String heading) {
            return cells.getOrDefault(heading, "");
        }
    }

    private final Demonstration demonstration;
    private final Map<String, Set<String>> partners = new TreeMap<>();

    Reading(Demonstration demonstration) {
        this.demonstration = demonstration;
        rows("Acteurs").forEach(row -> partners.put(row.get("Identifiant"), new TreeSet<>()));
        rows("Liens").stream()
                .filter(row -> row.get("État").equals("Présent"))
                .forEach(row -> join(row.get("De"), row.get("Vers")));
        members().values().forEach(group -> group.forEach(a -> group.forEach(b -> join(a, b))));
    }

    private void join(String a, String b) {
        if (!a.equals(b)) {
            partners(a).add(b);
            partners(b).add(a);
        }
    }

    List<Row> rows(String sheet) {
        Table table = demonstration.tables().stream()
                .filter(each -> each.name().equals(sheet))
                .findFirst()
                .orElseThrow();
        var rows = new ArrayList<Row>();
        for (List<String> row : table.rows()) {
            var cells = new TreeMap<String, String>();
            for (int c = 0; c < row.size(); c++) {
                cells.put(table.headings().get(c), row.get(c));
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    /** The only row whose column says so. */
    Row row(String sheet, String column, String value) {
        return rows(sheet).stream()
                .filter(row -> row.get(column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** Collaboration → those who take part. */
    Map<String, Set<String>> members() {
        return rows("Participations").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("Collaboration ou mécanisme"),
                        TreeMap::new,
                        Collectors.mapping(row -> row.get("Acteur"), Collectors.toCollection(TreeSet::new))));
    }

    Set<String> actors() {
        return partners.keySet();
    }

    Set<String> partners(String actor) {
        return partners.getOrDefault(actor, Set.of());
    }

    boolean joined(String a, String b) {
        return partners(a).contains(b);
    }

    Set<String> common(String a, String b) {
        var common = new TreeSet<>(partners(a));
        common.retainAll(partners(b));
        return common;
    }

    String sector(String actor) {
        return row("Acteurs", "Identifiant", actor).get("Secteur");
    }

    /** All that can be reached from an actor without passing through {@code removed}, with the steps to it. */
    Map<String, Integer> steps(String from, String removed) {
        var reached = new TreeMap<>(Map.of(from, 0));
        var queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            String here = queue.remove();
            for (String next : partners(here)) {
                if (!next.equals(removed) && !reached.containsKey(next)) {
                    reached.merge(next, reached.getOrDefault(here, 0) + 1, Math::min);
                    queue.add(next);
                }
            }
        }
        return reached;
    }

    /** The sizes of the pieces left when an actor is removed, largest first. */
    List<Integer> piecesWithout(String removed) {
        var left = new TreeSet<>(partners.keySet());
        left.remove(removed);
        var sizes = new ArrayList<Integer>();
        while (!left.isEmpty()) {
            Set<String> piece = steps(left.first(), removed).keySet();
            left.removeAll(piece);
            sizes.add(piece.size());
        }
        sizes.sort((a, b) -> b - a);
        return sizes;
    }

    /** The objects of an actor's collaborations, offers, needs and goals. */
    Set<String> objects(String actor) {
        var objects = new TreeSet<String>();
        members().forEach((id, group) -> {
            if (group.contains(actor)) {
                objects.addAll(split(row("Collaborations", "Id", id).get("Objets")));
            }
        });
        for (String sheet : List.of("Offres", "Besoins")) {
            rows(sheet).stream()
                    .filter(row -> row.get("Acteur").equals(actor))
                    .forEach(row -> objects.addAll(split(row.get("Objet"))));
        }
        return objects;
    }

    static List<String> split(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(part -> !part.isEmpty()).toList();
    }
}
