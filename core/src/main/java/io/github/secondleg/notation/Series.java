package io.github.secondleg.notation;

/** Things in a fixed order with one mark between them, any of which may be missing. */
final class Series {
    private final Line line;
    private final String mark;
    private boolean begun;
    private boolean goesOn = true;

    Series(Line line, String mark) {
        this.line = line;
        this.mark = mark;
    }

    /** Whether another thing may, or behind a mark must, stand here. */
    boolean goesOn() {
        return goesOn;
    }

    /** Whether the thing that begins with these words stands here, which are then read. */
    boolean next(String words) {
        return goesOn && line.take(words);
    }

    /** After each thing: reads the mark, if there is one. */
    void endThing() {
        begun = true;
        goesOn = line.take(mark);
    }

    /** After a thing that none can follow. */
    void endLastThing() {
        begun = true;
        goesOn = false;
    }

    /** Whether there was anything. A mark must not stand behind it. */
    boolean end() {
        if (begun && goesOn) {
            throw line.unexpected();
        }
        return begun;
    }
}
