/** From facts to the bytes of a file, whatever its form: each form that writes, and what it carries. */
@NullMarked
package org.tisserand.ingest.export;

import org.jspecify.annotations.NullMarked;
