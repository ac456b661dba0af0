/**
 * The pages' templates, made into classes by the build from {@code src/main/jte}.
 */
@NullMarked
package org.tisserand.web.jte;

import org.jspecify.annotations.NullMarked;
