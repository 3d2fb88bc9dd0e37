package io.github.secondleg.competition;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown if a competition has no tie of a name. It has the name that was asked for and the names of all ties. */
public final class TieNotFoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The name that was asked for. */
    private final String tie;
    /** The names of all ties. */
    private final ImmutableList<String> available;

    TieNotFoundException(String tie, List<String> available) {
        super(CompetitionErrors.unknownTie(tie, available));
        this.tie = tie;
        this.available = ImmutableList.copyOf(available);
    }

    /**
     * The name that was asked for.
     *
     * @return the name
     */
    public String tie() {
        return tie;
    }

    /**
     * The names of the ties of the competition.
     *
     * @return an immutable list, in the order of the plan
     */
    public List<String> available() {
        return available;
    }
}
