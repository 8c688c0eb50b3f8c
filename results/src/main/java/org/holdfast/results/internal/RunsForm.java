package org.holdfast.results.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.holdfast.explore.Runs;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Measure;

/**
 * Runs as bytes, and back to the same bits: a mark, a sum of what follows, the names, what futures
 * end with, and the monthly measures, a month that is the same in every future as one number.
 */
public final class RunsForm {
    private static final int MARK = 0x486f5231;
    private static final byte SAME = 1;
    private static final byte EACH = 2;

    private RunsForm() {}

    /** The runs as bytes. */
    public static byte[] write(Runs runs) {
        byte[] head = head(runs);
        int n = runs.futures();
        int size = 3 * Integer.BYTES + head.length + runs.outcomes().size() * n * Double.BYTES;
        int rows = runs.series().size() * runs.months();
        boolean[] same = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            same[row] = isSame(runs, row);
            size += 1 + (same[row] ? 1 : n) * Float.BYTES;
        }
        ByteBuffer bytes = ByteBuffer.allocate(size).putInt(MARK).putInt(0);
        bytes.putInt(head.length).put(head);
        for (int k = 0; k < runs.outcomes().size(); k++) {
            for (double end : runs.end(k)) {
                bytes.putDouble(end);
            }
        }
        for (int row = 0; row < rows; row++) {
            bytes.put(same[row] ? SAME : EACH);
            for (int f = 0; f < (same[row] ? 1 : n); f++) {
                bytes.putFloat(value(runs, row, f));
            }
        }
        bytes.putInt(Integer.BYTES, sum(bytes.array()));
        return bytes.array();
    }

    private static float value(Runs runs, int row, int future) {
        return runs.value(row / runs.months(), row % runs.months(), future);
    }

    private static boolean isSame(Runs runs, int row) {
        int first = Float.floatToRawIntBits(value(runs, row, 0));
        for (int f = 1; f < runs.futures(); f++) {
            if (Float.floatToRawIntBits(value(runs, row, f)) != first) {
                return false;
            }
        }
        return true;
    }

    private static int sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 2 * Integer.BYTES, bytes.length - 2 * Integer.BYTES);
        return (int) sum.getValue();
    }

    private static byte[] head(Runs runs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(runs.futures());
            out.writeInt(runs.months());
            out.writeInt(runs.series().size());
            for (FutureSeries series : runs.series()) {
                out.writeUTF(series.measure().name());
                out.writeUTF(series.item());
            }
            out.writeInt(runs.outcomes().size());
            for (FutureOutcome outcome : runs.outcomes()) {
                out.writeUTF(outcome.measure().name());
                out.writeUTF(outcome.subject());
            }
            out.writeInt(runs.failures().size());
            for (Runs.Failure failure : runs.failures()) {
                out.writeInt(failure.future());
                out.writeUTF(failure.reason());
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** The runs that the bytes hold; empty if they are damaged or something else. */
    public static Optional<Runs> read(byte[] bytes) {
        if (bytes.length < 3 * Integer.BYTES) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.getInt() != MARK || in.getInt() != sum(bytes)) {
            return Optional.empty();
        }
        byte[] head = new byte[in.getInt()];
        in.get(head);
        try (DataInputStream names = new DataInputStream(new ByteArrayInputStream(head))) {
            return Optional.of(read(names, in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Runs read(DataInputStream names, ByteBuffer in) throws IOException {
        int n = names.readInt();
        int months = names.readInt();
        List<FutureSeries> series = new ArrayList<>();
        for (int k = names.readInt(); k > 0; k--) {
            series.add(
                    new FutureSeries(
                            FutureSeries.Measure.valueOf(names.readUTF()), names.readUTF()));
        }
        List<FutureOutcome> outcomes = new ArrayList<>();
        for (int k = names.readInt(); k > 0; k--) {
            outcomes.add(new FutureOutcome(Measure.valueOf(names.readUTF()), names.readUTF()));
        }
        List<Runs.Failure> failures = new ArrayList<>();
        for (int k = names.readInt(); k > 0; k--) {
            failures.add(new Runs.Failure(names.readInt(), names.readUTF()));
        }
        double[][] ends = new double[outcomes.size()][n];
        for (double[] end : ends) {
            for (int f = 0; f < n; f++) {
                end[f] = in.getDouble();
            }
        }
        float[][] values = new float[series.size() * months][n];
        for (float[] row : values) {
            if (in.get() == SAME) {
                Arrays.fill(row, in.getFloat());
            } else {
                for (int f = 0; f < n; f++) {
                    row[f] = in.getFloat();
                }
            }
        }
        return Runs.of(series, outcomes, months, values, ends, failures);
    }
}
