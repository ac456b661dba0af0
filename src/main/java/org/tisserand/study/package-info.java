/**
 * One opened home: its facts at a data version and all that is computed from them, and the imports that change it.
 */
@NullMarked
package org.tisserand.study;

import org.jspecify.annotations.NullMarked;
