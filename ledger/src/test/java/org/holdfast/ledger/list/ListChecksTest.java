package org.holdfast.ledger.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.MemoryStore;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.When;
import org.holdfast.ledger.imports.Importing;
import org.holdfast.ledger.imports.Remark;
import org.holdfast.ledger.imports.Report;
import org.holdfast.ledger.imports.Total;
import org.holdfast.ledger.questions.Gaps;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as people make them, with what goes wrong in them. */
class ListChecksTest {
    private static final String HEADS =
            "key,stage,date,donor,recipient,kind,item,units,value,currency,parent,relation\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final MemoryStore store = new MemoryStore();

    private Report take(String rows) throws IOException, BadFileException {
        return take(Files.writeString(folder.resolve("list.csv"), HEADS + rows));
    }

    private Report take(Path file) throws BadFileException {
        return new Importing(List.of(new OwnList(() -> new Rates(List.of()))))
                .take(file, store, LocalDate.of(2026, 11, 24), Optional.empty());
    }

    private List<Event> events() {
        try (Stream<Event> events = store.events(AsOf.NOW)) {
            return events.toList();
        }
    }

    private static Remark only(Report report) {
        assertThat(report.remarks()).hasSize(1);
        Remark remark = report.remarks().getFirst();
        assertThat(remark.what().in(Language.NL)).isNotEqualTo(remark.what().en());
        return remark;
    }

    @Test
    void aListInOrderHasNoRemark() throws IOException, BadFileException {
        Report report =
                take(
                        """
                        a,promised,2024-03-01,Arcadia,Ukraine,military,gun,10,5000000,EUR,,
                        a,delivered,2024-04-01,Arcadia,Ukraine,military,gun,6,3000000,EUR,a,step_of
                        a,delivered,2024-05-01,Arcadia,Ukraine,military,gun,4,2000000,EUR,a,step_of
                        m,promised,2024,Arcadia,Moldova,humanitarian,,,1000,EUR,,
                        u,promised,2024-03-01,Borduria,,military,gun,10,,,,
                        """);
        assertThat(report.remarks()).isEmpty();
        assertThat(report.rows().read()).isEqualTo(5);
    }

    @Test
    void aRowThatIsThereTwiceIsTold() throws IOException, BadFileException {
        Remark remark =
                only(
                        take(
                                """
                                a,promised,2024-03-01,Arcadia,,military,gun,10,5000000,EUR,,
                                b,promised,2024-03-01,Arcadia,,military,gun,10,5000000,EUR,,
                                a,promised,2024-03-01,Arcadia,,military,gun,10,5000000,EUR,,
                                """));
        assertThat(remark.where()).hasToString("list.csv, line 4");
        assertThat(remark.what().en()).contains("the same as line 2 in every cell", "delete one");
        assertThat(remark.original()).isEqualTo("a");
    }

    @Test
    void moreDeliveredThanPromisedIsToldWhereItGoesOver() throws IOException, BadFileException {
        Report report =
                take(
                        """
                        x,delivered,2024-04-01,Arcadia,,military,gun,6,30,EUR,a,step_of
                        a,promised,2024-03-01,Arcadia,,military,gun,10,100,EUR,,
                        y,delivered,2024-05-01,Arcadia,,military,gun,6,30,EUR,a,step_of
                        z,delivered,2024-06-01,Arcadia,,military,gun,6,90,EUR,a,step_of
                        """);
        assertThat(report.remarks()).hasSize(2);
        assertThat(report.remarks().getFirst().where())
                .hasToString("list.csv, line 4, column 'units'");
        assertThat(report.remarks().getFirst().what().en())
                .contains("delivered so far 12, more than the 10 of line 3");
        assertThat(report.remarks().getLast().where())
                .hasToString("list.csv, line 5, column 'value'");
        assertThat(report.remarks().getLast().what().en())
                .contains("150 EUR, more than the 100 EUR of line 3");
    }

    @Test
    void whatIsPromisedInWordsOrInAnotherCurrencyIsNotHeldAgainstADelivery()
            throws IOException, BadFileException {
        assertThat(
                        take("""
                        a,promised,2024-03-01,Arcadia,,military,gun,undisclosed,100,USD,,
                        a,delivered,2024-04-01,Arcadia,,military,gun,6,900,EUR,,
                        b,promised,2024-03-01,Arcadia,,military,gun,3,,,,
                        b,delivered,2024-04-01,Arcadia,,military,tank,6,,,,
                        """)
                                .remarks())
                .extracting(r -> r.what().en())
                .noneMatch(what -> what.contains("more than the"));
    }

    @Test
    void aDeliveryBeforeItsPromiseIsTold() throws IOException, BadFileException {
        Remark remark =
                only(
                        take(
                                """
                                a,promised,2024-03-01,Arcadia,,military,gun,10,100,EUR,,
                                a,delivered,2023-04,Arcadia,,military,gun,6,30,EUR,,
                                b,promised,2024,Arcadia,,military,gun,10,100,EUR,,
                                b,delivered,2024-01-01,Arcadia,,military,gun,6,30,EUR,,
                                """));
        assertThat(remark.where()).hasToString("list.csv, line 3, column 'date'");
        assertThat(remark.what().en())
                .contains("delivered before it was promised: line 2 says not before 2024-03-01");
        assertThat(remark.what().in(Language.NL)).contains("geleverd voordat het was beloofd");
        assertThat(remark.original()).isEqualTo("2023-04");
    }

    @Test
    void amountsBelowZeroAndBeyondBeliefAreTold() throws IOException, BadFileException {
        Report report =
                take(
                        """
                        a,promised,2024-03-01,Arcadia,,military,gun,-10,-5000000,EUR,,
                        b,promised,2024-03-01,Arcadia,,military,gun,1e15,9e14,EUR,,
                        """);
        assertThat(report.remarks())
                .extracting(r -> r.where().toString() + " " + r.original())
                .containsExactly(
                        "list.csv, line 2, column 'value' -5000000",
                        "list.csv, line 2, column 'units' -10",
                        "list.csv, line 3, column 'value' 9e14",
                        "list.csv, line 3, column 'units' 1e15");
        assertThat(report.remarks())
                .allSatisfy(r -> {
                    assertThat(r.what().en()).contains("counted as it stands");
                    assertThat(r.what().in(Language.NL)).contains("geteld zoals het er staat");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ukrane", "Oekraïne", "UA", "Ruritania"})
    void aRecipientThatTheAnswersLeaveOutIsTold(String name) throws IOException, BadFileException {
        Remark remark =
                only(take("a,promised,2024-03-01,Arcadia," + name + ",military,gun,1,5,EUR,,\n"));
        assertThat(remark.where()).hasToString("list.csv, line 2, column 'recipient'");
        assertThat(remark.original()).isEqualTo(name);
        assertThat(remark.what().en()).contains("leave this row out. Write 'Ukraine'");
        assertThat(remark.what().in(Language.NL)).contains("Schrijf 'Ukraine'");
    }

    @Test
    void aColumnShowsWhetherTheMonthComesFirst() throws IOException, BadFileException {
        Report report =
                take(
                        """
                        a,promised,03/04/2024,Arcadia,,military,,,5,EUR,,
                        b,promised,03/25/2024,Arcadia,,military,,,5,EUR,,
                        """);
        assertThat(events())
                .extracting(e -> e.when().earliest().orElseThrow())
                .containsExactly(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 25));
        assertThat(report.remarks().getFirst().what().en())
                .isEqualTo("month first, as other dates of the column show: read as 2024-03-04");
        assertThat(report.remarks().getFirst().where())
                .hasToString("list.csv, line 2, column 'date'");
    }

    @Test
    void aColumnShowsThatTheDayComesFirst() throws IOException, BadFileException {
        Report report =
                take(
                        """
                        a,promised,03/04/2024,Arcadia,,military,,,5,EUR,,
                        b,promised,25/03/2024,Arcadia,,military,,,5,EUR,,
                        """);
        assertThat(events())
                .extracting(e -> e.when().earliest().orElseThrow())
                .containsExactly(LocalDate.of(2024, 4, 3), LocalDate.of(2024, 3, 25));
        assertThat(report.remarks().getFirst().what().in(Language.NL))
                .isEqualTo(
                        "dag eerst, zoals andere datums in de kolom laten zien: gelezen als 2024-04-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "b,promised,25/03/2024,A,,military,,,5,EUR,,\nc,promised,03/25/2024,A,,military,,,5,EUR,,\n"
            })
    void whereTheColumnDoesNotTellADateIsOneOfTwoDays(String more)
            throws IOException, BadFileException {
        Report report = take("a,promised,03/04/2024,A,,military,,,5,EUR,,\n" + more);
        assertThat(events().getFirst().when())
                .isEqualTo(
                        new When.Between(
                                LocalDate.of(2024, 3, 4), LocalDate.of(2024, 4, 3), "03/04/2024"));
        assertThat(report.remarks().getFirst().what().en())
                .contains("no other date of the column tells", "Write it as 2024-03-31");
    }

    @Test
    void aPriceYearThatIsNoneIsTold() throws IOException, BadFileException {
        Path file =
                Files.writeString(
                        folder.resolve("years.csv"),
                        """
                        key,stage,date,donor,kind,value,price_year
                        a,promised,2024-03-01,Arcadia,military,5,20244
                        """);
        assertThat(only(take(file)).where()).hasToString("years.csv, line 2, column 'price_year'");
    }

    @Test
    void aListOfCommitmentsIsToldAsSuch() throws IOException, BadFileException {
        Report report = take("a,committed,2024-03-01,Arcadia,,military,,,5000000,EUR,,\n");
        assertThat(report.headline()).isEqualTo(Stage.COMMITTED);
        assertThat(report.totals().stream().mapToDouble(Total::euros).sum()).isEqualTo(5000000);
    }

    @Test
    void aDonorWhosePromiseIsInUnitsIsShownAsNotKnown() throws IOException, BadFileException {
        Report report =
                take(
                        """
                        a,promised,2024-03-01,Arcadia,,military,gun,10,5000000,EUR,,
                        b,promised,2024-03-01,Borduria,,military,gun,12,,,,
                        """);
        assertThat(report.totals().stream().filter(t -> t.donor().equals("Borduria")))
                .anySatisfy(t -> assertThat(t.notKnown()).isEqualTo(1));
        Gap gap =
                Gaps.of(
                        "list/list",
                        () -> store.events(AsOf.NOW),
                        Gaps.By.DONOR,
                        Optional.empty(),
                        Optional.empty());
        assertThat(gap.rows()).extracting(Gap.Row::name).containsExactly("Arcadia", "Borduria");
        assertThat(gap.rows().getLast().amounts().getFirst()).isEmpty();
        assertThat(gap.rows().getLast().notKnown().getFirst()).isEqualTo(1);
    }

    @Test
    void aFormulaWithoutAResultIsToldWithItsPlaceAndIsNotZero()
            throws IOException, BadFileException {
        Path file = folder.resolve("list.xlsx");
        try (var out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Aid");
            List<String> heads = List.of("key", "stage", "date", "donor", "kind", "value");
            List<String> cells = List.of("a", "promised", "2024-03-01", "Arcadia", "military");
            for (int k = 0; k < heads.size(); k++) {
                sheet.value(0, k, heads.get(k));
            }
            for (int k = 0; k < cells.size(); k++) {
                sheet.value(1, k, cells.get(k));
                sheet.value(2, k, cells.get(k));
            }
            sheet.value(2, 0, "b");
            sheet.formula(1, 5, "H2*1000000");
            sheet.value(2, 5, 7);
        }
        Report report = take(file);
        Remark remark = only(report);
        assertThat(remark.where()).hasToString("list.xlsx, sheet 'Aid', F2");
        assertThat(remark.original()).isEqualTo("=H2*1000000");
        assertThat(remark.what().en())
                .contains("not known, which is not zero", "Open the file in a spreadsheet program");
        assertThat(remark.what().in(Language.NL)).contains("Open het bestand in een rekenblad");
        assertThat(report.rows().remarked()).isEqualTo(1);
        assertThat(report.totals().stream().mapToLong(Total::notKnown).sum()).isEqualTo(1);
    }
}
