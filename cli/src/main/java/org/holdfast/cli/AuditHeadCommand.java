package org.holdfast.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.Verification;
import picocli.CommandLine.Mixin;

/** What to keep of a log. */
final class AuditHeadCommand extends SubCommand {
    @Mixin private AuditArguments which = new AuditArguments();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        AuditLog log = which.open(around).log();
        Verification found = log.verify(List.of());
        if (!found.isSound()) {
            SectionText.of(
                            AuditText.words(found, Optional.empty(), Language.EN).list(),
                            around.width())
                    .forEach(around.err()::println);
            return Exit.PROBLEMS;
        }
        around.out().println(found.head().text());
        return Exit.DONE;
    }
}
