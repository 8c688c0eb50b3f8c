package org.holdfast.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.model.TerminalText;
import org.holdfast.report.Table;
import org.holdfast.report.Unbroken;

/**
 * A table of words and numbers that fits a terminal: columns of words give way first, by breaking
 * their lines. Where not even that is enough, the columns of a row stand below each other.
 */
record TextTable(List<Boolean> isRight, List<String> header, List<List<String>> rows) {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    /** A table of a report; what names its rows stands to the left. */
    static TextTable of(Table table) {
        List<Table.Column> columns = table.columns();
        return new TextTable(
                IntStream.range(0, columns.size())
                        .mapToObj(k -> k > 0 && columns.get(k).isRight())
                        .toList(),
                columns.stream().map(Table.Column::name).toList(),
                table.rows().stream().map(TextTable::cells).toList());
    }

    private static List<String> cells(Table.Row row) {
        return row.cells().stream().map(c -> TerminalText.line(c.shown().text())).toList();
    }

    /**
     * The table, no line wider than {@code width} unless a single word or number is; only its rows
     * where no column has a heading.
     */
    List<String> lines(int width) {
        int[] widths = widths(width);
        if (widths.length > 1
                && Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) > width) {
            return below(width);
        }
        List<String> lines = new ArrayList<>();
        if (!header.stream().allMatch(String::isEmpty)) {
            lines.addAll(set(header, widths));
            lines.add(
                    String.join(GAP, Arrays.stream(widths).mapToObj(w -> "─".repeat(w)).toList()));
        }
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
        line(text, isRight.stream().map(right -> right ? "---:" : "---").toList());
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
                    isRight.get(k)
                            ? Math.max(
                                    longestWord(header.get(k)),
                                    rows.stream()
                                            .mapToInt(r -> whole(r.get(column)))
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
                text.append(isRight.get(k) ? pad + part : part + pad);
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    /** A text in lines no wider than {@code width}, broken between words. */
    static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Unbroken.parts(TerminalText.line(text))) {
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

    /** The longest part of a number that stays on one line; a remark in brackets may be broken. */
    private static int whole(String number) {
        int remark = number.indexOf(" (");
        return remark < 0
                ? longest(number)
                : Math.max(
                        longest(number.substring(0, remark)),
                        longestWord(number.substring(remark + 1)));
    }

    private static int longestWord(String text) {
        return Unbroken.parts(text).stream().mapToInt(TextTable::longest).max().orElse(0);
    }
}
