package org.tisserand.web.page;

import java.util.Optional;

/**
 * A line of a picture made of bars.
 *
 * @param percent the bar's length, 0 to 100
 * @param told    what the bar says, in words
 * @param href    what the line opens, where it opens anything
 */
public record Bar(String name, int percent, String told, Optional<String> href) {

    /** A number of one or more beside the greatest of its picture: what is there is seen. */
    static Bar beside(String name, long number, long greatest, String told, Optional<String> href) {
        return new Bar(name, Math.toIntExact(Math.max(1, 100 * number / greatest)), told, href);
    }
}
