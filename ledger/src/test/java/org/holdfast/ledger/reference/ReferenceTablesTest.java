package org.holdfast.ledger.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.MemoryStore;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.imports.Importer;
import org.holdfast.ledger.imports.Importing;
import org.holdfast.ledger.imports.Report;
import org.holdfast.ledger.kiel.KielSite;
import org.holdfast.ledger.kiel.KielWorkbook;
import org.holdfast.ledger.list.OwnList;
import org.holdfast.ledger.list.Rates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each public table is known by its headings, among all others. */
class ReferenceTablesTest {
    private static final List<Importer> ALL =
            List.of(
                    new OwnList(() -> new Rates(List.of())),
                    new KielSite(),
                    new EcbRates(),
                    new WorldBank(),
                    new NatoShares(),
                    new Attacks(),
                    new KielWorkbook());

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Report take(String name, String text) throws IOException, BadFileException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new Importing(ALL)
                .take(file, new MemoryStore(), LocalDate.of(2026, 11, 24), Optional.empty());
    }

    private static Observation only(Report report) {
        assertThat(report.observations()).hasSize(1);
        return report.observations().getFirst();
    }

    @Test
    void ratesOfTheCentralBank() throws IOException, BadFileException {
        Report report =
                take(
                        "fx.csv",
                        "Date,USD,JPY,BGN,CYP,CZK,DKK,EEK,GBP,HUF,LTL,\n2025-01-24,1.0472,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,\n");
        assertThat(only(report).value()).isEqualTo(1.0472);
        assertThat(only(report).subject()).isEqualTo("USD");
        assertThat(only(report).locator()).hasToString("fx.csv, line 2, column 'USD'");
    }

    @Test
    void grossDomesticProduct() throws IOException, BadFileException {
        Report report =
                take("gdp.csv", "Country Name,Country Code,Year,Value\nArcadia,ARC,2021,5e9\n");
        assertThat(only(report).measure()).isEqualTo(WorldBank.GDP);
        assertThat(only(report).from()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void anIndicatorIsTakenAtItsCode() throws IOException, BadFileException {
        Report report =
                take(
                        "wide.csv",
                        "Country Name,Country Code,Indicator Name,Indicator Code,2021,2022\nArcadia,ARC,Deflator,NY.GDP.DEFL.KD.ZG,,7.5\n");
        assertThat(only(report).measure()).isEqualTo(WorldBank.DEFLATOR);
        assertThat(only(report).from().getYear()).isEqualTo(2022);
    }

    @Test
    void twoIndicesWhoseFilesWereExchangedAreToldApartByAKnownFigure()
            throws IOException, BadFileException {
        String heads = "Country,Country Code,Year,Inflation\n";
        Report consumer = take("inflation-gdp.csv", heads + "United States,USA,2022,8.0028\n");
        assertThat(only(consumer).measure()).isEqualTo(WorldBank.CONSUMER);
        assertThat(consumer.remarks()).hasSize(1);
        Report deflator = take("inflation-gdp2.csv", heads + "United States,USA,2022,7.1295\n");
        assertThat(only(deflator).measure()).isEqualTo(WorldBank.DEFLATOR);
        assertThat(deflator.remarks()).isEmpty();
    }

    @Test
    void defenceShares() throws IOException, BadFileException {
        Report report = take("nato.csv", "Country,2023,2024e\nArcadia,1.9,2.1\n");
        assertThat(report.observations())
                .extracting(Observation::unit)
                .containsExactly("% of GDP", "% of GDP, estimate");
    }

    @Test
    void attacksOfWhichACountIsMissingAreNotAttacksOfNone() throws IOException, BadFileException {
        Report report =
                take(
                        "attacks.csv",
                        "time_start,time_end,model,launched,destroyed\n2024-01-01 18:00,2024-01-02 06:00,Type A,12.0,\n2024-01-0,2024-01-02,Type A,1,1\n");
        assertThat(only(report).value()).isEqualTo(12);
        assertThat(only(report).to()).isEqualTo(LocalDate.of(2024, 1, 2));
        assertThat(report.rows().remarked()).isEqualTo(1);
        assertThat(report.rows().leftOut()).isEqualTo(1);
    }

    @Test
    void theSiteOfTheTrackerByDonorAndMonth() throws IOException, BadFileException {
        Files.writeString(
                folder.resolve("release_info.csv"),
                "\"release\",\"period\",\"date\",\"label\"\n\"29\",\"04/2026\",\"2026-08-04\",\"x\"\n");
        Report report =
                take(
                        "data_explorer.csv",
                        """
                        "country","iso","year","month","total","financial","humanitarian","military","commitments","to_be_allocated","gdp","pct_gdp"
                        "Arcadia","ARC",2022,3,0.5,0.2,0,0.3,0.4,-0.1,100,0.5
                        """);
        assertThat(report.what().release()).isEqualTo("Release 29");
        assertThat(report.what().knownOn()).isEqualTo(LocalDate.of(2026, 8, 4));
        assertThat(report.totals()).hasSize(3);
        assertThat(report.totals().stream().mapToDouble(t -> t.billions()).sum()).isEqualTo(0.5);
        assertThat(report.rows().remarked()).isEqualTo(1);
        assertThat(report.events()).isEqualTo(2);
    }
}
