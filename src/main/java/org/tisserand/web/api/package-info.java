/**
 * Scene in, JSON out: the resources below {@code /api/v1}, as {@code openapi.yaml} describes them.
 */
@NullMarked
package org.tisserand.web.api;

import org.jspecify.annotations.NullMarked;
