/**
 * How the world writes rounds and seasons, and what such a spelling means.
 *
 * <p>{@link io.github.secondleg.names.RoundNames} finds the round that a spelling means among the rounds of one season: {@code Last 16},
 * {@code 1/8-finals}, {@code R16} and {@code Huitièmes de finale} are all the round of 16. {@link io.github.secondleg.names.SeasonName} reads
 * {@code 2011-12}.
 *
 * <p>This package depends on no other package of Secondleg. The spellings are in one table, the resource {@code rounds.tsv}.
 */
@NullMarked
package io.github.secondleg.names;

import org.jspecify.annotations.NullMarked;
