package org.tisserand.ingest.table;

/** How large an import may be. What is larger is refused with the limit told. */
public final class Limits {

    public static final long FILE_BYTES = 100L << 20;
    public static final int ROWS = 2_000_000;
    public static final int COLUMNS = 500;
    public static final int CELL_CHARACTERS = 1 << 20;

    /** Entries of a workbook or archive. */
    static final int ENTRIES = 2_000;

    /** All entries together, inflated. */
    static final long INFLATED_BYTES = 200L << 20;

    /** The part of a workbook that holds its texts, inflated. */
    static final long SHARED_STRINGS_BYTES = 64L << 20;

    /** Inflated over deflated, above {@link #RATIO_FROM}. */
    static final long RATIO = 100;

    static final long RATIO_FROM = 1L << 20;

    private Limits() {}
}
