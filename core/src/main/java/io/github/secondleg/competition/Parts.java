package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;

/**
 * The parts that decide whether a value equals another of its class. Values hold their parts instead of extending a common class, so that
 * the compiler never infers that class as the type of two values of different families.
 */
record Parts(String className, ImmutableList<Object> parts) {
    static Parts of(Class<?> owner, Object... parts) {
        return new Parts(owner.getName(), ImmutableList.copyOf(parts));
    }
}
