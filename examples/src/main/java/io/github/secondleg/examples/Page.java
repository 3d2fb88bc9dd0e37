package io.github.secondleg.examples;

import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Builds a page of styled text. */
final class Page {
    /** The style of a piece of text. */
    enum Style {
        PLAIN(AttributedStyle.DEFAULT),
        STRONG(AttributedStyle.BOLD),
        QUIET(AttributedStyle.DEFAULT.faint()),
        WINNER(AttributedStyle.BOLD.foreground(AttributedStyle.GREEN)),
        LOUD(AttributedStyle.BOLD.foreground(AttributedStyle.RED));

        @SuppressWarnings("ImmutableEnumChecker") // AttributedStyle is immutable, but has no annotation for it
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

    /** The page with or without colours, which are escape codes. */
    String print(boolean coloured) {
        return coloured ? text.toAnsi() : text.toString();
    }
}
