package org.tisserand.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Which category each vertex belongs to, and how each category looks.
 *
 * <p>The eight most frequent codes have a colour, a shape and a letter of their own; what remains is gathered, and what is
 * not known is hollow.
 *
 * @param categories the most frequent first, then the rest, then the unknown
 * @param of         for each vertex the index of its category
 */
public record Colouring(List<Category> categories, List<Integer> of) {

    /** All at least 3:1 on white, and told apart under the three common colour vision deficiencies. */
    static final List<String> PALETTE =
            List.of("#332288", "#117733", "#CC6677", "#999933", "#882255", "#3A86C8", "#CC79A7", "#222222");

    private static final List<Mark> MARKS = List.of(Mark.values());
    private static final String GREY = "#767676";
    private static final String REST = "*";

    public Colouring {
        categories = List.copyOf(categories);
        of = List.copyOf(of);
    }

    /** @param codes for each vertex its code, where known */
    public static Colouring of(List<Optional<String>> codes, UnaryOperator<String> label, String rest, String unknown) {
        var counts = new TreeMap<String, Integer>();
        codes.forEach(code -> counts.merge(code.orElse(""), 1, Integer::sum));
        Optional<Integer> strangers = Optional.ofNullable(counts.remove(""));
        List<Map.Entry<String, Integer>> frequent = byFrequency(counts);
        List<Category> categories = named(frequent, label);
        int others = frequent.stream()
                .skip(PALETTE.size())
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (others > 0) {
            categories.add(new Category(REST, rest, "…", GREY, Mark.CIRCLE, others));
        }
        strangers.ifPresent(n -> categories.add(new Category("", unknown, "?", GREY, Mark.CIRCLE, n)));
        return new Colouring(
                categories, codes.stream().map(code -> index(categories, code)).toList());
    }

    /** The same categories, for others of these codes. */
    public Colouring forOthers(List<Optional<String>> codes) {
        return new Colouring(
                categories, codes.stream().map(code -> index(categories, code)).toList());
    }

    public Category category(int vertex) {
        return categories.get(of.get(vertex));
    }

    private static List<Map.Entry<String, Integer>> byFrequency(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue()))
                .toList();
    }

    private static List<Category> named(List<Map.Entry<String, Integer>> frequent, UnaryOperator<String> label) {
        var categories = new ArrayList<Category>();
        for (int i = 0; i < Math.min(frequent.size(), PALETTE.size()); i++) {
            String code = frequent.get(i).getKey();
            String letter = String.valueOf((char) ('A' + i));
            int count = frequent.get(i).getValue();
            categories.add(new Category(code, label.apply(code), letter, PALETTE.get(i), MARKS.get(i), count));
        }
        return categories;
    }

    private static int index(List<Category> categories, Optional<String> code) {
        String wanted = code.orElse("");
        int rest = 0;
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).key().equals(wanted)) {
                return i;
            } else if (categories.get(i).key().equals(REST)) {
                rest = i;
            }
        }
        return rest;
    }
}
