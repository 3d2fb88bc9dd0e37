package io.github.secondleg.names;

import com.google.common.base.Ascii;
import java.util.Objects;
import java.util.regex.Pattern;

/** How the name of a competition is compared: by its words, without capital letters, accents and punctuation. */
public final class CompetitionName {
    private static final int LONGEST = 100;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AROUND = Pattern.compile("^(the-)?-*|-+$");

    private CompetitionName() {}

    /**
     * The name as rule sets write theirs: {@code copa-libertadores} for {@code Copa Libertadores}.
     *
     * @param name a name as people write it
     * @return lower-case letters and digits with hyphens between them; of a long text its beginning
     */
    public static String plain(String name) {
        String folded = Folding.of(Ascii.truncate(Objects.requireNonNull(name, "name"), LONGEST, ""));
        return AROUND.matcher(BETWEEN_WORDS
                        .matcher(folded.replace("'", "").replace("’", ""))
                        .replaceAll("-"))
                .replaceAll("");
    }
}
