package org.holdfast.cli;

import picocli.CommandLine.Command;

/** Who did what and when, and whether someone changed that. */
@Command(
        name = "audit",
        synopsisSubcommandLabel = "QUESTION",
        subcommands = {
            AuditVerifyCommand.class,
            AuditLogCommand.class,
            AuditHeadCommand.class,
            AuditProveCommand.class,
            AuditEnterCommand.class
        })
final class AuditCommand extends CommandGroup {}
