package io.github.secondleg.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A text with places for arguments. It is cut at its places once, so filling it only joins strings. */
final class Template {
    private static final String PLACE = "%s";

    private final String text;
    /** The text before the first place, between each two, and after the last one. */
    private final ImmutableList<String> fragments;

    private Template(String text, ImmutableList<String> fragments) {
        this.text = text;
        this.fragments = fragments;
    }

    static Template of(String text) {
        ImmutableList.Builder<String> fragments = ImmutableList.builder();
        int from = 0;
        for (int place = text.indexOf(PLACE); place >= 0; place = text.indexOf(PLACE, from)) {
            fragments.add(text.substring(from, place));
            from = place + PLACE.length();
        }
        return new Template(text, fragments.add(text.substring(from)).build());
    }

    /** The number of places. */
    int places() {
        return fragments.size() - 1;
    }

    /** The text with an argument in each place. If it has no places, all arguments follow it. */
    String fill(List<Object> arguments) {
        if (places() == 0) {
            return arguments.isEmpty() ? text : text + ": " + Words.joined(", ", arguments);
        }
        String[] pieces = new String[2 * arguments.size() + 1];
        pieces[0] = fragments.get(0);
        for (int i = 0; i < arguments.size(); i++) {
            pieces[2 * i + 1] = Words.of(arguments.get(i));
            pieces[2 * i + 2] = fragments.get(i + 1);
        }
        return String.join("", pieces);
    }

    /** The text as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
