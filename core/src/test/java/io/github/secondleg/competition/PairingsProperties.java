package io.github.secondleg.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The tree compared with a list that is copied completely, for sizes with one to four digits. */
class PairingsProperties {
    private static final RuledRound STAGE = new RuledRound(Cups.semiFinals(), Cups.RULES);

    private static Pairing pairing(int index) {
        Node node = Node.of(STAGE, index, "Tie " + index, Slot.bye(), Slot.bye(), ImmutableList.of());
        return new Pairing(node, Place.NOBODY, Place.NOBODY, null, Place.NOBODY, Place.NOBODY);
    }

    private static List<Pairing> pairings(int size) {
        List<Pairing> pairings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            pairings.add(pairing(i));
        }
        return pairings;
    }

    @Property
    void changed_ties_are_found_in_the_new_tree_and_not_in_those_before(
            @ForAll @IntRange(min = 1, max = 5000) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Pairing> expected = pairings(size);
        Pairings tree = Pairings.of(expected);
        for (int step = 0; step < 2; step++) {
            Pairings before = tree;
            List<Pairing> expectedBefore = List.copyOf(expected);
            int index = random.nextInt(size);
            Pairing changed = pairing(index);
            tree = before.with(index, changed);
            expected.set(index, changed);

            assertThat(tree).containsExactlyElementsOf(expected);
            assertThat(before).containsExactlyElementsOf(expectedBefore);
        }
        Statistics.label("digits")
                .collect(Integer.toHexString(size - 1).length())
                .coverage(cover -> {
                    for (int digits = 1; digits <= 4; digits++) {
                        cover.check(digits).count((count, tries) -> tries < 300 || 100 * count >= tries);
                    }
                });
    }

    @Example
    void every_index_is_found_in_a_tree_that_grows_by_a_digit() {
        for (int size : new int[] {1, 2, 15, 16, 17, 255, 256, 257, 4095, 4096, 4097}) {
            List<Pairing> pairings = pairings(size);
            assertThat(Pairings.of(pairings)).containsExactlyElementsOf(pairings);
        }
    }

    @Example
    void a_competition_without_ties_has_a_tree_without_any() {
        assertThat(Pairings.of(List.of())).isEmpty();
    }

    @Example
    void an_index_beyond_the_last_tie_is_rejected_though_its_array_has_room() {
        Pairings tree = Pairings.of(pairings(20));

        assertThatThrownBy(() -> tree.get(20)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.with(20, pairing(20))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Example
    void the_lists_for_users_do_not_change() {
        List<Pairing> given = Cups.cup().pairings();

        assertThatThrownBy(() -> given.set(0, given.get(1))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> given.add(given.get(0))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> given.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(given::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
