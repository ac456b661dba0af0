package org.tisserand.findings.pairs;

import java.util.function.IntToDoubleFunction;

/**
 * J: how likely it is that two actors of one MRC come to share a service, object by object, as newcomers choose a table in a
 * Chinese restaurant: the larger the table the likelier. Blei and Frazier (2011), JMLR 12, 2461–2488.
 *
 * <p>p(a → b) = those who share b's holder, but a / (1 + others of the MRC that have a holder). Of two who both share
 * nothing yet, the chance that both come to one table, halved. J = 1 − Π (1 − p) over objects. Cost: O(Σ cell²) an object.
 */
public final class Joining {

    private static final double MOST = 0.999;

    private final Offices offices;
    private final int n;

    Joining(Offices offices, int n) {
        this.offices = offices;
        this.n = n;
    }

    /** 0 in different MRCs; not known where an MRC is not, or where nothing is shared anywhere. */
    IntToDoubleFunction from(int a) {
        if (offices.isEmpty() || !offices.isPlaced(a)) {
            return b -> Kernel.UNKNOWN;
        }
        double[] apart = new double[n];
        for (int b : offices.around(a)) {
            apart[b] = 1;
            for (int office = 0; office < offices.objects().size(); office++) {
                apart[b] *= 1 - Math.min(MOST, chance(a, b, office));
            }
        }
        return b -> !offices.isPlaced(b) ? Kernel.UNKNOWN : offices.together(a, b) ? 1 - apart[b] : 0;
    }

    /** The chance that two actors of one MRC come to share one object's holder, in [0, 1]. */
    public double chance(int a, int b, int office) {
        if (a == b || !offices.isFilled(a, office) || !offices.isFilled(b, office)) {
            return 0;
        }
        int[] ofA = offices.table(a, office);
        int[] ofB = offices.table(b, office);
        if (ofA.length == 0 && ofB.length == 0) {
            return bothJoin(a, b, office);
        }
        return Math.max(joins(a, ofB, office), joins(b, ofA, office));
    }

    private double joins(int newcomer, int[] table, int office) {
        int others = table.length;
        for (int each : table) {
            others -= each == newcomer ? 1 : 0;
        }
        return (double) others / (1 + offices.holdersAround(newcomer, office));
    }

    private double bothJoin(int a, int b, int office) {
        return offices.squares(a, office)
                / 2
                / ((1.0 + offices.holdersAround(a, office)) * (1 + offices.holdersAround(b, office)));
    }
}
