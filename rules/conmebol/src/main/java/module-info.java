/** The rules of CONMEBOL's club competitions by season, found by names such as {@code conmebol-libertadores}. */
module io.github.secondleg.rules.conmebol {
    requires transitive io.github.secondleg;
    requires static transitive org.jspecify;

    exports io.github.secondleg.rules.conmebol;

    provides io.github.secondleg.RuleSet with
            io.github.secondleg.rules.conmebol.Libertadores,
            io.github.secondleg.rules.conmebol.Recopa,
            io.github.secondleg.rules.conmebol.Sudamericana;
}
