/**
 * The command line, the settings and the wiring of everything.
 */
@NullMarked
package org.tisserand.app;

import org.jspecify.annotations.NullMarked;
