package org.tisserand.demo;

import java.util.List;

/**
 * A collaboration of the invented region.
 *
 * @param name      invented
 * @param purpose   « But commun »
 * @param theme     what, for whom, where
 * @param first     index of the first wave in which it ran
 * @param last      index of the last
 * @param formality « Formel » or « Informel »
 * @param steps     « Étapes » of a programme, or none
 * @param members   who takes part, the first carrying it
 */
record Venture(
        String name,
        String purpose,
        Theme theme,
        int first,
        int last,
        String formality,
        List<String> steps,
        List<Player> members) {

    static Venture of(String name, String purpose, Theme theme, List<Player> members) {
        return new Venture(name, purpose, theme, 1, Waves.LAST, "Formel", List.of(), members);
    }

    Venture during(int first, int last) {
        return new Venture(name, purpose, theme, first, last, formality, steps, members);
    }

    Venture informal() {
        return new Venture(name, purpose, theme, first, last, "Informel", steps, members);
    }

    Venture withSteps(List<String> steps) {
        return new Venture(name, purpose, theme, first, last, formality, steps, members);
    }
}
