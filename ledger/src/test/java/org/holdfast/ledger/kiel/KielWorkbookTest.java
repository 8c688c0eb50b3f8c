package org.holdfast.ledger.kiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.MemoryStore;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Stated;
import org.holdfast.ledger.When;
import org.holdfast.ledger.imports.Changes;
import org.holdfast.ledger.imports.Importing;
import org.holdfast.ledger.imports.Remark;
import org.holdfast.ledger.imports.Report;
import org.holdfast.ledger.imports.Total;
import org.holdfast.ledger.questions.Gaps;
import org.holdfast.ledger.questions.OpenPromises;
import org.holdfast.ledger.questions.Silence;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KielWorkbookTest {
    private static final LocalDate KNOWN = LocalDate.of(2022, 11, 22);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final LedgerStore store = new MemoryStore();

    private Report take(Path file) throws BadFileException {
        return take(file, KNOWN);
    }

    private Report take(Path file, LocalDate known) throws BadFileException {
        return new Importing(List.of(new KielWorkbook()))
                .take(file, store, TODAY, Optional.of(known));
    }

    private List<Event> events() {
        try (Stream<Event> events = store.events(AsOf.NOW)) {
            return events.toList();
        }
    }

    private Event event(String key, Stage stage) {
        return events().stream()
                .filter(e -> e.key().equals(key) && e.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private static double total(List<Total> totals, String donor, Kind kind, Stage stage) {
        return totals.stream()
                .filter(t -> t.donor().equals(donor) && t.kind() == kind && t.stage() == stage)
                .mapToDouble(Total::billions)
                .sum();
    }

    private static List<String> told(Report report, Remark.Sort sort) {
        return report.remarks().stream()
                .filter(r -> r.sort() == sort)
                .map(r -> r.where().column() + r.where().row() + " " + r.what().en())
                .toList();
    }

    @Test
    void whatIsRemarkedIsSaidInDutchToo() throws BadFileException {
        for (Path book : List.of(Workbooks.releaseSeven(folder), Workbooks.later(folder))) {
            assertThat(take(book).remarks())
                    .isNotEmpty()
                    .allSatisfy(
                            r -> assertThat(r.what().in(Language.NL)).isNotEqualTo(r.what().en()));
        }
    }

    @Test
    void totalsAreTheValuesInEurosOfFirstRows() throws BadFileException {
        Report report = take(Workbooks.releaseSeven(folder));
        assertThat(report.what().release()).isEqualTo("Release 7");
        assertThat(report.headline()).isEqualTo(Stage.COMMITTED);
        assertThat(report.totals()).hasSize(6).allMatch(Total::agrees);
        assertThat(total(report.totals(), "Arcadia", Kind.FINANCIAL, Stage.COMMITTED))
                .isEqualTo(0.2);
        assertThat(total(report.totals(), "Arcadia", Kind.MILITARY, Stage.COMMITTED))
                .isEqualTo(0.04);
        assertThat(total(report.byStage(), "Arcadia", Kind.FINANCIAL, Stage.DELIVERED))
                .isEqualTo(0.05);
    }

    @Test
    void whatIsNotKnownIsCountedAsNotKnownAndNotAsZero() throws BadFileException {
        Report report = take(Workbooks.releaseSeven(folder));
        Total military =
                report.totals().stream()
                        .filter(t -> t.donor().equals("Arcadia") && t.kind() == Kind.MILITARY)
                        .findFirst()
                        .orElseThrow();
        assertThat(military.known()).isEqualTo(1);
        assertThat(military.notKnown()).isEqualTo(1);
        assertThat(event("ARM1#2", Stage.COMMITTED).goods().orElseThrow().units())
                .isEqualTo(new Stated.Undisclosed("undisclosed"));
        assertThat(event("ARM1#3", Stage.DELIVERED).goods().orElseThrow().units())
                .isEqualTo(new Stated.InWords("partially"));
        assertThat(event("BOH1", Stage.COMMITTED).goods().orElseThrow().units())
                .isEqualTo(new Stated.InWords("1.000.00"));
        assertThat(events())
                .noneMatch(e -> e.key().equals("ARM1#2") && e.stage() == Stage.DELIVERED);
    }

    @Test
    void datesAreReadAsExactlyAsTheyAreWritten() throws BadFileException {
        take(Workbooks.releaseSeven(folder));
        assertThat(event("ARF1", Stage.COMMITTED).when())
                .isEqualTo(new When.Exact(LocalDate.of(2022, 5, 3), "2022-05-03"));
        assertThat(event("ARM1", Stage.COMMITTED).when())
                .isEqualTo(new When.Until(LocalDate.of(2022, 7, 27), "until 7/27/2022"));
        assertThat(event("ARM2", Stage.COMMITTED).when()).isInstanceOf(When.InMonth.class);
        assertThat(event("BOH1", Stage.COMMITTED).when()).isInstanceOf(When.NotGiven.class);
    }

    @Test
    void everyRowIsReadOrRemarkedOrLeftOut() throws BadFileException {
        Report report = take(Workbooks.releaseSeven(folder));
        assertThat(report.rows().all()).isEqualTo(Workbooks.rows().size());
        assertThat(report.rows().leftOut()).isEqualTo(2);
        assertThat(told(report, Remark.Sort.LEFT_OUT))
                .containsExactly(
                        "B11 a row of sums", "D13 neither financial nor humanitarian nor military");
    }

    @Test
    void whatTheWorkbookContradictsItselfInIsTold() throws BadFileException {
        Report report = take(Workbooks.releaseSeven(folder));
        assertThat(told(report, Remark.Sort.INCONSISTENCY))
                .anySatisfy(r ->
                        assertThat(r)
                                .startsWith(
                                        "O6 ARM2: the value in euros was left empty although 5,000,000 USD is given"))
                .anySatisfy(
                        r -> assertThat(r).startsWith("N8 BOM1: the total was typed in by hand"))
                .anySatisfy(r ->
                        assertThat(r)
                                .contains(
                                        "BOM1: the source's value is not the same in all rows of the package: 2 values"))
                .anySatisfy(r ->
                        assertThat(r)
                                .contains(
                                        "BOM2: the explanation says '7 million EUR', the row counts it as USD"))
                .anySatisfy(r ->
                        assertThat(r)
                                .contains("European Peace Facility is neither in the country rows"))
                .anySatisfy(r ->
                        assertThat(r)
                                .contains("the row of totals says 0.057000 bn for military aid"));
        assertThat(told(report, Remark.Sort.READING))
                .anySatisfy(r -> assertThat(r).contains("filled down"))
                .anySatisfy(r -> assertThat(r).contains("a column without a heading"))
                .anySatisfy(r -> assertThat(r).startsWith("D6 blanks around the word"));
    }

    @Test
    void donorsThatTheSummaryLeavesOutStandBesideTheTotals() throws BadFileException {
        Report report = take(Workbooks.releaseSeven(folder));
        assertThat(report.totals()).noneMatch(t -> t.donor().startsWith("European"));
        assertThat(
                        total(
                                report.outside(),
                                "European Peace Facility",
                                Kind.MILITARY,
                                Stage.COMMITTED))
                .isEqualTo(0.09);
    }

    @Test
    void aConversionKeepsItsRate() throws BadFileException {
        take(Workbooks.releaseSeven(folder));
        assertThat(event("ARF1", Stage.COMMITTED).valuations().getFirst().conversion())
                .hasValueSatisfying(c -> {
                    assertThat(c.from()).isEqualTo("CRW");
                    assertThat(c.original()).isEqualTo(400e6);
                    assertThat(c.rate()).isEqualTo(2);
                    assertThat(c.rateSource()).contains("Exchange rates");
                });
    }

    @Test
    void everyFigureIsTracedToItsCell() throws BadFileException {
        take(Workbooks.releaseSeven(folder));
        assertThat(event("ARF1", Stage.COMMITTED).locator())
                .hasToString("Tracker_Release_7.xlsx, sheet '" + Workbooks.MAIN + "', O2");
    }

    @Test
    void columnsInAnotherOrderWithOthersBetweenGiveTheSame() throws BadFileException {
        List<List<Object>> lines = new ArrayList<>();
        for (List<Object> line : Workbooks.main(Workbooks.HEADS, Workbooks.rows())) {
            List<Object> wider = new ArrayList<>();
            for (int k = line.size() - 1; k >= 0; k--) {
                wider.add(line.get(k));
                if (k == 3 || k == 9) {
                    wider.add(lines.isEmpty() ? "Remarks of the editor " + k : "7");
                }
            }
            lines.add(wider);
        }
        List<List<Object>> above = new ArrayList<>(List.of(List.of("A title"), List.of("")));
        above.addAll(lines);
        Path file =
                Workbooks.write(
                        folder.resolve("other.xlsx"),
                        new Workbooks.Table("Country Summary", Workbooks.SUMMARY),
                        new Workbooks.Table("Data", above),
                        new Workbooks.Table("Exchange rates", Workbooks.RATES));
        Report report = take(file);
        assertThat(report.totals()).hasSize(6).allMatch(Total::agrees);
        assertThat(events())
                .anyMatch(e -> e.goods().filter(g -> g.item().equals("howitzer")).isPresent());
    }

    @Test
    void headingsThatWereRenamedAreRecognisedByTheirWordsAndTold() throws BadFileException {
        List<String> heads = new ArrayList<>(Workbooks.HEADS);
        heads.set(1, "Donor country");
        heads.set(3, "Type of support");
        heads.set(14, "Value (in €, converted)");
        Path file =
                Workbooks.write(
                        folder.resolve("renamed.xlsx"),
                        new Workbooks.Table(
                                Workbooks.MAIN, Workbooks.main(heads, Workbooks.rows())));
        Report report = take(file);
        assertThat(total(report.totals(), "Arcadia", Kind.FINANCIAL, Stage.COMMITTED))
                .isEqualTo(0.2);
        assertThat(told(report, Remark.Sort.READING))
                .anySatisfy(r ->
                        assertThat(r)
                                .contains(
                                        "O1 a heading that is not known, read as: value of the package, euros"));
    }

    @Test
    void salesOfFirmsAndWhatInstitutionsGiveAreReportedRowByRowAndCountForNoCountry()
            throws BadFileException {
        List<List<Object>> bank =
                Workbooks.lines(
                        """
                        ID | Donor | Announcement Date | Explanation | Contributing Country | Country contribution | Monetary Value as Given by Source | Original Currency | No. of Units | Converted Value in EUR
                        XB1 | Bank | 3/9/2022 | 2 billion EUR | . | . | 2e9 | USD | . | 2.02e9
                         |  |  |  | Arcadia | 5e6 |  |  |  | 16e6
                        XB2 | Bank | Until 4/4/2022 | Goods | . | . | . | . | . | .
                        XB3 | Bank | 3/9/2022 | Eight guns | . | . | . | USD | 8 | 8.09
                        """);
        Path file =
                Workbooks.write(
                        folder.resolve("sides.xlsx"),
                        new Workbooks.Table(
                                Workbooks.MAIN, Workbooks.main(Workbooks.HEADS, Workbooks.rows())),
                        new Workbooks.Table("Multilateral assistance", bank),
                        new Workbooks.Table("Exchange rates", Workbooks.RATES));
        Report report = take(file);
        assertThat(report.rows().all()).isEqualTo(Workbooks.rows().size() + 4);
        assertThat(report.totals()).noneMatch(t -> t.donor().equals("Bank"));
        assertThat(report.observations())
                .filteredOn(o -> o.measure().equals(SideSheets.MULTILATERAL))
                .singleElement()
                .satisfies(o -> assertThat(o.value()).isEqualTo(2.02e9));
        assertThat(told(report, Remark.Sort.INCONSISTENCY))
                .anySatisfy(
                        r -> assertThat(r).contains("XB1: the explanation says 2 billion euros"))
                .anySatisfy(r -> assertThat(r).contains("left behind by an edit"))
                .anySatisfy(r -> assertThat(r).contains("XB3: 8 units would be worth EUR 8.09"));
        assertThat(told(report, Remark.Sort.LEFT_OUT))
                .anySatisfy(r -> assertThat(r).contains("Arcadia contributes to XB1"))
                .anySatisfy(r -> assertThat(r).contains("XB2 of Bank: no value in euros"));
    }

    @Test
    void aMissingColumnIsAMessageThatNamesIt() {
        List<List<Object>> lines = Workbooks.main(Workbooks.HEADS, Workbooks.rows());
        int[] without =
                IntStream.range(0, lines.getFirst().size())
                        .filter(k -> k != 14 && k != 13)
                        .toArray();
        Path file =
                Workbooks.write(
                        folder.resolve("less.xlsx"),
                        new Workbooks.Table(Workbooks.MAIN, Workbooks.reordered(lines, without)));
        assertThatThrownBy(() -> take(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("no column was found for the value in euros")
                .hasMessageContaining("'Type of Aid General'");
        assertThat(store.imports()).isEmpty();
    }

    @Test
    void theLaterLayoutGivesAllocationsAndCommitmentsApart() throws BadFileException {
        Report report = take(Workbooks.later(folder), LocalDate.of(2026, 4, 22));
        assertThat(report.headline()).isEqualTo(Stage.ALLOCATED);
        assertThat(total(report.totals(), "Arcadia", Kind.MILITARY, Stage.ALLOCATED))
                .isCloseTo(0.004, within(1e-12));
        assertThat(total(report.totals(), "Arcadia", Kind.FINANCIAL, Stage.ALLOCATED)).isZero();
        assertThat(total(report.byStage(), "Arcadia", Kind.FINANCIAL, Stage.COMMITTED))
                .isEqualTo(0.01);
        assertThat(total(report.byStage(), "Arcadia", Kind.MILITARY, Stage.DELIVERED))
                .isEqualTo(0.001);
        assertThat(
                        total(
                                report.totals(),
                                "EU (Commission and Council)",
                                Kind.FINANCIAL,
                                Stage.ALLOCATED))
                .isEqualTo(0.006);
        assertThat(told(report, Remark.Sort.INCONSISTENCY))
                .anySatisfy(
                        r -> assertThat(r).contains("European Investment Bank has rows of its own"))
                .anySatisfy(r -> assertThat(r).contains("a negative value"))
                .anySatisfy(r -> assertThat(r).contains("blanks around the word"))
                .anySatisfy(r ->
                        assertThat(r)
                                .contains(
                                        "published: 0.000000 bn; its rows add up to 0.006000 bn (Borduria, humanitarian"));
        assertThat(event("AR2", Stage.COMMITTED).when())
                .isInstanceOfSatisfying(
                        When.InMonth.class, m -> assertThat(m.month()).hasToString("2022-07"));
    }

    @Test
    void aSecondImportOfTheSameFileChangesNothing() throws BadFileException {
        Report first = take(Workbooks.releaseSeven(folder));
        List<Event> before = events();
        Report second = take(folder.resolve("Tracker_Release_7.xlsx"));
        assertThat(second.already()).isTrue();
        assertThat(second.totals()).isEqualTo(first.totals());
        assertThat(second.rows()).isEqualTo(first.rows());
        assertThat(store.imports()).hasSize(1);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void aNewerReleaseShowsWhatWasAddedRemovedAndRevised() throws BadFileException {
        take(Workbooks.releaseSeven(folder));
        List<List<Object>> rows = new ArrayList<>(Workbooks.rows());
        List<Object> revised = new ArrayList<>(rows.getFirst());
        revised.set(13, 500e6);
        revised.set(14, 250e6);
        rows.set(0, revised);
        rows.remove(8);
        rows.addAll(
                Workbooks.lines(
                        "CAF1 | Carpania | 2022-12-01 | Financial | New. | EUR | 3e6 | . | . | . | . | . | . | 3e6 | 3e6 | . | given"));
        Path file =
                Workbooks.write(
                        folder.resolve("next.xlsx"),
                        new Workbooks.Table(Workbooks.MAIN, Workbooks.main(Workbooks.HEADS, rows)),
                        new Workbooks.Table("Exchange rates", Workbooks.RATES));
        Changes changes = take(file, KNOWN.plusDays(30)).changes().orElseThrow();
        assertThat(changes.byDonor())
                .extracting(
                        Changes.ByDonor::donor,
                        Changes.ByDonor::added,
                        Changes.ByDonor::removed,
                        Changes.ByDonor::revised)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Arcadia", 0L, 0L, 1L),
                        org.assertj.core.groups.Tuple.tuple("Borduria", 0L, 1L, 0L),
                        org.assertj.core.groups.Tuple.tuple("Carpania", 1L, 0L, 0L));
        assertThat(changes.byDonor().stream().mapToDouble(Changes.ByDonor::difference).sum())
                .isEqualTo(50e6 - 7e6 + 3e6);
        try (Stream<Event> then = store.events(AsOf.known(KNOWN.plusDays(1)))) {
            assertThat(then).anyMatch(e -> e.key().equals("BOM2"));
        }
    }

    @Test
    void whatIsNoWorkbookIsRefusedInWords() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.xlsx"));
        Path half = folder.resolve("half.xlsx");
        byte[] whole = Files.readAllBytes(Workbooks.releaseSeven(folder));
        Files.write(half, java.util.Arrays.copyOf(whole, whole.length / 2));
        Path text = Files.writeString(folder.resolve("text.xlsx"), "a,b\n1,2\n");
        for (Path file : List.of(empty, half, text, folder, folder.resolve("none.xlsx"))) {
            assertThatThrownBy(() -> take(file))
                    .isInstanceOf(BadFileException.class)
                    .message()
                    .doesNotContain("Exception", "java.");
        }
    }

    private Gap gap(Report report, Gaps.By by) {
        return Gaps.of(
                report.what().series(),
                () -> store.events(report.what()),
                by,
                Optional.empty(),
                Optional.empty(),
                report.observations());
    }

    private static Gap.Recorded recorded(Gap gap, String row, Stage stage) {
        return gap.rows().stream()
                .filter(r -> r.name().equals(row))
                .flatMap(r -> r.recorded().get(gap.stages().indexOf(stage.word())).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShareIsOverTheAidOfWhichTheWorkbooksOwnSheetsTellWhatArrived() throws BadFileException {
        Report report = take(Workbooks.withArrivals(folder));
        Gap gap = gap(report, Gaps.By.DONOR);
        assertThat(gap.stages()).containsExactly("committed", "paid", "delivered");
        Gap.Recorded paid = recorded(gap, "Arcadia", Stage.PAID);
        assertThat(paid.of()).isCloseTo(0.2e9, within(1e-3));
        assertThat(paid.share().orElseThrow()).isCloseTo(0.75, within(1e-9));
        Gap kinds = gap(report, Gaps.By.KIND);
        Gap.Recorded delivered = recorded(kinds, "military", Stage.DELIVERED);
        assertThat(delivered.of()).isCloseTo(0.03e9, within(1e-3));
        assertThat(delivered.share().orElseThrow()).isCloseTo(0.4, within(1e-9));
        assertThat(gap.rows().stream().filter(r -> r.name().equals("Borduria")))
                .singleElement()
                .satisfies(r -> assertThat(r.share(gap.furthest())).isEmpty());
    }

    @Test
    void whatTheSheetsOfArrivalsSayIsComparedWithTheRows() throws BadFileException {
        Report report = take(Workbooks.withArrivals(folder));
        assertThat(report.byStage())
                .filteredOn(t -> t.stage() == Stage.DELIVERED && t.published().isPresent())
                .hasSize(2)
                .allMatch(Total::agrees);
        assertThat(told(report, Remark.Sort.READING))
                .anyMatch(t -> t.contains("'Figure 8 Budget support' was read: of 1 donors"));
        assertThat(told(report, Remark.Sort.INCONSISTENCY))
                .anyMatch(t ->
                        t.contains(
                                "the sheet says that EUR 0.150 bn of financial aid arrived, the rows"
                                        + " EUR 0.050 bn"));
    }

    @Test
    void whatWasPaidByMonthIsReadWithItsMonth() throws BadFileException {
        Report report = take(Workbooks.laterByMonth(folder), LocalDate.of(2026, 4, 22));
        assertThat(events())
                .filteredOn(e -> e.stage() == Stage.PAID)
                .extracting(e -> e.donor() + " " + e.when().text())
                .containsExactly(
                        "Arcadia 2022-11",
                        "Arcadia 2023-01",
                        "EU (Commission and Council) 2023-02");
        Gap.Recorded paid = recorded(gap(report, Gaps.By.DONOR), "Arcadia", Stage.PAID);
        assertThat(paid.share().orElseThrow()).isCloseTo(0.3, within(1e-9));
        assertThat(
                        OpenPromises.of(
                                        Silence.OUT,
                                        () -> store.events(report.what()),
                                        Optional.empty(),
                                        Optional.empty())
                                .promises())
                .isEqualTo(5);
    }

    private static final LocalDate LATE = LocalDate.of(2024, 11, 30);

    private static void assertThatAllAgree(Report report) {
        assertThat(report.headline()).isEqualTo(Stage.ALLOCATED);
        assertThat(report.totals())
                .filteredOn(t -> t.published().isPresent())
                .hasSize(8)
                .allMatch(Total::agrees);
        assertThat(report.byStage())
                .filteredOn(t -> t.published().isPresent())
                .hasSize(8)
                .allMatch(Total::agrees);
    }

    @Test
    void columnsOfWhichNoHeadingIsKnownAreFoundByWhatStandsInThem() throws BadFileException {
        List<String> heads = new ArrayList<>(Workbooks.LATE);
        for (int k : List.of(1, 2, 3, 4, 6, 7)) {
            heads.set(k, Workbooks.STRANGE.get(k));
        }
        heads.set(5, "currency");
        Path file =
                Workbooks.write(
                        folder.resolve("half.xlsx"),
                        new Workbooks.Table("Country Summary (€)", Workbooks.lateSummary()),
                        new Workbooks.Table(
                                Workbooks.MAIN,
                                Workbooks.main(withExplanation(heads), explained(1))));
        Report report = take(file, LATE);
        assertThatAllAgree(report);
        assertThat(told(report, Remark.Sort.READING))
                .contains(
                        "B1 found by what stands in it, and read as: donor",
                        "C1 found by what stands in it, and read as: day of the announcement",
                        "D1 found by what stands in it, and read as: kind of aid",
                        "G1 found by what stands in it, and read as: value of the activity, euros",
                        "H1 found by what stands in it, and read as: value of the part after"
                                + " redistribution, euros");
    }

    private static List<String> withExplanation(List<String> heads) {
        List<String> more = new ArrayList<>(heads);
        more.add("explanation");
        more.add("source_reported_value");
        return more;
    }

    private static List<List<Object>> explained(double unit) {
        return Workbooks.lateRows(unit).stream()
                .map(row -> {
                    List<Object> more = new ArrayList<>(row);
                    more.add("Arms.");
                    more.add(1e6);
                    return more;
                })
                .toList();
    }

    @Test
    void orderAndPlaceOfTheHeadingsDoNotMatter() throws BadFileException {
        assertThatAllAgree(
                take(Workbooks.late(folder, Workbooks.LATE, 1, 9, 7, 3, 1, 6, 0, 5, 4, 2), LATE));
    }

    @Test
    void valuesInMillionsAreNoticedByWhatTheWorkbookPublishes() throws BadFileException {
        Report report = take(Workbooks.late(folder, Workbooks.LATE, 1e6, 0), LATE);
        assertThatAllAgree(report);
        assertThat(told(report, Remark.Sort.READING))
                .contains(
                        "H1 read as millions of euros, for with that, its sums are those of the Country"
                                + " Summary; write single euros if it is not so");
    }

    private Path alone(List<String> heads, double unit) {
        return Workbooks.write(
                folder.resolve("alone.xlsx"),
                new Workbooks.Table(
                        Workbooks.MAIN, Workbooks.main(heads, Workbooks.lateRows(unit))));
    }

    @Test
    void valuesThatCannotBeSingleEurosAreRefusedWithAWayOut() throws BadFileException {
        assertThatThrownBy(() -> take(alone(Workbooks.LATE, 1e6), LATE))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining(
                        "row 1, column G ('tot_activity_value_EUR'), H"
                                + " ('tot_sub_activity_value_EUR_redistr')")
                .hasMessageContaining("every value is below 100,000, too small for single euros")
                .hasMessageContaining("'tot_activity_value_EUR, EUR million'");
        assertThat(store.imports()).isEmpty();
        List<String> heads = new ArrayList<>(Workbooks.LATE);
        heads.set(6, "tot_activity_value_EUR, EUR million");
        heads.set(7, "tot_sub_activity_value_EUR_redistr, EUR million");
        Report report = take(alone(heads, 1e6), LATE);
        assertThat(total(report.totals(), "Oz", Kind.MILITARY, Stage.ALLOCATED))
                .isCloseTo(0.032, within(1e-12));
    }

    @Test
    void whatWasCommittedIsNotNoughtWhereNoColumnSaysIt() throws BadFileException {
        List<String> heads = new ArrayList<>(Workbooks.LATE);
        heads.set(6, "Figure A");
        Report report = take(alone(heads, 1), LATE);
        assertThat(told(report, Remark.Sort.INCONSISTENCY))
                .anyMatch(t -> t.contains("what was committed is not known"));
        Gap gap = gap(report, Gaps.By.DONOR);
        assertThat(gap.sum(0)).isEmpty();
        assertThat(gap.recorded(1)).isEmpty();
    }

    @Test
    void aRefusalNamesEveryColumnAndWhatItWasTakenFor() {
        List<String> heads = new ArrayList<>(Workbooks.LATE);
        heads.set(7, "Figure B");
        assertThatThrownBy(() -> take(alone(heads, 1), LATE))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("no column was found for the value in euros")
                .hasMessageContaining("'donor' = donor; ")
                .hasMessageContaining("'aid_type_general' = kind of aid; ")
                .hasMessageContaining("'Figure B' = not recognised (3000000.0)");
    }
}
