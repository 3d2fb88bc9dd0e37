package io.github.secondleg.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Removes what does not distinguish two spellings: accents, capital letters, the digits of other scripts, hyphens in common compounds. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|ـ");
    /** Compounds that are written in one word, in two, or with a hyphen. */
    private static final Pattern COMPOUNDS = Pattern.compile("(play|knock)\\W?(off|out)s?");

    private static final Pattern PRE = Pattern.compile("\\bpre\\W(?=eliminatoria|liminar)");

    private Folding() {}

    static String of(String text) {
        String letters = MARKS.matcher(Normalizer.normalize(asciiDigits(text), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('⁄', '/')
                .replace('_', ' ');
        return PRE.matcher(COMPOUNDS.matcher(letters).replaceAll("$1$2")).replaceAll("pre");
    }

    private static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return ascii.toString();
    }
}
