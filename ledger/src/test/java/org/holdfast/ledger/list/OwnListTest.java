package org.holdfast.ledger.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.Conversion;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.FileHash;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.MemoryStore;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.Stated;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.When;
import org.holdfast.ledger.imports.Importing;
import org.holdfast.ledger.imports.Report;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnListTest {
    private static final String HEADS = "key,stage,date,donor,kind,value,currency,book_value\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final MemoryStore store = new MemoryStore();

    private Report take(String rows) throws IOException, BadFileException {
        List<Observation> rates =
                Stream.of("2024-03-01:2.0", "2024-03-04:4.0")
                        .map(r -> r.split(":", -1))
                        .map(r ->
                                new Observation(
                                        "ecb-rate",
                                        "CRW",
                                        LocalDate.parse(r[0]),
                                        LocalDate.parse(r[0]),
                                        Double.parseDouble(r[1]),
                                        "per EUR",
                                        new Locator("fx.csv", "", 2, "CRW")))
                        .toList();
        Path file = Files.writeString(folder.resolve("list.csv"), HEADS + rows);
        return new Importing(List.of(new OwnList(() -> new Rates(rates))))
                .take(file, store, LocalDate.of(2026, 11, 24), Optional.empty());
    }

    private Valuation counted() {
        try (Stream<Event> events = store.events(AsOf.NOW)) {
            return events.findFirst()
                    .orElseThrow()
                    .find(Valuation.Method.COUNTED_BY_SOURCE)
                    .orElseThrow();
        }
    }

    private Report takeWithParents(String rows) throws IOException, BadFileException {
        Path file =
                Files.writeString(
                        folder.resolve("parents.csv"),
                        "key,stage,date,donor,kind,value,parent\n" + rows);
        return new Importing(List.of(new OwnList(() -> new Rates(List.of()))))
                .take(file, store, LocalDate.of(2026, 11, 24), Optional.empty());
    }

    @Test
    void aParentThatNoRowHasIsTold() throws IOException, BadFileException {
        Report report =
                takeWithParents(
                        """
                        a,delivered,2024-03-03,Arcadia,military,1,b
                        b,promised,2024-03-01,Arcadia,military,2,
                        c,delivered,2024-03-03,Arcadia,military,1,d
                        e,promised,2024-03-01,Arcadia,military,2,e
                        """);
        assertThat(report.remarks())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.original()).isEqualTo("d");
                    assertThat(told.what().en()).contains("counts by itself");
                    assertThat(told.where().toString()).contains("4");
                });
    }

    @Test
    void parentsThatLeadBackToARowAreTold() throws IOException, BadFileException {
        Report report =
                takeWithParents(
                        """
                        a,promised,2024-03-01,Arcadia,military,1,b
                        b,committed,2024-03-02,Arcadia,military,2,c
                        c,delivered,2024-03-03,Arcadia,military,1,a
                        d,delivered,2024-03-03,Arcadia,military,1,a
                        e,promised,2024-03-01,Arcadia,military,2,e
                        f,delivered,2024-03-01,Arcadia,military,2,d
                        """);
        assertThat(report.remarks())
                .extracting(told -> told.where().row())
                .containsExactly(2L, 3L, 4L);
        assertThat(report.remarks())
                .allSatisfy(told -> assertThat(told.what().en()).contains("lead back"));
    }

    @Test
    void aConversionKeepsItsRateAndItsDay() throws IOException, BadFileException {
        take("a,promised,2024-03-03,Arcadia,military,80,CRW,5\n");
        assertThat(counted().amount().number()).hasValue(40);
        Conversion conversion = counted().conversion().orElseThrow();
        assertThat(conversion.original()).isEqualTo(80);
        assertThat(conversion.rateDate()).contains(LocalDate.of(2024, 3, 1));
    }

    @Test
    void aMonthIsConvertedAtItsMean() throws IOException, BadFileException {
        take("a,promised,2024-03,Arcadia,military,90,CRW,\n");
        assertThat(counted().amount().number()).hasValue(30);
        assertThat(counted().conversion().orElseThrow().rateDate()).isEmpty();
    }

    @Test
    void withoutARateNothingIsCountedAndTheWayOutIsTold() throws IOException, BadFileException {
        Report report = take("a,promised,2024-06-01,Arcadia,military,80,CRW,\n");
        assertThat(counted().amount()).isEqualTo(new Stated.NotGiven("80 CRW"));
        assertThat(report.remarks())
                .anySatisfy(r ->
                        assertThat(r.what().en())
                                .contains(
                                        "until the reference rates of the European Central Bank are taken in"));
    }

    @Test
    void aListCountedInItsOwnCurrencyNeedsNoRate() throws IOException, BadFileException {
        Path file =
                Files.writeString(
                        folder.resolve("own.csv"),
                        HEADS
                                + "a,promised,2024-06-01,Arcadia,military,80,CRW,\n"
                                + "b,promised,2024-06-01,Arcadia,military,90,,\n"
                                + "c,promised,2024-06-01,Arcadia,military,7,EUR,\n");
        Report report =
                new Importing(
                                List.of(
                                        new OwnList(
                                                () -> new Rates(List.of()),
                                                new OwnList.Terms(
                                                        new Currency("CRW"), "Borduria"))))
                        .take(file, store, LocalDate.of(2026, 11, 24), Optional.empty());
        try (Stream<Event> events = store.events(AsOf.NOW)) {
            assertThat(events.map(Event::counted))
                    .containsExactly(
                            OptionalDouble.of(80), OptionalDouble.of(90), OptionalDouble.empty());
        }
        assertThat(report.remarks())
                .singleElement()
                .satisfies(r ->
                        assertThat(r.what().en())
                                .startsWith("no rate of EUR")
                                .contains("not counted in CRW"));
    }

    @Test
    void aRateBetweenTwoCurrenciesGoesByTheEuro() {
        Rates rates =
                new Rates(
                        Stream.of("CRW:2.0", "USD:1.25")
                                .map(r -> r.split(":", -1))
                                .map(r ->
                                        new Observation(
                                                "ecb-rate",
                                                r[0],
                                                LocalDate.of(2024, 3, 1),
                                                LocalDate.of(2024, 3, 1),
                                                Double.parseDouble(r[1]),
                                                "per EUR",
                                                new Locator("fx.csv", "", 2, r[0])))
                                .toList());
        When day = new When.Exact(LocalDate.of(2024, 3, 1), "2024-03-01");
        assertThat(rates.of("USD", new Currency("CRW"), day).orElseThrow().value())
                .isEqualTo(0.625);
        assertThat(rates.of("EUR", new Currency("CRW"), day).orElseThrow().value()).isEqualTo(0.5);
        assertThat(rates.of("UAH", new Currency("CRW"), day)).isEmpty();
    }

    @Test
    void severalValuesStandSideBySide() throws IOException, BadFileException {
        take("a,promised,2024-03-01,Arcadia,military,80,CRW,5\n");
        try (Stream<Event> events = store.events(AsOf.NOW)) {
            assertThat(events.findFirst().orElseThrow().valuations())
                    .extracting(Valuation::method)
                    .containsExactly(
                            Valuation.Method.COUNTED_BY_SOURCE,
                            Valuation.Method.STATED_BY_DONOR,
                            Valuation.Method.BOOK);
        }
    }

    @Test
    void rowsThatCannotBeReadAreLeftOutAndTheReasonIsTold() throws IOException, BadFileException {
        Report report =
                take(
                        """
                        a,dreamt,2024,Arcadia,military,1,EUR,
                        b,promised,2024,,military,1,EUR,
                        ,promised,2024,Arcadia,military,1,EUR,
                        d,promised,soon,Arcadia,military,1,EUR,
                        """);
        assertThat(report.rows().leftOut()).isEqualTo(3);
        assertThat(report.rows().remarked()).isEqualTo(1);
        assertThat(report.remarks().getFirst().what().en()).contains("promised, committed");
        assertThat(report.remarks())
                .hasSize(4)
                .allSatisfy(r -> assertThat(r.what().in(Language.NL)).isNotEqualTo(r.what().en()));
    }

    @Test
    void aListWithoutANeededColumnIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "stage,donor\npromised,Arcadia\n");
        assertThatThrownBy(() ->
                        new Importing(List.of(new OwnList(() -> new Rates(List.of()))))
                                .take(file, store, LocalDate.of(2026, 11, 24), Optional.empty()))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("no column 'key'");
    }

    /** Two programs that take the same file in at once: the second finds it there. */
    @Test
    void aFileThatAnotherProgramTookInMeanwhileIsThereAlready()
            throws IOException, BadFileException {
        Report first = take("a,promised,2024-03-03,Arcadia,military,80,CRW,5\n");
        LedgerStore late = new LateStore(store);
        Report second =
                new Importing(List.of(new OwnList(() -> new Rates(List.of()))))
                        .take(
                                folder.resolve("list.csv"),
                                late,
                                LocalDate.of(2026, 11, 24),
                                Optional.empty());
        assertThat(first.already()).isFalse();
        assertThat(second.already()).isTrue();
        assertThat(store.imports()).hasSize(1);
    }

    /** Does not see what is there when it is asked for the first time. */
    private static final class LateStore implements LedgerStore {
        private final LedgerStore store;
        private boolean asked;

        LateStore(LedgerStore store) {
            this.store = store;
        }

        @Override
        public Batch begin(Import what) {
            return store.begin(what);
        }

        @Override
        public Optional<Import> find(FileHash file) {
            Optional<Import> found = asked ? store.find(file) : Optional.empty();
            asked = true;
            return found;
        }

        @Override
        public List<Import> imports() {
            return store.imports();
        }

        @Override
        public Stream<Event> events(Import of) {
            return store.events(of);
        }

        @Override
        public List<Observation> figures(Import of, String measure) {
            return store.figures(of, measure);
        }

        @Override
        public void complete(Import of, List<Observation> figures) {
            store.complete(of, figures);
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
