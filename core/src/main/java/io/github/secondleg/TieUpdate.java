package io.github.secondleg;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the facts after the legs change in a tie of any kind. */
final class TieUpdate {
    private TieUpdate() {}

    static AfterLegs recording(Tie tie, ExtraTime extraTime) {
        checkAgrees("extra time", tie.afterLegs.extraTime(), Objects.requireNonNull(extraTime, "extraTime"));
        return tie.afterLegs.with(extraTime);
    }

    static AfterLegs recording(Tie tie, ShootOut shootOut) {
        checkAgrees("shoot-out", tie.afterLegs.shootOut(), Objects.requireNonNull(shootOut, "shootOut"));
        return tie.afterLegs.with(shootOut);
    }

    static AfterLegs recording(Tie tie, PlayOffMatch playOffMatch) {
        checkTeams(tie, Objects.requireNonNull(playOffMatch, "playOffMatch"));
        PlayOffMatch old = tie.afterLegs.playOffMatch();
        return tie.afterLegs.with(old == null ? playOffMatch : playOffMatch.over(old));
    }

    static AfterLegs correcting(Tie tie, PlayOffMatch playOffMatch) {
        checkTeams(tie, Objects.requireNonNull(playOffMatch, "playOffMatch"));
        PlayOffMatch old = tie.afterLegs.playOffMatch();
        return tie.afterLegs.with(old == null ? playOffMatch : playOffMatch.keeping(old));
    }

    static AfterLegs recordingLots(Tie tie, Team team) {
        return tie.afterLegs.withLots(sideIn(tie, "drawing of lots", team));
    }

    static AfterLegs recordingHigherSeed(Tie tie, Team team) {
        return tie.afterLegs.withHigherSeed(sideIn(tie, "seeding", team));
    }

    static AfterLegs recording(Tie tie, Incident incident) {
        if (!Objects.requireNonNull(incident, "incident").concerns(tie.first) && !incident.concerns(tie.second)) {
            throw TieErrors.incidentOfAnotherTie(incident, tie.teams());
        }
        if (incident instanceof Incident.Failure failure && !has(tie, failure.match())) {
            throw TieErrors.matchOfAnotherTie(
                    "incident", incident.toString(), failure.match(), tie.teams(), tie.isOverOneMatch());
        }
        return tie.afterLegs.with(incident);
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
        for (Ruling earlier : tie.afterLegs.rulings()) {
            if (earlier instanceof Ruling.PlaceGiven == fillsPlace && !earlier.equals(ruling)) {
                throw Contradictions.ofRulings(earlier, ruling);
            }
        }
        return tie.afterLegs.with(ruling);
    }

    /** Removes the facts after a last leg that is now still to be played. */
    static AfterLegs revoking(Tie tie, Ruling ruling) {
        AfterLegs without = tie.afterLegs.without(Objects.requireNonNull(ruling, "ruling"));
        return without.after(LastMatch.of(tie.withUnchecked(without)));
    }

    /** The tie as it was before its play-off match. */
    static Tie beforePlayOffMatch(Tie tie) {
        return tie.withUnchecked(tie.afterLegs.with((PlayOffMatch) null));
    }

    /** The tie for rules without a play-off match: without the match and without failures at it. */
    static Tie withoutPlayOffMatch(Tie tie) {
        return tie.afterLegs.isAboutPlayOffMatch() ? tie.withUnchecked(tie.afterLegs.withoutPlayOffMatch()) : tie;
    }

    /** The play-off match in another state: on the ground recorded, or else on the first team's. */
    static PlayOffMatch playOffMatch(Tie tie, Leg leg) {
        PlayOffMatch old = tie.afterLegs.playOffMatch();
        return old == null
                ? PlayOffMatch.between(tie.first, tie.second, leg)
                : PlayOffMatch.between(old.home(), old.away(), leg);
    }

    private static void checkAgrees(String what, @Nullable Object old, Object now) {
        if (old != null && !old.equals(now)) {
            throw Contradictions.ofFacts(what, old, now);
        }
    }

    private static void checkTeams(Tie tie, PlayOffMatch playOffMatch) {
        sideIn(tie, "play-off match", playOffMatch.home());
        sideIn(tie, "play-off match", playOffMatch.away());
    }

    private static Side sideIn(Tie tie, String what, Team team) {
        return tie.sideOf(team).orElseThrow(() -> TieErrors.teamOfAnotherTie(what, team, tie.teams()));
    }

    /** Whether this kind of tie can have the match. */
    private static boolean has(Tie tie, Match match) {
        return match == Match.PLAY_OFF_MATCH || tie.isOverOneMatch() == (match == Match.SINGLE_MATCH);
    }
}
