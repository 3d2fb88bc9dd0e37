package io.github.secondleg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.secondleg.Tie;
import io.github.secondleg.notation.TieNotation;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TiesProperties {
    @Provide
    Arbitrary<Tie> ties() {
        return Ties.any();
    }

    @Property
    void every_tie_has_a_line(@ForAll("ties") Tie tie) {
        assertThat(TieNotation.parseTie(TieNotation.print(tie))).isEqualTo(tie);
    }
}
