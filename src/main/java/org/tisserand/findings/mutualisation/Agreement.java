package org.tisserand.findings.mutualisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tisserand.model.Actor;
import org.tisserand.model.Phrase;

/**
 * The form of agreement that Québec law offers for a sharing, always to be validated: who owns, who uses and who must be able
 * to act decide it.
 */
public enum Agreement {
    /** One municipality has the thing, others use it: it supplies a service, and keeps what it owns. */
    SUPPLY_OF_SERVICES("supply"),
    /** One municipality or MRC acts, acquires or builds for others, beyond its territory. */
    DELEGATION("delegation"),
    /** Several municipalities want a body of their own; the minister approves it. */
    JOINT_BOARD("joint-board"),
    /** Somebody is not a municipality, or is not known to be one. */
    PROTOCOL("protocol");

    private static final Set<String> MUNICIPAL = Set.of("municipality", "mrc");

    private final String code;

    Agreement(String code) {
        this.code = code;
    }

    /** Code of the lexicon's {@code agreement} list. */
    public String code() {
        return code;
    }

    /**
     * The form that fits.
     *
     * @param exists    whether what is shared is there, and its owner has what it takes to share it
     * @param jointBody whether the partners want a body of their own
     */
    public static Agreement among(List<Actor> partners, boolean exists, boolean jointBody) {
        if (!partners.stream().allMatch(Agreement::isMunicipal)) {
            return PROTOCOL;
        } else if (jointBody) {
            return JOINT_BOARD;
        }
        return exists ? SUPPLY_OF_SERVICES : DELEGATION;
    }

    static boolean isMunicipal(Actor actor) {
        return actor.kind().filter(MUNICIPAL::contains).isPresent();
    }

    /** Which form, why, where to read of it, what else there is, and that it is to be validated. */
    public Phrase advice(List<Actor> partners) {
        var lines = new ArrayList<Phrase>();
        lines.add(Phrase.message(
                "agreement.advice",
                Phrase.term("agreement", code),
                Phrase.message("agreement." + code + ".why"),
                Phrase.message("agreement." + code + ".source")));
        if (this != PROTOCOL) {
            lines.add(Phrase.message("agreement.other-ways"));
        } else if (partners.stream().anyMatch(each -> each.kind().isEmpty())) {
            lines.add(Phrase.message("agreement.kind-unknown"));
        }
        lines.add(Phrase.message("agreement.validate"));
        return lines.size() == 2
                ? Phrase.message("agreement.two", lines.get(0), lines.get(1))
                : Phrase.message("agreement.three", lines.get(0), lines.get(1), lines.get(2));
    }
}
