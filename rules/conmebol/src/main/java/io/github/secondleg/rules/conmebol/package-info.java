/**
 * The rules of CONMEBOL's club competitions by season and round, as a {@link io.github.secondleg.RuleSet} for each:
 * {@link io.github.secondleg.rules.conmebol.Libertadores} ({@code conmebol-libertadores}),
 * {@link io.github.secondleg.rules.conmebol.Sudamericana} ({@code conmebol-sudamericana}) and
 * {@link io.github.secondleg.rules.conmebol.Recopa} ({@code conmebol-recopa}).
 *
 * <p>In all of them a tie over two legs is like a small league: points come before goals. The criterion after the points was at first a
 * play-off match, and has been the goal difference since 1989. From 2005 to 2021 away goals counted too. Finals have extra time before the
 * shoot-out. Other ties go to the shoot-out at once.
 *
 * <p>A season is the year in which the competition was played. A season is left out if no source states its rules. If only one question is
 * open, a tie that depends on it awaits a ruling of the organiser.
 */
@NullMarked
package io.github.secondleg.rules.conmebol;

import org.jspecify.annotations.NullMarked;
