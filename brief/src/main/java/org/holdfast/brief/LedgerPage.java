package org.holdfast.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Stated;
import org.holdfast.ledger.Valuation;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.report.Report;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;
import org.holdfast.words.GapMessages;
import org.holdfast.words.Labels;
import org.holdfast.words.LedgerTerms;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageMessages;
import org.holdfast.words.PageWords;

/** Every entry of the ledger, each leading to its document and its promise. */
final class LedgerPage {
    private static final String ID = "ledger";

    private LedgerPage() {}

    static Report of(Context on, Optional<Ledger> ledger) {
        Language language = on.language();
        if (ledger.isEmpty()) {
            return on.page(ID, empty(on), PageMessages.noLedger(language), List.of());
        }
        List<Event> events = ledger.get().events();
        Documents documents = on.documents(ledger.get());
        Set<String> promises = new HashSet<>();
        events.forEach(e -> promises.add(documents.promise(e.key())));
        Optional<LocalDate> last =
                events.stream().flatMap(e -> day(e).stream()).max(Comparator.naturalOrder());
        Section all =
                new Section(
                        ID,
                        "",
                        on.in(PageMessages.ENTRIES),
                        List.of(
                                grid(on, ledger.get(), documents)
                                        .grid(
                                                "date", "donor", "stage", "kind", "item",
                                                "promise")));
        return on.page(
                ID,
                PageWords.ledgerTitle(
                        events.size(), promises.size(), last.map(YearMonth::from), language),
                PageMessages.ledgerLede(language)
                        + " "
                        + PageWords.fromList(
                                ledger.get().list().file(), ledger.get().others(), language),
                Optional.of(updated(ledger.get()).toString()),
                List.of(all),
                Optional.empty());
    }

    static String empty(Context on) {
        return on.in(PageMessages.NO_LEDGER);
    }

    /** The day on which the newest entry could be known. */
    static LocalDate updated(Ledger ledger) {
        return ledger.events().stream()
                .map(Event::knownOn)
                .max(Comparator.naturalOrder())
                .orElse(ledger.list().knownOn());
    }

    private static Rows grid(Context on, Ledger ledger, Documents documents) {
        Currency currency = ledger.currency(on.c());
        Rows rows =
                on.rows()
                        .column("date", Labels.DATE, Kind.MONTH)
                        .column("donor", PageMessages.DONOR, Kind.TEXT)
                        .column("stage", PageMessages.STAGE, Kind.TEXT)
                        .column("kind", PageMessages.KIND, Kind.TEXT)
                        .column("item", CardLabels.ITEM, Kind.TEXT)
                        .column("quantity", PageMessages.QUANTITY, Kind.NUMBER)
                        // Without a unit of its own: values of different steps must not be added
                        // up.
                        .column("value", PageMessages.valueInMillions(currency), Kind.NUMBER)
                        .column("method", PageMessages.METHOD, Kind.TEXT)
                        .column("promise", PageMessages.CHAIN, Kind.TEXT)
                        .column("note", Labels.NOTE, Kind.TEXT);
        ledger.events().stream()
                .sorted(
                        Comparator.comparing(
                                (Event e) -> day(e).orElse(LocalDate.MIN),
                                Comparator.reverseOrder()))
                .forEach(event -> row(on, rows, event, currency, documents));
        return rows;
    }

    private static void row(
            Context on, Rows rows, Event event, Currency currency, Documents documents) {
        Language language = on.language();
        String promise = documents.promise(event.key());
        rows.day(day(event), Moments.of(event.when(), language))
                .text(event.donor(), on.donor(event.donor()))
                .text(event.stage().word(), GapMessages.stage(event.stage().word(), language))
                .text(event.kind().word(), LedgerTerms.kind(event.kind().word()).in(language))
                .text(event.goods().map(Goods::item).orElse(""));
        Optional<Stated> units = event.goods().map(Goods::units);
        stated(rows, units, 1, language);
        Optional<Valuation> worth = valuation(event, currency);
        worth(rows, worth, currency, language);
        String method = worth.map(v -> v.method().name()).orElse("");
        rows.text(method, method.isEmpty() ? "" : LedgerTerms.method(method).in(language))
                .text(promise)
                .text(event.note())
                .from(documents.of(event))
                .to(address(on, promise))
                .end();
    }

    /**
     * The valuation that says most to a reader: in the currency of the list if there is one, else
     * in a number.
     */
    private static Optional<Valuation> valuation(Event event, Currency currency) {
        return event.valuations().stream()
                .filter(v -> v.amount().number().isPresent())
                .min(Comparator.comparing((Valuation v) -> !v.currency().equals(currency.code())))
                .or(() -> event.valuations().stream().findFirst());
    }

    private static void worth(
            Rows rows, Optional<Valuation> worth, Currency currency, Language language) {
        OptionalDouble amount = worth.map(v -> v.amount().number()).orElse(OptionalDouble.empty());
        boolean isForeign = worth.filter(v -> !v.currency().equals(currency.code())).isPresent();
        if (isForeign && amount.isPresent()) {
            rows.unknown(
                    Numbers.amount(amount.getAsDouble() * 1e-6, language)
                            + " "
                            + worth.map(Valuation::currency).orElse(""));
        } else {
            stated(rows, worth.map(Valuation::amount), 1e-6, language);
        }
    }

    private static void stated(
            Rows rows, Optional<Stated> stated, double scale, Language language) {
        OptionalDouble number = stated.map(Stated::number).orElse(OptionalDouble.empty());
        number.ifPresentOrElse(
                value -> rows.amount(value * scale),
                () -> rows.unknown(stated.map(s -> words(s, language)).orElse("–")));
    }

    /** What stands where there is no number. */
    private static String words(Stated stated, Language language) {
        return switch (stated) {
            case Stated.Exactly exactly -> exactly.text();
            case Stated.InWords inWords -> inWords.text();
            case Stated.Undisclosed undisclosed -> PageMessages.UNDISCLOSED.in(language);
            case Stated.NotGiven none -> "–";
        };
    }

    static Optional<LocalDate> day(Event event) {
        return event.when().latest().or(() -> event.when().earliest());
    }

    /** The ledger with only one promise, all its steps below each other. */
    static String address(Context on, String promise) {
        return on.states().page("ledger", Map.of("ledger.promise", promise));
    }
}
