package org.holdfast.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.model.TerminalText;
import org.holdfast.report.Table;

/**
 * A table of words and numbers that fits a terminal: columns of words give way first, by breaking
 * their lines. Where not even that is enough, the columns of a row stand below each other.
 */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    /** How a column is set. */
    enum Side {
        LEFT,
        RIGHT
    }

    private final List<Side> sides;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<Side> sides, String... header) {
        this.sides = List.copyOf(sides);
        this.header = List.of(header);
        if (sides.size() != header.length) {
            throw new IllegalArgumentException(sides.size() + " sides for " + header.length);
        }
    }

    /** The first column of words, the others of numbers. */
    static TextTable ofNumbers(String... header) {
        return new TextTable(
                IntStream.range(0, header.length)
                        .mapToObj(k -> k == 0 ? Side.LEFT : Side.RIGHT)
                        .toList(),
                header);
    }

    /** A table of a report; what names its rows stands to the left. */
    static TextTable of(Table table) {
        List<Table.Column> columns = table.columns();
        TextTable text =
                new TextTable(
                        IntStream.range(0, columns.size())
                                .mapToObj(k ->
                                        k > 0 && columns.get(k).isRight() ? Side.RIGHT : Side.LEFT)
                                .toList(),
                        columns.stream().map(Table.Column::name).toArray(String[]::new));
        for (Table.Row row : table.rows()) {
            text.add(row.cells().stream().map(c -> c.shown().text()).toArray(String[]::new));
        }
        return text;
    }

    void add(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for " + header.size() + " columns");
        }
        rows.add(Arrays.stream(cells).map(TerminalText::line).toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table, no line wider than {@code width} unless a single word or number is. */
    List<String> lines(int width) {
        int[] widths = widths(width);
        if (widths.length > 1
                && Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) > width) {
            return below(width);
        }
        List<String> lines = new ArrayList<>(set(header, widths));
        lines.add(String.join(GAP, Arrays.stream(widths).mapToObj(w -> "─".repeat(w)).toList()));
        rows.forEach(row -> lines.addAll(set(row, widths)));
        return lines;
    }

    /** Row for row, each cell on a line of its own behind the heading of its column. */
    private List<String> below(int width) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (int k = 0; k < row.size(); k++) {
                if (!row.get(k).isEmpty()) {
                    String name = header.get(k).isEmpty() ? "" : header.get(k) + ": ";
                    lines.addAll(hanging(k == 0 ? "" : GAP, name + row.get(k), width));
                }
            }
        }
        return lines;
    }

    /** The table for a page in Markdown. */
    String markdown() {
        StringBuilder text = new StringBuilder();
        line(text, header);
        line(text, sides.stream().map(side -> side == Side.LEFT ? "---" : "---:").toList());
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ")
                .append(String.join(" | ", cells.stream().map(c -> c.replace("|", "\\|")).toList()))
                .append(" |\n");
    }

    private int[] widths(int width) {
        int[] widths = new int[header.size()];
        int[] least = new int[header.size()];
        for (int k = 0; k < widths.length; k++) {
            int column = k;
            widths[k] =
                    Math.max(
                            longest(header.get(k)),
                            rows.stream().mapToInt(r -> longest(r.get(column))).max().orElse(0));
            int word = rows.stream().mapToInt(r -> longestWord(r.get(column))).max().orElse(0);
            least[k] =
                    sides.get(k) == Side.RIGHT
                            ? Math.max(
                                    longestWord(header.get(k)),
                                    rows.stream()
                                            .mapToInt(r -> longest(r.get(column)))
                                            .max()
                                            .orElse(0))
                            : Math.max(NARROWEST, Math.max(longestWord(header.get(k)), word));
        }
        int over = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - width;
        while (over > 0) {
            int widest = -1;
            for (int k = 0; k < widths.length; k++) {
                if (widths[k] > least[k] && (widest < 0 || widths[k] > widths[widest])) {
                    widest = k;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            over--;
        }
        return widths;
    }

    private List<String> set(List<String> cells, int[] widths) {
        List<List<String>> broken = new ArrayList<>();
        for (int k = 0; k < widths.length; k++) {
            broken.add(broken(cells.get(k), widths[k]));
        }
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < widths.length; k++) {
                String part = line < broken.get(k).size() ? broken.get(k).get(line) : "";
                String pad = " ".repeat(Math.max(0, widths[k] - longest(part)));
                text.append(k == 0 ? "" : GAP);
                text.append(sides.get(k) == Side.RIGHT ? pad + part : part + pad);
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    /** A text in lines no wider than {@code width}, broken between words. */
    static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : TerminalText.line(text).split(" ", -1)) {
            if (!line.isEmpty() && longest(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same behind an indent; from the second line on a little deeper. */
    static List<String> hanging(String indent, String text, int width) {
        String first = broken(text, width - indent.length()).getFirst();
        List<String> lines = new ArrayList<>();
        lines.add(indent + first);
        String rest = text.substring(first.length()).strip();
        if (!rest.isEmpty()) {
            String deeper = indent + GAP;
            broken(rest, width - deeper.length()).forEach(line -> lines.add(deeper + line));
        }
        return lines;
    }

    private static int longest(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split(" ", -1)).mapToInt(TextTable::longest).max().orElse(0);
    }
}
