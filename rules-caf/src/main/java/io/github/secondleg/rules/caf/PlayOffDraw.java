package io.github.secondleg.rules.caf;

import io.github.secondleg.Team;
import io.github.secondleg.draw.Draw;
import io.github.secondleg.draw.Pot;
import io.github.secondleg.draw.PotPairing;
import io.github.secondleg.text.ErrorMessage;
import java.util.List;
import java.util.Objects;

/**
 * The draw for the play-off round of the Confederation Cup, as held in Cairo on 21 March 2017: losers of the Champions League's first round
 * against winners of the Confederation Cup's.
 *
 * <table>
 * <caption>The pots, seeded by CAF's 5-year ranking</caption>
 * <tr><th>pot</th><th>balls</th><th>who</th></tr>
 * <tr><td>A</td><td>4</td><td>the highest-ranked losers of the Champions League's first round</td></tr>
 * <tr><td>B</td><td>12</td><td>the lowest-ranked winners of the Confederation Cup's first round</td></tr>
 * <tr><td>C</td><td>4</td><td>the highest-ranked winners of the Confederation Cup's first round</td></tr>
 * <tr><td>D</td><td>12</td><td>the lowest-ranked losers of the Champions League's first round</td></tr>
 * </table>
 *
 * <p>First A and B are drawn into four ties, then C and D into four, then what is left of B and D into eight. The club from the Confederation
 * Cup hosts the second leg. All of this is on the season's pages, a secondary source. From which of two pots the first ball of a tie came they
 * do not say: here it is the one they name first. They know of no constraint, and FUS Rabat met MAS Fez: clubs of one association could.
 */
public final class PlayOffDraw {
    private static final int SEEDED = 4;
    private static final int UNSEEDED = 12;

    private PlayOffDraw() {}

    /**
     * The plan of the draw, for whatever is in the pots.
     *
     * @param <E> what is drawn
     * @param a the 4 balls of pot A
     * @param b the 12 balls of pot B
     * @param c the 4 balls of pot C
     * @param d the 12 balls of pot D
     * @return the draw, without constraints
     * @throws IllegalArgumentException if a pot has another number of balls, or a ball lies in two places
     */
    public static <E> Draw<E> of(List<? extends E> a, List<? extends E> b, List<? extends E> c, List<? extends E> d) {
        Pot<E> potA = pot("A", Objects.requireNonNull(a, "a"), SEEDED);
        Pot<E> potB = pot("B", Objects.requireNonNull(b, "b"), UNSEEDED);
        Pot<E> potC = pot("C", Objects.requireNonNull(c, "c"), SEEDED);
        Pot<E> potD = pot("D", Objects.requireNonNull(d, "d"), UNSEEDED);
        return Draw.of(
                PotPairing.of(potA, potB).withFirstLegAt(potA),
                PotPairing.of(potC, potD).withFirstLegAt(potD),
                PotPairing.of(potB, potD).withFirstLegAt(potD));
    }

    private static <E> Pot<E> pot(String name, List<? extends E> balls, int expected) {
        if (balls.size() != expected) {
            throw ErrorMessage.rejection(
                    "Pot " + name + " of the play-off draw (" + balls.size() + " balls) must hold " + expected + ".",
                    "Maybe the order of the pots was changed: A and C have 4, B and D 12.");
        }
        return Pot.of(name, balls);
    }

    /**
     * The draw of 2017 with its 32 clubs.
     *
     * <p><b>Who was in which pot is an inference.</b> No source seen lists the pots. The published order of the ties (first four, next four, last
     * eight) fits these: the Champions League's clubs of the first four ties in A with their opponents in B, the Confederation Cup's of the next
     * four in C with theirs in D, and the last eight of B against D.
     *
     * @return the draw, without constraints
     */
    public static Draw<Team> of2017() {
        return of(
                List.of(
                        Team.of("Young Africans", "TAN"),
                        Team.of("TP Mazembe", "COD"),
                        Team.of("AC Léopards", "CGO"),
                        Team.of("FUS Rabat", "MAR")),
                List.of(
                        Team.of("MC Alger", "ALG"),
                        Team.of("JS Kabylie", "ALG"),
                        Team.of("Mbabane Swallows", "SWZ"),
                        Team.of("MAS Fez", "MAR"),
                        Team.of("Recreativo do Libolo", "ANG"),
                        Team.of("Al-Masry", "EGY"),
                        Team.of("Al-Hilal Al-Ubayyid", "SDN"),
                        Team.of("Club Africain", "TUN"),
                        Team.of("Rayon Sports", "RWA"),
                        Team.of("SuperSport United", "RSA"),
                        Team.of("Platinum Stars", "RSA"),
                        Team.of("IR Tanger", "MAR")),
                List.of(
                        Team.of("ZESCO United", "ZAM"),
                        Team.of("ASEC Mimosas", "CIV"),
                        Team.of("CS Sfaxien", "TUN"),
                        Team.of("Smouha", "EGY")),
                List.of(
                        Team.of("Enugu Rangers", "NGA"),
                        Team.of("CF Mounana", "GAB"),
                        Team.of("Rail Club du Kadiogo", "BFA"),
                        Team.of("Bidvest Wits", "RSA"),
                        Team.of("CNaPS Sport", "MAD"),
                        Team.of("KCCA", "UGA"),
                        Team.of("Gambia Ports Authority", "GAM"),
                        Team.of("AS Port-Louis 2000", "MRI"),
                        Team.of("Rivers United", "NGA"),
                        Team.of("Barrack Young Controllers", "LBR"),
                        Team.of("AS Tanda", "CIV"),
                        Team.of("Horoya", "GUI")));
    }
}
