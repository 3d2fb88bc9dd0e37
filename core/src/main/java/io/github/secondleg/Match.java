package io.github.secondleg;

/** The matches that a tie can have, in playing order. */
public enum Match {
    /** The match that the first team hosts. */
    FIRST_LEG("first leg"),
    /** The match that the second team hosts. Extra time and a shoot-out follow it. */
    SECOND_LEG("second leg"),
    /** The only match of a {@link SingleMatchTie}. Extra time and a shoot-out follow it. */
    SINGLE_MATCH("match"),
    /** A further match, if the rules have one for an undecided tie. It names its home team itself. */
    PLAY_OFF_MATCH("play-off match");

    private final String text;

    Match(String text) {
        this.text = text;
    }

    /** The match in words, as in {@code second leg}. */
    @Override
    public String toString() {
        return text;
    }
}
