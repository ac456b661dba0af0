/**
 * Scene in, page out: each page is a small record of ready texts, and a template that lays it out.
 */
@NullMarked
package org.tisserand.web.page;

import org.jspecify.annotations.NullMarked;
