/**
 * Programs to run: {@link io.github.secondleg.examples.Season} decides a real season from a CSV file, and {@link
 * io.github.secondleg.examples.FamousTies} decides famous ties. {@link io.github.secondleg.examples.ValleyCupFinal} decides a tie under custom
 * rules. {@link io.github.secondleg.examples.PlayOffStage} holds a draw and prints its odds.
 */
@NullMarked
package io.github.secondleg.examples;

import org.jspecify.annotations.NullMarked;
