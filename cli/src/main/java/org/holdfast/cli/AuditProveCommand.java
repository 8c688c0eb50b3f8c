package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.ConsistencyProof;
import org.holdfast.store.audit.Head;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proofs for those who have a head but not the log. */
final class AuditProveCommand extends SubCommand {
    @Parameters(paramLabel = "N", arity = "0..1")
    @Within(from = 1, suchAs = 20)
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--since", paramLabel = "FILE")
    private Optional<Path> since = Optional.empty();

    @Mixin private AuditArguments which = new AuditArguments();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        if (number.isPresent() == since.isPresent()) {
            throw wrong(RefusalMessages.NO_ENTRY_AND_NO_HEAD);
        }
        List<Head> earlier = KeptHeads.read(spec(), around, since.map(List::of).orElse(List.of()));
        AuditLog log = which.open(around).log();
        long size = log.head().size();
        if (number.isPresent()) {
            if (number.get() < 1 || number.get() > size) {
                throw wrong(
                        RefusalMessages.noEntry(Long.toString(size), Long.toString(number.get())));
            }
            around.data().println(log.prove(number.get()).text());
            return Exit.DONE;
        }
        Head head = earlier.getLast();
        if (head.size() > size) {
            throw wrong(
                    RefusalMessages.logTooShort(Long.toString(head.size()), Long.toString(size)));
        }
        ConsistencyProof proof = log.proveGrowth(head);
        if (!proof.holds()) {
            around.say(
                    "The log does not begin with what the head of --since counts:"
                            + " it was changed, or it is another log. 'holdfast audit"
                            + " verify --head "
                            + since.orElseThrow()
                            + "' looks for the entry.");
            return Exit.PROBLEMS;
        }
        around.data().println(proof.text());
        return Exit.DONE;
    }
}
