package org.holdfast.chart;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;

/**
 * Bars that are compared with the first of them, or of their group: foresight and levers, what
 * waiting costs, what gets through of each class of attack. One scale for all columns.
 */
public final class BarChart {
    private static final double ROW = 22;
    private static final double BAR = 13;
    private static final double HEADING = 24;
    private static final double BAR_LEAST = 40;

    private BarChart() {}

    /**
     * Rows that belong together.
     *
     * @param heading above the rows; may be empty
     */
    public record Group(String heading, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** Which row others are compared with. */
    public enum Base {
        /** The first of all. */
        FIRST_OF_ALL,
        /** The first of the group: groups measure different things. */
        FIRST_OF_GROUP
    }

    /**
     * One row: a bar in each column.
     *
     * @param strong drawn dark, such as the plan; others are grey
     * @param values as many as there are columns
     */
    public record Row(String name, boolean strong, List<Double> values) {
        public Row {
            values = values.stream().map(v -> Checks.amount(v, name)).toList();
        }
    }

    /**
     * Foresight × levers as four bars a column.
     *
     * @param columns headings of one or two measures, such as the floor and the full need
     * @param today heads the rows without the scenario's levers
     * @param levers heads the rows with them
     * @param adHoc name of the rows without foresight
     * @param plan name of the rows with foresight
     */
    public record Cells(
            List<String> columns,
            String today,
            String levers,
            String adHoc,
            String plan,
            List<Double> adHocToday,
            List<Double> planToday,
            List<Double> adHocWithLevers,
            List<Double> planWithLevers) {}

    /** The plan against ad hoc: each difference is from ad hoc with today's levers. */
    public static Scene drawCells(Cells cells, Scene.Caption caption, Labels labels) {
        return draw(
                cells.columns(),
                List.of(
                        new Group(
                                cells.today(),
                                List.of(
                                        new Row(cells.adHoc(), false, cells.adHocToday()),
                                        new Row(cells.plan(), true, cells.planToday()))),
                        new Group(
                                cells.levers(),
                                List.of(
                                        new Row(cells.adHoc(), false, cells.adHocWithLevers()),
                                        new Row(cells.plan(), true, cells.planWithLevers())))),
                Base.FIRST_OF_ALL,
                caption,
                labels);
    }

    /**
     * Bars in one column or two, each with its value and its difference from the row it is compared
     * with. A tick repeats that row's value; what a bar has more than that is pale.
     *
     * @param columns what each column measures
     */
    public static Scene draw(
            List<String> columns,
            List<Group> groups,
            Base base,
            Scene.Caption caption,
            Labels labels) {
        List<Row> rows = groups.stream().flatMap(g -> g.rows().stream()).toList();
        check(columns, groups);
        var canvas = new Canvas(labels.width());
        boolean indented = groups.stream().anyMatch(g -> !g.heading().isEmpty());
        double indent = indented ? 12 : 0;
        double numbers = 0;
        double changes = 0;
        double most = 0;
        var figures = new ArrayList<Figures>();
        for (int c = 0; c < columns.size(); c++) {
            Figures column = Figures.ofColumn(labels, column(rows, c));
            figures.add(column);
            for (Group group : groups) {
                double standard = base(base, groups, group).values().get(c);
                for (Row row : group.rows()) {
                    double value = row.values().get(c);
                    most = Math.max(most, value);
                    numbers = Math.max(numbers, Canvas.TEXT.bold().width(column.of(value)));
                    changes = Math.max(changes, Canvas.TEXT.width(column.change(value, standard)));
                }
            }
        }
        double gap = 22;
        double gaps = (columns.size() - 1) * gap;
        double room = canvas.width() - gaps - columns.size() * (numbers + changes + 24 + BAR_LEAST);
        double wide = Fitting.widest(rows, Row::name, Canvas.TEXT);
        boolean narrow = canvas.isNarrow();
        double above = narrow ? Canvas.LEADING : 0;
        double names = narrow ? 0 : Math.min(Math.min(190, wide) + indent + 14, room);
        double lane = (canvas.width() - names - gaps) / columns.size();
        // Where there is no room, the ticks alone show the differences.
        boolean isWritten = lane - numbers - changes - 24 >= (narrow ? BAR_LEAST : 0);
        double right = isWritten ? changes + 10 : 0;
        Scale scale = Scale.exact(most, lane - numbers - right - 14);

        double y = 0;
        int headLines = 1;
        for (int c = 0; c < columns.size(); c++) {
            List<String> head = Fitting.wrap(columns.get(c), Canvas.QUIET, lane, 2);
            headLines = Math.max(headLines, head.size());
            canvas.lines(names + c * (lane + gap), 12, head, Canvas.QUIET);
        }
        y += headLines * Canvas.LEADING + 4;
        for (Group group : groups) {
            Row standard = base(base, groups, group);
            if (!group.heading().isEmpty()) {
                canvas.line(0, y, canvas.width(), y, Stroke.solid(Colour.RULE, 1));
                Lettering bold = Canvas.TEXT.bold();
                canvas.fitted(0, y + 16, group.heading(), bold, canvas.width());
                y += HEADING;
            }
            for (Row row : group.rows()) {
                @SuppressWarnings("ReferenceEquality") // itself, not another with its numbers
                boolean first = row == standard;
                double whole = narrow ? canvas.width() : names - indent - 8;
                List<String> name = Fitting.wrap(row.name(), Canvas.TEXT, whole, 2);
                double more = (name.size() - 1) * Canvas.LEADING;
                double middle = y + ROW / 2 + (narrow ? above + more : more / 2);
                canvas.lines(
                        narrow ? 0 : indent,
                        narrow ? y + 14 : y + ROW / 2 + Canvas.MIDDLE,
                        name,
                        Canvas.TEXT);
                for (int c = 0; c < columns.size(); c++) {
                    double x = names + c * (lane + gap);
                    double value = row.values().get(c);
                    double compared = standard.values().get(c);
                    bar(canvas, row, x, middle, value, compared, first, scale);
                    double end = x + lane - right;
                    canvas.text(
                            end,
                            middle + Canvas.MIDDLE,
                            figures.get(c).of(value),
                            Canvas.TEXT.bold().anchored(Anchor.END));
                    if (!first && isWritten) {
                        double change = figures.get(c).difference(value, compared);
                        canvas.text(
                                x + lane,
                                middle + Canvas.MIDDLE,
                                figures.get(c).change(value, compared),
                                Canvas.TEXT.in(tone(change)).anchored(Anchor.END));
                    }
                }
                y += above + ROW + more;
            }
            y += 6;
        }
        return canvas.scene(y, caption);
    }

    private static Row base(Base base, List<Group> groups, Group group) {
        return switch (base) {
            case FIRST_OF_ALL -> groups.getFirst().rows().getFirst();
            case FIRST_OF_GROUP -> group.rows().getFirst();
        };
    }

    private static List<Double> column(List<Row> rows, int column) {
        return rows.stream().map(row -> row.values().get(column)).toList();
    }

    private static void check(List<String> columns, List<Group> groups) {
        boolean hasRows = !groups.isEmpty() && groups.stream().noneMatch(g -> g.rows().isEmpty());
        if (columns.isEmpty() || columns.size() > 2 || !hasRows) {
            throw new IllegalArgumentException(
                    columns.size() + " columns and " + groups + " cannot be drawn");
        }
        for (Group group : groups) {
            for (Row row : group.rows()) {
                if (row.values().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.name()
                                    + " has "
                                    + row.values().size()
                                    + " values, not "
                                    + columns.size());
                }
            }
        }
    }

    private static void bar(
            Canvas canvas,
            Row row,
            double x,
            double middle,
            double value,
            double base,
            boolean first,
            Scale scale) {
        double top = middle - BAR / 2;
        double solid = scale.of(Math.min(value, base));
        double whole = scale.of(value);
        canvas.line(x, middle - ROW / 2 + 1, x, middle + ROW / 2 - 1, Stroke.solid(Colour.RULE, 1));
        if (whole > solid) {
            canvas.outlined(x + solid, top, whole - solid, BAR, Colour.RULE, Colour.OUTLINE);
        }
        canvas.box(x, top, solid, BAR, row.strong() ? Colour.ACCENT : Colour.MID);
        if (!first && base > 0) {
            double tick = x + scale.of(base);
            canvas.line(
                    tick,
                    middle - BAR / 2 - 2,
                    tick,
                    middle + BAR / 2 + 2,
                    Stroke.solid(Colour.INK, 1.6));
        }
    }

    private static Colour tone(double change) {
        if (change == 0) {
            return Colour.INK_3;
        }
        return change < 0 ? Colour.GOOD : Colour.BAD;
    }
}
