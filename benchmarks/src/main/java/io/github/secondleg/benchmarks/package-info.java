/**
 * Measures the speed of decisions, draws and competitions, compared with code written by hand and with a rule engine. {@link
 * io.github.secondleg.benchmarks.Ratios} runs all benchmarks. The opponents written by hand are in core's own package, so they can read the
 * same data as the library.
 */
@NullMarked
package io.github.secondleg.benchmarks;

import org.jspecify.annotations.NullMarked;
