package io.github.secondleg.examples;

import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** A page in the making, with the few styles that it is set in. */
final class Page {
    /** What a piece of text is to be to the eye. */
    enum Style {
        PLAIN(AttributedStyle.DEFAULT),
        STRONG(AttributedStyle.BOLD),
        QUIET(AttributedStyle.DEFAULT.faint()),
        THROUGH(AttributedStyle.BOLD.foreground(AttributedStyle.GREEN)),
        LOUD(AttributedStyle.BOLD.foreground(AttributedStyle.RED));

        @SuppressWarnings("ImmutableEnumChecker") // it is, but says so in words only
        private final AttributedStyle style;

        Style(AttributedStyle style) {
            this.style = style;
        }
    }

    private final AttributedStringBuilder text = new AttributedStringBuilder();

    Page add(Style style, String piece) {
        text.styled(style.style, piece);
        return this;
    }

    Page add(String piece) {
        return add(Style.PLAIN, piece);
    }

    Page endLine() {
        text.append('\n');
        return this;
    }

    /** The page with colours, as escape codes, or without. */
    String print(boolean coloured) {
        return coloured ? text.toAnsi() : text.toString();
    }
}
