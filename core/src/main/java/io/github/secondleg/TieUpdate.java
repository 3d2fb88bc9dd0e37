package io.github.secondleg;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a tie of any kind grows once its matches are played: the facts after the legs, with one more of them. */
final class TieUpdate {
    private TieUpdate() {}

    static AfterLegs recording(Tie tie, ExtraTime extraTime) {
        checkAgrees("extra time", tie.sequel.extraTime(), Objects.requireNonNull(extraTime, "extraTime"));
        return tie.sequel.with(extraTime);
    }

    static AfterLegs recording(Tie tie, ShootOut shootOut) {
        checkAgrees("shoot-out", tie.sequel.shootOut(), Objects.requireNonNull(shootOut, "shootOut"));
        return tie.sequel.with(shootOut);
    }

    static AfterLegs recording(Tie tie, PlayOffMatch playOffMatch) {
        checkTeams(tie, Objects.requireNonNull(playOffMatch, "playOffMatch"));
        PlayOffMatch old = tie.sequel.playOffMatch();
        return tie.sequel.with(old == null ? playOffMatch : playOffMatch.over(old));
    }

    static AfterLegs correcting(Tie tie, PlayOffMatch playOffMatch) {
        checkTeams(tie, Objects.requireNonNull(playOffMatch, "playOffMatch"));
        PlayOffMatch old = tie.sequel.playOffMatch();
        return tie.sequel.with(old == null ? playOffMatch : playOffMatch.keeping(old));
    }

    static AfterLegs recordingLots(Tie tie, Team team) {
        return tie.sequel.withLots(sideIn(tie, "drawing of lots", team));
    }

    static AfterLegs recordingHigherSeed(Tie tie, Team team) {
        return tie.sequel.withHigherSeed(sideIn(tie, "seeding", team));
    }

    static AfterLegs recording(Tie tie, Incident incident) {
        if (!Objects.requireNonNull(incident, "incident").concerns(tie.first) && !incident.concerns(tie.second)) {
            throw TieErrors.incidentOfAnotherTie(incident, tie.teams());
        }
        if (incident instanceof Incident.Failure failure && !has(tie, failure.match())) {
            throw TieErrors.matchOfAnotherTie(
                    "incident", incident.toString(), failure.match(), tie.teams(), tie.isOverOneMatch());
        }
        return tie.sequel.with(incident);
    }

    static AfterLegs recording(Tie tie, Ruling ruling) {
        Objects.requireNonNull(ruling, "ruling");
        if (ruling instanceof Ruling.TieAwarded award) {
            sideIn(tie, "ruling", award.team());
        }
        if (ruling instanceof Ruling.OneLeg oneLeg && !has(tie, oneLeg.leg())) {
            throw TieErrors.matchOfAnotherTie(
                    "ruling", ruling.toString(), oneLeg.leg(), tie.teams(), tie.isOverOneMatch());
        }
        boolean fillsPlace = ruling instanceof Ruling.PlaceGiven;
        for (Ruling earlier : tie.sequel.rulings()) {
            if (earlier instanceof Ruling.PlaceGiven == fillsPlace && !earlier.equals(ruling)) {
                throw Tie.ContradictionException.ofRulings(earlier, ruling);
            }
        }
        return tie.sequel.with(ruling);
    }

    /** Without what had followed a last leg that is now to be played. */
    static AfterLegs revoking(Tie tie, Ruling ruling) {
        AfterLegs without = tie.sequel.without(Objects.requireNonNull(ruling, "ruling"));
        return without.after(tie.lastLeg(without));
    }

    private static void checkAgrees(String what, @Nullable Object old, Object now) {
        if (old != null && !old.equals(now)) {
            throw Tie.ContradictionException.ofFacts(what, old, now);
        }
    }

    private static void checkTeams(Tie tie, PlayOffMatch playOffMatch) {
        sideIn(tie, "play-off match", playOffMatch.home());
        sideIn(tie, "play-off match", playOffMatch.away());
    }

    private static Side sideIn(Tie tie, String what, Team team) {
        return tie.sideOf(team).orElseThrow(() -> TieErrors.teamOfAnotherTie(what, team, tie.teams()));
    }

    /** Whether a tie of this kind can have such a match. */
    private static boolean has(Tie tie, Match match) {
        return match == Match.PLAY_OFF_MATCH || tie.isOverOneMatch() == (match == Match.SINGLE_MATCH);
    }
}
