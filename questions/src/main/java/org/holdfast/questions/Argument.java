package org.holdfast.questions;

import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Text;
import org.holdfast.results.tables.Cells;

/**
 * A number that a question takes besides the case, its scenario and its levers. What it is, the
 * command line says in its help.
 *
 * @param name in calls and, behind {@code --}, on the command line
 * @param label what stands for its value in help: {@code N}
 * @param standard if it is not given
 * @param example that a refusal tells
 * @param least smallest that makes sense
 * @param below it has to be less than this; nothing where there is no bound
 * @param whole whether it is a whole number
 */
public record Argument(
        String name,
        String label,
        double standard,
        double example,
        double least,
        OptionalDouble below,
        boolean whole) {
    /** How many futures are played. */
    public static final Argument FUTURES = count("futures", "N", 2000, 2).atMost(1_000_000);

    /** How many futures the ladder is climbed in. */
    public static final Argument RUNGS = count("futures", "N", 100, 2).atMost(100_000);

    /** How many plans beside the best. */
    public static final Argument OTHERS = count("others", "N", 3, 1).atMost(9);

    /** How many plans that cost less. */
    public static final Argument STEPS = count("steps", "N", 8, 1).atMost(40);

    /** How much worse they may be. */
    public static final Argument SLACK = share("slack", 0.02, 0, 1);

    /** How much worse a plan may be so that less is changed. */
    public static final Argument ROOM = share("slack", 0.01, 0, 1);

    /** How much further a plan looks. */
    public static final Argument LONGER = count("longer", "MONTHS", 24, 1).atMost(120);

    /** In which months decisions are compared. */
    public static final Argument FIRST = count("first", "MONTHS", 24, 1).atMost(600);

    /** What a line is, of all that can be built. */
    public static final Argument LUMP = share("lump", 0.25, 0.01, Math.nextUp(1.0));

    /** Whether makers run at their minimum rates, or not at all. */
    public static final Argument RATES = count("rates", "0|1", 0, 0).atMost(1);

    /** When a search over whole numbers ends. */
    public static final Argument GAP = share("gap", 0.001, 0, 1);

    /** In how many futures the same is committed in the first year. */
    public static final Argument COMMON = count("futures", "N", 10, 2).atMost(50);

    /** How many futures are planned on their own. */
    public static final Argument ALONE = count("alone", "N", 60, 20).atMost(1000);

    /** From how many futures the chain of the small graph is taken. */
    public static final Argument CHAIN = count("futures", "N", 400, 20).atMost(5000);

    /** How often a small graph is gone through. */
    public static final Argument ITERATIONS = count("iterations", "N", 1000, 1).atMost(100_000);

    /** How much the worst futures weigh in what is committed. */
    public static final Argument RISK = share("risk", 0, 0, Math.nextUp(1.0)).suchAs(0.5);

    /** How often plans are made anew in each future. */
    public static final Argument ANEW = count("anew", "MONTHS", 0, 0).atMost(60).suchAs(6);

    /** How many futures policies are held against each other in. */
    public static final Argument WORLDS = count("futures", "N", 12, 2).atMost(100_000);

    /** How often what is decided is thought over again. */
    public static final Argument RHYTHM = count("anew", "MONTHS", 12, 1).atMost(60);

    /** Whether waiting is asked for too. */
    public static final Argument WAITING = count("waiting", "0|1", 0, 0).atMost(1);

    /** Whether a brief goes without what takes longest. */
    public static final Argument QUICK = count("quick", "0|1", 0, 0).atMost(1);

    /** Whether a brief tells how allies decide, step by step. */
    public static final Argument LADDER = count("ladder", "0|1", 0, 0).atMost(1);

    /** How well what drives the answer is told. */
    public static final Argument DRIVERS = count("drivers", "ROWS", 64, 0).atMost(100_000);

    /** When a plan holds. */
    public static final Argument CRITERION = share("criterion", 0.1, 0, 1);

    private static Argument count(String name, String label, double standard, double least) {
        return new Argument(name, label, standard, standard, least, OptionalDouble.empty(), true);
    }

    private static Argument share(String name, double standard, double least, double below) {
        return new Argument(
                name, "SHARE", standard, standard, least, OptionalDouble.of(below), false);
    }

    private Argument suchAs(double other) {
        return new Argument(name, label, standard, other, least, below, whole);
    }

    /** The same for a place in which something else is usual. */
    public Argument usually(double other) {
        return new Argument(name, label, other, other, least, below, whole);
    }

    /** The same for a place that has a limit of its own. */
    public Argument atMost(int most) {
        return new Argument(
                name,
                label,
                standard,
                Math.min(example, most),
                least,
                OptionalDouble.of(most + 1.0),
                whole);
    }

    /** Whether a value makes sense. */
    public boolean takes(double value) {
        return value >= least
                && value < below.orElse(Double.POSITIVE_INFINITY)
                && (!whole || value == Math.rint(value));
    }

    /**
     * The value, if it makes sense.
     *
     * @param as what the argument is called where it was given: {@code --futures}
     */
    public double checked(String as, double value) {
        if (!takes(value)) {
            throw new WrongArgumentException(refusal(as, Cells.number(value)));
        }
        return value;
    }

    /** The same for a whole number. */
    public int checked(String as, int value) {
        return (int) checked(as, (double) value);
    }

    /**
     * What is said of a value that makes no sense.
     *
     * @param as what the argument is called where it was given
     * @param got the value as it was written
     */
    public Text refusal(String as, String got) {
        return Unknown.refusal(as, range(), got);
    }

    /** The least and the most, of a count that has a most and is no mere yes or no. */
    public Optional<Text> limits() {
        return whole && below.isPresent() && !isYesOrNo()
                ? Optional.of(
                        QuestionMessages.limits(
                                Cells.number(least), Cells.number(below.getAsDouble() - 1)))
                : Optional.empty();
    }

    private boolean isYesOrNo() {
        return whole && least == 0 && below.orElse(0) == 2;
    }

    private Text range() {
        String such = Cells.number(example);
        String low = Cells.number(least);
        if (below.isEmpty()) {
            if (least == Double.NEGATIVE_INFINITY) {
                return QuestionMessages.anyNumber(whole, such);
            }
            return least == Double.MIN_VALUE
                    ? QuestionMessages.aboveNothing(whole, such)
                    : QuestionMessages.fromOn(whole, low, such);
        }
        double end = below.getAsDouble();
        double last = whole ? end - 1 : Math.nextDown(end);
        if (isYesOrNo()) {
            return QuestionMessages.ZERO_OR_ONE;
        }
        return last == Math.rint(last)
                ? QuestionMessages.fromTo(whole, low, Cells.number(last), such)
                : QuestionMessages.fromBelow(whole, low, Cells.number(end), such);
    }
}
