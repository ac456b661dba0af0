/**
 * Pages and REST, by Javalin: what a person sees and what a program fetches.
 */
@NullMarked
package org.tisserand.web;

import org.jspecify.annotations.NullMarked;
