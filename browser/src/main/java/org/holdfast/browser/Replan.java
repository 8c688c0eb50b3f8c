package org.holdfast.browser;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.plan.Programme;
import org.holdfast.simulator.Pack;
import org.holdfast.simulator.Replanner;
import org.teavm.jso.JSExport;

/** The functions that a worker calls to make a new plan, with a solver of its own. */
public final class Replan {
    private static final List<Replanner> SESSIONS = new ArrayList<>();
    private static Programme programme =
            new Programme(
                    new double[0],
                    new double[0],
                    new double[0],
                    new double[0],
                    new double[0],
                    new int[1],
                    new int[0],
                    new double[0],
                    k -> "",
                    k -> "");

    private Replan() {}

    /** Opens a pack; the number of the session. */
    @JSExport
    public static int open(byte[] pack) {
        SESSIONS.add(new Replanner(Pack.read(pack)));
        return SESSIONS.size() - 1;
    }

    /**
     * Sets up the programme for an address; the functions below give its arrays.
     *
     * @param isOutline whether the plan is in years, to say sooner where the other should lie
     */
    @JSExport
    public static void formulate(int session, String address, boolean isOutline) {
        programme =
                SESSIONS.get(session)
                        .programme(address, isOutline ? Replanner.OUTLINE : Replanner.PERIOD);
    }

    /** Cost of each column, to be minimised. */
    @JSExport
    public static double[] cost() {
        return programme.cost();
    }

    /** Lower bound of each column. */
    @JSExport
    public static double[] lower() {
        return programme.lower();
    }

    /** Upper bound of each column. */
    @JSExport
    public static double[] upper() {
        return programme.upper();
    }

    /** Lower bound of each row. */
    @JSExport
    public static double[] rowLower() {
        return programme.rowLower();
    }

    /** Upper bound of each row. */
    @JSExport
    public static double[] rowUpper() {
        return programme.rowUpper();
    }

    /** First entry of each column, and the number of entries. */
    @JSExport
    public static int[] starts() {
        return programme.starts();
    }

    /** Row of each entry. */
    @JSExport
    public static int[] rowIndex() {
        return programme.rowIndex();
    }

    /** Value of each entry. */
    @JSExport
    public static double[] coefficient() {
        return programme.coefficient();
    }

    /** The plan that the columns' values are, as bytes for the kernel. */
    @JSExport
    public static byte[] plan(int session, double[] values) {
        return SESSIONS.get(session).plan(values);
    }

    public static void main(String[] arguments) {}
}
