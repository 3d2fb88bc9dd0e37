/**
 * CAF's rules for ties of its club competitions, as a {@link io.github.secondleg.RuleSet} named {@code caf}: see
 * {@link io.github.secondleg.rules.caf.Caf}.
 *
 * <p>Beside them the draw of a round: {@link io.github.secondleg.rules.caf.PlayOffDraw}.
 */
@NullMarked
package io.github.secondleg.rules.caf;

import org.jspecify.annotations.NullMarked;
