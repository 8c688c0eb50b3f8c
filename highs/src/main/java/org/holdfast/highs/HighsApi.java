package org.holdfast.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;

/**
 * HiGHS's C functions, as many as we use, under their C names without the prefix. Status is
 * HiGHS's: −1 error, 0 fine, 1 warning.
 */
@SuppressWarnings("restricted") // calling a C library is what this class is for
final class HighsApi {
    static final int ERROR = -1;

    private final MethodHandle version;
    private final MethodHandle create;
    private final MethodHandle destroy;
    private final MethodHandle getSizeofHighsInt;
    private final MethodHandle setBoolOptionValue;
    private final MethodHandle setIntOptionValue;
    private final MethodHandle setDoubleOptionValue;
    private final MethodHandle setStringOptionValue;
    private final MethodHandle passLp;
    private final MethodHandle changeColsCostByRange;
    private final MethodHandle changeColsBoundsBySet;
    private final MethodHandle changeRowsBoundsBySet;
    private final MethodHandle addRow;
    private final MethodHandle changeColsIntegralityBySet;
    private final MethodHandle clearSolver;
    private final MethodHandle zeroAllClocks;
    private final MethodHandle run;
    private final MethodHandle getModelStatus;
    private final MethodHandle getSolution;
    private final MethodHandle getBasis;
    private final MethodHandle setBasis;
    private final MethodHandle getDualRay;
    private final MethodHandle getIntInfoValue;
    private final MethodHandle getDoubleInfoValue;
    private final MethodHandle readModel;
    private final MethodHandle getNumCol;
    private final MethodHandle getNumRow;

    HighsApi(SymbolLookup library) {
        MemoryLayout p = ADDRESS;
        MemoryLayout i = JAVA_INT;
        version = bind(library, "version", FunctionDescriptor.of(p));
        create = bind(library, "create", FunctionDescriptor.of(p));
        destroy = bind(library, "destroy", FunctionDescriptor.ofVoid(p));
        getSizeofHighsInt = status(library, "getSizeofHighsInt", p);
        setBoolOptionValue = status(library, "setBoolOptionValue", p, p, i);
        setIntOptionValue = status(library, "setIntOptionValue", p, p, i);
        setDoubleOptionValue = status(library, "setDoubleOptionValue", p, p, JAVA_DOUBLE);
        setStringOptionValue = status(library, "setStringOptionValue", p, p, p);
        passLp = status(library, "passLp", p, i, i, i, i, i, JAVA_DOUBLE, p, p, p, p, p, p, p, p);
        changeColsCostByRange = status(library, "changeColsCostByRange", p, i, i, p);
        changeColsBoundsBySet = status(library, "changeColsBoundsBySet", p, i, p, p, p);
        changeRowsBoundsBySet = status(library, "changeRowsBoundsBySet", p, i, p, p, p);
        addRow = status(library, "addRow", p, JAVA_DOUBLE, JAVA_DOUBLE, i, p, p);
        changeColsIntegralityBySet = status(library, "changeColsIntegralityBySet", p, i, p, p);
        clearSolver = status(library, "clearSolver", p);
        zeroAllClocks = status(library, "zeroAllClocks", p);
        run = status(library, "run", p);
        getModelStatus = status(library, "getModelStatus", p);
        getSolution = status(library, "getSolution", p, p, p, p, p);
        getBasis = status(library, "getBasis", p, p, p);
        setBasis = status(library, "setBasis", p, p, p);
        getDualRay = status(library, "getDualRay", p, p, p);
        getIntInfoValue = status(library, "getIntInfoValue", p, p, p);
        getDoubleInfoValue = status(library, "getDoubleInfoValue", p, p, p);
        readModel = status(library, "readModel", p, p);
        getNumCol = status(library, "getNumCol", p);
        getNumRow = status(library, "getNumRow", p);
    }

    /** A function that answers in an int. */
    private static MethodHandle status(SymbolLookup library, String name, MemoryLayout... of) {
        return bind(library, name, FunctionDescriptor.of(JAVA_INT, of));
    }

    private static MethodHandle bind(
            SymbolLookup library, String name, FunctionDescriptor descriptor) {
        MemorySegment function =
                library.find("Highs_" + name)
                        .orElseThrow(() ->
                                new HighsUnavailableException(
                                        "This HiGHS is too old: it has no function Highs_"
                                                + name
                                                + ". Holdfast needs HiGHS 1.12 or newer."));
        return Linker.nativeLinker().downcallHandle(function, descriptor);
    }

    /** The version as three numbers, such as 1.12.0. */
    String version() {
        try {
            MemorySegment text = (MemorySegment) version.invokeExact();
            return text.reinterpret(Long.MAX_VALUE).getString(0);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    /** A new solver, destroyed when {@code arena} is closed. */
    MemorySegment create(Arena arena) {
        try {
            MemorySegment made = (MemorySegment) create.invokeExact();
            if (made.equals(MemorySegment.NULL)) {
                throw new OutOfMemoryError("HiGHS could not make a solver");
            }
            return made.reinterpret(0, arena, this::destroy);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    private void destroy(MemorySegment highs) {
        try {
            destroy.invokeExact(highs);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    /** Bytes in an index. */
    int getSizeofHighsInt(MemorySegment highs) {
        return call(getSizeofHighsInt, highs);
    }

    int setBoolOptionValue(MemorySegment highs, String option, boolean value) {
        return setWhole(setBoolOptionValue, highs, option, value ? 1 : 0);
    }

    int setIntOptionValue(MemorySegment highs, String option, int value) {
        return setWhole(setIntOptionValue, highs, option, value);
    }

    private static int setWhole(MethodHandle set, MemorySegment highs, String option, int value) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) set.invokeExact(highs, arena.allocateFrom(option), value);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    int setDoubleOptionValue(MemorySegment highs, String option, double value) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) setDoubleOptionValue.invokeExact(highs, arena.allocateFrom(option), value);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    int setStringOptionValue(MemorySegment highs, String option, String value) {
        try (Arena arena = Arena.ofConfined()) {
            return call(
                    setStringOptionValue,
                    highs,
                    arena.allocateFrom(option),
                    arena.allocateFrom(value));
        }
    }

    /** Passes a programme by column, to be minimised. */
    @SuppressWarnings("TooManyParameters") // the arrays of a sparse linear programme
    int passLp(
            MemorySegment highs,
            double[] cost,
            double[] lower,
            double[] upper,
            double[] rowLower,
            double[] rowUpper,
            int[] starts,
            int[] rowIndex,
            double[] coefficient) {
        int byColumn = 1;
        int minimise = 1;
        try (Arena arena = Arena.ofConfined()) {
            return (int)
                    passLp.invokeExact(
                            highs,
                            cost.length,
                            rowLower.length,
                            coefficient.length,
                            byColumn,
                            minimise,
                            0.0,
                            arena.allocateFrom(JAVA_DOUBLE, cost),
                            arena.allocateFrom(JAVA_DOUBLE, lower),
                            arena.allocateFrom(JAVA_DOUBLE, upper),
                            arena.allocateFrom(JAVA_DOUBLE, rowLower),
                            arena.allocateFrom(JAVA_DOUBLE, rowUpper),
                            arena.allocateFrom(JAVA_INT, starts),
                            arena.allocateFrom(JAVA_INT, rowIndex),
                            arena.allocateFrom(JAVA_DOUBLE, coefficient));
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    /** Replaces the cost of every column. */
    int changeColsCost(MemorySegment highs, double[] cost) {
        try (Arena arena = Arena.ofConfined()) {
            return (int)
                    changeColsCostByRange.invokeExact(
                            highs, 0, cost.length - 1, arena.allocateFrom(JAVA_DOUBLE, cost));
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    int changeColsBounds(MemorySegment highs, int[] set, double[] lower, double[] upper) {
        return changeBounds(changeColsBoundsBySet, highs, set, lower, upper);
    }

    int changeRowsBounds(MemorySegment highs, int[] set, double[] lower, double[] upper) {
        return changeBounds(changeRowsBoundsBySet, highs, set, lower, upper);
    }

    private static int changeBounds(
            MethodHandle change, MemorySegment highs, int[] set, double[] lower, double[] upper) {
        try (Arena arena = Arena.ofConfined()) {
            return (int)
                    change.invokeExact(
                            highs,
                            set.length,
                            arena.allocateFrom(JAVA_INT, set),
                            arena.allocateFrom(JAVA_DOUBLE, lower),
                            arena.allocateFrom(JAVA_DOUBLE, upper));
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    int addRow(
            MemorySegment highs, double lower, double upper, int[] columns, double[] coefficients) {
        try (Arena arena = Arena.ofConfined()) {
            return (int)
                    addRow.invokeExact(
                            highs,
                            lower,
                            upper,
                            columns.length,
                            arena.allocateFrom(JAVA_INT, columns),
                            arena.allocateFrom(JAVA_DOUBLE, coefficients));
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    /** Makes columns whole. */
    int changeColsToInteger(MemorySegment highs, int[] set) {
        int[] integer = new int[set.length];
        Arrays.fill(integer, 1);
        try (Arena arena = Arena.ofConfined()) {
            return (int)
                    changeColsIntegralityBySet.invokeExact(
                            highs,
                            set.length,
                            arena.allocateFrom(JAVA_INT, set),
                            arena.allocateFrom(JAVA_INT, integer));
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    /** Forgets basis, solution and all that was learnt while solving, but not the programme. */
    int clearSolver(MemorySegment highs) {
        return call(clearSolver, highs);
    }

    int zeroAllClocks(MemorySegment highs) {
        return call(zeroAllClocks, highs);
    }

    int run(MemorySegment highs) {
        return call(run, highs);
    }

    int getModelStatus(MemorySegment highs) {
        return call(getModelStatus, highs);
    }

    int getNumCol(MemorySegment highs) {
        return call(getNumCol, highs);
    }

    int getNumRow(MemorySegment highs) {
        return call(getNumRow, highs);
    }

    /** Fills the four arrays. */
    int getSolution(
            MemorySegment highs,
            double[] values,
            double[] reducedCosts,
            double[] rowValues,
            double[] rowDuals) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(JAVA_DOUBLE, values.length);
            MemorySegment reduced = arena.allocate(JAVA_DOUBLE, reducedCosts.length);
            MemorySegment rowValue = arena.allocate(JAVA_DOUBLE, rowValues.length);
            MemorySegment rowDual = arena.allocate(JAVA_DOUBLE, rowDuals.length);
            int status = (int) getSolution.invokeExact(highs, value, reduced, rowValue, rowDual);
            copy(value, values);
            copy(reduced, reducedCosts);
            copy(rowValue, rowValues);
            copy(rowDual, rowDuals);
            return status;
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    /** Fills the two arrays with status codes. */
    int getBasis(MemorySegment highs, int[] columns, int[] rows) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment column = arena.allocate(JAVA_INT, columns.length);
            MemorySegment row = arena.allocate(JAVA_INT, rows.length);
            int status = call(getBasis, highs, column, row);
            MemorySegment.copy(column, JAVA_INT, 0, columns, 0, columns.length);
            MemorySegment.copy(row, JAVA_INT, 0, rows, 0, rows.length);
            return status;
        }
    }

    int setBasis(MemorySegment highs, int[] columns, int[] rows) {
        try (Arena arena = Arena.ofConfined()) {
            return call(
                    setBasis,
                    highs,
                    arena.allocateFrom(JAVA_INT, columns),
                    arena.allocateFrom(JAVA_INT, rows));
        }
    }

    /**
     * Fills {@code multipliers} with a proof that the rows contradict one another, if HiGHS has or
     * can find one.
     *
     * @param multipliers [row]
     */
    boolean getDualRay(MemorySegment highs, double[] multipliers) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment has = arena.allocate(JAVA_INT);
            MemorySegment ray = arena.allocate(JAVA_DOUBLE, multipliers.length);
            int status = call(getDualRay, highs, has, ray);
            copy(ray, multipliers);
            return status != ERROR && has.get(JAVA_INT, 0) != 0;
        }
    }

    int getIntInfoValue(MemorySegment highs, String name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(JAVA_LONG);
            checked(call(getIntInfoValue, highs, arena.allocateFrom(name), value), name);
            return value.get(JAVA_INT, 0);
        }
    }

    double getDoubleInfoValue(MemorySegment highs, String name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(JAVA_DOUBLE);
            checked(call(getDoubleInfoValue, highs, arena.allocateFrom(name), value), name);
            return value.get(JAVA_DOUBLE, 0);
        }
    }

    int readModel(MemorySegment highs, String file) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) readModel.invokeExact(highs, arena.allocateFrom(file));
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    private static int call(MethodHandle function, MemorySegment highs) {
        try {
            return (int) function.invokeExact(highs);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    private static int call(
            MethodHandle function, MemorySegment highs, MemorySegment first, MemorySegment second) {
        try {
            return (int) function.invokeExact(highs, first, second);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    private static void copy(MemorySegment from, double[] to) {
        MemorySegment.copy(from, JAVA_DOUBLE, 0, to, 0, to.length);
    }

    private static void checked(int status, String name) {
        if (status == ERROR) {
            throw new IllegalStateException("HiGHS knows no '" + name + "'");
        }
    }

    /** A foreign call itself throws nothing checked; what comes through is passed on. */
    private static RuntimeException broken(Throwable e) {
        return switch (e) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            default -> throw new AssertionError("a foreign call threw " + e, e);
        };
    }
}
