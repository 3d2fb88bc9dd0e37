package io.github.secondleg;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A national association, identified by the three-letter code that results pages print: {@code EGY}, {@code MLI}, {@code SUI}.
 *
 * <p>An association can be {@linkplain Incident#suspension suspended}, which bars its teams.
 *
 * @param code the code, of three capital letters from A to Z
 */
public record Association(String code) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /**
     * Checks the code.
     *
     * @param code the code, of three capital letters from A to Z
     * @throws IllegalArgumentException if the code has another form
     */
    public Association {
        Objects.requireNonNull(code, "code");
        if (!CODE.matcher(code).matches()) {
            throw TieErrors.associationCode(code);
        }
    }

    /**
     * The association with this code.
     *
     * @param code the code, of three capital letters from A to Z
     * @return the association
     * @throws IllegalArgumentException if the code has another form
     */
    public static Association of(String code) {
        return new Association(code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
