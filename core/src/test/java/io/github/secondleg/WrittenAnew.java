package io.github.secondleg;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The facts of a tie of one match written down anew, about the same teams, about others, or with all of them turned round. */
final class WrittenAnew {
    static final WrittenAnew SAME = new WrittenAnew(team -> team, false);
    /** Under names and codes whose order is the other way round; clubs of one association stay so. */
    static final WrittenAnew RENAMED = new WrittenAnew(WrittenAnew::renamed, false);
    /** With the visitors written first throughout. */
    static final WrittenAnew MIRRORED = new WrittenAnew(team -> team, true);

    private final UnaryOperator<Team> teams;
    private final boolean turned;

    private WrittenAnew(UnaryOperator<Team> teams, boolean turned) {
        this.teams = teams;
        this.turned = turned;
    }

    private static Team renamed(Team team) {
        String code = switch (team.association().code()) {
            case "MLI" -> "ZZZ";
            case "RWA" -> "AAA";
            default -> "MMM";
        };
        String name = switch (team.name()) {
            case "Onze Créateurs" -> "zz";
            case "Djoliba" -> "Aaa";
            default -> "mm";
        };
        return Team.of(name, code).withId("id of " + name);
    }

    SingleMatchTie in(SingleMatchTie tie) {
        return in(tie, tie.incidents(), tie.rulings());
    }

    SingleMatchTie in(SingleMatchTie tie, List<Incident> incidents, List<Ruling> rulings) {
        Team home = teams.apply(turned ? tie.second() : tie.first());
        Team away = teams.apply(turned ? tie.first() : tie.second());
        SingleMatchTie built = SingleMatchTie.between(home, away);
        for (Ruling ruling : rulings) {
            built = built.with(in(ruling));
        }
        for (Incident incident : incidents) {
            built = built.with(in(incident));
        }
        built = built.withMatch(in(tie.match()));
        built = tie.higherSeed().map(teams).map(built::withHigherSeed).orElse(built);
        built = tie.lotsDrawnFor().map(teams).map(built::withLotsDrawnFor).orElse(built);
        built = tie.playOffMatch().map(this::in).map(built::withPlayOffMatch).orElse(built);
        built = tie.shootOut().map(this::in).map(built::withShootOut).orElse(built);
        return tie.extraTime().map(this::in).map(built::withExtraTime).orElse(built);
    }

    private Leg in(Leg leg) {
        Leg other = leg;
        if (leg instanceof Leg.Played played) {
            other = Leg.played(in(played.score().orElseThrow()));
        } else if (leg instanceof Leg.Abandoned abandoned && leg.scoreOnPitch().isPresent()) {
            Score score = in(leg.scoreOnPitch().get());
            other = abandoned.stands()
                    ? Leg.abandonedScoreStands(score.homeGoals(), score.awayGoals())
                    : Leg.abandoned(score.homeGoals(), score.awayGoals());
        } else if (leg instanceof Leg.Awarded award) {
            Leg.Awarded written = Leg.awarded(in(award.award()));
            written = award.scoreOnPitch().map(this::in).map(written::insteadOf).orElse(written);
            other = award.counts() ? written : written.forTheRecordOnly();
        }
        return Legs.onDay(other, leg.date());
    }

    private Score in(Score score) {
        return turned ? Score.of(score.awayGoals(), score.homeGoals()) : score;
    }

    private ExtraTime in(ExtraTime goals) {
        return turned ? ExtraTime.ofGoals(goals.awayGoals(), goals.homeGoals()) : goals;
    }

    private ShootOut in(ShootOut kicks) {
        return turned ? ShootOut.of(kicks.awayGoals(), kicks.homeGoals()) : kicks;
    }

    private PlayOffMatch in(PlayOffMatch playOff) {
        PlayOffMatch other = PlayOffMatch.between(
                teams.apply(turned ? playOff.away() : playOff.home()),
                teams.apply(turned ? playOff.home() : playOff.away()),
                in(playOff.match()));
        other = playOff.extraTime().map(this::in).map(other::withExtraTime).orElse(other);
        return playOff.shootOut().map(this::in).map(other::withShootOut).orElse(other);
    }

    private Incident in(Incident incident) {
        if (incident instanceof Incident.ClubExit exit) {
            Team team = teams.apply(exit.team());
            Incident.ClubExit other = switch (exit.kind()) {
                case WITHDRAWAL -> Incident.withdrawal(team);
                case DISQUALIFICATION -> Incident.disqualification(team);
                default -> Incident.disqualificationFromTie(team);
            };
            return exit.date().map(other::on).orElse(other);
        }
        if (incident instanceof Incident.Failure failure) {
            Team team = teams.apply(failure.team());
            return switch (failure.kind()) {
                case NO_SHOW -> Incident.noShow(team, failure.match());
                case REFUSAL_TO_PLAY_ON -> Incident.refusalToPlayOn(team, failure.match());
                default -> Incident.tooFewPlayers(team, failure.match());
            };
        }
        Incident.Suspension suspension = (Incident.Suspension) incident;
        Team ofAssociation =
                teams.apply(Team.of("anyone", suspension.association().code()));
        Incident.Suspension other = Incident.suspension(ofAssociation.association(), suspension.body());
        other = suspension.date().map(other::from).orElse(other);
        return suspension.lifted().map(other::liftedOn).orElse(other);
    }

    private Ruling in(Ruling ruling) {
        Ruling other = ruling instanceof Ruling.TieAwarded award
                ? Ruling.tieAwardedTo(teams.apply(award.team()))
                : Ruling.placeGivenTo(
                        teams.apply(((Ruling.PlaceGiven) ruling).team()), ((Ruling.PlaceGiven) ruling).authority());
        Optional<Ruling> dated = ruling.date().map(other::on);
        return dated.orElse(other);
    }
}
