package io.github.secondleg;

/** Which match of a tie is meant, in the order in which they are played. */
public enum Match {
    /** The match at the first team's. */
    FIRST_LEG("first leg"),
    /** The match at the second team's; extra time and a shoot-out follow it. */
    SECOND_LEG("second leg"),
    /** The one match of a {@link SingleMatchTie}; extra time and a shoot-out follow it. */
    SINGLE_MATCH("match"),
    /** A further match, for ties that the rules send there; it names its home team itself. */
    PLAY_OFF_MATCH("play-off match");

    private final String words;

    Match(String words) {
        this.words = words;
    }

    /** The words a results page uses, as in {@code second leg}. */
    @Override
    public String toString() {
        return words;
    }
}
