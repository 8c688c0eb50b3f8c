package org.holdfast.ledger.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.intake.Problem;
import org.holdfast.intake.Problems;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.list.OwnList;
import org.holdfast.model.Language;
import org.holdfast.model.Source;
import org.holdfast.model.TrackRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseLedgerTest {
    private static final Path UKRAINE = Path.of("../cases/ukraine-2024");

    @TempDir Path folder;

    private static CaseLedger read(Path folder) {
        Problems problems = new Problems();
        Optional<CaseLedger> ledger =
                CaseLedgerReader.read(folder, List.of(), OwnList.Terms.STANDARD, problems);
        assertThat(problems.inOrder(List.of())).isEmpty();
        return ledger.orElseThrow();
    }

    private static TrackRecord ukraine() {
        return read(UKRAINE).track();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("ledger"));
        Files.writeString(folder.resolve("ledger").resolve(name), text);
    }

    @Test
    void theMillionShellsHaveTheirDatedStates() {
        TrackRecord.Promise million =
                ukraine().promises().stream()
                        .filter(p -> p.key().equals("million-shells"))
                        .findFirst()
                        .orElseThrow();
        assertThat(million.size()).hasValue(1_000_000);
        assertThat(million.due()).contains(LocalDate.of(2024, 3, 20));
        assertThat(million.arrivals().stream().map(s -> s.to().orElseThrow().toString()))
                .containsExactly("2023-11-14", "2024-01-31", "2024-09-17", "2024-11-11");
        assertThat(million.arrived()).hasValue(980_000);
    }

    @Test
    void everyFigureOfTheExampleNamesItsDocument() {
        TrackRecord record = ukraine();
        for (TrackRecord.Promise promise : record.promises()) {
            assertThat(promise.name().in(Language.NL)).isNotEqualTo(promise.key());
            for (TrackRecord.Step step : promise.steps()) {
                assertThat(record.findSource(step.source())).as(step.where()).isPresent();
                assertThat(step.where()).contains("promises.csv");
            }
        }
        assertThat(record.totals()).hasSize(42);
        assertThat(record.totals())
                .allSatisfy(t -> assertThat(record.findSource(t.source())).isPresent());
        assertThat(record.findSource("kiel-r29").map(Source::publisher))
                .contains("Kiel Institute for the World Economy");
    }

    @Test
    void monthsFromPromiseToDecisionAreThoseOfTheDates() {
        TrackRecord.Wait decided = ukraine().waits().getFirst();
        assertThat(decided.from()).isEqualTo("promised");
        assertThat(decided.to()).isEqualTo("committed");
        assertThat(decided.curve().subjects()).isEqualTo(6);
        assertThat(decided.curve().ended()).isEqualTo(6);
        // 2.2 SAFE, 2.6 ASAP, 4.1 loan, 6.1 supplemental, 7.4 Facility, 21.1 EDIP
        assertThat(decided.curve().median().orElseThrow()).isCloseTo(4.1, within(0.1));
    }

    @Test
    void aCaseWithoutAListHasNoRecord() {
        assertThat(CaseLedgerReader.read(folder, List.of(), OwnList.Terms.STANDARD, new Problems()))
                .isEmpty();
    }

    @Test
    void aDayThatIsNoneIsNamedWithItsLine() throws IOException {
        write(
                "promises.csv",
                "key,stage,date,donor,kind,value\na,promised,2024-01-01,Zubrowka,military,1\n");
        write("pledges.csv", "key,name_en,name_nl,due\na,A,A,next year\n");
        Problems problems = new Problems();
        assertThat(CaseLedgerReader.read(folder, List.of(), OwnList.Terms.STANDARD, problems))
                .isEmpty();
        assertThat(problems.inOrder(List.of()))
                .extracting(Problem::line)
                .containsExactly(
                        "ledger/pledges.csv, line 2, column 'due': 'next year' is no day; write it as"
                                + " 2024-03-31.");
    }

    @Test
    void aLinkThatNoTableKnowsIsCitedAsItStands() throws IOException {
        write(
                "promises.csv",
                """
                key,stage,date,donor,kind,value,source
                a,promised,2024-01-01,Zubrowka,military,1,https://zubrowka.example/a
                """);
        TrackRecord record = read(folder).track();
        assertThat(record.sources().getFirst().url()).isEqualTo("https://zubrowka.example/a");
        assertThat(record.promises().getFirst().first().source())
                .isEqualTo(record.sources().getFirst().id());
    }

    @Test
    void whatDoesNotSayWhenItBecameKnownIsKnownFromTheDayOnWhichItIsRead() throws IOException {
        write(
                "promises.csv",
                """
                key,stage,date,donor,kind,value,known_on
                a,promised,2024-01-01,Zubrowka,military,1,
                """);
        LocalDate day = LocalDate.of(2026, 11, 1);
        CaseLedger undated = read(folder).on(day);
        assertThat(undated.list().knownOn()).isEqualTo(day);
        assertThat(undated.list().recordedOn()).isEqualTo(day);
        assertThat(undated.events()).extracting(Event::knownOn).containsExactly(day);
        write(
                "promises.csv",
                """
                key,stage,date,donor,kind,value,known_on
                a,promised,2024-01-01,Zubrowka,military,1,2024-01-05
                """);
        CaseLedger dated = read(folder).on(day);
        assertThat(dated.list().knownOn()).isEqualTo(LocalDate.of(2024, 1, 5));
        assertThat(dated.events())
                .extracting(Event::knownOn)
                .containsExactly(LocalDate.of(2024, 1, 5));
    }
}
