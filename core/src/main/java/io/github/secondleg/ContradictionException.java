package io.github.secondleg;

/**
 * Thrown if something is recorded that contradicts what is recorded already: a leg with another score, another extra time, shoot-out
 * or play-off match, a ruling against an earlier one. A feed that corrects itself looks like that; a value that cannot be, such as a
 * shoot-out of 4–4, is another {@link IllegalArgumentException}.
 */
public final class ContradictionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final transient Object recorded;
    private final transient Object contradicting;

    ContradictionException(String what, Object recorded, Object contradicting, String message) {
        super(message);
        this.what = what;
        this.recorded = recorded;
        this.contradicting = contradicting;
    }

    /**
     * What is recorded twice, in the words of a results page: {@code second leg}, {@code ruling}.
     *
     * @return the words
     */
    public String what() {
        return what;
    }

    /**
     * The fact that is recorded.
     *
     * @return a {@link Leg}, {@link ExtraTime}, {@link ShootOut}, {@link PlayOffMatch} or {@link Ruling}
     */
    public Object recorded() {
        return recorded;
    }

    /**
     * The fact that was to be recorded and contradicts it.
     *
     * @return a value of the same type
     */
    public Object contradicting() {
        return contradicting;
    }
}
