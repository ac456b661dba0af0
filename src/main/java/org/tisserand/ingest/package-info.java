/**
 * Files in, facts and rejections out: workbooks and CSV in any of the layouts the sheets and mappings describe.
 */
@NullMarked
package org.tisserand.ingest;

import org.jspecify.annotations.NullMarked;
