package io.github.secondleg.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A text with places for arguments, cut at its places once, so that filling it only appends. */
final class Template {
    private static final String PLACE = "%s";

    private final String text;
    /** What is before the first place, between two, and behind the last one. */
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

    /** How many arguments it has a place for. */
    int places() {
        return fragments.size() - 1;
    }

    /** Appends the text with as many arguments as it has places; if it has none, all arguments follow it. */
    void fill(List<Object> arguments, StringBuilder filled) {
        if (places() == 0) {
            filled.append(text);
            for (int i = 0; i < arguments.size(); i++) {
                filled.append(i == 0 ? ": " : ", ");
                Words.append(arguments.get(i), filled);
            }
            return;
        }
        filled.append(fragments.get(0));
        for (int i = 0; i < arguments.size(); i++) {
            Words.append(arguments.get(i), filled);
            filled.append(fragments.get(i + 1));
        }
    }

    /** The text as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
