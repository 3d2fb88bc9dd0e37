/**
 * Secondleg decides football knock-out ties as a competition's written regulations do, says why, and cites the article.
 *
 * <p>It holds no competition's rules: those are rule modules, found as services. It does not fetch results, keep a database, or rank
 * teams in groups.
 */
module io.github.secondleg {
    requires com.google.common;
    requires static transitive org.jspecify;

    exports io.github.secondleg;
    exports io.github.secondleg.competition;
    exports io.github.secondleg.draw;
    exports io.github.secondleg.names;
    exports io.github.secondleg.notation;
    exports io.github.secondleg.outlook;
    exports io.github.secondleg.rules;
    exports io.github.secondleg.text;

    uses io.github.secondleg.RuleSet;
}
