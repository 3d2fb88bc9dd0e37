package io.github.secondleg.text;

/** A value with a short name, which texts print in place of its full form: a team by its name, without its association. */
public interface Named {
    /**
     * The name as a results page prints it.
     *
     * @return the name
     */
    String name();
}
