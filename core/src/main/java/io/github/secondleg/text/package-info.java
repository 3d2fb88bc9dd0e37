/**
 * The texts of Secondleg as data: a {@link io.github.secondleg.text.Note} is a key with arguments, and has an English text.
 *
 * <p>This package depends on no other package of Secondleg, so every other package can make notes. A value with a short name for use in a
 * sentence is {@link io.github.secondleg.text.Named}.
 */
@NullMarked
package io.github.secondleg.text;

import org.jspecify.annotations.NullMarked;
