/**
 * For those who write rules.
 */
@NullMarked
package io.github.secondleg.testkit;

import org.jspecify.annotations.NullMarked;
