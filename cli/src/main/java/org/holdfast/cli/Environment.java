package org.holdfast.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies around a command: streams, the folder it was called in, variables, the day.
 *
 * @param rawOut standard output, for the styles and tables of our own making; all else goes through
 *     {@link #out}
 * @param rawErr standard error in the same way
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param width columns of the terminal
 * @param memory bytes that Java may take
 */
record Environment(
        PrintWriter rawOut,
        PrintWriter rawErr,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int width,
        long memory,
        Path folder,
        Map<String, String> variables,
        LocalDate today) {
    private static final int WIDTH = 80;

    /** Narrower than this only single words would stand in a line. */
    private static final int NARROWEST = 20;

    private static final int WIDEST = 160;

    Environment {
        variables = Map.copyOf(variables);
    }

    /** Those of this process; the launcher says which streams are terminals. */
    static Environment ofThisProcess() {
        Map<String, String> variables = System.getenv();
        String terminals =
                Optional.ofNullable(System.getProperty("holdfast.terminals"))
                        .orElse(hasConsole() ? "12" : "");
        return new Environment(
                new PrintWriter(System.out, true, readable(System.out.charset())),
                new PrintWriter(System.err, true, readable(System.err.charset())),
                terminals.contains("1"),
                terminals.contains("2"),
                width(
                        Optional.ofNullable(System.getProperty("holdfast.columns"))
                                .orElse(variables.getOrDefault("COLUMNS", ""))),
                Runtime.getRuntime().maxMemory(),
                Path.of(""),
                variables,
                LocalDate.now(ZoneId.systemDefault()));
    }

    private static boolean hasConsole() {
        return Stream.ofNullable(System.console()).anyMatch(Console::isTerminal);
    }

    /** Plain ASCII is what a process without a locale gets; it has no dashes and no Dutch. */
    private static Charset readable(Charset charset) {
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    /**
     * The columns that lines are made for. A terminal that does not know its size says 0; that, and
     * what is no number, is the usual width.
     */
    static int width(String columns) {
        if (!columns.matches("0*[1-9][0-9]*")) {
            return WIDTH;
        }
        String digits = columns.replaceFirst("^0+", "");
        return digits.length() > 4
                ? WIDEST
                : Math.clamp(Integer.parseInt(digits), NARROWEST, WIDEST);
    }

    /** Where words are printed: no terminal obeys what is in them, whoever wrote it. */
    PrintWriter out() {
        return new PrintWriter(new TerminalWriter(rawOut), true);
    }

    /** The same on standard error. */
    PrintWriter err() {
        return new PrintWriter(new TerminalWriter(rawErr), true);
    }

    /** Says something there in the program's name. */
    void say(String what) {
        err().println("holdfast: " + what);
    }

    /** Where files for programs are printed: byte for byte, unless a person reads them here. */
    PrintWriter data() {
        return outIsTerminal ? out() : rawOut;
    }

    /** Colours and bold, for a person who has not asked for none. */
    boolean colour() {
        return outIsTerminal
                && variables.getOrDefault("NO_COLOR", "").isEmpty()
                && !variables.getOrDefault("TERM", "").equals("dumb");
    }

    /** Whether a person wants to see where in the program a mistake of ours happened. */
    boolean debug() {
        return variables.getOrDefault("HOLDFAST_DEBUG", "0").equals("1");
    }

    /** The folder in which answers are kept between runs. */
    Path kept() {
        String own = variables.getOrDefault("HOLDFAST_CACHE", "");
        if (!own.isEmpty()) {
            return folder.resolve(own);
        }
        String shared = variables.getOrDefault("XDG_CACHE_HOME", "");
        Path cache =
                !shared.isEmpty() && Path.of(shared).isAbsolute()
                        ? Path.of(shared)
                        : Path.of(System.getProperty("user.home"), ".cache");
        return cache.resolve("holdfast").resolve("kept");
    }
}
