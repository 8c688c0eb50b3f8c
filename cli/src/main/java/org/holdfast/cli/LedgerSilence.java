package org.holdfast.cli;

import java.util.Optional;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.questions.Silence;
import picocli.CommandLine.Option;

/** What it means if a list says nothing of what arrived. */
final class LedgerSilence {
    @Option(
            names = "--silence",
            paramLabel = "WHAT",
            description =
                    "What it means if a list says nothing of the later stage: waiting, or out (left"
                            + " out). Default: waiting for one's own lists, out for trackers, which"
                            + " seldom report deliveries.")
    private Optional<Silence> silence = Optional.empty();

    Silence of(Chosen chosen) {
        return silence.orElseGet(() -> Silence.of(chosen.list().series()));
    }
}
