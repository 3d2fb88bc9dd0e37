/**
 * Rule sets as tables, for their authors.
 *
 * <p>Extend {@link io.github.secondleg.rules.RuleTable}, and list one {@link io.github.secondleg.Edition} for each row: seasons, rounds,
 * form, rules and sources. Rule sets that ship with Secondleg are in packages of their own below this one, such as {@code
 * io.github.secondleg.rules.caf}.
 */
@NullMarked
package io.github.secondleg.rules;

import org.jspecify.annotations.NullMarked;
