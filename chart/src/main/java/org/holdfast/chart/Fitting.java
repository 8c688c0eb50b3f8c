package org.holdfast.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.holdfast.chart.Mark.Lettering;

/** Makes text fit: breaks lines, shortens what is too long, and moves labels apart. */
final class Fitting {
    private Fitting() {}

    /** Breaks a text into lines of at most {@code width}, at most {@code most} of them. */
    static List<String> wrap(String text, Lettering lettering, double width, int most) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : words(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lettering.width(longer) <= width) {
                line = longer;
            } else if (lines.size() == most - 1) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        lines.replaceAll(l -> shorten(l, lettering, width));
        return lines;
    }

    /** The text, with its end cut off and an ellipsis set where it is wider than {@code width}. */
    static String shorten(String text, Lettering lettering, double width) {
        if (lettering.width(text) <= width) {
            return text;
        }
        int length = text.length();
        while (length > 0 && lettering.width(text.substring(0, length).strip() + "…") > width) {
            length--;
        }
        return text.substring(0, length).strip() + "…";
    }

    /** The widest of several texts; 0 if there are none. */
    static double widest(List<String> texts, Lettering lettering) {
        return widest(texts, text -> text, lettering);
    }

    /** The widest of the texts of several things. */
    static <T> double widest(List<T> things, Function<T, String> text, Lettering lettering) {
        double widest = 0;
        for (T thing : things) {
            widest = Math.max(widest, lettering.width(text.apply(thing)));
        }
        return widest;
    }

    /**
     * Places for labels, each as near as can be to where it wants to be (least squares, by pooling
     * neighbours) and in order, without touching, from {@code low} to {@code high}. Where there is
     * no room for all they go on beyond {@code high}.
     *
     * @param wanted [label], middles, ascending
     * @param heights [label]
     */
    static double[] apart(double[] wanted, double[] heights, double low, double high) {
        int n = wanted.length;
        double[] offset = new double[n];
        for (int k = 1; k < n; k++) {
            offset[k] = offset[k - 1] + (heights[k - 1] + heights[k]) / 2;
        }
        double[] sum = new double[n];
        int[] size = new int[n];
        int pools = 0;
        for (int k = 0; k < n; k++) {
            sum[pools] = wanted[k] - offset[k];
            size[pools] = 1;
            pools++;
            while (pools > 1
                    && sum[pools - 2] / size[pools - 2] >= sum[pools - 1] / size[pools - 1]) {
                sum[pools - 2] += sum[pools - 1];
                size[pools - 2] += size[pools - 1];
                pools--;
            }
        }
        double[] places = new double[n];
        int k = 0;
        for (int p = 0; p < pools; p++) {
            double base = Math.max(low, Math.min(sum[p] / size[p], high - offset[n - 1]));
            for (int i = 0; i < size[p]; i++, k++) {
                places[k] = base + offset[k];
            }
        }
        return places;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int k = 0; k <= text.length(); k++) {
            if (k == text.length() || text.charAt(k) == ' ') {
                if (k > from) {
                    words.add(text.substring(from, k));
                }
                from = k + 1;
            }
        }
        return words;
    }
}
