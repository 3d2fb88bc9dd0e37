/**
 * CONMEBOL's rules for ties of its club competitions by season and round, one {@link io.github.secondleg.RuleSet} for each:
 * {@link io.github.secondleg.rules.conmebol.Libertadores} ({@code conmebol-libertadores}),
 * {@link io.github.secondleg.rules.conmebol.Sudamericana} ({@code conmebol-sudamericana}) and
 * {@link io.github.secondleg.rules.conmebol.Recopa} ({@code conmebol-recopa}).
 *
 * <p>All of them make a tie of two legs a small league: points come before goals. The eras differ in what comes behind the points: at first
 * a third match, since 1989 the goal difference, from 2005 to 2021 away goals as well; and in whether kicks are all that is left, or extra
 * time comes before them, as it does in finals.
 *
 * <p>A season is the year in which the competition was played. What no source seen tells is not offered; where only one question is open, a
 * tie that turns on it waits for the organiser.
 */
@NullMarked
package io.github.secondleg.rules.conmebol;

import org.jspecify.annotations.NullMarked;
