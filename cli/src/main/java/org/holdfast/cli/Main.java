package org.holdfast.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code holdfast}: hands its arguments to one subcommand and returns an exit code. */
@Command(
        name = "holdfast",
        description = "Plans and follows aid that has to arrive in time.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        exitCodeOnSuccess = Exit.DONE,
        exitCodeOnInvalidInput = Exit.WRONG_USE,
        exitCodeOnExecutionException = Exit.OUR_MISTAKE)
public final class Main implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls run()
    private CommandSpec spec;

    private Main() {}

    /** Runs one command and ends the process with its {@link Exit} code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        System.exit(run(out, err, args));
    }

    /** Runs one command with the given output and error streams; returns its {@link Exit} code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main()).setOut(out).setErr(err).execute(args);
    }

    /** Without a subcommand there is nothing to do but say what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
