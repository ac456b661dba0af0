/**
 * The sheets Tisserand knows, and how tables are recognised as them and read into facts. Begin with
 * {@link org.tisserand.ingest.sheet.Sheets}.
 */
@NullMarked
package org.tisserand.ingest.sheet;

import org.jspecify.annotations.NullMarked;
