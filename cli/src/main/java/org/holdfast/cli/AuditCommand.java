package org.holdfast.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Who did what and when, and whether someone changed that. */
@Command(
        name = "audit",
        header = "Who did what and when; has anyone changed the record?",
        description = {
            "Every import, edit, approval and published brief is an entry of a log to which one can"
                    + " only add. Each entry is chained to all before it, so that a change, deletion,"
                    + " insertion or reordering is found; a head that you keep finds also that the"
                    + " log was cut off or written anew. docs/reference/audit.md says what that"
                    + " proves, and what not."
        },
        synopsisSubcommandLabel = "QUESTION",
        subcommands = {
            AuditVerifyCommand.class,
            AuditLogCommand.class,
            AuditHeadCommand.class,
            AuditProveCommand.class,
            AuditEnterCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  holdfast audit head > head.json             keep this file elsewhere",
            "  holdfast audit verify --head head.json      later: is all still there?",
            "  holdfast audit log --kind approval",
            "  holdfast audit enter publication brief-en.html",
            "  holdfast audit log --of brief-en.html       is this the one that was published?",
            "  holdfast audit prove 42 > proof.json"
        })
final class AuditCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    Surroundings around() {
        return main.around();
    }

    /** Without a question there is nothing to do but say which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(around().rawOut());
    }
}
