package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** A value that equals another of its class with the same parts. */
abstract class ValueOfParts {
    private final ImmutableList<Object> parts;

    ValueOfParts(Object... parts) {
        this.parts = ImmutableList.copyOf(parts);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ValueOfParts that && getClass() == that.getClass() && parts.equals(that.parts);
    }

    @Override
    public final int hashCode() {
        return 31 * getClass().getName().hashCode() + parts.hashCode();
    }
}
