package io.github.secondleg.text;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A remark as data: a key that says which remark it is, with the values it is about. {@link #text()} is its English; another language
 * maps the keys to sentences of its own, and has the values to put in.
 *
 * <p>The structure is the contract, the text is not: do not parse it. Every key of Secondleg's own is listed with its arguments in
 * <a href="https://github.com/secondleg/secondleg/blob/main/docs/texts.md">docs/texts.md</a>.
 *
 * <p>A remark of your own, for a tiebreaker, has its English as its key, with {@code %s} for each argument:
 *
 * <pre>{@code
 * Note.of("cards: %s %s, %s %s", tie.first(), 4, tie.second(), 2)   // cards: Vipers 4, Volcan Club 2
 * }</pre>
 *
 * @param key which remark it is, as in {@code shoot-out.not-needed}, or a text of your own
 * @param arguments what it is about, in the order of the text; values that do not change, such as a team, goals or a date
 */
public record Note(String key, List<Object> arguments) {
    /**
     * Copies the arguments.
     *
     * @param key which remark it is, as in {@code shoot-out.not-needed}, or a text of your own
     * @param arguments what it is about, in the order of the text
     * @throws IllegalArgumentException if the key is blank, or its text has another number of places for arguments than there are
     */
    public Note {
        if (Objects.requireNonNull(key, "key").isBlank()) {
            throw ErrorMessage.blank("key of a note", key, "Maybe a column was empty.");
        }
        Objects.requireNonNull(arguments, "arguments")
                .forEach(argument -> Objects.requireNonNull(argument, "argument"));
        arguments = ImmutableList.copyOf(arguments);
        English.checkPlaces(key, arguments.size());
    }

    /**
     * A remark.
     *
     * @param key which remark it is, as in {@code shoot-out.not-needed}, or a text of your own
     * @param arguments what it is about, in the order of the text
     * @return the remark
     * @throws IllegalArgumentException if the key is blank, or its text has another number of places for arguments than there are
     */
    public static Note of(String key, Object... arguments) {
        return new Note(key, Arrays.asList(Objects.requireNonNull(arguments, "arguments")));
    }

    /**
     * The remark in English: teams by their names, days as {@code 17 March 2017}, all else as it prints itself. Arguments for which the
     * text has no place stand behind it.
     *
     * @return the text
     */
    public String text() {
        return English.render(this);
    }

    /** The remark in English. */
    @Override
    public String toString() {
        return text();
    }
}
