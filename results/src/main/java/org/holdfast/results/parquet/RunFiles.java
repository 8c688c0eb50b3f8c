package org.holdfast.results.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FLOAT;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.holdfast.explore.Chunk;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Runs;
import org.holdfast.model.Factor;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.results.internal.Json;
import org.holdfast.results.tables.Cells;
import org.holdfast.results.tables.RunColumns;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Parquet files with every run of an exploration ({@link RunColumns}), filled chunk by chunk as
 * the plans are played. The same exploration gives the same bytes.
 */
public final class RunFiles implements Exploring.Listener, Closeable {
    /** Rows of a group of futures.parquet, at least. */
    private static final int ROWS = 1 << 16;

    private static final MessageType SERIES =
            Types.buildMessage()
                    .required(BINARY)
                    .as(stringType())
                    .named("plan")
                    .required(BINARY)
                    .as(stringType())
                    .named("item")
                    .required(BINARY)
                    .as(stringType())
                    .named("measure")
                    .required(BINARY)
                    .as(stringType())
                    .named("month")
                    .required(INT32)
                    .named("future")
                    .optional(FLOAT)
                    .named("value")
                    .named("series");

    private final ParquetFile futures;
    private final ParquetFile series;
    private final List<FutureOutcome> outcomes;

    /** Id of a factor to what its columns are called. */
    private final Map<String, String> factors;

    private final Map<String, String> about = new TreeMap<>();
    private RowGroup group;

    private RunFiles(
            Path folder,
            List<FutureOutcome> outcomes,
            Map<String, String> factors,
            Map<String, String> about)
            throws IOException {
        this.outcomes = outcomes;
        this.factors = factors;
        this.about.putAll(about);
        Files.createDirectories(folder);
        futures = new ParquetFile(folder, RunColumns.FUTURES, futures(outcomes, factors));
        group = rows();
        try {
            series = new ParquetFile(folder, RunColumns.SERIES, SERIES);
        } catch (IOException e) {
            futures.close();
            throw e;
        }
    }

    /**
     * Opens the files in a folder, making it if need be.
     *
     * @param outcomes what futures end with
     * @param factors all that any of the plans is drawn from
     * @param about what else is to be known of the exploration, kept in the files
     */
    public static RunFiles open(
            Path folder,
            List<FutureOutcome> outcomes,
            List<Factor> factors,
            Map<String, String> about)
            throws IOException {
        List<String> names = RunColumns.plain(factors.stream().map(Factor::id).toList());
        Map<String, String> columns = new LinkedHashMap<>();
        ObjectNode told = Json.object();
        for (int k = 0; k < names.size(); k++) {
            Factor factor = factors.get(k);
            columns.put(factor.id(), names.get(k));
            told.putObject(names.get(k)).put("id", factor.id()).put("name", factor.name().en());
        }
        Map<String, String> all = new HashMap<>(about);
        all.put("factors", Json.line(told));
        return new RunFiles(folder, List.copyOf(outcomes), columns, all);
    }

    private static MessageType futures(List<FutureOutcome> outcomes, Map<String, String> factors) {
        var schema =
                Types.buildMessage()
                        .required(BINARY)
                        .as(stringType())
                        .named("plan")
                        .required(INT32)
                        .named("future")
                        .optional(BINARY)
                        .as(stringType())
                        .named("failed");
        for (FutureOutcome outcome : outcomes) {
            schema = schema.optional(DOUBLE).named(RunColumns.name(outcome));
        }
        for (String factor : factors.values()) {
            schema = schema.optional(DOUBLE).named(RunColumns.PLACE + factor);
        }
        for (String factor : factors.values()) {
            schema = schema.optional(DOUBLE).named(RunColumns.RELATIVE + factor);
        }
        return schema.named("futures");
    }

    private RowGroup rows() {
        return new RowGroup(
                futures.schema(),
                futures.schema().getFields().stream().map(type -> type.getName()).toList());
    }

    @Override
    public void played(Exploring.Entry entry, Chunk chunk) {
        try {
            Map<Integer, String> failed = new HashMap<>();
            chunk.runs().failures().forEach(f -> failed.put(f.future(), f.reason()));
            futures(entry.id(), chunk, failed);
            series(entry, chunk, failed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void futures(String plan, Chunk chunk, Map<Integer, String> failed) throws IOException {
        Binary name = Binary.fromString(plan);
        List<double[]> ends = new ArrayList<>();
        for (FutureOutcome outcome : outcomes) {
            ends.add(chunk.runs().end(chunk.runs().outcomes().indexOf(outcome)));
        }
        double[] none = {};
        Map<String, double[]> relative = new HashMap<>();
        for (String factor : factors.keySet()) {
            int k = chunk.draws().indexOf(factor);
            if (k >= 0) {
                relative.put(factor, chunk.draws().relative(k));
            }
        }
        for (int f = 0; f < chunk.runs().futures(); f++) {
            group.column("plan").write(name, 0, 0);
            group.column("future").write(chunk.first() + f, 0, 0);
            Optional<String> reason = Optional.ofNullable(failed.get(f));
            if (reason.isPresent()) {
                group.column("failed").write(Binary.fromString(reason.get()), 0, 1);
            } else {
                group.column("failed").writeNull(0, 0);
            }
            for (int k = 0; k < outcomes.size(); k++) {
                number(
                        group.column(RunColumns.name(outcomes.get(k))),
                        reason.isEmpty(),
                        ends.get(k)[f]);
            }
            for (var factor : factors.entrySet()) {
                int k = chunk.draws().indexOf(factor.getKey());
                number(
                        group.column(RunColumns.PLACE + factor.getValue()),
                        k >= 0,
                        k >= 0 ? chunk.draws().place(k, f) : 0);
                number(
                        group.column(RunColumns.RELATIVE + factor.getValue()),
                        k >= 0,
                        k >= 0 ? relative.getOrDefault(factor.getKey(), none)[f] : 0);
            }
            group.endRow();
        }
        if (group.rows() >= ROWS) {
            futures.append(group.complete());
            group = rows();
        }
    }

    private static void number(ColumnWriter column, boolean known, double number) {
        if (known) {
            column.write(number, 0, 1);
        } else {
            column.writeNull(0, 0);
        }
    }

    /** A group of rows for each item, so that a reader of one item passes over the others. */
    private void series(Exploring.Entry entry, Chunk chunk, Map<Integer, String> failed)
            throws IOException {
        Map<String, List<Integer>> items = new LinkedHashMap<>();
        List<FutureSeries> all = chunk.runs().series();
        for (int k = 0; k < all.size(); k++) {
            items.computeIfAbsent(all.get(k).item(), item -> new ArrayList<>()).add(k);
        }
        List<RowGroup> groups =
                items.entrySet().parallelStream()
                        .map(item -> encoded(entry, chunk, item.getKey(), item.getValue(), failed))
                        .toList();
        for (RowGroup each : groups) {
            series.append(each);
        }
    }

    private static RowGroup encoded(
            Exploring.Entry entry,
            Chunk chunk,
            String item,
            List<Integer> which,
            Map<Integer, String> failed) {
        Runs runs = chunk.runs();
        RowGroup group = new RowGroup(SERIES, List.of("future", "value"));
        ColumnWriter future = group.column("future");
        ColumnWriter value = group.column("value");
        boolean[] known = new boolean[runs.futures()];
        Arrays.fill(known, true);
        failed.keySet().forEach(f -> known[f] = false);
        List<String> measures = new ArrayList<>();
        List<String> months = new ArrayList<>();
        for (int k : which) {
            measures.add(Cells.word(runs.series().get(k).measure()));
            for (int t = 0; t < runs.months(); t++) {
                months.add(Cells.month(entry.base().c(), t));
                for (int f = 0; f < runs.futures(); f++) {
                    future.write(chunk.first() + f, 0, 0);
                    if (known[f]) {
                        value.write(runs.value(k, t, f), 0, 1);
                    } else {
                        value.writeNull(0, 0);
                    }
                    group.endRow();
                }
            }
        }
        try {
            int rows = which.size() * runs.months() * runs.futures();
            group.words("plan", List.of(entry.id()), rows);
            group.words("item", List.of(item), rows);
            group.words("measure", measures, runs.months() * runs.futures());
            group.words("month", months, runs.futures());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return group.complete();
    }

    /** Ends the files and gives them their names. */
    public void finish() throws IOException {
        if (group.rows() > 0) {
            futures.append(group.complete());
        }
        futures.finish(about);
        series.finish(about);
    }

    /** Leaves nothing behind if the files were not finished. */
    @Override
    public void close() throws IOException {
        try {
            futures.close();
        } finally {
            series.close();
        }
    }
}
