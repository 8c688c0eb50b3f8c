package org.holdfast.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.store.Check;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a copy, or puts one back; either way it is checked, and what was found is told. */
abstract class CopyCommand extends SubCommand {
    @Parameters(paramLabel = "FILE")
    private Path file;

    @Mixin private PrintArguments print = new PrintArguments();

    /** The copy. */
    Path file() {
        return around().folder().resolve(file).toAbsolutePath();
    }

    /**
     * Tells what the check found.
     *
     * @param done the sentence after it
     */
    int told(Check check, Text done) {
        if (print.json()) {
            printJson(AuditText.Verified.of(check.log(), Optional.of(check)));
        } else {
            print(
                    AuditText.words(check.log(), Optional.of(check), print.language())
                            .and(new Blocks().paragraph(done.in(print.language()))));
        }
        return check.isSound() ? Exit.DONE : Exit.PROBLEMS;
    }

    /** That a copy was made. */
    Text copied() {
        return CliMessages.copiedTo(file.toString());
    }

    /** That a copy was put back, or not. */
    static Text putBack(Check check, Text done) {
        return check.isSound() ? done : CliMessages.NOTHING_PUT_BACK;
    }
}
