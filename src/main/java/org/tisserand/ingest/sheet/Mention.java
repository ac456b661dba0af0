package org.tisserand.ingest.sheet;

import org.tisserand.ingest.table.Place;
import org.tisserand.model.RowRef;

/**
 * A cell that names an actor or a collaboration.
 *
 * @param kind  what it names
 * @param text  an identifier or a name, as written
 * @param place where, for messages
 * @param row   where, for facts
 */
record Mention(Column.Kind kind, String text, Place place, RowRef row) {}
