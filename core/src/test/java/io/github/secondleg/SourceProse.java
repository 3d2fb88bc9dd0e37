package io.github.secondleg;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a Java source with single spaces and without code: a block of a comment, or a string. Strings that only plus signs separate
 * are one text.
 *
 * @param text the text
 * @param lines the line of each of its characters, from 1
 */
record SourceProse(String text, List<Integer> lines) {
    private static final String COMMENT = "(?<comment>/\\*.*?\\*/|//[^\n]*+(?:\n\\h*+//[^\n]*+)*+)";
    private static final String STRING = "\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]++|\\\\.)*+\"";
    private static final String CHARACTER = "'(?:[^'\\\\]|\\\\[^\n]+?)'";
    private static final Pattern TOKEN = Pattern.compile(
            COMMENT + "|(?<strings>(?:" + STRING + ")(?:\\s*+\\+\\s*+(?:" + STRING + "))*+)|" + CHARACTER,
            Pattern.DOTALL);

    /** Code in a comment; braces may be nested once. */
    private static final Pattern CODE = Pattern.compile(
            "\\{@(?!return\\b)\\w++(?:[^{}]|\\{[^{}]*+\\})*+\\}|<pre>.*?</pre>|<code>.*?</code>", Pattern.DOTALL);
    /** What begins a block of a comment: a blank line, a tag of Javadoc, a paragraph, an item or a cell. */
    private static final Pattern BLOCK = Pattern.compile("(?=\n\\h*+\\*\\h*+(?:\n|@\\w)|<(?:p|li|td|th|caption)>)");

    private static final Pattern MARKUP = Pattern.compile("/\\*\\*?|\\*/|//|\n\\h*+\\*(?!/)|<[^>]*+>");
    private static final Pattern SEAM = Pattern.compile("(?<!\\\\)(?:\"\\s*+\\+\\s*+\"|\")");

    static List<SourceProse> of(String source) {
        List<SourceProse> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        int line = 1;
        int from = 0;
        while (token.find()) {
            line += lineBreaks(source.substring(from, token.start()));
            from = token.start();
            if (token.group("strings") != null) {
                found.add(squeezed(blanked(token.group(), SEAM, "").replace("\\n", "¶"), line));
            } else if (token.group("comment") != null) {
                addBlocks(blanked(token.group(), CODE, "`"), line, found);
            }
        }
        return found;
    }

    private static void addBlocks(String comment, int firstLine, List<SourceProse> found) {
        int line = firstLine;
        for (String block : BLOCK.split(comment, -1)) {
            found.add(squeezed(blanked(block, MARKUP, " "), line));
            line += lineBreaks(block);
        }
    }

    /** The text with a mark for each match. The line breaks in it stay. */
    private static String blanked(String text, Pattern pattern, String mark) {
        return pattern.matcher(text).replaceAll(match -> mark + "\n".repeat(lineBreaks(match.group())));
    }

    private static SourceProse squeezed(String text, int firstLine) {
        StringBuilder squeezed = new StringBuilder();
        List<Integer> lines = new ArrayList<>();
        int line = firstLine;
        for (char character : text.toCharArray()) {
            boolean space = Character.isWhitespace(character);
            if (!space || (squeezed.length() > 0 && squeezed.charAt(squeezed.length() - 1) != ' ')) {
                squeezed.append(space ? ' ' : character);
                lines.add(line);
            }
            line += character == '\n' ? 1 : 0;
        }
        return new SourceProse(squeezed.toString().stripTrailing(), lines);
    }

    private static int lineBreaks(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }
}
