package io.github.secondleg.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Removes what does not distinguish two spellings: accents, capital letters, the digits of other scripts, hyphens in common compounds. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|ـ");
    private static final Pattern PLAYOFF = Pattern.compile("play\\W?offs?");
    private static final Pattern PRE = Pattern.compile("\\bpre\\W(?=eliminatoria|liminar)");
    private static final Pattern KNOCKOUT = Pattern.compile("knock\\W?out");

    private Folding() {}

    static String of(String text) {
        String letters = MARKS.matcher(Normalizer.normalize(asciiDigits(text), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('⁄', '/')
                .replace('_', ' ');
        String compounds = PLAYOFF.matcher(letters).replaceAll("playoff");
        return KNOCKOUT.matcher(PRE.matcher(compounds).replaceAll("pre")).replaceAll("knockout");
    }

    private static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return ascii.toString();
    }
}
