package org.holdfast.questions;

import java.util.OptionalDouble;
import org.holdfast.model.Text;
import org.holdfast.results.tables.Cells;

/**
 * A number that a question takes besides the case, its scenario and its levers.
 *
 * @param name in calls and, behind {@code --}, on the command line
 * @param label what stands for its value in help: {@code N}
 * @param help what it is, as a sentence without its end
 * @param standard if it is not given
 * @param least smallest that makes sense
 * @param below it has to be less than this; nothing where there is no bound
 * @param whole whether it is a whole number
 */
public record Argument(
        String name,
        String label,
        String help,
        double standard,
        double least,
        OptionalDouble below,
        boolean whole) {
    /** How many futures are played. */
    public static final Argument FUTURES = count("futures", "N", "How many futures", 2000, 2);

    /** How many futures the ladder is climbed in. */
    public static final Argument RUNGS = count("futures", "N", "How many futures", 100, 2);

    /** How many plans beside the best. */
    public static final Argument OTHERS =
            count("others", "N", "How many plans beside the best", 3, 1).atMost(9);

    /** How many plans that cost less. */
    public static final Argument STEPS =
            count("steps", "N", "How many plans that cost less and less", 8, 1).atMost(40);

    /** How much worse they may be. */
    public static final Argument SLACK =
            new Argument(
                    "slack",
                    "SHARE",
                    "Share by which another plan may miss and cost more than the best",
                    0.02,
                    0,
                    OptionalDouble.of(1),
                    false);

    /** How much worse a plan may be so that less is changed. */
    public static final Argument ROOM =
            new Argument(
                    "slack",
                    "SHARE",
                    "Share by which each tier may be worse so that less of the earlier plan changes",
                    0.01,
                    0,
                    OptionalDouble.of(1),
                    false);

    /** How much further a plan looks. */
    public static final Argument LONGER =
            count("longer", "MONTHS", "Months that the other plan looks further", 24, 1)
                    .atMost(120);

    /** In which months decisions are compared. */
    public static final Argument FIRST =
            count(
                    "first",
                    "MONTHS",
                    "In how many months, from the first, decisions are compared",
                    24,
                    1);

    /** What a line is, of all that can be built. */
    public static final Argument LUMP =
            new Argument(
                    "lump",
                    "SHARE",
                    "Share of each expansion that is one line: 0.25, only quarters are built",
                    0.25,
                    0.01,
                    OptionalDouble.of(Math.nextUp(1.0)),
                    false);

    /** When a search over whole numbers ends. */
    public static final Argument GAP =
            new Argument(
                    "gap",
                    "SHARE",
                    "How near to the best a plan in whole lines has to be proved before the search ends",
                    0.001,
                    0,
                    OptionalDouble.of(1),
                    false);

    /** In how many futures the same is committed in the first year. */
    public static final Argument COMMON =
            count(
                            "futures",
                            "N",
                            "In how many futures the first year's commitments are the same",
                            10,
                            2)
                    .atMost(50);

    /** How many futures are planned on their own. */
    public static final Argument ALONE =
            count(
                            "alone",
                            "N",
                            "How many futures are planned on their own, these among them",
                            60,
                            20)
                    .atMost(1000);

    /** From how many futures the chain of the small graph is taken. */
    public static final Argument CHAIN =
            count("futures", "N", "From how many futures the chain is taken", 400, 20).atMost(5000);

    /** How often a small graph is gone through. */
    public static final Argument ITERATIONS =
            count("iterations", "N", "How often the graph is gone through at most", 50, 1)
                    .atMost(100_000);

    /** How much the worst futures weigh in what is committed. */
    public static final Argument RISK =
            new Argument(
                    "risk",
                    "SHARE",
                    "Weight of the worst tenth of the futures in what is committed, 0 to 1; the rest"
                            + " is the mean's",
                    0,
                    0,
                    OptionalDouble.of(Math.nextUp(1.0)),
                    false);

    /** How often plans are made anew in each future. */
    public static final Argument ANEW =
            count(
                    "anew",
                    "MONTHS",
                    "Also make plans anew in each future, every so many months, from what is known"
                            + " by then (half a minute a future); 0: none",
                    0,
                    0);

    /** How many futures policies are held against each other in. */
    public static final Argument WORLDS = count("futures", "N", "How many futures", 12, 2);

    /** How often what is decided is thought over again. */
    public static final Argument RHYTHM =
            count("anew", "MONTHS", "Months after which a plan is made anew", 12, 1).atMost(60);

    /** Whether waiting is asked for too. */
    public static final Argument WAITING =
            count(
                            "waiting",
                            "0|1",
                            "1: also each measure, and all of them, a year and two years later",
                            0,
                            0)
                    .atMost(1);

    /** Whether a brief goes without what takes longest. */
    public static final Argument QUICK =
            count(
                            "quick",
                            "0|1",
                            "1: without what each policy comes to, planned anew; page one then says so",
                            0,
                            0)
                    .atMost(1);

    /** How well what drives the answer is told. */
    public static final Argument DRIVERS =
            count(
                    "drivers",
                    "ROWS",
                    "Size of the design that finds what drives the answer: ROWS times the number of"
                            + " factors more futures; 0: none",
                    64,
                    0);

    /** When a plan holds. */
    public static final Argument CRITERION =
            new Argument(
                    "criterion",
                    "SHARE",
                    "Share of the floor that a plan may miss and still hold",
                    0.1,
                    0,
                    OptionalDouble.of(1),
                    false);

    private static Argument count(
            String name, String label, String help, double standard, double least) {
        return new Argument(name, label, help, standard, least, OptionalDouble.empty(), true);
    }

    /** The same for a place that has a limit of its own. */
    public Argument atMost(int most) {
        return new Argument(
                name, label, help, standard, least, OptionalDouble.of(most + 1.0), whole);
    }

    /**
     * The value, if it makes sense.
     *
     * @param as what the argument is called where it was given: {@code --futures}
     */
    public double checked(String as, double value) {
        boolean fits =
                value >= least
                        && value < below.orElse(Double.POSITIVE_INFINITY)
                        && (!whole || value == Math.rint(value));
        if (!fits) {
            throw new WrongArgumentException(wrong(as, Cells.number(value)));
        }
        return value;
    }

    /** The same for a whole number. */
    public int checked(String as, int value) {
        return (int) checked(as, (double) value);
    }

    private Text wrong(String as, String got) {
        String low = Cells.number(least);
        if (below.isEmpty()) {
            return QuestionMessages.tooLow(as, low, got);
        }
        double end = below.getAsDouble();
        double last = whole ? end - 1 : Math.nextDown(end);
        return last == Math.rint(last)
                ? QuestionMessages.notFromTo(as, low, Cells.number(last), got)
                : QuestionMessages.notBelow(as, low, Cells.number(end), got);
    }
}
