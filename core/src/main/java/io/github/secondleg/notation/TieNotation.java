package io.github.secondleg.notation;

import io.github.secondleg.SingleMatchTie;
import io.github.secondleg.Tie;
import io.github.secondleg.TwoLeggedTie;
import java.util.Objects;

/**
 * Reads and prints one line with every fact of a tie. A printed line is read back as an equal tie with the same names. A typed line may
 * differ a little from the printed form.
 *
 * <pre>{@code
 * TwoLeggedTie tie = TieNotation.parseTwoLegged("Ifeanyi Ubah (NGA) v Al-Masry (EGY): first leg 1-0, second leg 1-0, on penalties 3-0");
 * }</pre>
 *
 * <p><b>Every score follows its label and has the home team first, as on the scoreboard of its match.</b> The first team is at home
 * in the first leg, the second team in the second leg. Extra time (its goals alone) and penalties after the legs have the second-leg
 * host first. If the first leg alone decides, they have the first-leg host first; after a single match, its home team. A play-off match
 * names its home team first, and its score, extra time and penalties have the goals of that team first.
 *
 * <p>The words are those of the facts, but {@link TwoLeggedTie#toString()} has another form, without labels. This is the grammar. Square
 * brackets enclose an optional part, braces a part that may be missing or repeated, and quotation marks a text that is typed as it is:
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
 * leg      = outcome [ "on" date ]
 * outcome  = score | "scheduled" | "postponed" | "cancelled"
 *          | "abandoned" [ "at" score [ "which stands" ] ]
 *          | "awarded" score [ "instead of" score ] [ "for the record only" ]     instead of the score on the pitch
 *
 * incident = ( "withdrawal of" | "disqualification of" | "disqualification from this tie of" ) club [ "on" date ]
 *          | ( "no-show of" | "refusal to play on of" | "too few players of" ) club "at the" place
 *          | "suspension of" code "by" name [ "from" date ] [ "," "lifted on" date ]
 * place    = "first leg" | "second leg" | "match" | "play-off match"
 * ruling   = ( "decided over the first leg" | "decided over the second leg"
 *          | "tie awarded to" club | "place given to" club "by" name ) [ "on" date ]
 *
 * team     = name "(" code [ "#" name ] ")"                                       behind #: the id, if it is not the name
 * club     = name | team                                                          by its name alone if it is one of the two
 * score    = 1–0 or 1-0        date = 2017-03-17        code = EGY
 * </pre>
 *
 * <p>A <b>name</b> is typed as it is if it consists of words with single spaces between them and has none of the marks
 * {@code ( ) , ; : # " \}. None of its words may be <i>v</i>, <i>on</i>, <i>at</i>, <i>by</i> or <i>from</i>. Any other name is put
 * between quotation marks, with {@code \"} and {@code \\} for these two characters. A hidden character is typed as {@code \}{@code u}
 * and four hexadecimal digits for each of its UTF-16 units. Hidden are line breaks, spaces other than U+0020, and marks that turn the
 * direction of writing.
 *
 * <p><b>Canonical form.</b> There is one printed line for each tie. A leg that is scheduled without a date is left out; a single match
 * is not, since it shows the kind of tie. Facts have the order shown, incidents and rulings the order of recording. Scores have an en
 * dash. One space follows each mark and separates words. Names have quotation marks only if they need them. A typed line may have its
 * facts after the matches in any order, several spaces or none beside a mark, a hyphen in scores, and quotation marks around any name.
 *
 * <p>Nothing depends on the locale. Reading takes time and memory in proportion to the line. A line has at most {@value #MAX_LENGTH}
 * characters.
 */
public final class TieNotation {
    /** The maximum length of a line that is read, as counted by {@link String#length()}. */
    public static final int MAX_LENGTH = 10_000;

    private TieNotation() {}

    /**
     * Reads a line about a two-legged tie.
     *
     * @param line one line of the notation
     * @return the tie with every fact of the line
     * @throws NotationException if the line has another form, is longer than {@link #MAX_LENGTH}, or has impossible facts
     */
    public static TwoLeggedTie parseTwoLegged(String line) {
        return TieReader.readTwoLegged(start(line));
    }

    /**
     * Reads a line about a tie of either kind. A line with {@code match} is about a single match, every other line about two legs.
     *
     * @param line one line of the notation
     * @return a {@link TwoLeggedTie} or a {@link SingleMatchTie} with every fact of the line
     * @throws NotationException if the line has another form, is longer than {@link #MAX_LENGTH}, or has impossible facts
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
     * @return the line, which is too long to be read only if the names are very long or hundreds of incidents were recorded
     */
    public static String print(Tie tie) {
        return TiePrinter.print(Objects.requireNonNull(tie, "tie"));
    }
}
