package org.tisserand.ingest;

import java.util.List;
import java.util.Optional;
import org.tisserand.ingest.mapping.Rules;
import org.tisserand.ingest.sheet.Complaints;
import org.tisserand.ingest.sheet.Layout;
import org.tisserand.ingest.table.Table;
import org.tisserand.model.Rejection;

/** How to read files laid out in another way: which file is which sheet, which column which. */
public final class Mapping {

    private final String name;
    private final byte[] content;
    private final Rules rules;

    private Mapping(String name, byte[] content, Rules rules) {
        this.name = name;
        this.content = content;
        this.rules = rules;
    }

    /**
     * A mapping, or why its file is none.
     *
     * @param mapping    empty where {@code rejections} holds an error
     * @param rejections what is wrong
     */
    public record Parsed(Optional<Mapping> mapping, List<Rejection> rejections) {}

    /**
     * Reads a mapping's JSON.
     *
     * @param name for messages: the file's
     */
    public static Parsed parse(String name, byte[] content) {
        var complaints = new Complaints();
        var rules = Rules.parse(name, content, complaints);
        return new Parsed(rules.map(each -> new Mapping(name, content, each)), complaints.told());
    }

    public String name() {
        return name;
    }

    /** Its JSON, which is part of what identifies an import read with it. Left alone by whoever asks for it. */
    public byte[] content() {
        return content;
    }

    /** Why a file is left out, where the mapping says so. */
    Optional<Rejection> leftOut(Upload file) {
        return rules.leftOut(file.name());
    }

    List<Layout> layouts(List<Table> tables, Complaints complaints) {
        return rules.layouts(tables, complaints);
    }
}
