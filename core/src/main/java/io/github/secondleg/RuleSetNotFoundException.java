package io.github.secondleg;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown when no rule set of a name is on the class path or the module path. Says what was asked for and what there is. */
public final class RuleSetNotFoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The name that was asked for. */
    private final String name;
    /** The names and aliases that there are. */
    private final ImmutableList<String> available;

    RuleSetNotFoundException(String name, List<String> available) {
        super(RuleSetErrors.ruleSetNotFound(name, available));
        this.name = name;
        this.available = ImmutableList.copyOf(available);
    }

    /**
     * The name that was asked for.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The names and aliases that there are.
     *
     * @return an immutable list in alphabetical order
     */
    public List<String> available() {
        return available;
    }
}
