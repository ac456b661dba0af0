/** Who could hold a mandate in whose stead, with which means, and who would then be further away. */
@org.jspecify.annotations.NullMarked
package org.tisserand.findings.delegations;
