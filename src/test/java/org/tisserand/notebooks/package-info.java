/** The notebooks: kept without outputs, and executed against a served home. */
@NullMarked
package org.tisserand.notebooks;

import org.jspecify.annotations.NullMarked;
