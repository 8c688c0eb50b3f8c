package org.holdfast.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** What was promised, and what of it arrived. */
@Command(synopsisSubcommandLabel = "QUESTION")
final class LedgerCommand extends CommandGroup {
    @Override
    List<Named> commands() {
        return List.of(
                new Named("import", LedgerImportCommand::new),
                new Named("gap", LedgerGapCommand::new),
                new Named("open", LedgerOpenCommand::new),
                new Named("burden", LedgerBurdenCommand::new),
                new Named("diff", LedgerDiffCommand::new),
                new Named("donor", LedgerDonorCommand::new),
                new Named("time", LedgerTimeCommand::new),
                new Named("slips", LedgerSlipsCommand::new),
                new Named("template", LedgerTemplateCommand::new));
    }
}
