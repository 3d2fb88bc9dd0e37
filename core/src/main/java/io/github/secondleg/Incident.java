package io.github.secondleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event off the pitch, or in place of a match, with its date if known. It is a fact without consequences of its own.
 *
 * <p>The chain gives it a consequence: its {@link Sanctions} say which kinds of incident eliminate a team, and
 * {@link TiebreakChain#decide} says whether an incident came before the end of the tie.
 *
 * <table>
 * <caption>Every kind of incident</caption>
 * <tr><th>what happened</th><th>factory</th><th>when it counts, if the chain has a sanction for it</th></tr>
 * <tr><td>a team withdrew from the tie or the competition</td><td>{@link #withdrawal}</td><td>before the end of the tie</td></tr>
 * <tr><td>a team was put out of the competition from that date on</td><td>{@link #disqualification}</td>
 * <td>before the end of the tie</td></tr>
 * <tr><td>a team was put out of this tie, often a week after it</td><td>{@link #disqualificationFromTie}</td>
 * <td>always, after any result and on any date</td></tr>
 * <tr><td>a team failed at a match: it did not turn up, refused to play on, or had too few players</td>
 * <td>{@link #noShow}, {@link #refusalToPlayOn}, {@link #tooFewPlayers}</td><td>always, on the date of the match</td></tr>
 * <tr><td>an association was suspended</td><td>{@link #suspension}</td>
 * <td>on the date of the first match that it bars, before the end of the tie</td></tr>
 * </table>
 *
 * <p>A withdrawal or disqualification without a date counts as before the end of the tie, even if the legs of the tie have dates. Give
 * the {@linkplain ClubExit#on date} if you know it.
 *
 * <p>A failure may name a play-off match that is not recorded. A team that it eliminates is then out on an unknown date, and a score
 * that a sanction gives is the score of that match. If one team has several failures at one match, the kind that {@link Kind} lists
 * first gives the score.
 *
 * <p>Record only facts that are still valid: leave out a failure or a disqualification that was set aside on appeal. Two incidents are
 * equal if their kinds, their teams or associations, and their dates are equal.
 */
public abstract sealed class Incident {
    /** The kinds of incident that a chain can have a sanction for. */
    public enum Kind {
        /** A team withdrew. */
        WITHDRAWAL("withdrawal"),
        /** A team was put out of the competition from a date on. */
        DISQUALIFICATION("disqualification"),
        /** A team was put out of this tie. */
        DISQUALIFICATION_FROM_TIE("disqualification from this tie"),
        /** A team did not turn up. */
        NO_SHOW("no-show"),
        /** A team refused to play on, or left the ground. */
        REFUSAL_TO_PLAY_ON("refusal to play on"),
        /** A team had fewer players than the rules require. */
        TOO_FEW_PLAYERS("too few players"),
        /** The association of a team was suspended. */
        SUSPENSION("suspension");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** Whether this is a failure at a match. */
        boolean isFailure() {
            return this == NO_SHOW || this == REFUSAL_TO_PLAY_ON || this == TOO_FEW_PLAYERS;
        }

        /** The kind in words, as in {@code refusal to play on}. */
        @Override
        public String toString() {
            return text;
        }
    }

    final @Nullable LocalDate date;
    private final Kind kind;
    private final List<Object> content;

    private Incident(Kind kind, @Nullable LocalDate date, List<Object> content) {
        this.kind = kind;
        this.date = date;
        this.content = content;
    }

    /**
     * A team withdrew from the tie or the competition.
     *
     * @param team the team
     * @return the undated withdrawal
     */
    public static ClubExit withdrawal(Team team) {
        return new ClubExit(Kind.WITHDRAWAL, team, null);
    }

    /**
     * A team was put out of the competition from a date on. Ties that it won before stay won.
     *
     * @param team the team
     * @return the undated disqualification
     */
    public static ClubExit disqualification(Team team) {
        return new ClubExit(Kind.DISQUALIFICATION, team, null);
    }

    /**
     * A team was put out of this tie, as when one of its players is found ineligible a week later.
     *
     * @param team the team
     * @return the undated disqualification
     */
    public static ClubExit disqualificationFromTie(Team team) {
        return new ClubExit(Kind.DISQUALIFICATION_FROM_TIE, team, null);
    }

    /**
     * A team did not turn up for a match.
     *
     * @param team the team
     * @param match the match that the team missed
     * @return the failure, which has the date of that match
     */
    public static Failure noShow(Team team, Match match) {
        return new Failure(Kind.NO_SHOW, team, match);
    }

    /**
     * A team refused to play on, or left the ground before the end.
     *
     * @param team the team
     * @param match the match that the team did not finish
     * @return the failure, which has the date of that match
     */
    public static Failure refusalToPlayOn(Team team, Match match) {
        return new Failure(Kind.REFUSAL_TO_PLAY_ON, team, match);
    }

    /**
     * A team had fewer players for a match than the rules require.
     *
     * @param team the team
     * @param match the match that the team could not play or finish
     * @return the failure, which has the date of that match
     */
    public static Failure tooFewPlayers(Team team, Match match) {
        return new Failure(Kind.TOO_FEW_PLAYERS, team, match);
    }

    /**
     * An association was suspended. Its teams are barred from the date on which the suspension started up to but not including the
     * date on which it was lifted.
     *
     * @param association the association
     * @param body the body that suspended it, as in {@code FIFA}
     * @return the undated suspension
     * @throws IllegalArgumentException if the body is blank
     */
    public static Suspension suspension(Association association, String body) {
        return new Suspension(association, body, null, null);
    }

    /** {@return the kind of this incident, for {@link Sanctions}} */
    public final Kind kind() {
        return kind;
    }

    /** {@return the date on which it happened, was ruled or started, or empty if it is unknown or is the date of a match} */
    public final Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * Whether the incident is about a team: its withdrawal, its disqualification, its failure, or the suspension of its association.
     *
     * @param team the team
     * @return {@code true} if the incident is about the team
     */
    public abstract boolean concerns(Team team);

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Incident that
                && kind == that.kind
                && Objects.equals(date, that.date)
                && content.equals(that.content);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(kind, date, content);
    }

    /** The withdrawal or disqualification of a team. */
    public static final class ClubExit extends Incident {
        private final Team team;

        private ClubExit(Kind kind, Team team, @Nullable LocalDate date) {
            super(kind, date, List.of(Objects.requireNonNull(team, "team")));
            this.team = team;
        }

        /**
         * The same incident with a date.
         *
         * @param newDate the date on which it happened or was decided
         * @return the dated incident
         */
        public ClubExit on(LocalDate newDate) {
            return new ClubExit(kind(), team, Objects.requireNonNull(newDate, "newDate"));
        }

        /** {@return the team that withdrew or was disqualified} */
        public Team team() {
            return team;
        }

        @Override
        public boolean concerns(Team other) {
            return Objects.requireNonNull(other, "team").equals(team);
        }

        /** As in {@code withdrawal of RSLAF (SLE) on 2017-03-17}. */
        @Override
        public String toString() {
            return kind() + " of " + team + (date == null ? "" : " on " + date);
        }
    }

    /** The failure of a team at a match: a no-show, a refusal to play on, or too few players. */
    public static final class Failure extends Incident {
        private final Team team;
        private final Match match;

        private Failure(Kind kind, Team team, Match match) {
            super(kind, null, List.of(Objects.requireNonNull(team, "team"), Objects.requireNonNull(match, "match")));
            this.team = team;
            this.match = match;
        }

        /** {@return the team that failed} */
        public Team team() {
            return team;
        }

        /** {@return the match at which it failed} */
        public Match match() {
            return match;
        }

        @Override
        public boolean concerns(Team other) {
            return Objects.requireNonNull(other, "team").equals(team);
        }

        /** As in {@code no-show of Dolphins (NGA) at the first leg}: a noun phrase, for sentences. */
        @Override
        public String toString() {
            String fact = kind() == Kind.TOO_FEW_PLAYERS ? "fielding of too few players by " : kind() + " of ";
            return fact + team + " at the " + match;
        }
    }

    /** The suspension of an association, whose teams may then not play. */
    public static final class Suspension extends Incident {
        private final Association association;
        private final String body;
        private final @Nullable LocalDate lifted;

        private Suspension(
                Association association, String body, @Nullable LocalDate start, @Nullable LocalDate lifted) {
            super(
                    Kind.SUSPENSION,
                    start,
                    List.of(
                            Objects.requireNonNull(association, "association"),
                            Objects.requireNonNull(body, "body"),
                            Optional.ofNullable(lifted)));
            this.association = association;
            this.body = body;
            this.lifted = lifted;
            if (body.isBlank()) {
                throw TieErrors.blank("suspending body", body);
            }
            if (start != null && lifted != null && lifted.isBefore(start)) {
                throw TieErrors.liftedBeforeStart(association, start, lifted);
            }
        }

        /**
         * The same suspension with the date on which it started.
         *
         * @param start the first date on which the association's teams are barred
         * @return the suspension from that date on
         * @throws IllegalArgumentException if the suspension was lifted before that date
         */
        public Suspension from(LocalDate start) {
            return new Suspension(association, body, Objects.requireNonNull(start, "start"), lifted);
        }

        /**
         * The same suspension with the date on which it was lifted.
         *
         * @param firstFreeDate the first date on which the association's teams may play again
         * @return the suspension up to but not including that date
         * @throws IllegalArgumentException if the suspension started after that date
         */
        public Suspension liftedOn(LocalDate firstFreeDate) {
            return new Suspension(association, body, date, Objects.requireNonNull(firstFreeDate, "firstFreeDate"));
        }

        /** {@return the suspended association} */
        public Association association() {
            return association;
        }

        /** {@return the body that suspended it} */
        public String body() {
            return body;
        }

        /** {@return the first date on which the association's teams may play again, or empty if the suspension is not lifted} */
        public Optional<LocalDate> lifted() {
            return Optional.ofNullable(lifted);
        }

        /**
         * Whether the association's teams are barred on a date. If the start is unknown, all dates before the lifting are barred.
         *
         * @param date the date
         * @return {@code true} if the suspension bars them
         */
        public boolean bars(LocalDate date) {
            Objects.requireNonNull(date, "date");
            return (this.date == null || !date.isBefore(this.date)) && (lifted == null || date.isBefore(lifted));
        }

        @Override
        public boolean concerns(Team team) {
            return Objects.requireNonNull(team, "team").association().equals(association);
        }

        /** As in {@code suspension of MLI by FIFA from 2017-03-17}. */
        @Override
        public String toString() {
            return "suspension of " + association + " by " + body
                    + (date == null ? "" : " from " + date)
                    + (lifted == null ? "" : ", lifted on " + lifted);
        }
    }
}
