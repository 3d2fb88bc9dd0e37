package io.github.secondleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a tie off the pitch, or instead of a match: a fact, with its day where that is known.
 *
 * <p>What it leads to is the chain's business: its {@link Sanctions} say which kinds put a club out, and
 * {@link TiebreakChain#decide} whether it came in time.
 *
 * <table>
 * <caption>Every kind of incident</caption>
 * <tr><th>what happened</th><th>factory</th><th>when it counts, if the chain punishes it</th></tr>
 * <tr><td>a club gave up</td><td>{@link #withdrawal}</td><td>before the tie's end</td></tr>
 * <tr><td>a club was put out from then on</td><td>{@link #disqualification}</td><td>before the tie's end</td></tr>
 * <tr><td>a club was put out of this very tie, often a week later</td><td>{@link #disqualificationFromTie}</td>
 * <td>whatever its day, whatever was played</td></tr>
 * <tr><td>a club did not turn up for a match</td><td>{@link #noShow}</td><td>always, as of the match's day</td></tr>
 * <tr><td>a club refused to play on, or left</td><td>{@link #refusalToPlayOn}</td><td>always, as of the match's day</td></tr>
 * <tr><td>a club had too few players for a match</td><td>{@link #tooFewPlayers}</td>
 * <td>always, as of the match's day</td></tr>
 * <tr><td>an association was suspended</td><td>{@link #suspension}</td>
 * <td>at a match that it bars the club from, before the tie's end</td></tr>
 * </table>
 *
 * <p>A failure may name a play-off match that is not recorded: a club put out by it is out as of a day that is not known, and a score
 * given for it is that match's. Of several failures of one team at one match, the kind named first in {@link Kind} gives the score.
 *
 * <p>Record what stands: a failure or disqualification that was set aside on appeal is left out. Two incidents are equal if they
 * are of the same kind, about the same club or association, with the same days.
 */
public abstract sealed class Incident {
    /** The kinds of incident that a chain can punish. */
    public enum Kind {
        /** A club gave up. */
        WITHDRAWAL("withdrawal"),
        /** A club was put out from a day on. */
        DISQUALIFICATION("disqualification"),
        /** A club was put out of this tie, whatever was played. */
        DISQUALIFICATION_FROM_TIE("disqualification from this tie"),
        /** A club did not turn up. */
        NO_SHOW("no-show"),
        /** A club refused to play on, or left the ground. */
        REFUSAL_TO_PLAY_ON("refusal to play on"),
        /** A club had fewer players than the rules ask for. */
        TOO_FEW_PLAYERS("lack of players"),
        /** A club's association was suspended. */
        SUSPENSION("suspension");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether this is a failure at a match. */
        boolean isFailure() {
            return this == NO_SHOW || this == REFUSAL_TO_PLAY_ON || this == TOO_FEW_PLAYERS;
        }

        /** The words for it, as in {@code refusal to play on}. */
        @Override
        public String toString() {
            return words;
        }
    }

    private final Kind kind;
    private final @Nullable LocalDate date;

    private Incident(Kind kind, @Nullable LocalDate date) {
        this.kind = kind;
        this.date = date;
    }

    /**
     * A club gave up: the tie, or the competition.
     *
     * <p>Without a day it counts as before the tie's end, even of a tie whose legs have days: give the {@linkplain ClubExit#on day}
     * when you know it.
     *
     * @param team the club
     * @return the withdrawal, without a day
     */
    public static ClubExit withdrawal(Team team) {
        return new ClubExit(Kind.WITHDRAWAL, team, null);
    }

    /**
     * A club was put out of the competition from then on: what it had won before stays won.
     *
     * <p>Without a day it counts as before the tie's end, even of a tie whose legs have days: give the {@linkplain ClubExit#on day}
     * when you know it.
     *
     * @param team the club
     * @return the disqualification, without a day
     */
    public static ClubExit disqualification(Team team) {
        return new ClubExit(Kind.DISQUALIFICATION, team, null);
    }

    /**
     * A club was put out of this very tie, as when a player is found ineligible a week after it: whatever was played, and
     * whatever the day, it does not advance from it.
     *
     * @param team the club
     * @return the disqualification, without a day
     */
    public static ClubExit disqualificationFromTie(Team team) {
        return new ClubExit(Kind.DISQUALIFICATION_FROM_TIE, team, null);
    }

    /**
     * A club did not turn up for a match.
     *
     * @param team the club
     * @param match the match it stayed away from
     * @return the failure; its day is the match's
     */
    public static Failure noShow(Team team, Match match) {
        return new Failure(Kind.NO_SHOW, team, match);
    }

    /**
     * A club refused to play on, or left the ground before the end.
     *
     * @param team the club
     * @param match the match it left
     * @return the failure; its day is the match's
     */
    public static Failure refusalToPlayOn(Team team, Match match) {
        return new Failure(Kind.REFUSAL_TO_PLAY_ON, team, match);
    }

    /**
     * A club had fewer players for a match than the rules ask for.
     *
     * @param team the club
     * @param match the match it could not play
     * @return the failure; its day is the match's
     */
    public static Failure tooFewPlayers(Team team, Match match) {
        return new Failure(Kind.TOO_FEW_PLAYERS, team, match);
    }

    /**
     * An association was suspended. It bars the association's clubs from the day it started up to, not including, the day it was
     * lifted.
     *
     * @param association the association
     * @param body who suspended it, as in {@code FIFA}
     * @return the suspension, without days
     * @throws IllegalArgumentException if the body is blank
     */
    public static Suspension suspension(Association association, String body) {
        return new Suspension(association, body, null, null);
    }

    /**
     * Which kind of incident this is, for {@link Sanctions}.
     *
     * @return the kind
     */
    public final Kind kind() {
        return kind;
    }

    /**
     * The day it happened, was ruled, or began. A {@link Failure} has none of its own: its day is the match's.
     *
     * @return the day, or empty if it is not known
     */
    public final Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    final @Nullable LocalDate dateOrNull() {
        return date;
    }

    /**
     * Whether the incident is about a team: its own exit or failure, or the suspension of its association.
     *
     * @param team the team
     * @return whether it is
     */
    public abstract boolean concerns(Team team);

    abstract List<Object> facts();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Incident that
                && kind == that.kind
                && Objects.equals(date, that.date)
                && facts().equals(that.facts());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(kind, date, facts());
    }

    /** A club out by a decision of its own or of the organiser: withdrawal or disqualification. */
    public static final class ClubExit extends Incident {
        private final Team team;

        private ClubExit(Kind kind, Team team, @Nullable LocalDate date) {
            super(kind, date);
            this.team = Objects.requireNonNull(team, "team");
        }

        /**
         * The same exit on a day. Without one a withdrawal or disqualification counts as before the tie's end, even of a tie whose
         * legs have days.
         *
         * @param newDate the day it happened or was decided
         * @return the exit with that day
         */
        public ClubExit on(LocalDate newDate) {
            return new ClubExit(kind(), team, Objects.requireNonNull(newDate, "newDate"));
        }

        /**
         * The club that is out.
         *
         * @return the club
         */
        public Team team() {
            return team;
        }

        @Override
        public boolean concerns(Team other) {
            return Objects.requireNonNull(other, "team").equals(team);
        }

        @Override
        List<Object> facts() {
            return List.of(team);
        }

        /** As in {@code withdrawal of RSLAF (SLE) on 2017-03-17}. */
        @Override
        public String toString() {
            return kind() + " of " + team + (dateOrNull() == null ? "" : " on " + dateOrNull());
        }
    }

    /** A club that failed at a match: no-show, refusal to play on, too few players. */
    public static final class Failure extends Incident {
        private final Team team;
        private final Match match;

        private Failure(Kind kind, Team team, Match match) {
            super(kind, null);
            this.team = Objects.requireNonNull(team, "team");
            this.match = Objects.requireNonNull(match, "match");
        }

        /**
         * The club that failed.
         *
         * @return the club
         */
        public Team team() {
            return team;
        }

        /**
         * The match it failed at.
         *
         * @return the match
         */
        public Match match() {
            return match;
        }

        @Override
        public boolean concerns(Team other) {
            return Objects.requireNonNull(other, "team").equals(team);
        }

        @Override
        List<Object> facts() {
            return List.of(team, match);
        }

        /** As in {@code no-show of Dolphins (NGA) at the first leg}. */
        @Override
        public String toString() {
            return kind() + " of " + team + " at the " + match;
        }
    }

    /** An association that was suspended, and with it the right of its clubs to play. */
    public static final class Suspension extends Incident {
        private final Association association;
        private final String body;
        private final @Nullable LocalDate lifted;

        private Suspension(
                Association association, String body, @Nullable LocalDate start, @Nullable LocalDate lifted) {
            super(Kind.SUSPENSION, start);
            this.association = Objects.requireNonNull(association, "association");
            this.body = Objects.requireNonNull(body, "body");
            this.lifted = lifted;
            if (body.isBlank()) {
                throw TieErrors.blank("suspending body", body);
            }
            if (start != null && lifted != null && lifted.isBefore(start)) {
                throw TieErrors.liftedBeforeStart(association, start, lifted);
            }
        }

        /**
         * The same suspension with the day it began.
         *
         * @param start the first day on which the association's clubs are barred
         * @return the suspension from that day on
         * @throws IllegalArgumentException if it was lifted before
         */
        public Suspension from(LocalDate start) {
            return new Suspension(association, body, Objects.requireNonNull(start, "start"), lifted);
        }

        /**
         * The same suspension with the day it was lifted.
         *
         * @param firstFreeDay the first day on which the association's clubs may play again
         * @return the suspension up to, not including, that day
         * @throws IllegalArgumentException if it began later
         */
        public Suspension liftedOn(LocalDate firstFreeDay) {
            return new Suspension(
                    association, body, dateOrNull(), Objects.requireNonNull(firstFreeDay, "firstFreeDay"));
        }

        /**
         * The suspended association.
         *
         * @return the association
         */
        public Association association() {
            return association;
        }

        /**
         * Who suspended it.
         *
         * @return the body
         */
        public String body() {
            return body;
        }

        /**
         * The first day on which the association's clubs may play again.
         *
         * @return the day, or empty if nothing lifted it
         */
        public Optional<LocalDate> lifted() {
            return Optional.ofNullable(lifted);
        }

        /**
         * Whether the association's clubs may not play on a day. A suspension whose beginning is not known bars every day before
         * it was lifted.
         *
         * @param date the day
         * @return whether it is barred
         */
        public boolean bars(LocalDate date) {
            Objects.requireNonNull(date, "date");
            LocalDate start = dateOrNull();
            return (start == null || !date.isBefore(start)) && (lifted == null || date.isBefore(lifted));
        }

        @Override
        public boolean concerns(Team team) {
            return Objects.requireNonNull(team, "team").association().equals(association);
        }

        @Override
        List<Object> facts() {
            return List.of(association, body, lifted());
        }

        /** As in {@code suspension of MLI by FIFA from 2017-03-17}. */
        @Override
        public String toString() {
            return "suspension of " + association + " by " + body
                    + (dateOrNull() == null ? "" : " from " + dateOrNull())
                    + (lifted == null ? "" : ", lifted on " + lifted);
        }
    }
}
