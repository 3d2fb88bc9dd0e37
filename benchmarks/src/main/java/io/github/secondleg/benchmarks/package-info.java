/**
 * How fast ties are decided, beside code written by hand and a rule engine: {@link io.github.secondleg.benchmarks.Ratios} runs it
 * all. The opponents written by hand stand in core's own package, so that they may read whatever the library reads.
 */
@NullMarked
package io.github.secondleg.benchmarks;

import org.jspecify.annotations.NullMarked;
