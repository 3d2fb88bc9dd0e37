package io.github.secondleg.text;

/** A value with a short name, which texts print instead of its full form. For example, a team has a name without its association. */
public interface Named {
    /**
     * The name as a results page prints it.
     *
     * @return the name
     */
    String name();
}
