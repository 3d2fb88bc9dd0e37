package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;

/**
 * The parts by which a value equals another of its class. Values hold it, and do not extend it, so that it never shows as the type that two
 * values of different families have in common.
 */
record Parts(String className, ImmutableList<Object> parts) {
    static Parts of(Class<?> owner, Object... parts) {
        return new Parts(owner.getName(), ImmutableList.copyOf(parts));
    }
}
