/**
 * Runnable programs: {@link io.github.secondleg.examples.Season} decides a real season from a CSV file, {@link
 * io.github.secondleg.examples.ValleyCupFinal} a tie under rules of one's own; {@link io.github.secondleg.examples.PlayOffStage} holds a
 * draw and says who could meet whom.
 */
@NullMarked
package io.github.secondleg.examples;

import org.jspecify.annotations.NullMarked;
