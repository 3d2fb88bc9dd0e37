/**
 * What Secondleg says, as data: a {@link io.github.secondleg.text.Note} is a key with values, and its English text.
 *
 * <p>This package depends on no other package of Secondleg, so that every other one can say something. A value that has a short name for
 * use in a sentence is {@link io.github.secondleg.text.Named}.
 */
@NullMarked
package io.github.secondleg.text;

import org.jspecify.annotations.NullMarked;
