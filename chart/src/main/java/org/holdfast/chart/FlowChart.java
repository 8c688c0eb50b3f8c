package org.holdfast.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Hatch;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Point;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Case;
import org.holdfast.model.Family;
import org.holdfast.model.Item;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.MoneyFlow.Flow;
import org.holdfast.model.MoneyFlow.State;

/**
 * Money from who pays, through funds, to what it buys and how far that is, as bands between four
 * columns. Columns and the order within them are fixed, so that nothing moves about while a lever
 * moves; small stops go together, so that there are never more than eighteen. On a narrow sheet the
 * funds are left out.
 */
public final class FlowChart {
    private static final String FAMILY = "family ";
    private static final int MOST = 18;
    private static final int MOST_SOURCES = 4;
    private static final int MOST_ITEMS = 6;
    private static final double SMALL = 0.01;
    private static final double BODY = 210;
    private static final double NODE = 10;
    private static final double BESIDE = 7;
    private static final double LAST = 128;
    private static final double NARROW_LAST = 70;
    private static final double TOP = 26;
    private static final double APART = 6;
    private static final int STEPS = 14;

    private FlowChart() {}

    /**
     * The names in the chart.
     *
     * @param heads of the four columns
     * @param name of a bloc or fund by its id
     * @param family of a group of items
     * @param material names all materials together
     * @param other names what is too small to stand alone
     * @param unbound names what buys no item
     * @param state how far money is
     * @param money an amount of millions with its unit
     */
    public record Names(
            List<String> heads,
            Function<String, String> name,
            Function<Family, String> family,
            String material,
            String other,
            String unbound,
            Function<State, String> state,
            DoubleFunction<String> money) {
        public Names {
            heads = List.copyOf(heads);
            if (heads.size() != 4) {
                throw new IllegalArgumentException("there are four columns, not " + heads.size());
            }
        }
    }

    /** The groups of items in their order, and the items that are in them. */
    public record Groups(List<Family> families, List<Item> items) {
        public Groups {
            families = List.copyOf(families);
            items = List.copyOf(items);
        }

        /** Those of a case. */
        public static Groups of(Case c) {
            return new Groups(c.families(), c.items());
        }

        /** The place of an item's group; −1 for what is no item. */
        int place(String item) {
            for (Item i : items) {
                if (i.id().equals(item)) {
                    return families.stream().map(Family::id).toList().indexOf(i.family());
                }
            }
            return -1;
        }
    }

    /** What the chart can follow: a bloc, a fund or a family, by the name that is written. */
    public static Scene draw(
            MoneyFlow money,
            Groups groups,
            Names names,
            Optional<String> followed,
            Scene.Caption caption,
            Labels labels) {
        return new Drawing(money, groups, names, followed, labels).draw(caption);
    }

    /** A stop: one name in one column. */
    private record Stop(String key, String name, Look look) {}

    /** How a stop and what leaves it look. */
    private record Look(Fill node, Fill leaving) {
        static Look plain(Colour colour) {
            return new Look(Fill.plain(colour), Fill.plain(colour.tint(0.35)));
        }

        static Look hatched() {
            Fill hatch = new Fill(Colour.ALERT, Hatch.RISING);
            return new Look(hatch, hatch);
        }
    }

    /** Where a stop is drawn. */
    private static final class Place {
        final Stop stop;
        final List<String> lines;
        double amount;
        double y;
        double leaving;
        double arriving;

        Place(Stop stop, List<String> lines, double amount) {
            this.stop = stop;
            this.lines = lines;
            this.amount = amount;
        }

        double label() {
            return (lines.size() + 1) * Canvas.LEADING + APART;
        }
    }

    /** A path as stops. */
    private record Path(List<Stop> stops, double amount) {}

    private static final class Drawing {
        private static final Lettering NAME = Canvas.TEXT.haloed();
        private static final Lettering VALUE = Canvas.TEXT.bold().haloed();

        private final Names names;
        private final Optional<String> followed;
        private final Canvas canvas;
        private final Groups groups;
        private final int columns;
        private final double last;
        private final double step;
        private final double scale;
        private final List<List<Place>> places = new ArrayList<>();
        private final List<Path> paths = new ArrayList<>();

        Drawing(
                MoneyFlow money,
                Groups groups,
                Names names,
                Optional<String> followed,
                Labels labels) {
            this.groups = groups;
            this.names = names;
            this.followed = followed;
            canvas = new Canvas(labels.width());
            boolean narrow = canvas.isNarrow();
            columns = narrow ? 3 : 4;
            last = narrow ? NARROW_LAST : LAST;
            step = (canvas.width() - last - NODE) / (columns - 1);
            scale = money.total() > 0 ? BODY / money.total() : 0;
            for (Flow flow : money.flows()) {
                if (flow.money() > 0) {
                    List<Stop> stops = new ArrayList<>();
                    stops.add(source(flow));
                    if (!narrow) {
                        stops.add(fund(flow));
                    }
                    stops.add(item(flow));
                    stops.add(state(flow.state()));
                    paths.add(new Path(stops, flow.money()));
                }
            }
            gather();
        }

        private Stop source(Flow flow) {
            return new Stop(
                    "source " + flow.source(),
                    names.name().apply(flow.source()),
                    Look.plain(Colour.MID));
        }

        private Stop fund(Flow flow) {
            return new Stop(
                    "fund " + flow.fund(), names.name().apply(flow.fund()), Look.plain(Colour.MID));
        }

        private Stop item(Flow flow) {
            if (flow.state() == State.NO_CONTRACT) {
                return new Stop("unbound", names.unbound(), Look.hatched());
            }
            if (flow.item().isEmpty()) {
                return other("item");
            }
            int place = groups.place(flow.item().get());
            return place < 0
                    ? new Stop("material", names.material(), Look.plain(Colour.RAW))
                    : new Stop(
                            FAMILY + place,
                            names.family().apply(groups.families().get(place)),
                            Look.plain(Colour.ofFamily(place)));
        }

        private Stop other(String column) {
            return new Stop("other " + column, names.other(), Look.plain(Colour.MID));
        }

        private Stop state(State state) {
            String name = names.state().apply(state);
            return switch (state) {
                case DELIVERED -> new Stop("state 0", name, Look.plain(Colour.INK));
                case IN_PRODUCTION -> new Stop("state 1", name, Look.plain(Colour.MID));
                case NO_CONTRACT -> new Stop("state 2", name, Look.hatched());
            };
        }

        /** Gathers small stops, then gives every stop its column, order and size. */
        private void gather() {
            int sources = merge(0, MOST_SOURCES, "source");
            int items = merge(columns - 2, MOST_ITEMS, "item");
            if (columns == 4) {
                merge(1, MOST - 3 - sources - items, "fund");
            }
            for (int k = 0; k < columns; k++) {
                List<Place> column = new ArrayList<>();
                double beside = canvas.isNarrow() ? BESIDE + 1 : 2 * BESIDE;
                double room = k < columns - 1 ? step - NODE - beside : last - BESIDE;
                sizes(k).forEach((stop, amount) ->
                        column.add(
                                new Place(stop, Fitting.wrap(stop.name(), NAME, room, 2), amount)));
                places.add(column);
            }
        }

        /** The stops of a column in their order, and what goes through them. */
        private Map<Stop, Double> sizes(int column) {
            Map<Stop, Double> found = new LinkedHashMap<>();
            for (Path path : paths) {
                found.merge(path.stops().get(column), path.amount(), Double::sum);
            }
            List<Stop> order = new ArrayList<>(found.keySet());
            if (column >= columns - 2) {
                order.sort((a, b) -> Integer.compare(rank(a), rank(b)));
            }
            Map<Stop, Double> sorted = new LinkedHashMap<>();
            for (boolean others : new boolean[] {false, true}) {
                for (Stop stop : order) {
                    boolean isLast =
                            stop.key().equals("unbound") || stop.key().equals("other fund");
                    isLast |= stop.key().equals("other source");
                    if (isLast == others) {
                        sorted.put(stop, found.getOrDefault(stop, 0.0));
                    }
                }
            }
            return sorted;
        }

        private static int rank(Stop stop) {
            if (stop.key().startsWith(FAMILY)) {
                return Integer.parseInt(stop.key().substring(FAMILY.length()));
            }
            return switch (stop.key()) {
                case "state 0" -> 0;
                case "state 1" -> 1;
                case "state 2" -> 2;
                case "material" -> Integer.MAX_VALUE - 2;
                case "other item" -> Integer.MAX_VALUE - 1;
                default -> Integer.MAX_VALUE;
            };
        }

        /** Puts the smallest stops of a column together; how many are left. */
        private int merge(int column, int most, String name) {
            Map<Stop, Double> sizes = sizes(column);
            Stop other = other(name);
            double all = 0;
            for (double size : sizes.values()) {
                all += size;
            }
            List<Stop> bySize = new ArrayList<>(sizes.keySet());
            bySize.removeIf(s -> s.key().equals("unbound") || s.equals(other));
            bySize.sort((a, b) -> Double.compare(size(sizes, a), size(sizes, b)));
            int fixed = sizes.size() - bySize.size();
            boolean hasOther = sizes.containsKey(other);
            Set<Stop> small = new HashSet<>();
            int left = bySize.size() + fixed;
            for (Stop stop : bySize) {
                int stops = left + (small.isEmpty() || hasOther ? 0 : 1);
                if (stops > most || size(sizes, stop) < SMALL * all) {
                    small.add(stop);
                    left--;
                }
            }
            boolean isAlone = small.size() == 1 && !hasOther && sizes.size() <= most;
            if (small.isEmpty() || isAlone) {
                return sizes.size();
            }
            paths.replaceAll(path -> {
                List<Stop> stops = new ArrayList<>(path.stops());
                if (small.contains(stops.get(column))) {
                    stops.set(column, other);
                }
                return new Path(stops, path.amount());
            });
            return sizes(column).size();
        }

        private static double size(Map<Stop, Double> sizes, Stop stop) {
            return sizes.getOrDefault(stop, 0.0);
        }

        Scene draw(Scene.Caption caption) {
            double height = 0;
            for (List<Place> column : places) {
                double labels = 0;
                for (Place place : column) {
                    labels += place.label();
                }
                height = Math.max(height, BODY + labels);
            }
            int heads = heads();
            double top = TOP + (heads - 1) * Canvas.LEADING;
            for (List<Place> column : places) {
                spread(column, top, height);
            }
            for (int k = 0; k + 1 < columns; k++) {
                bands(k);
            }
            for (int k = 0; k < columns; k++) {
                for (Place place : places.get(k)) {
                    node(place, k * step);
                }
            }
            return canvas.scene(top + height + 2, caption);
        }

        private int heads() {
            int most = 1;
            for (int k = 0; k < columns; k++) {
                String head = names.heads().get(columns == 3 && k > 0 ? k + 1 : k);
                double room = k < columns - 1 ? step - BESIDE : last + NODE;
                List<String> lines = Fitting.wrap(head, Canvas.QUIET, room, 2);
                canvas.lines(k * step, 12, lines, Canvas.QUIET);
                most = Math.max(most, lines.size());
            }
            return most;
        }

        /** Stops below each other, none nearer than its name needs. */
        private void spread(List<Place> column, double top, double height) {
            double slots = 0;
            for (Place place : column) {
                slots += slot(place);
            }
            double free = (height - slots) / Math.max(1, column.size());
            double y = top;
            for (Place place : column) {
                double slot = slot(place) + free;
                place.y = y + (slot - scale * place.amount) / 2;
                y += slot;
            }
        }

        private double slot(Place place) {
            return Math.max(place.label(), scale * place.amount + APART);
        }

        private void node(Place place, double x) {
            double tall = Math.max(1, scale * place.amount);
            canvas.add(
                    new Mark.Box(
                            x,
                            place.y,
                            NODE,
                            tall,
                            place.stop.look().node(),
                            Optional.of(Stroke.solid(place.stop.look().node().colour(), 0.8))));
            double middle = place.y + tall / 2;
            double first = middle + Canvas.MIDDLE - place.lines.size() * Canvas.LEADING / 2;
            canvas.lines(x + NODE + BESIDE, first, place.lines, NAME);
            double room = canvas.width() - x - NODE - BESIDE;
            double wide = x + NODE < (columns - 1) * step ? step - NODE - BESIDE : room;
            canvas.fitted(
                    x + NODE + BESIDE,
                    first + place.lines.size() * Canvas.LEADING,
                    names.money().apply(place.amount),
                    VALUE,
                    wide);
        }

        /** The bands from a column to the next. */
        private void bands(int k) {
            for (Place from : places.get(k)) {
                for (Place to : places.get(k + 1)) {
                    double amount = 0;
                    double meant = 0;
                    for (Path path : paths) {
                        if (path.stops().get(k).equals(from.stop)
                                && path.stops().get(k + 1).equals(to.stop)) {
                            amount += path.amount();
                            meant += isMeant(path) ? path.amount() : 0;
                        }
                    }
                    if (amount > 0) {
                        band(k * step + NODE, from, to, amount, meant);
                    }
                }
            }
        }

        private boolean isMeant(Path path) {
            for (Stop stop : path.stops()) {
                if (followed.isPresent() && stop.name().equals(followed.get())) {
                    return true;
                }
            }
            return false;
        }

        private void band(double x, Place from, Place to, double amount, double meant) {
            double start = from.y + scale * from.leaving;
            double end = to.y + scale * to.arriving;
            double tall = scale * amount;
            Look look = from.stop.look();
            boolean hatched = look.leaving().hatch() != Hatch.NONE;
            Fill fill = look.leaving();
            if (followed.isPresent() && !hatched) {
                fill = Fill.plain(look.node().colour().tint(0.14));
            }
            canvas.add(new Mark.Area(outline(x, start, end, tall), fill));
            if (followed.isPresent() && meant > 0 && !hatched) {
                Fill strong = Fill.plain(look.node().colour().tint(0.62));
                canvas.add(new Mark.Area(outline(x, start, end, scale * meant), strong));
            }
            from.leaving += amount;
            to.arriving += amount;
        }

        /** A band that leaves level and arrives level. */
        private List<Point> outline(double x, double start, double end, double tall) {
            List<Point> points = new ArrayList<>();
            double wide = step - NODE;
            for (int k = 0; k <= STEPS; k++) {
                points.add(new Point(x + wide * k / STEPS, bend(start, end, k)));
            }
            for (int k = STEPS; k >= 0; k--) {
                points.add(new Point(x + wide * k / STEPS, bend(start, end, k) + tall));
            }
            return points;
        }

        private static double bend(double start, double end, int k) {
            double share = (double) k / STEPS;
            return start + (end - start) * share * share * (3 - 2 * share);
        }
    }
}
