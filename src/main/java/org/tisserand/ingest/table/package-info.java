/** From the bytes of a file to tables of text cells, whatever the file: workbook, CSV, archive of CSV. */
@NullMarked
package org.tisserand.ingest.table;

import org.jspecify.annotations.NullMarked;
