import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the coverage chart out of a brief and writes it as a picture that stands alone, with the
 * brief's own title above it and case and version below it: the picture of the README. No figure
 * and no finding is typed in here.
 *
 * <p>{@code java docs/Picture.java out/ukraine-2024/baseline-with-all-levers/brief-en.html docs/picture.svg}
 */
static final int MARGIN = 20;
static final int LINE = 18;
static final int LETTERS = 108;

void main(String[] args) throws Exception {
    String brief = Files.readString(Path.of(args[0]));
    Matcher chart =
            find(
                    brief,
                    "<h3>([^<]*)</h3>\\s*<div class=\"pair\">\\s*<figure>"
                            + "(<svg (?:(?!</svg>).)*?\"coverage-chart-title.*?</svg>)\\s*</figure>"
                            + "\\s*<div class=\"beside\">\\s*<p class=\"remark\">([^<]*)</p>");
    String finding = chart.group(1);
    List<String> measure = wrap(chart.group(3));
    Matcher size = find(chart.group(2), "viewBox=\"0 0 (\\d+) (\\d+)\"");
    int width = Integer.parseInt(size.group(1)) + 2 * MARGIN;
    int above = MARGIN + 24 + LINE * measure.size() + 12;
    List<String> foot =
            wrap(
                    find(brief, "<p class=\"kicker\">([^<]*)</p>").group(1)
                            + " · "
                            + find(brief, "<p>(Holdfast \\S+ · case \\S+) ·")
                                    .group(1)
                                    .replace("Holdfast ", "Holdfast\u00a0")
                                    .replace("case ", "case\u00a0"));
    int below = above + Integer.parseInt(size.group(2)) + 14;
    int height = below + LINE * foot.size() + MARGIN - 6;

    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
            .append(" aria-labelledby=\"coverage-chart-title\" aria-describedby=\"coverage-chart-desc\"")
            .append(" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\"".formatted(width, height, width, height))
            .append(" font-family=\"'Public Sans','Helvetica Neue',Arial,sans-serif\">\n")
            .append("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n".formatted(width, height))
            .append(
                    ("<text x=\"%d\" y=\"%d\" font-family=\"'Source Serif 4',Georgia,serif\" font-size=\"19\""
                                    + " font-weight=\"620\" fill=\"#13212b\">%s</text>\n")
                            .formatted(MARGIN, MARGIN + 15, finding));
    lines(svg, MARGIN + 24 + 13, measure, "#46545f");
    svg.append(fitted(chart.group(2)).replaceFirst("<svg ", "<svg x=\"%d\" y=\"%d\" ".formatted(MARGIN, above)))
            .append('\n');
    lines(svg, below + 10, foot, "#5d6b76");
    svg.append("</svg>\n");
    Files.writeString(Path.of(args[1]), svg);
}

/**
 * Names of items in no more room than the chart has for them, whatever face draws them: the longest
 * fills it in the chart's own face, and runs into what stands beside it in a wider one.
 */
static String fitted(String chart) {
    Pattern name = Pattern.compile("<text x=\"0\" (y=\"[0-9.]+\" font-size=\"12.5\" font-weight=\"600\"[^>]*>)([^<]+)</text>");
    Matcher beside = find(chart, name.pattern() + "(?:(?!<text).)*<text x=\"([0-9.]+)\"");
    int longest = name.matcher(chart).results().mapToInt(n -> n.group(2).length()).max().orElseThrow();
    double room = Double.parseDouble(beside.group(3)) - 14;
    String length = "textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\" ".formatted(room);
    return name.matcher(chart)
            .replaceAll(n ->
                    n.group(2).length() < longest
                            ? n.group()
                            : "<text x=\"0\" " + length + n.group(1) + n.group(2) + "</text>");
}

static void lines(StringBuilder svg, int y, List<String> lines, String colour) {
    for (String line : lines) {
        svg.append("<text x=\"%d\" y=\"%d\" font-size=\"12.5\" fill=\"%s\">%s</text>\n".formatted(MARGIN, y, colour, line));
        y += LINE;
    }
}

static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
        if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
            lines.add(line.toString());
            line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
}

static Matcher find(String text, String pattern) {
    Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    if (!found.find()) {
        throw new IllegalArgumentException("the brief has no " + pattern + "; is it one in English, by this version?");
    }
    return found;
}
