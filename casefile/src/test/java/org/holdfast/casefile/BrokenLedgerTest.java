package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.holdfast.model.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of promises beside the tables: what breaks the brief is a problem of the case. */
class BrokenLedgerTest {
    private static final String PROMISES = "ledger/promises.csv";
    private static final String LIST =
            """
            key,stage,date,donor,kind,value,source
            a,promised,2024-01-01,Zubrowka,military,1000,a-tiny
            a,paid,2024-02-01,Zubrowka,military,1000,a-tiny
            """;

    private TinyCopy tiny;

    @BeforeEach
    void copy(@TempDir Path folder) {
        tiny = new TinyCopy(folder);
        tiny.holding(PROMISES, LIST);
    }

    private void says(String... lines) {
        assertThat(tiny.problems()).containsExactly(lines);
        assertThat(tiny.read()).isInstanceOf(Reading.Unsound.class);
    }

    private String hash() {
        return switch (tiny.read()) {
            case Reading.Sound sound -> sound.sound().hash();
            case Reading.Unsound unsound -> throw new AssertionError(unsound.problems());
        };
    }

    @Test
    void everyFileOfTheLedgerIsPartOfTheHash() {
        String before = hash();
        tiny.with(PROMISES, "paid,2024-02-01", "paid,2024-02-02");
        String after = hash();
        assertThat(after).isNotEqualTo(before);
        tiny.holding("ledger/totals.csv", "donor_en,donor_nl,party,stage,eur_bn,source\n");
        assertThat(hash()).isNotEqualTo(after);
    }

    @Test
    void aRowThatCannotBeReadIsToldWithItsPlace() {
        tiny.with(PROMISES, "paid,2024-02-01", "payed,2024-02-01");
        says(
                "ledger/promises.csv, line 3, column 'stage': 'payed': none of promised, committed, allocated, contracted, paid, delivered, withdrawn, corrected. Correct the row or take it out.");
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnce() {
        tiny.holding(
                "ledger/pledges.csv", "key,name_en,name_nl,due\na,A,A,next year\na,A,A,\n,B,B,\n");
        tiny.holding(
                "ledger/totals.csv",
                "donor_en,donor_nl,party,stage,eur_bn,source\nX,X,,given,1,\nX,,,committed,much,\n");
        tiny.holding("ledger/sources.csv", "id,grade\na-tiny,A\nnew,E\n");
        says(
                "ledger/pledges.csv, line 2, column 'due': 'next year' is no day; write it as 2024-03-31.",
                "ledger/pledges.csv, line 3, column 'key': 'a' stands on line 2 already. Keep one.",
                "ledger/pledges.csv, line 4, column 'key': The key of a promise is missing. Write that of promises.csv.",
                "ledger/sources.csv, line 2, column 'id': There is another document 'a-tiny', here or in the case's own sources.csv. Give this one another id.",
                "ledger/sources.csv, line 3, column 'grade': 'E' is no grade. Write A, B, C or D.",
                "ledger/totals.csv, line 2, column 'stage': 'given' is no stage of a total. Write committed or allocated.",
                "ledger/totals.csv, line 3, column 'donor_nl': The donor's name is missing.",
                "ledger/totals.csv, line 3, column 'eur_bn': 'much' is no amount. Write billions of euros as 12.5.");
        assertThat(tiny.read().problems().getFirst().line(Language.NL))
                .isEqualTo(
                        "ledger/pledges.csv, regel 2, kolom 'due': 'next year' is geen dag; schrijf hem als 2024-03-31.");
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        tiny.holding("ledger/totals.csv", "donor_en,donor_nl,stage,eur\nX,X,committed,1\n");
        says(
                "ledger/totals.csv, line 1: Columns are missing: eur_bn. Found: donor_en, donor_nl, stage, eur.");
    }

    @Test
    void aPledgeOfNoPromiseIsTold() {
        tiny.holding("ledger/pledges.csv", "key,name_en,name_nl\nb,B,B\n");
        says(
                "ledger/pledges.csv, line 2, column 'key': No row of promises.csv has the key 'b'. Correct one of them.");
    }

    @Test
    void aFileThatTheLedgerDoesNotKnowIsNotPassedOver() {
        tiny.holding("ledger/promise.csv", LIST);
        assertThat(tiny.problems())
                .singleElement()
                .asString()
                .startsWith("ledger/promise.csv: ")
                .contains("promises.csv");
    }

    @Test
    void aListThatIsNoneAtAllIsTold() {
        tiny.holding(PROMISES, "");
        assertThat(tiny.problems()).singleElement().asString().startsWith(PROMISES + ": ");
    }

    @Test
    void problemsOfTheTablesAndOfTheLedgerAreToldTogether() {
        tiny.with("tables/stocks.csv", "250000,60000", "250000,260000");
        tiny.with(PROMISES, "paid,2024-02-01", "payed,2024-02-01");
        assertThat(tiny.problems()).hasSize(2);
    }
}
