package org.holdfast.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** Who did what and when, and whether someone changed that. */
@Command(synopsisSubcommandLabel = "QUESTION")
final class AuditCommand extends CommandGroup {
    @Override
    List<Named> commands() {
        return List.of(
                new Named("verify", AuditVerifyCommand::new),
                new Named("log", AuditLogCommand::new),
                new Named("head", AuditHeadCommand::new),
                new Named("prove", AuditProveCommand::new),
                new Named("enter", AuditEnterCommand::new));
    }
}
