/**
 * What is handed out: pictures, tables and files made of the same values as the pages.
 */
@NullMarked
package org.tisserand.report;

import org.jspecify.annotations.NullMarked;
