package org.tisserand.web.page;

import org.tisserand.model.Value;

/** Numbers as pages print them: whole ones whole, others with at most three decimals, none as a dash with its reason. */
final class Figures {

    private Figures() {}

    static String of(Shell shell, Value value) {
        if (value.asDouble().isEmpty()) {
            return "–";
        }
        double number = value.asDouble().getAsDouble();
        return shell.number(number, number == Math.rint(number) ? 0 : 3);
    }
}
