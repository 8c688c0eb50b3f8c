package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.ConsistencyProof;
import org.holdfast.store.audit.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Proofs for those who have a head but not the log. */
@Command(
        name = "prove",
        header = "Proves that an entry is in the log, or that the log has only grown.",
        description = {
            "Prints a proof of some dozen hashes, for someone who kept a head but may not see the"
                    + " whole log: that entry N is in it (RFC 6962, inclusion), or, with --since,"
                    + " that it still begins with what an earlier head counted (consistency)."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast audit prove 42 > proof.json",
            "  holdfast audit prove --since head.json > growth.json",
            "  holdfast audit verify --proof proof.json --head head.json",
            "",
            "Usual time: a second."
        })
final class AuditProveCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private AuditCommand audit;

    @Parameters(paramLabel = "N", arity = "0..1", description = "Number of the entry.")
    private Optional<Integer> number = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description = "An earlier head: proves that the log has only grown since.")
    private Optional<Path> since = Optional.empty();

    @Mixin private AuditArguments which = new AuditArguments();

    @Override
    public Integer call() throws IOException {
        Surroundings around = audit.around();
        if (number.isPresent() == since.isPresent()) {
            throw wrong("Give the number of an entry, or --since with an earlier head.");
        }
        List<Head> earlier = KeptHeads.read(spec, around, since.map(List::of).orElse(List.of()));
        AuditLog log = new AuditLog(which.open(around).entries(), InstantSource.system());
        long size = log.head().size();
        if (number.isPresent()) {
            if (number.get() < 1 || number.get() > size) {
                throw wrong("The log has entries 1 to " + size + "; got " + number.get() + ".");
            }
            around.data().println(log.prove(number.get()).text());
            return Exit.DONE;
        }
        Head head = earlier.getLast();
        if (head.size() > size) {
            throw wrong(
                    "The head of --since counts "
                            + head.size()
                            + " entries, the log has only "
                            + size
                            + ": it was cut off, or it is another log.");
        }
        ConsistencyProof proof = log.proveGrowth(head);
        if (!proof.holds()) {
            around.err()
                    .println(
                            "holdfast: The log does not begin with what the head of --since counts:"
                                    + " it was changed, or it is another log. 'holdfast audit"
                                    + " verify --head "
                                    + since.orElseThrow()
                                    + "' looks for the entry.");
            return Exit.PROBLEMS;
        }
        around.data().println(proof.text());
        return Exit.DONE;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
