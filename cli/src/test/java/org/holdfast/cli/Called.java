package org.holdfast.cli;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a call of the command printed, and its exit code. */
record Called(int exit, String out, String err) {
    /** The smallest case: two items, 24 months. */
    static final String TINY =
            Path.of("../casefile/src/test/resources/cases/tiny")
                    .toAbsolutePath()
                    .normalize()
                    .toString();

    List<String> lines() {
        return out.lines().toList();
    }

    /** What stands on standard error, without what a slow machine says while it works. */
    List<String> remarks() {
        return err.lines()
                .filter(line -> !line.matches("holdfast: .* … ?(about .* left)?"))
                .toList();
    }

    /** A call whose output is piped, in a folder. */
    static Called in(Path folder, String... args) {
        return with(folder, false, 80, 1L << 30, Map.of(), args);
    }

    /** A call by a person whose terminal says that it has so many columns. */
    static Called inColumns(Path folder, String columns, String... args) {
        return with(
                folder, true, Environment.width(columns), 1L << 30, Map.of("NO_COLOR", "1"), args);
    }

    /** A call of which nothing large fits into memory. */
    static Called inLittleMemory(Path folder, String... args) {
        return with(folder, false, 80, 1, Map.of(), args);
    }

    /** A call by a person at a terminal. */
    static Called atTerminal(Path folder, Map<String, String> variables, String... args) {
        return with(folder, true, 80, 1L << 30, variables, args);
    }

    private static Called with(
            Path folder,
            boolean terminal,
            int width,
            long memory,
            Map<String, String> more,
            String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Map<String, String> variables = new HashMap<>(more);
        variables.put("HOLDFAST_CACHE", "kept");
        int exit =
                Main.run(
                        new Environment(
                                buffered(out),
                                buffered(err),
                                terminal,
                                terminal,
                                width,
                                memory,
                                folder,
                                variables,
                                LocalDate.of(2026, 11, 24)),
                        args);
        return new Called(exit, out.toString(), err.toString());
    }

    /** As a process has it: what nobody flushes is lost. */
    private static PrintWriter buffered(StringWriter text) {
        return new PrintWriter(new BufferedWriter(text), true);
    }

    /** The arguments with the tiny case after the command. */
    static String[] onTiny(String command, String... more) {
        return Stream.concat(Stream.of(command, TINY), Arrays.stream(more)).toArray(String[]::new);
    }
}
