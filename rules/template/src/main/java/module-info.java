/** The rules of the Mill Cup. */
module org.example.millcup {
    requires transitive io.github.secondleg;

    exports org.example.millcup;

    provides io.github.secondleg.RuleSet with
            org.example.millcup.MillCup;
}
