package io.github.secondleg.examples;

/**
 * A cell or a line of a file that cannot be read.
 *
 * @param line the line of the file, counted from 1
 * @param column the name of the column, empty if the fault concerns the whole line
 * @param text the whole message
 */
record Fault(long line, String column, String text) {
    static Fault inLine(long line, String problem) {
        return new Fault(line, "", "Line " + line + ": " + problem);
    }

    static Fault inCell(long line, String column, String value, String problem) {
        return new Fault(line, column, "Line " + line + ", column " + column + " (" + value + "): " + problem);
    }

    @Override
    public String toString() {
        return text;
    }
}
