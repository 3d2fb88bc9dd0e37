package io.github.secondleg.notation;

import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.util.Objects;

/**
 * Reads and prints the line that holds every fact of a tie. What is printed is read back as an equal tie, with the same names; what is
 * read can be typed a little more freely than it is printed.
 *
 * <pre>{@code
 * TwoLeggedTie tie = TieNotation.parseTwoLegged("Ifeanyi Ubah (NGA) v Al-Masry (EGY): first leg 1-0, second leg 1-0, on penalties 3-0");
 * }</pre>
 *
 * <p><b>Every score has its label before it, and is as on the scoreboard of its match: home team first.</b> The first team is at home
 * in the first leg, the second team in the second leg. Extra time (the goals in it alone) and penalties behind the legs follow the
 * second leg and have its host first; where the first leg alone decides, they follow that and have its host first; behind a single match
 * they have its home team first. A play-off match names the team whose goals are first in its score, extra time and penalties.
 *
 * <p>The words are those of the facts, but a line is not what {@link TwoLeggedTie#toString()} prints, which has no labels. This is all
 * of them; what stands between square brackets may be missing, what stands between braces may be missing or repeated, and quotation
 * marks are around what is to be typed as it is:
 *
 * <pre>
 * line     = team "v" team [ ":" fact { ";" fact } ]
 * fact     = matches                                                              first of all
 *          | play-off | lots | seeding                                            each once
 *          | incident | ruling
 * matches  = match { "," match }
 * match    = "first leg" leg | "second leg" leg
 *          | "match" leg                                                          instead of them, for a single match
 *          | "in extra time" score | "on penalties" score                         in this order, each once
 * play-off = "play-off match" club "v" club ":" leg [ "," "in extra time" score ] [ "," "on penalties" score ]
 * lots     = "lots drawn for" club
 * seeding  = "higher seed" club
 *
 * leg      = outcome [ "on" day ]
 * outcome  = score | "scheduled" | "postponed" | "cancelled"
 *          | "abandoned" [ "at" score [ "which stands" ] ]
 *          | "awarded" score [ "instead of" score ] [ "for the record only" ]     instead of the score on the pitch
 *
 * incident = ( "withdrawal of" | "disqualification of" | "disqualification from this tie of" ) club [ "on" day ]
 *          | ( "no-show of" | "refusal to play on of" | "too few players of" ) club "at the" place
 *          | "suspension of" code "by" name [ "from" day ] [ "," "lifted on" day ]
 * place    = "first leg" | "second leg" | "match" | "play-off match"
 * ruling   = ( "decided over the first leg" | "decided over the second leg"
 *          | "tie awarded to" club | "place given to" club "by" name ) [ "on" day ]
 *
 * team     = name "(" code [ "#" name ] ")"                                       behind #: the id, if it is not the name
 * club     = name | team                                                          by its name alone if it is one of the two
 * score    = 1–0 or 1-0        day = 2017-03-17        code = EGY
 * </pre>
 *
 * <p>A <b>name</b> is typed as it is if it consists of words with single spaces between them, none of which is <i>v</i>, <i>on</i>,
 * <i>at</i>, <i>by</i> or <i>from</i>, and has none of the marks {@code ( ) , ; : # " \} in it. Any other is put between quotation
 * marks, with {@code \"} and {@code \\} for these two, and with {@code \}{@code u} and four hexadecimal digits for each UTF-16 unit of
 * a character that nobody could see: breaks, spaces other than the plain one, marks that turn the direction of writing.
 *
 * <p><b>Canonical form.</b> There is one line for each tie: a leg that is scheduled for no known day is left out (a single match is not, for it tells the kind of tie), facts come in the order
 * shown, incidents and rulings in the order in which they were recorded, scores have an en dash, one space stands after each mark and between words, and names are bare
 * where they can be. Reading allows any order behind the matches, several spaces, or none beside a mark, a hyphen in scores, and quotation marks around any name.
 *
 * <p>Nothing depends on the locale. Reading takes time and memory in proportion to the line, which has at most {@value #MAX_LENGTH}
 * characters.
 */
public final class TieNotation {
    /** The most characters, counted as {@link String#length()} does, that a line which is to be read can have. */
    public static final int MAX_LENGTH = 10_000;

    private TieNotation() {}

    /**
     * Reads a line about a tie over two legs.
     *
     * @param line one line of the notation
     * @return the tie, with all that the line says of it
     * @throws NotationException if the line has another form, is longer than {@link #MAX_LENGTH}, or says what cannot be
     */
    public static TwoLeggedTie parseTwoLegged(String line) {
        return TieReader.readTwoLegged(start(line));
    }

    /**
     * Reads a line about a tie of either kind: over two legs, or of a single match where it says {@code match}.
     *
     * @param line one line of the notation
     * @return a {@link TwoLeggedTie} or a {@link SingleMatchTie}, with all that the line says of it
     * @throws NotationException if the line has another form, is longer than {@link #MAX_LENGTH}, or says what cannot be
     */
    public static Tie parse(String line) {
        return TieReader.read(start(line));
    }

    private static Line start(String line) {
        Line start = new Line(Objects.requireNonNull(line, "line"));
        if (line.length() > MAX_LENGTH) {
            throw start.unexpectedAt(MAX_LENGTH, "end of line, since a line has at most " + MAX_LENGTH + " characters");
        }
        return start;
    }

    /**
     * Prints a tie in canonical form.
     *
     * @param tie the tie
     * @return its line; longer than can be read only if names are, or hundreds of incidents were recorded
     */
    public static String print(Tie tie) {
        return TiePrinter.print(Objects.requireNonNull(tie, "tie"));
    }
}
