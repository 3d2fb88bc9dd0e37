/** The rules of the European club competitions, found by names such as {@code uefa-champions-league}. */
module io.github.secondleg.rules.uefa {
    requires transitive io.github.secondleg;
    requires static transitive org.jspecify;

    exports io.github.secondleg.rules.uefa;

    provides io.github.secondleg.RuleSet with
            io.github.secondleg.rules.uefa.ChampionsLeague,
            io.github.secondleg.rules.uefa.ConferenceLeague,
            io.github.secondleg.rules.uefa.CupWinnersCup,
            io.github.secondleg.rules.uefa.EuropaLeague,
            io.github.secondleg.rules.uefa.FairsCup,
            io.github.secondleg.rules.uefa.IntertotoCup,
            io.github.secondleg.rules.uefa.SuperCup,
            io.github.secondleg.rules.uefa.WomensChampionsLeague,
            io.github.secondleg.rules.uefa.YouthLeague;
}
