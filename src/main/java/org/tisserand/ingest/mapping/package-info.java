/** How files laid out in another way are read as sheets: the parts of a mapping, as its JSON holds them. */
@NullMarked
package org.tisserand.ingest.mapping;

import org.jspecify.annotations.NullMarked;
