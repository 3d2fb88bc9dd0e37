package io.github.secondleg.testkit;

import io.github.secondleg.Edition;
import io.github.secondleg.TiebreakChain;
import io.github.secondleg.testkit.PlantedRuleSets.Right;
import java.util.List;

/** A rule set whose editions have forms and sources, and rule sets without one of them. {@link PlantedLoader} loads them. */
public final class PlantedEditions {
    private PlantedEditions() {}

    /** A rule set without a mistake. */
    public static class FormsAndSources extends Right {
        /** Called by the loader. */
        public FormsAndSources() {}

        @Override
        public List<Edition> editions() {
            return List.of(
                    Edition.sinceSeason(1991, chain(), "semi-finals")
                            .overTwoLegs()
                            .knownFrom(1),
                    Edition.sinceSeason(1991, chain(), "final").overOneMatch().knownFrom(1, 2));
        }
    }

    /** The chain that it returns has no form. */
    public static final class FormForgotten extends FormsAndSources {
        /** Called by the loader. */
        public FormForgotten() {}

        @Override
        public TiebreakChain forRound(int season, String round) {
            super.forRound(season, round);
            return chain();
        }
    }

    /** The source of one edition is missing. */
    public static final class SourceForgotten extends FormsAndSources {
        /** Called by the loader. */
        public SourceForgotten() {}

        @Override
        public List<Edition> editions() {
            return List.of(
                    super.editions().get(0),
                    Edition.sinceSeason(1991, chain(), "final").overOneMatch());
        }
    }
}
