package io.github.secondleg.examples;

import static io.github.secondleg.examples.Page.Style.QUIET;
import static io.github.secondleg.examples.Page.Style.STRONG;

import io.github.secondleg.TiebreakChain;
import io.github.secondleg.Tiebreaker;
import io.github.secondleg.outlook.WhatIf;
import java.util.List;

/** The page of a season under other rules: the ties that have another decision, with both summaries. */
final class WhatIfPage {
    private WhatIfPage() {}

    static Page of(List<TieOnRecord> ties, TiebreakChain rules, Tiebreaker criterion) {
        TiebreakChain others = rules.without(criterion).withName(rules.name() + " without " + criterion.name());
        List<WhatIf> changes =
                WhatIf.changes(ties.stream().map(TieOnRecord::tie).toList(), rules, others);
        Page page = new Page();
        for (WhatIf change : changes) {
            String[] lines = change.toString().split("\n", 2);
            page.add(STRONG, lines[0]).endLine().add(lines[1]).endLine().endLine();
        }
        return page.add(
                        QUIET,
                        changes.size() + " of " + ties.size() + " ties have another decision under " + others.name()
                                + ".")
                .endLine();
    }
}
