package org.tisserand.report.document;

import java.util.List;

/**
 * A part of a report.
 *
 * @param id      its anchor, unique in the report
 * @param heading its title
 * @param blocks  what it says and shows, in order
 */
public record Section(String id, String heading, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    public static Section of(String id, String heading, Block... blocks) {
        return new Section(id, heading, List.of(blocks));
    }
}
