package io.github.secondleg;

import java.util.Set;

/** Providers as strangers write them, good and broken: loaded by {@link RuleSetsLoader}, so they use nothing that is not public. */
public final class SampleRuleSets {
    private SampleRuleSets() {}

    /** Everything in order. */
    public static final class VillageCup implements RuleSet {
        @Override
        public String name() {
            return "village-cup";
        }

        @Override
        public Set<String> aliases() {
            return Set.of("village", "cup-2");
        }

        @Override
        public Set<String> nicknames() {
            return Set.of("cup", "cup-of-the-village");
        }

        @Override
        public TiebreakChain chain() {
            return TiebreakChain.of("the village cup's rules", Tiebreaker.aggregate(), Tiebreaker.playOffMatch());
        }
    }

    /** An alias that is the name once more, which harms nobody; and a name before the other's in the alphabet. */
    public static final class CityCup implements RuleSet {
        @Override
        public String name() {
            return "city-cup";
        }

        @Override
        public Set<String> aliases() {
            return Set.of("city-cup");
        }

        @Override
        public Set<String> nicknames() {
            return Set.of("cup");
        }

        @Override
        public TiebreakChain chain() {
            return TiebreakChain.of("the city cup's rules", Tiebreaker.lots());
        }
    }

    /** Takes an alias of the village cup. */
    public static final class Usurper implements RuleSet {
        @Override
        public String name() {
            return "village";
        }

        @Override
        public TiebreakChain chain() {
            return TiebreakChain.of("the usurper's rules");
        }
    }

    /** Cannot be made. */
    public static final class Unmade implements RuleSet {
        /** Fails. */
        public Unmade() {
            throw new IllegalStateException("the table of fair play is not there");
        }

        @Override
        public String name() {
            return "unmade";
        }

        @Override
        public TiebreakChain chain() {
            return TiebreakChain.of("none");
        }
    }

    /** Has no name. */
    public static final class Nameless implements RuleSet {
        @Override
        @SuppressWarnings({"DataFlowIssue", "NullAway"}) // null on purpose
        public String name() {
            return null;
        }

        @Override
        public TiebreakChain chain() {
            return TiebreakChain.of("none");
        }
    }

    /** Has a name of the wrong form. */
    public static final class Misnamed implements RuleSet {
        @Override
        public String name() {
            return "Village Cup";
        }

        @Override
        public TiebreakChain chain() {
            return TiebreakChain.of("the village cup's rules");
        }
    }

    /** Has a good name and a bad alias. */
    public static final class Misaliased implements RuleSet {
        @Override
        public String name() {
            return "misaliased";
        }

        @Override
        public Set<String> aliases() {
            return Set.of("-cup");
        }

        @Override
        public TiebreakChain chain() {
            return TiebreakChain.of("the village cup's rules");
        }
    }
}
