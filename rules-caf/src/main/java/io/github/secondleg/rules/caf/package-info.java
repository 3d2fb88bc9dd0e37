/**
 * CAF's rules for ties of its club competitions, as a {@link io.github.secondleg.RuleSet} named {@code caf}: see
 * {@link io.github.secondleg.rules.caf.Caf}.
 */
@NullMarked
package io.github.secondleg.rules.caf;

import org.jspecify.annotations.NullMarked;
