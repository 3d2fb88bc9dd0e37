package io.github.secondleg.rules.caf;

import io.github.secondleg.Team;
import io.github.secondleg.draw.Draw;
import io.github.secondleg.draw.Pot;
import io.github.secondleg.draw.PotPairing;
import io.github.secondleg.text.ErrorMessage;
import java.util.List;
import java.util.Objects;

/**
 * The draw for the play-off round of the Confederation Cup, as held in Cairo on 21 March 2017. Losers of the Champions League's first round
 * play against winners of the Confederation Cup's first round.
 *
 * <table>
 * <caption>The pots, seeded by CAF's 5-year ranking</caption>
 * <tr><th>pot</th><th>balls</th><th>clubs</th></tr>
 * <tr><td>A</td><td>4</td><td>the highest-ranked losers of the Champions League's first round</td></tr>
 * <tr><td>B</td><td>12</td><td>the lowest-ranked winners of the Confederation Cup's first round</td></tr>
 * <tr><td>C</td><td>4</td><td>the highest-ranked winners of the Confederation Cup's first round</td></tr>
 * <tr><td>D</td><td>12</td><td>the lowest-ranked losers of the Champions League's first round</td></tr>
 * </table>
 *
 * <p>First A and B are drawn into four ties, then C and D into four, then the other balls of B and D into eight. The club from the
 * Confederation Cup hosts the second leg. All of this is on the season's pages, a secondary source. They do not say which of two pots the
 * first ball of a tie came from. This class takes the pot that they name first. They state no constraint, and two clubs of one association
 * met: FUS Rabat and MAS Fez.
 */
public final class PlayOffDraw {
    private static final int SEEDED = 4;
    private static final int UNSEEDED = 12;

    private PlayOffDraw() {}

    /**
     * The draw from the given pots.
     *
     * @param <E> the type of the balls
     * @param a the 4 balls of pot A
     * @param b the 12 balls of pot B
     * @param c the 4 balls of pot C
     * @param d the 12 balls of pot D
     * @return the draw, without constraints
     * @throws IllegalArgumentException if a pot has another number of balls, or a ball is in the pots twice
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
                    "Maybe two pots are swapped: A and C have 4 balls, B and D have 12.");
        }
        return Pot.of(name, balls);
    }

    /**
     * The draw of 2017 with its 32 clubs.
     *
     * <p><b>The contents of the pots are inferred.</b> No source lists them. They follow from the published order of the ties. In the first
     * four ties, the Champions League's clubs are those of A, and their opponents are in B. In the next four, the Confederation Cup's clubs
     * are those of C, and their opponents are in D. The last eight ties are between B and D.
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
