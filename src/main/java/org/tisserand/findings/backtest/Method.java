package org.tisserand.findings.backtest;

import java.util.Optional;
import java.util.function.Function;

/**
 * A way to order pairs.
 *
 * @param id     as in results: {@code S}, a named score, a part's letter, a baseline in kebab case
 * @param family what sort of method
 * @param column its number for each pair, none of them unknown; none where the facts give it nothing to go by
 */
record Method(String id, Family family, Function<Trial, Optional<double[]>> column) {}
