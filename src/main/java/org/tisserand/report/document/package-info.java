/**
 * A report as a value, before it is a page, a file to print or a workbook, and the three ways to make it so.
 */
@NullMarked
package org.tisserand.report.document;

import org.jspecify.annotations.NullMarked;
