/**
 * For authors of rule sets: a competition's rules as one table.
 *
 * <p>Extend {@link io.github.secondleg.rules.RuleTable}, and list one {@link io.github.secondleg.Edition} for each row: seasons, rounds, legs,
 * criteria, article and source. Rule sets that ship with Secondleg are in packages of their own below this one, such as {@code
 * io.github.secondleg.rules.caf}.
 */
@NullMarked
package io.github.secondleg.rules;

import org.jspecify.annotations.NullMarked;
