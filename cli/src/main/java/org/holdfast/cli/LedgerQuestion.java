package org.holdfast.cli;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.list.OwnList;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.questions.Unknown;
import org.holdfast.report.Blocks;
import picocli.CommandLine.Option;

/** Of which list a question is asked, and as of when. */
final class LedgerQuestion {
    /** Whoever receives. */
    static final String ALL = "all";

    @Option(names = "--series", paramLabel = "NAME")
    private Optional<String> series = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--donor", paramLabel = "NAME")
    private Optional<String> donor = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND")
    private Optional<Kind> kind = Optional.empty();

    @Option(names = "--recipient", paramLabel = "NAME")
    private Optional<String> recipient = Optional.empty();

    @Option(names = "--prices", paramLabel = "YEAR")
    @Within(from = 1900, to = 2200, count = false, suchAs = 2024)
    private Optional<Integer> prices = Optional.empty();

    @Option(names = "--currency", paramLabel = "CODE", converter = CurrencyConverter.class)
    private Optional<Currency> currency = Optional.empty();

    /** Currencies as ISO 4217 writes them. */
    static final class CurrencyConverter implements picocli.CommandLine.ITypeConverter<Currency> {
        @Override
        public Currency convert(String text) {
            return new Currency(text.toUpperCase(Locale.ROOT));
        }
    }

    /** In which one's own lists are counted. */
    Currency currency() {
        return currency.orElse(Currency.EURO);
    }

    /** Ends the command if a currency is asked for by what can be counted only in euros. */
    void onlyInEuros(String what) throws BadFileException {
        if (!currency().equals(Currency.EURO)) {
            throw new BadFileException(CliMessages.onlyInEuros(what));
        }
    }

    /** The year in whose prices euros are told. */
    Optional<Year> prices() {
        return prices.map(Year::of);
    }

    /** Whether an event was known by then, and is aid for the recipient asked about. */
    boolean includes(Event event) {
        return when().includes(event) && isFor(event, "Ukraine");
    }

    /** Whether an event is for the recipient asked about; for this one if none is named. */
    boolean isFor(Event event, String standard) {
        String name = recipient.orElse(standard);
        return name.equalsIgnoreCase(ALL) || event.recipient().equalsIgnoreCase(name);
    }

    AsOf when() {
        return asOf.map(AsOf::known).orElse(AsOf.NOW);
    }

    Optional<String> series() {
        return series;
    }

    Optional<String> donor() {
        return donor;
    }

    Optional<Kind> kind() {
        return kind;
    }

    Chosen choose(LedgerStore store) throws BadFileException {
        if (prices.isPresent()) {
            onlyInEuros("--prices");
        }
        Optional<Chosen> chosen = Chosen.of(store, when(), series);
        if (chosen.isPresent()) {
            isThere(store, chosen.get(), CliMessages.DONOR, donor, Event::donor);
            isThere(
                    store,
                    chosen.get(),
                    CliMessages.RECIPIENT,
                    recipient.filter(name -> !name.equalsIgnoreCase(ALL)),
                    Event::recipient);
            if (!currency().equals(Currency.EURO) && !OwnList.isOwn(chosen.get().list().series())) {
                throw new BadFileException(CliMessages.trackerInEuros(chosen.get().list().file()));
            }
            return chosen.get();
        }
        List<String> there =
                when().believed(store.imports()).stream().map(i -> i.series()).sorted().toList();
        if (there.isEmpty()) {
            throw new BadFileException(
                    CliMessages.ledgerHasNothingWas(
                            asOf.isPresent(), asOf.map(d -> d.toString()).orElse("")));
        }
        if (series.isPresent()) {
            throw new BadFileException(
                    Unknown.text(CliMessages.LIST, series.get(), CliMessages.LEDGER, there));
        }
        throw new BadFileException(CliMessages.LEDGER_HAS_FIGURES_BUT_NO);
    }

    /** Ends the command if a name that was asked for is none of the list's. */
    private static void isThere(
            LedgerStore store,
            Chosen chosen,
            Text what,
            Optional<String> asked,
            Function<Event, String> of)
            throws BadFileException {
        if (asked.isEmpty()) {
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Event> events = store.events(chosen.list())) {
            events.map(of).forEach(names::add);
        }
        if (names.stream().noneMatch(asked.get()::equalsIgnoreCase)) {
            throw new BadFileException(
                    Unknown.text(what, asked.get(), Text.same(chosen.list().file()), names));
        }
    }

    /** Where an answer comes from, in a sentence or two. */
    static Blocks source(Chosen chosen, Language language) {
        Blocks blocks =
                new Blocks().paragraph(CliMessages.fromList(list(chosen, language), language));
        return chosen.others().isEmpty()
                ? blocks
                : blocks.paragraph(
                        CliMessages.otherListsSeries(language)
                                + " "
                                + String.join(", ", chosen.others()));
    }

    /** The list's file; of a release also its name and day. Rows of one's own have their own. */
    private static String list(Chosen chosen, Language language) {
        String release = chosen.list().release();
        return release.isEmpty()
                ? chosen.list().file()
                : CliMessages.listOfRelease(
                        chosen.list().file(),
                        release.toLowerCase(Locale.ROOT),
                        chosen.list().knownOn(),
                        language);
    }
}
