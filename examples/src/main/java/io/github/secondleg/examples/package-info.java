/**
 * Runnable programs: {@link io.github.secondleg.examples.Season} decides a real season from a CSV file, {@link
 * io.github.secondleg.examples.ValleyCupFinal} a tie under rules of one's own.
 */
@NullMarked
package io.github.secondleg.examples;

import org.jspecify.annotations.NullMarked;
