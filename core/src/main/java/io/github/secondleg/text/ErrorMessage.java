package io.github.secondleg.text;

/**
 * The form of every error message: {@code The <thing> (<value>) <rule it breaks>.}, then on a new line what to do about it.
 *
 * <p>Authors of rule sets may use it for their own messages.
 */
public final class ErrorMessage {
    private ErrorMessage() {}

    /**
     * A message.
     *
     * @param problem what is wrong with which value, as a sentence
     * @param wayOut what was probably meant, or what to do, as a sentence
     * @return both, each on a line of its own
     */
    public static String of(String problem, String wayOut) {
        return problem + "\n" + wayOut;
    }

    /**
     * The exception for an argument that breaks a rule.
     *
     * @param problem what is wrong with which value, as a sentence
     * @param wayOut what was probably meant, or what to do, as a sentence
     * @return the exception, to be thrown
     */
    public static IllegalArgumentException rejection(String problem, String wayOut) {
        return new IllegalArgumentException(of(problem, wayOut));
    }

    /**
     * The exception for a text that must not be blank.
     *
     * @param what what the text is, as in {@code team name}
     * @param value the text
     * @param wayOut what to do, as a sentence
     * @return the exception, to be thrown
     */
    public static IllegalArgumentException blank(String what, String value, String wayOut) {
        return rejection("The " + what + " (" + value + ") must not be blank.", wayOut);
    }
}
