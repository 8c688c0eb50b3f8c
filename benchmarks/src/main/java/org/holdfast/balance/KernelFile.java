package org.holdfast.balance;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Arrays in one file, for NumPy: {@code name.bin} holds doubles, little end first, and {@code
 * name.txt} a line an array: its name and its shape. Blocks of futures stand side by side.
 */
final class KernelFile implements AutoCloseable {
    private final OutputStream numbers;
    private final StringBuilder index = new StringBuilder();
    private final Path indexFile;

    KernelFile(Path folder, String name) throws IOException {
        numbers = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + ".bin")));
        indexFile = folder.resolve(name + ".txt");
    }

    void scalar(String name, double value) throws IOException {
        write(name, new int[0], value);
    }

    void row(String name, double[] row) throws IOException {
        write(name, new int[] {row.length}, row);
    }

    void row(String name, int[] row) throws IOException {
        row(name, Arrays.stream(row).asDoubleStream().toArray());
    }

    void row(String name, boolean[] row) throws IOException {
        double[] numbersOf = new double[row.length];
        for (int k = 0; k < row.length; k++) {
            numbersOf[k] = row[k] ? 1 : 0;
        }
        row(name, numbersOf);
    }

    /** [row][column], the same in every future. */
    void table(String name, double[][] rows) throws IOException {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        head(name, new int[] {rows.length, columns});
        for (double[] row : rows) {
            put(row);
        }
    }

    /** [subject][future], of blocks. */
    <B> void futures(String name, List<B> blocks, Function<B, double[][]> rows) throws IOException {
        months(name, blocks, block -> new double[][][] {rows.apply(block)}, 1);
    }

    /** [month][subject][future], of blocks. */
    <B> void months(String name, List<B> blocks, Function<B, double[][][]> rows)
            throws IOException {
        months(name, blocks, rows, 0);
    }

    private <B> void months(
            String name, List<B> blocks, Function<B, double[][][]> rows, int skipped)
            throws IOException {
        double[][][] first = rows.apply(blocks.getFirst());
        int subjects = first[0].length;
        int futures = subjects == 0 ? 0 : first[0][0].length;
        int[] shape = {first.length, subjects, futures * blocks.size()};
        head(name, Arrays.copyOfRange(shape, skipped, shape.length));
        for (int t = 0; t < first.length; t++) {
            for (int k = 0; k < subjects; k++) {
                for (B block : blocks) {
                    put(rows.apply(block)[t][k]);
                }
            }
        }
    }

    static double[][] of(int[][] whole) {
        return Arrays.stream(whole)
                .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                .toArray(double[][]::new);
    }

    private void write(String name, int[] shape, double... row) throws IOException {
        head(name, shape);
        put(row);
    }

    private void head(String name, int[] shape) {
        String sizes =
                Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        index.append(name).append(' ').append(sizes).append('\n');
    }

    private void put(double[] row) throws IOException {
        ByteBuffer bytes =
                ByteBuffer.allocate(Double.BYTES * row.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(row);
        numbers.write(bytes.array());
    }

    @Override
    public void close() throws IOException {
        numbers.close();
        Files.writeString(indexFile, index);
    }
}
