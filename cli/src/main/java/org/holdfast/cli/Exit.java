package org.holdfast.cli;

/** What the exit code of every command means. */
public final class Exit {
    /** Done, and the answer is the one hoped for. */
    public static final int DONE = 0;

    /** The data have problems; each was printed. */
    public static final int PROBLEMS = 1;

    /** The command was not understood: an unknown option, a missing argument. */
    public static final int WRONG_USE = 2;

    /** There is an answer, but not the one hoped for: infeasible, out of time, a failing check. */
    public static final int OTHER_ANSWER = 3;

    /** Holdfast itself made a mistake; please report it. */
    public static final int OUR_MISTAKE = 4;

    private Exit() {}
}
