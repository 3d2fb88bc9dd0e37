/**
 * What the next match of a tie can bring, and what each team needs from it, before it begins and while it is being played.
 *
 * <pre>{@code
 * Outlook outlook = Outlook.of(TiebreakChain.caf(), tie);
 * System.out.println(outlook);
 * System.out.println(outlook.inPlay(Score.of(1, 0)));
 * }</pre>
 *
 * <p>An {@link io.github.secondleg.outlook.Outlook} has {@link io.github.secondleg.outlook.Scenario}s: which scores lead to which verdict. A
 * {@link io.github.secondleg.outlook.LiveOutlook} is the same from the score in play on. Both know no rules and no criteria: they ask the
 * chain about one score after the other, through {@link io.github.secondleg.NextOnPitch}.
 *
 * <p>A {@link io.github.secondleg.outlook.WhatIf} is the same tie under other rules.
 *
 * <p>The promises of {@link io.github.secondleg} hold here as well.
 */
@NullMarked
package io.github.secondleg.outlook;

import org.jspecify.annotations.NullMarked;
