package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.results.Summary;
import org.holdfast.store.Check;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.ConsistencyProof;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.InclusionProof;
import org.holdfast.store.audit.MalformedException;
import org.holdfast.store.audit.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Has anyone changed the log? */
@Command(
        name = "verify",
        header = "Finds every change, deletion, insertion and reordering.",
        description = {
            "Reads the whole log and names each entry that is not as it was written. In a store it"
                    + " also holds against their entries: the events of every import, the figures"
                    + " (exchange rates, gross domestic product), and the accounts. It says what it could not check.",
            "",
            "That a log was cut off at its end, or written anew as a whole together with the head"
                    + " beside it, shows only against a head that was kept elsewhere: --head.",
            "",
            "With --proof no log is needed: the proof of 'holdfast audit prove' is checked against"
                    + " the head that you kept."
        },
        footer = {
            "",
            "Exit code: 0 if all is as it was written; 1 if not; 3 if nothing wrong was found, but not"
                    + " all could be checked: no --head was given, or something is not here.",
            "",
            "Examples:",
            "  holdfast audit verify --head head.json",
            "  holdfast audit verify --store postgresql://iris@db/aid --head head.json",
            "  holdfast audit verify --file audit.jsonl --json",
            "  holdfast audit verify --proof proof.json --head head.json",
            "",
            "Usual time: one or two seconds."
        })
final class AuditVerifyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private AuditCommand audit;

    @Mixin private AuditArguments which = new AuditArguments();

    @Option(
            names = "--head",
            paramLabel = "FILE",
            description = "A head that was kept; may be given more than once.")
    private List<Path> heads = new ArrayList<>();

    @Option(
            names = "--proof",
            paramLabel = "FILE",
            description = "Checks a proof instead of a log; needs --head.")
    private Optional<Path> proof = Optional.empty();

    @Mixin private PrintArguments print = new PrintArguments();

    @Override
    public Integer call() throws IOException {
        Surroundings around = audit.around();
        List<Head> kept = KeptHeads.read(spec, around, heads);
        if (proof.isPresent()) {
            return proved(around, kept);
        }
        AuditArguments.Log log = which.open(around);
        Optional<Check> check =
                log.of().isPresent() ? Optional.of(log.of().get().check(kept)) : Optional.empty();
        Verification found =
                check.map(Check::log)
                        .orElseGet(() ->
                                new AuditLog(log.entries(), InstantSource.system()).verify(kept));
        boolean isSound = check.map(Check::isSound).orElse(found.isSound());
        if (print.json()) {
            around.out().println(Summary.line(AuditText.facts(found, check)));
        } else {
            AuditText.lines(found, check, print.language(), around.width())
                    .forEach(around.out()::println);
        }
        boolean isAll = !kept.isEmpty() && check.map(c -> c.unchecked().isEmpty()).orElse(true);
        return isSound ? isAll ? Exit.DONE : Exit.OTHER_ANSWER : Exit.PROBLEMS;
    }

    private int proved(Surroundings around, List<Head> kept) throws IOException {
        if (kept.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--proof needs --head: a proof says something only about a head that you"
                            + " kept.");
        }
        String text = Files.readString(around.folder().resolve(proof.get()));
        AuditText.Proved proved;
        try {
            proved =
                    text.contains("\"earlier\"")
                            ? AuditText.proved(ConsistencyProof.parse(text), kept)
                            : AuditText.proved(InclusionProof.parse(text), kept);
        } catch (MalformedException e) {
            around.err()
                    .println(
                            "holdfast: "
                                    + proof.get()
                                    + " is no proof of 'holdfast audit prove': "
                                    + e.getMessage()
                                    + ".");
            return Exit.PROBLEMS;
        }
        if (print.json()) {
            around.out().println(Summary.line(proved.facts()));
        } else {
            PlanText.wrapped(proved.text().in(print.language()), around.width())
                    .forEach(around.out()::println);
        }
        return proved.holds() ? Exit.DONE : Exit.PROBLEMS;
    }
}
