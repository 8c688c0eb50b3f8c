package org.holdfast.oversight.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.intake.Problem;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FundFileTest {
    private static final Path EXAMPLE = Path.of("../docs/examples/fictional-fund.yaml");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private FundFile.Reading read(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return FundFile.read(name, folder.resolve(name));
    }

    private static List<String> problems(FundFile.Reading reading) {
        return ((FundFile.Reading.Unsound) reading)
                .problems().stream().map(p -> p.line(Language.EN)).toList();
    }

    @Test
    void theExampleIsSoundAndItsEvidenceIsTheFileBesideIt() {
        FundFile.Reading reading = FundFile.read("fund.yaml", EXAMPLE);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        FundFile.Reading.Sound.class,
                        sound -> {
                            assertThat(sound.remarks()).isEmpty();
                            assertThat(sound.fund().fictional()).isTrue();
                            assertThat(
                                            FundStanding.of(
                                                            sound.fund(),
                                                            LocalDate.of(2026, 11, 25))
                                                    .overdue())
                                    .hasSize(2);
                        });
    }

    @Test
    void evidenceThatWasChangedIsFound() throws IOException {
        Files.writeString(folder.resolve("report.txt"), "changed");
        assertThat(
                        problems(
                                read(
                                        "fund.yaml",
                                        Files.readString(EXAMPLE)
                                                .replace("fictional-evidence.txt", "report.txt"))))
                .singleElement()
                .asString()
                .startsWith(
                        "fund.yaml, line 21: tranches[0].conditions[0].evidence[0].sha256:"
                                + " 'report.txt' is not the file");
    }

    @Test
    void evidenceOutsideTheFoldersFileIsRefused() throws IOException {
        assertThat(
                        problems(
                                read(
                                        "fund.yaml",
                                        Files.readString(EXAMPLE)
                                                .replace(
                                                        "fictional-evidence.txt", "../../secret"))))
                .singleElement()
                .asString()
                .contains("leads out of the folder");
    }

    @Test
    void everyMistakeIsToldAtOnce() throws IOException {
        assertThat(
                        problems(
                                read(
                                        "fund.yaml",
                                        """
                                        fund: {name: Invented, colour: red}
                                        tranches:
                                          - id: a
                                            amount: much
                                            due: 31-3-2026
                                            conditions:
                                              - id: c
                                                due: 2026-03-31
                                        """)))
                .satisfiesExactlyInAnyOrder(
                        p -> assertThat(p).contains("fund.colour"),
                        p -> assertThat(p).contains("fund.id: it is missing"),
                        p -> assertThat(p).contains("tranches[0].amount: 'much' is no amount"),
                        p -> assertThat(p).contains("tranches[0].due: '31-3-2026' is no date"),
                        p -> assertThat(p).contains("conditions[0].owner: it is missing"));
    }

    @Test
    void aRowForEachConditionReadsAsTheSameFund() throws IOException {
        FundFile.Reading reading =
                read(
                        "fund.csv",
                        """
                        fund,currency,tranche,amount,tranche_due,condition,owner,due,evidence_link,evidence_by,evidence_date,approved_by_1,approved_on_1
                        Invented,EUR,first,100,2026-03-31,register,Ministry,2026-02-28,https://example.org,Ministry,2026-03-01,Ann,2026-03-02
                        Invented,EUR,first,100,2026-03-31,law,Parliament,2026-02-28,,,,,
                        """);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        FundFile.Reading.Sound.class,
                        sound -> {
                            assertThat(sound.fund().tranches()).hasSize(1);
                            assertThat(sound.fund().tranches().getFirst().conditions())
                                    .extracting(Fund.Condition::id)
                                    .containsExactly("register", "law");
                            assertThat(sound.remarks())
                                    .allSatisfy(r ->
                                            assertThat(r.line(Language.EN)).contains("criterion"));
                        });
    }

    @Test
    void approvalsThatDoNotCountAreRemarked() throws IOException {
        FundFile.Reading reading =
                read(
                        "fund.yaml",
                        """
                        fund: {id: f}
                        tranches:
                          - id: a
                            amount: 1
                            due: 2026-03-31
                            conditions:
                              - id: c
                                criterion: a list is there
                                owner: Ministry
                                due: 2026-03-31
                                approvals:
                                  - {by: Ministry, date: 2026-03-01}
                        """);
        assertThat(((FundFile.Reading.Sound) reading).remarks())
                .extracting(Problem::message)
                .satisfiesExactly(
                        m -> assertThat(m).contains("the owner, Ministry, cannot approve"),
                        m -> assertThat(m).contains("there was no evidence to approve"));
    }

    @Test
    void aPlaceIsToldWithItsLineInYamlAndInRows() throws IOException {
        assertThat(
                        problems(
                                read(
                                        "fund.yaml",
                                        "fund: {id: f}\ntranches:\n  - id: a\n    amount: 1\n")))
                .containsExactly(
                        "fund.yaml, line 3: tranches[0].due: '' is no date, such as 2026-03-31.");
        assertThat(
                        problems(
                                read(
                                        "fund.csv",
                                        """
                                        fund,tranche,amount,tranche_due,condition,owner,due
                                        f,a,1,2026-03-31,c,Ministry,2026-03-31
                                        f,a,1,2026-03-31,d,Ministry,soon
                                        """)))
                .containsExactly(
                        "fund.csv, line 3: tranches[0].conditions[1].due: 'soon' is no date, such as"
                                + " 2026-03-31.");
    }

    @Test
    void whatCannotBeReadAtAllIsToldAsOfEveryOtherFile() throws IOException {
        assertThat(problems(FundFile.read("none.yaml", folder.resolve("none.yaml"))))
                .containsExactly("none.yaml: there is no such file.");
        assertThat(problems(read("fund.yaml", "fund: {id: f}\nfund: {id: g}\n")))
                .containsExactly(
                        "fund.yaml, line 2, entry 'fund': This is already on line 1. Keep one of the"
                                + " two.");
        assertThat(problems(read("fund.csv", "fund,tranche\n\"f,a\n")))
                .anySatisfy(p ->
                        assertThat(p).startsWith("fund.csv, line 2: The table breaks off here"));
        assertThat(problems(read("fund.yaml", "fund: {id: f}\ntranches: 3\n")))
                .singleElement()
                .asString()
                .startsWith("fund.yaml, line 2, entry 'tranches': ");
        assertThat(problems(read("fund.csv", "fund,colour\nf,red\n")))
                .singleElement()
                .asString()
                .startsWith("fund.csv: there is no column 'colour'. There is: fund, currency");
    }
}
