package io.github.secondleg.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text as data: a key with arguments. {@link #text()} is the text in English. For another language, map each key to a text of your own
 * and insert the arguments.
 *
 * <p>Key and arguments are a promise, and the text is not, so do not parse it. The keys of Secondleg are the constants of {@link TextKey}.
 * <a href="https://github.com/secondleg/secondleg/blob/main/docs/texts.md">docs/texts.md</a> lists them with their arguments.
 *
 * <p>A note of a custom criterion has its English text as its key, with {@code %s} for each argument:
 *
 * <pre>{@code
 * Note.of("cards: %s %s, %s %s", tie.first(), 4, tie.second(), 2)   // cards: Vipers 4, Volcan Club 2
 * }</pre>
 *
 * <p>Two notes are equal if their keys and arguments are equal.
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
     * A note with a key of Secondleg.
     *
     * @param key the key
     * @param arguments the arguments in the order of the text, all immutable, such as a team, goals or a date
     * @return the note
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
     * A note with a key as text: a key of Secondleg, or a custom text.
     *
     * @param key the key, as in {@code shoot-out.not-needed}, or a custom text with {@code %s} for each argument
     * @param arguments the arguments in the order of the text, all immutable, such as a team, goals or a date
     * @return the note
     * @throws IllegalArgumentException if the key is blank, or its text has another number of places for arguments than there are
     */
    public static Note of(String key, Object... arguments) {
        if (Objects.requireNonNull(key, "key").isBlank()) {
            throw ErrorMessage.blank("key of a note", key, "Maybe a column was empty.");
        }
        Objects.requireNonNull(arguments, "arguments");
        return TextKey.find(key).map(constant -> of(constant, arguments)).orElseGet(() -> custom(key, arguments));
    }

    /** A note with a custom text. If the text has no places, any number of arguments may follow it. */
    private static Note custom(String key, Object... arguments) {
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
                "Maybe an argument is missing, or the text needs a %s for each.");
    }

    /**
     * The key.
     *
     * @return the key, as in {@code shoot-out.not-needed}, or a custom text
     */
    public String key() {
        return key;
    }

    /**
     * The arguments.
     *
     * @return the arguments in the order of the text, as an immutable list
     */
    public List<Object> arguments() {
        return arguments;
    }

    /**
     * The text in English. Teams are printed by their names, dates as {@code 17 March 2017}, and all other arguments by {@code
     * toString()}. If a custom text has no places, the arguments follow it.
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

    /** The text in English. */
    @Override
    public String toString() {
        return text();
    }
}
