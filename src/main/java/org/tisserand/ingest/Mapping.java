package org.tisserand.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tisserand.ingest.mapping.Choice;
import org.tisserand.ingest.mapping.Rules;
import org.tisserand.ingest.sheet.Complaints;
import org.tisserand.ingest.sheet.Layout;
import org.tisserand.ingest.sheet.Seen;
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

    /** What a mapping handed over as a file is called where a program names it. */
    public static final String FILE = "correspondance.json";

    /** Whether a file is a mapping: JSON that lists sheets or what is left out, and is no export of Tisserand's own. */
    public static boolean isOne(Upload file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") && (name.equals(FILE) || Rules.areIn(file.content()));
    }

    /**
     * What a person said by hand of each table that is to be read, as a mapping like any other.
     *
     * @param name    its file's
     * @param choices of tables, each with every column that its sheet requires
     */
    public static Mapping byHand(String name, List<Choice> choices) {
        byte[] content = Choice.json(choices);
        return parse(name, content).mapping().orElseThrow(() -> new IllegalArgumentException("Choices=" + choices));
    }

    /** Whether a person could have said all of it by hand: columns are read as they stand. */
    public boolean isPlain() {
        return rules.isPlain();
    }

    /** What it says of a table with these headings, whatever its file is called. */
    public Optional<Choice> choice(Seen seen) {
        return rules.choice(seen);
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
