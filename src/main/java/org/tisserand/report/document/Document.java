package org.tisserand.report.document;

import java.util.List;
import org.tisserand.model.Language;

/**
 * A report: what it is about, then its sections. Its texts are said already, in one language.
 *
 * @param kind     what kind of report it is, said above the title
 * @param title    what it is about
 * @param language of all its texts
 * @param about    day, data version, source, recipe, coverage
 * @param sections in the order in which they are read
 */
public record Document(String kind, String title, Language language, List<Line> about, List<Section> sections) {

    public Document {
        about = List.copyOf(about);
        sections = List.copyOf(sections);
    }
}
