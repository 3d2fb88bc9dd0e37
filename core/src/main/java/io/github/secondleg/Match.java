package io.github.secondleg;

/** Which match of a tie is meant, in the order in which they are played. */
public enum Match {
    /** The match at the first team's. */
    FIRST_LEG("first leg", Side.FIRST),
    /** The match at the second team's; extra time and a shoot-out follow it. */
    SECOND_LEG("second leg", Side.SECOND),
    /** The one match of a {@link SingleMatchTie}; extra time and a shoot-out follow it. */
    SINGLE_MATCH("match", Side.FIRST),
    /** A further match, for ties that the rules send there. */
    PLAY_OFF_MATCH("play-off match", Side.FIRST);

    private final String words;
    private final Side home;

    Match(String words, Side home) {
        this.words = words;
        this.home = home;
    }

    /**
     * The side that is at home, and whose goals are written first; for a play-off match, wherever it is played, the first.
     *
     * @return the side
     */
    public Side home() {
        return home;
    }

    /** The words a results page uses, as in {@code second leg}. */
    @Override
    public String toString() {
        return words;
    }
}
