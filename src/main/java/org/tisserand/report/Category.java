package org.tisserand.report;

/**
 * One entry of a picture's legend.
 *
 * @param key    the code shared by its actors; {@code *} for the rest, empty where it is not known
 * @param label  the word for it
 * @param letter a one-letter name, so that colour never speaks alone
 * @param colour {@code #rrggbb}, at least 3:1 on white
 * @param mark   its shape
 * @param count  how many actors it has
 */
public record Category(String key, String label, String letter, String colour, Mark mark, int count) {

    public boolean isUnknown() {
        return key.isEmpty();
    }
}
