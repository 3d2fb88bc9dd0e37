package io.github.secondleg;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A remark as data: a key with arguments. {@link #text()} is its English rendering; other languages map the key.
 *
 * <p>The structure is the contract, the text is not: do not parse it. {@link Decision#notes()} are facts that the rules made
 * irrelevant or that contradict each other; a {@link Trace} holds what each criterion saw.
 *
 * @param key which remark it is, as in {@code shoot-out.not-needed}
 * @param arguments what it is about, in the order that its text names them
 */
public record Note(String key, List<String> arguments) {
    /**
     * Copies the arguments.
     *
     * @param key which remark it is, as in {@code shoot-out.not-needed}
     * @param arguments what it is about, in the order that its text names them
     */
    public Note {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(arguments, "arguments")
                .forEach(argument -> Objects.requireNonNull(argument, "argument"));
        arguments = List.copyOf(arguments);
    }

    /**
     * A remark.
     *
     * @param key which remark it is; for a remark of your own, a few words of English
     * @param arguments what it is about, each by its {@code toString}
     * @return the remark
     */
    public static Note of(String key, Object... arguments) {
        return new Note(
                key,
                Stream.of(Objects.requireNonNull(arguments, "arguments"))
                        .map(argument ->
                                Objects.requireNonNull(argument, "argument").toString())
                        .toList());
    }

    /**
     * The remark in English; a key that is not one of Secondleg's own is printed with its arguments behind it.
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
