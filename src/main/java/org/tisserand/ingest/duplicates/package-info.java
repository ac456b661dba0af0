/**
 * Which actors of a home may be one and the same, by how their names are written. It proposes pairs to a person and merges
 * nothing. Begin with {@link org.tisserand.ingest.duplicates.Duplicates}.
 */
@NullMarked
package org.tisserand.ingest.duplicates;

import org.jspecify.annotations.NullMarked;
