package io.github.secondleg.text;

/**
 * The form of every error message: {@code The <thing> (<value>) <rule it breaks>.}, and on a new line {@code Maybe <way out>.}
 *
 * <p>Authors of rule sets may use it for their own messages.
 */
public final class ErrorMessage {
    private ErrorMessage() {}

    /**
     * The message of a problem and a way out.
     *
     * @param problem the sentence about the value and the rule that it breaks
     * @param wayOut the sentence about a likely cause, or about the next thing to do
     * @return the message, with each sentence on its own line
     */
    public static String of(String problem, String wayOut) {
        return problem + "\n" + wayOut;
    }

    /**
     * The exception for an argument that breaks a rule.
     *
     * @param problem the sentence about the value and the rule that it breaks
     * @param wayOut the sentence about a likely cause, or about the next thing to do
     * @return the exception to throw
     */
    public static IllegalArgumentException rejection(String problem, String wayOut) {
        return new IllegalArgumentException(of(problem, wayOut));
    }

    /**
     * The exception for a text that must not be blank.
     *
     * @param what the name for the text, as in {@code team name}
     * @param value the text
     * @param wayOut the sentence about a likely cause, or about the next thing to do
     * @return the exception to throw
     */
    public static IllegalArgumentException blank(String what, String value, String wayOut) {
        return rejection("The " + what + " (" + value + ") must not be blank.", wayOut);
    }
}
