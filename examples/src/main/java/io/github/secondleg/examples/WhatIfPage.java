package io.github.secondleg.examples;

import static io.github.secondleg.examples.Page.Style.QUIET;
import static io.github.secondleg.examples.Page.Style.STRONG;

import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.outlook.WhatIf;
import java.util.List;

/** The page of a season under other rules: the ties that come out differently, with both explanations. */
final class WhatIfPage {
    private WhatIfPage() {}

    static Page of(List<RecordedTie> ties, TiebreakChain rules, Tiebreaker left) {
        TiebreakChain others = rules.without(left).withName(rules.name() + " without " + left.name());
        List<WhatIf> changes =
                WhatIf.changes(ties.stream().map(RecordedTie::tie).toList(), rules, others);
        Page page = new Page();
        for (WhatIf change : changes) {
            String[] lines = change.toString().split("\n", 2);
            page.add(STRONG, lines[0]).endLine().add(lines[1]).endLine().endLine();
        }
        return page.add(
                        QUIET,
                        changes.size() + " of " + ties.size() + " ties come out differently under " + others.name()
                                + ".")
                .endLine();
    }
}
