package io.github.secondleg.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A remark as data: a key that says which remark it is, with the values it is about. {@link #text()} is its English; another language
 * maps the keys to sentences of its own, and has the values to put in.
 *
 * <p>The structure is the contract, the text is not: do not parse it. The keys of Secondleg's own notes are the constants of
 * {@link TextKey}; <a href="https://github.com/secondleg/secondleg/blob/main/docs/texts.md">docs/texts.md</a> lists them with their
 * arguments.
 *
 * <p>A remark of your own, for a tiebreaker, has its English as its key, with {@code %s} for each argument:
 *
 * <pre>{@code
 * Note.of("cards: %s %s, %s %s", tie.first(), 4, tie.second(), 2)   // cards: Vipers 4, Volcan Club 2
 * }</pre>
 *
 * <p>Two notes are equal if key and arguments are.
 */
public final class Note {
    private final String key;
    private final Template template;
    private final ImmutableList<Object> arguments;

    private Note(String key, Template template, Object... arguments) {
        this.key = key;
        this.template = template;
        for (Object argument : arguments) {
            Objects.requireNonNull(argument, "argument");
        }
        this.arguments = ImmutableList.copyOf(arguments);
    }

    /**
     * A remark of Secondleg's own.
     *
     * @param key which remark it is
     * @param arguments what it is about, in the order of the text; values that do not change, such as a team, goals or a date
     * @return the remark
     * @throws IllegalArgumentException if the text of the key has another number of places for arguments than there are
     */
    public static Note of(TextKey key, Object... arguments) {
        Template template = English.template(Objects.requireNonNull(key, "key"));
        if (Objects.requireNonNull(arguments, "arguments").length != template.places()) {
            throw otherNumberOfPlaces(key.key(), template, arguments.length);
        }
        return new Note(key.key(), template, arguments);
    }

    /**
     * A remark by its key, or one of your own.
     *
     * @param key which remark it is, as in {@code shoot-out.not-needed}, or a text of your own
     * @param arguments what it is about, in the order of the text; values that do not change, such as a team, goals or a date
     * @return the remark
     * @throws IllegalArgumentException if the key is blank, or its text has another number of places for arguments than there are
     */
    public static Note of(String key, Object... arguments) {
        if (Objects.requireNonNull(key, "key").isBlank()) {
            throw ErrorMessage.blank("key of a note", key, "Maybe a column was empty.");
        }
        Objects.requireNonNull(arguments, "arguments");
        return TextKey.find(key).map(ours -> of(ours, arguments)).orElseGet(() -> yours(key, arguments));
    }

    /** A text without places has any number of arguments behind it. */
    private static Note yours(String key, Object... arguments) {
        Template template = Template.of(key);
        if (template.places() > 0 && template.places() != arguments.length) {
            throw otherNumberOfPlaces(key, template, arguments.length);
        }
        return new Note(key, template, arguments);
    }

    private static IllegalArgumentException otherNumberOfPlaces(String key, Template template, int arguments) {
        return ErrorMessage.rejection(
                "The note (" + key + ") has arguments (" + arguments + ") that do not match the places in its text ("
                        + template.places() + "): " + template,
                "Maybe an argument was left out, or the text needs a %s for each.");
    }

    /**
     * Which remark it is.
     *
     * @return the key, as in {@code shoot-out.not-needed}, or a text of your own
     */
    public String key() {
        return key;
    }

    /**
     * What it is about.
     *
     * @return the arguments in the order of the text, as an immutable list
     */
    public List<Object> arguments() {
        return arguments;
    }

    /**
     * The remark in English: teams by their names, dates as {@code 17 March 2017}, all else as it prints itself. Arguments for which the
     * text has no place follow it.
     *
     * @return the text
     */
    public String text() {
        return key.startsWith(EnglishScenarios.PREFIX)
                ? EnglishScenarios.render(this).orElseGet(() -> template.fill(arguments))
                : template.fill(arguments);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Note that && key.equals(that.key) && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, arguments);
    }

    /** The remark in English. */
    @Override
    public String toString() {
        return text();
    }
}
