package org.holdfast.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.holdfast.explore.draw.Normal;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Breaking;
import org.holdfast.model.Breaking.Move;
import org.holdfast.model.Breaking.Question;
import org.holdfast.model.Breaking.Together;

/**
 * Looks for the smallest change of the world at which a plan breaks: the radius of stability in the
 * largest distance of any number, which info-gap theory calls robustness (Ben-Haim 2006). A world
 * is a place for each number; what it finds breaks, so a radius is a bound from above. Where each
 * number by itself only helps or only hurts, whatever the others are, the corner of all that hurt
 * is the worst of a box, and the radius is the least one, to within a step of the search.
 */
final class Breakings {
    /** Where an end of a range lies, in standard deviations. */
    private static final double END = Normal.quantile(0.95);

    /** Steps in which a side of a range is looked at before it is halved. */
    private static final int STEPS = 8;

    private static final int HALVINGS = 8;

    /** Worlds that rays go through, and that are drawn near the centre. */
    private static final int WORLDS = 128;

    /** The rays on which it is looked for, of those that break at their ends. */
    private static final int RAYS = 16;

    /** Item-months: a smaller effect is none. */
    private static final double NOTHING = 1e-6;

    /** How far within the radius worlds are drawn. */
    private static final double NEARER = 0.9;

    private final Question question;
    private final Draws empty;
    private final int factors;
    private final long seed;
    private final Function<Draws, double[]> margins;

    /**
     * A search.
     *
     * @param empty what is uncertain
     * @param margins item-months to breaking in each of some worlds
     */
    Breakings(Question question, Draws empty, long seed, Function<Draws, double[]> margins) {
        this.question = question;
        this.empty = empty;
        this.seed = seed;
        this.margins = margins;
        factors = empty.factors().size();
    }

    Breaking find() {
        double margin = at(List.of(new double[factors]))[0];
        if (margin <= 0 || factors == 0) {
            return new Breaking(question, margin, factors, List.of(), Optional.empty());
        }
        Sides sides = sides();
        return new Breaking(question, margin, factors, alone(sides), together(sides, margin));
    }

    /** [world] margins; a world is [factor] distances. */
    private double[] at(List<double[]> worlds) {
        return margins.apply(draws(worlds));
    }

    private Draws draws(List<double[]> worlds) {
        double[][] places = new double[factors][worlds.size()];
        for (int w = 0; w < worlds.size(); w++) {
            for (int k = 0; k < factors; k++) {
                places[k][w] = Normal.below(END * worlds.get(w)[k]);
            }
        }
        return empty.exactly(places, worlds.size());
    }

    /**
     * Each number moved by itself.
     *
     * @param margins [2 × factor + side][step] the low side first
     */
    @SuppressWarnings("ArrayRecordComponent") // never changed
    private record Sides(double[][] margins) {
        private double end(int factor, int side) {
            double[] of = margins[2 * factor + side];
            return of[of.length - 1];
        }
    }

    private Sides sides() {
        List<double[]> worlds = new ArrayList<>();
        for (int n = 0; n < 2 * factors; n++) {
            for (int step = 1; step <= STEPS; step++) {
                worlds.add(only(n, (double) step / STEPS));
            }
        }
        double[] all = at(worlds);
        double[][] margins = new double[2 * factors][];
        for (int n = 0; n < margins.length; n++) {
            margins[n] = Arrays.copyOfRange(all, n * STEPS, (n + 1) * STEPS);
        }
        return new Sides(margins);
    }

    /** A side of one number, so far out. */
    private double[] only(int side, double distance) {
        double[] world = new double[factors];
        world[side / 2] = side % 2 == 0 ? -distance : distance;
        return world;
    }

    private List<Move> alone(Sides sides) {
        List<Ray> rays = new ArrayList<>();
        for (int n = 0; n < 2 * factors; n++) {
            firstBroken(only(n, 1), sides.margins[n]).ifPresent(rays::add);
        }
        List<Move> moves = new ArrayList<>();
        for (Ray ray : halved(rays)) {
            int factor =
                    IntStream.range(0, factors)
                            .filter(k -> ray.direction[k] != 0)
                            .findFirst()
                            .orElseThrow();
            moves.add(move(ray.world(), factor));
        }
        moves.sort(Comparator.comparingDouble(move -> Math.abs(move.distance())));
        return moves;
    }

    private Move move(double[] world, int factor) {
        return new Move(
                empty.factors().get(factor),
                world[factor],
                draws(List.of(world)).relative(factor)[0]);
    }

    /**
     * A way out from the centre, on which the plan holds at one distance and breaks at another.
     *
     * @param direction [factor] the largest is 1 or −1
     */
    @SuppressWarnings("ArrayRecordComponent") // made here and never handed out
    private record Ray(double[] direction, double holds, double breaks) {
        private double[] at(double distance) {
            return Arrays.stream(direction).map(d -> d * distance).toArray();
        }

        private double[] world() {
            return at(breaks);
        }
    }

    /** Where it first breaks on the steps of a way; none if on no step. */
    private static Optional<Ray> firstBroken(double[] direction, double[] margins) {
        for (int step = 0; step < margins.length; step++) {
            if (margins[step] <= 0) {
                double length = margins.length;
                return Optional.of(new Ray(direction, step / length, (step + 1) / length));
            }
        }
        return Optional.empty();
    }

    /** The same ways, each known to a few hundredths of a step. */
    private List<Ray> halved(List<Ray> rays) {
        List<Ray> now = rays;
        for (int n = 0; n < HALVINGS && !now.isEmpty(); n++) {
            double[] found =
                    at(now.stream().map(ray -> ray.at((ray.holds + ray.breaks) / 2)).toList());
            List<Ray> next = new ArrayList<>();
            for (int k = 0; k < found.length; k++) {
                Ray ray = now.get(k);
                double middle = (ray.holds + ray.breaks) / 2;
                next.add(
                        found[k] <= 0
                                ? new Ray(ray.direction, ray.holds, middle)
                                : new Ray(ray.direction, middle, ray.breaks));
            }
            now = next;
        }
        return now;
    }

    private Optional<Together> together(Sides sides, double margin) {
        List<double[]> ways = new ArrayList<>();
        ways.add(worstCorner(sides, margin));
        ways.addAll(drawn(1, 0));
        Optional<Ray> nearest = nearest(ways);
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        Ray best = nearest.get();
        List<double[]> near = drawn(NEARER * best.breaks, 1);
        List<double[]> broken = broken(near);
        if (!broken.isEmpty()) {
            Ray nearer = nearest(broken).filter(ray -> ray.breaks < best.breaks).orElse(best);
            List<double[]> again = drawn(NEARER * nearer.breaks, 2);
            return Optional.of(told(nearer, sides, again.size(), broken(again).size()));
        }
        return Optional.of(told(best, sides, near.size(), 0));
    }

    /** Every number at the end that is worse for the plan by itself; 0 where neither is. */
    private double[] worstCorner(Sides sides, double margin) {
        double[] corner = new double[factors];
        for (int k = 0; k < factors; k++) {
            double low = sides.end(k, 0);
            double high = sides.end(k, 1);
            boolean isWorse = Math.min(low, high) < margin - NOTHING;
            corner[k] = !isWorse ? 0 : low < high ? -1 : 1;
        }
        return corner;
    }

    /** Worlds of a box around the centre. */
    private List<double[]> drawn(double radius, long stream) {
        double[][] places = Sequence.SOBOL.uniforms(WORLDS, factors, seed + stream);
        return IntStream.range(0, WORLDS)
                .mapToObj(w ->
                        IntStream.range(0, factors)
                                .mapToDouble(k -> radius * (2 * places[k][w] - 1))
                                .toArray())
                .toList();
    }

    private List<double[]> broken(List<double[]> worlds) {
        double[] found = at(worlds);
        return IntStream.range(0, found.length)
                .filter(w -> found[w] <= 0)
                .mapToObj(worlds::get)
                .toList();
    }

    /** The nearest break on ways through some worlds. */
    private Optional<Ray> nearest(List<double[]> worlds) {
        List<double[]> directions =
                worlds.stream().map(Breakings::direction).flatMap(Optional::stream).toList();
        double[] ends = at(directions);
        List<double[]> ways =
                IntStream.range(0, ends.length)
                        .boxed()
                        .filter(n -> ends[n] <= 0)
                        .sorted(Comparator.comparingDouble(n -> ends[n]))
                        .limit(RAYS)
                        .map(directions::get)
                        .toList();
        List<double[]> steps = new ArrayList<>();
        for (double[] way : ways) {
            for (int step = 1; step <= STEPS; step++) {
                steps.add(new Ray(way, 0, (double) step / STEPS).world());
            }
        }
        double[] all = steps.isEmpty() ? new double[0] : at(steps);
        List<Ray> rays = new ArrayList<>();
        for (int n = 0; n < ways.size(); n++) {
            firstBroken(ways.get(n), Arrays.copyOfRange(all, n * STEPS, (n + 1) * STEPS))
                    .ifPresent(rays::add);
        }
        return halved(rays).stream().min(Comparator.comparingDouble(Ray::breaks));
    }

    private static Optional<double[]> direction(double[] world) {
        double most = Arrays.stream(world).map(Math::abs).max().orElse(0);
        return most > 0
                ? Optional.of(Arrays.stream(world).map(d -> d / most).toArray())
                : Optional.empty();
    }

    /** Numbers go back to the centre as long as the plan still breaks, the least effect first. */
    private Together told(Ray ray, Sides sides, int nearer, int broken) {
        double[] world = ray.world();
        List<Integer> order =
                IntStream.range(0, factors)
                        .filter(k -> world[k] != 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble(k -> effect(sides, world, k)))
                        .toList();
        // How many of the first can go back at once, and then each of the rest by itself.
        int back = backAtOnce(world, order);
        order.subList(0, back).forEach(k -> world[k] = 0);
        for (int k : order.subList(back, order.size())) {
            double[] without = world.clone();
            without[k] = 0;
            if (at(List.of(without))[0] <= 0) {
                world[k] = 0;
            }
        }
        List<Move> moves = new ArrayList<>();
        for (int n = order.size() - 1; n >= 0; n--) {
            if (world[order.get(n)] != 0) {
                moves.add(move(world, order.get(n)));
            }
        }
        return new Together(ray.breaks, moves, nearer, broken);
    }

    /**
     * The margin at the end of the side to which a number is moved: the lower, the more it does.
     */
    private static double effect(Sides sides, double[] world, int k) {
        return -sides.end(k, world[k] < 0 ? 0 : 1);
    }

    private int backAtOnce(double[] world, List<Integer> order) {
        List<double[]> tried = new ArrayList<>();
        double[] now = world.clone();
        for (int k : order) {
            now = now.clone();
            now[k] = 0;
            tried.add(now);
        }
        double[] found = at(tried);
        int most = 0;
        for (int n = 0; n < found.length; n++) {
            most = found[n] <= 0 ? n + 1 : most;
        }
        return most;
    }
}
