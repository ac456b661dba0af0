/** Who could share a resource, for what saving and by which agreement, and which needs nothing meets. */
@org.jspecify.annotations.NullMarked
package org.tisserand.findings.mutualisation;
