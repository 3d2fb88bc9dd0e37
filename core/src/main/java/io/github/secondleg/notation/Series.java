package io.github.secondleg.notation;

/** Parts of a line in a fixed order, with one mark between them. Every part may be missing. */
final class Series {
    private final Line line;
    private final String mark;
    private boolean begun;
    private boolean canContinue = true;

    Series(Line line, String mark) {
        this.line = line;
        this.mark = mark;
    }

    /** {@code true} if another part may follow: at the beginning, and after a mark. */
    boolean canContinue() {
        return canContinue;
    }

    /** Reads the words with which a part begins, if they are next; {@code true} if they were. */
    boolean next(String words) {
        return canContinue && line.take(words);
    }

    /** Ends a part: reads the mark, if there is one. */
    void endPart() {
        begun = true;
        canContinue = line.take(mark);
    }

    /** Ends a part that no other part can follow. */
    void endLastPart() {
        begun = true;
        canContinue = false;
    }

    /** Ends the series, which must not end with a mark; {@code true} if it had a part. */
    boolean end() {
        if (begun && canContinue) {
            throw line.unexpected();
        }
        return begun;
    }
}
