package org.holdfast.cli;

import java.util.Optional;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.questions.Silence;
import picocli.CommandLine.Option;

/** What it means if a list says nothing of what arrived. */
final class LedgerSilence {
    @Option(names = "--silence", paramLabel = "WHAT")
    private Optional<Silence> silence = Optional.empty();

    Silence of(Chosen chosen) {
        return silence.orElseGet(() -> Silence.of(chosen.list().series()));
    }
}
