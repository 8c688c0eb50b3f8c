package org.holdfast.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.model.Language;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What to keep of a log. */
@Command(
        name = "head",
        header = "Prints what to keep of a log in order to check it later.",
        description = {
            "One line of JSON: how many entries there are, the hash over all of them, and when the"
                    + " last was entered. Keep it where those who can write to the log cannot: on"
                    + " paper, in a mail, in a newspaper. The log is verified first."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast audit head > head.json",
            "  holdfast audit head --ledger out/mine >> heads.jsonl",
            "",
            "Usual time: a second."
        })
final class AuditHeadCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private AuditCommand audit;

    @Mixin private AuditArguments which = new AuditArguments();

    @Override
    public Integer call() throws IOException {
        Surroundings around = audit.around();
        AuditLog log = new AuditLog(which.open(around).entries(), InstantSource.system());
        Verification found = log.verify(List.of());
        if (!found.isSound()) {
            AuditText.lines(found, Optional.empty(), Language.EN, around.width())
                    .forEach(around.err()::println);
            return Exit.PROBLEMS;
        }
        around.out().println(found.head().text());
        return Exit.DONE;
    }
}
