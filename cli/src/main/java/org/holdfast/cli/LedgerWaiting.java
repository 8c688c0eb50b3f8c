package org.holdfast.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.questions.Silence;
import org.holdfast.ledger.survival.Waits;
import org.holdfast.model.Language;
import org.holdfast.words.LedgerTerms;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From which stage to which, and what silence means. */
final class LedgerWaiting {
    @Option(names = "--from", paramLabel = "STAGE")
    private Optional<Stage> from = Optional.empty();

    @Option(names = "--until", paramLabel = "STAGE", defaultValue = "DELIVERED")
    private Stage until = Stage.DELIVERED;

    @Mixin private LedgerSilence silence = new LedgerSilence();

    @Option(names = "--whole")
    private boolean whole;

    Stage until() {
        return until;
    }

    /** With the first that arrives, or when all has. */
    Waits.Ends ends() {
        return whole ? Waits.Ends.ALL : Waits.Ends.FIRST;
    }

    /** The stage that was asked; or the first that the list tells of, read once and remembered. */
    Stage from(LedgerStore store, Chosen chosen) {
        if (from.isEmpty()) {
            try (Stream<Event> events = store.events(chosen.list())) {
                from =
                        Optional.of(
                                events.map(Event::stage)
                                        .min(Stage::compareTo)
                                        .orElse(Stage.PROMISED));
            }
        }
        return from.get();
    }

    /** What a group is called. Items keep the words of their list. */
    static String group(String name, Waits.By by, Language language) {
        return switch (by) {
            case ALL -> CliMessages.ALL.in(language);
            case DONOR -> DonorNames.of(name, language);
            case KIND -> LedgerTerms.kind(name).in(language);
            case ITEM -> name;
        };
    }

    Waits.Found find(
            LedgerStore store,
            Chosen chosen,
            AsOf when,
            Waits.By by,
            Waits.Ends ends,
            LocalDate watchedUntil,
            Stream<Event> events) {
        boolean waiting = silence.of(chosen) == Silence.WAITING;
        return Waits.of(
                events.filter(when::includes),
                from(store, chosen),
                until,
                by,
                ends,
                watchedUntil,
                waiting ? Waits.Watch.until(watchedUntil) : Waits.Watch.none());
    }
}
