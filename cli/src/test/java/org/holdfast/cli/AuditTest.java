package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.holdfast.store.Store;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.Hash;
import org.holdfast.store.audit.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Called holdfast(String... args) {
        return Called.in(folder, args);
    }

    /** Five entries and one import of two events, in the standard folder. */
    @BeforeEach
    void aLog() throws IOException {
        for (int k = 1; k <= 5; k++) {
            log().append(
                            new Act(
                                    k % 2 == 0 ? "otto" : "iris",
                                    Kind.APPROVAL,
                                    "condition " + k,
                                    Optional.of(Hash.of("evidence " + k)),
                                    Map.of()));
        }
        Files.writeString(
                folder.resolve("list.csv"),
                """
                key,stage,date,donor,recipient,kind,item,units,value,currency,price_year,source
                a,promised,2024-03-01,Arcadia,Ukraine,military,howitzer,4,10000000,EUR,2024,a speech
                a,delivered,2024-06-01,Arcadia,Ukraine,military,howitzer,2,,,,a photograph
                """);
        Called called = holdfast("ledger", "import", "list.csv");
        assertThat(called.err()).isEmpty();
        assertThat(called.exit()).isEqualTo(Exit.DONE);
    }

    private Path standard() {
        return folder.resolve("out/ledger");
    }

    private AuditLog log() throws IOException {
        return new AuditLog(Store.make(standard()).audit(), InstantSource.system());
    }

    private void sql(String statement) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + standard().resolve(Store.FILE));
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private void keep(String file) throws IOException {
        Files.writeString(folder.resolve(file), holdfast("audit", "head").out());
    }

    @Test
    void aLogThatNobodyChangedIsSound() throws IOException {
        keep("head.json");
        Called called = holdfast("audit", "verify", "--head", "head.json");
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.out().replaceAll("\\s+", " "))
                .contains("as it was written: 6 entries")
                .contains("1 import with 2 events: all that was entered")
                .contains("continues what 1 head that was kept counts");
        assertThat(holdfast("audit", "verify", "--lang", "nl").out().replaceAll("\\s+", " "))
                .contains("zoals het is geschreven: 6 regels")
                .contains("geen kop van elders");
    }

    @Test
    void aChangedEntryIsNamedWithWhatIsWrongAndAWayOut() throws SQLException {
        sql("UPDATE audit_entry SET entry = REPLACE(entry, 'otto', 'olga') WHERE number = 2");
        Called called = holdfast("audit", "verify");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.out().replaceAll("\\s+", " "))
                .contains("- Entry 2 was changed: its text does not give the hash")
                .contains("1 finding.")
                .contains("holdfast store restore");
        Called json = holdfast("audit", "verify", "--json");
        assertThat(json.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(json.out())
                .contains("\"sound\":false", "\"what\":\"Edited\"", "\"entry\":2", "\"nl\":");
        assertThat(holdfast("audit", "head").exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(holdfast("audit", "head").out()).isEmpty();
    }

    @Test
    void aChangedEventIsNamedWithItsFile() throws SQLException {
        sql("UPDATE ledger_event SET event = REPLACE(event, 'Arcadia', 'Borduria')");
        Called called = holdfast("audit", "verify");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.out()).contains("Entry 6, import of list.csv");
    }

    @Test
    void aLogCutOffTogetherWithItsHeadIsFoundByTheHeadThatWasKept() throws Exception {
        Files.createDirectories(folder.resolve("older"));
        Path file = standard().resolve(Store.FILE);
        Files.copy(file, folder.resolve("older").resolve(Store.FILE));
        log().append(new Act("iris", Kind.EDIT, "a correction", Optional.empty(), Map.of()));
        keep("head.json");
        assertThat(holdfast("audit", "verify", "--ledger", "older").exit())
                .isEqualTo(Exit.OTHER_ANSWER);
        Called called = holdfast("audit", "verify", "--ledger", "older", "--head", "head.json");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.out().replaceAll("\\s+", " "))
                .contains("The log ends at entry 6, but the head of ")
                .contains("counts 7: entry 7 is gone");
    }

    @Test
    void theEntriesArePrinted() {
        Called called = holdfast("audit", "log", "--who", "iris", "--last", "2");
        assertThat(called.lines()).hasSize(4);
        assertThat(called.out()).contains("condition 3", "condition 5").doesNotContain("otto");
        assertThat(holdfast("audit", "log", "--kind", "import").out()).contains("list.csv");
        assertThat(holdfast("audit", "log", "--json").out())
                .contains("\"number\":6", "\"events\":2");
        assertThat(holdfast("audit", "log", "--last", "0").exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void anAuditorChecksTheLogFromAFile() throws IOException {
        keep("head.json");
        assertThat(holdfast("audit", "log", "--out", "audit.jsonl").exit()).isEqualTo(Exit.DONE);
        assertThat(holdfast("audit", "log", "--out", "audit.jsonl").err())
                .contains("is there already");
        Called called = holdfast("audit", "verify", "--file", "audit.jsonl", "--head", "head.json");
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        Path file = folder.resolve("audit.jsonl");
        Files.writeString(file, Files.readString(file).replace("condition 4", "condition 9"));
        assertThat(holdfast("audit", "verify", "--file", "audit.jsonl").out())
                .contains("Entry 4 was changed");
    }

    @Test
    void anEntryIsProvedToWhoHasOnlyAHead() throws IOException {
        keep("head.json");
        Files.writeString(folder.resolve("proof.json"), holdfast("audit", "prove", "3").out());
        String[] verify = {"audit", "verify", "--proof", "proof.json", "--head", "head.json"};
        assertThat(holdfast(verify).exit()).isEqualTo(Exit.DONE);
        assertThat(holdfast(verify).out()).contains("Entry 3 is in the log");
        Path proof = folder.resolve("proof.json");
        Files.writeString(proof, Files.readString(proof).replace("condition 3", "condition 9"));
        assertThat(holdfast(verify).exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(holdfast(verify).out()).contains("does not hold");
        assertThat(holdfast("audit", "prove", "7").err()).contains("entries 1 to 6; got 7");
        assertThat(holdfast("audit", "prove").exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void thatTheLogHasOnlyGrownIsProvedToWhoHasOnlyAHead() throws IOException {
        keep("early.json");
        log().append(
                        new Act(
                                "iris",
                                Kind.PUBLICATION,
                                "brief-en.html",
                                Optional.of(Hash.of("a brief")),
                                Map.of()));
        keep("late.json");
        Files.writeString(
                folder.resolve("growth.json"),
                holdfast("audit", "prove", "--since", "early.json").out());
        Called called =
                holdfast("audit", "verify", "--proof", "growth.json", "--head", "early.json");
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.out()).contains("only grown");
        Called other = holdfast("audit", "verify", "--proof", "growth.json", "--head", "late.json");
        assertThat(other.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(holdfast("audit", "verify", "--proof", "growth.json").err())
                .contains("needs --head");
    }

    @Test
    void whereThereIsNoStoreItSaysHowOneIsMade() {
        Called called = holdfast("audit", "verify", "--ledger", "nowhere");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.err()).contains("There is no store in").contains("ledger import");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void whatIsNoAddressOrNoHeadIsMetWithWhatWasExpected() throws IOException {
        Called address = holdfast("audit", "verify", "--store", "db://me:secret@host/x");
        assertThat(address.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(address.err()).contains("postgresql://USER@HOST").doesNotContain("secret");
        Called both = holdfast("audit", "verify", "--store", "x", "--ledger", "y");
        assertThat(both.exit()).isEqualTo(Exit.WRONG_USE);
        Files.writeString(folder.resolve("odd.json"), "{\"size\":3}\n");
        Called head = holdfast("audit", "verify", "--head", "odd.json");
        assertThat(head.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(head.err()).contains("odd.json, line 1", "'root' is missing");
        assertThat(holdfast("audit", "verify", "--head", "none.json").err()).contains("none.json");
    }

    @Test
    void aServerThatDoesNotAnswerIsMetWithItsAddress() {
        Called called =
                holdfast("audit", "verify", "--store", "postgresql://me:secret@localhost:1/x");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.err())
                .contains("postgresql://localhost:1/x cannot be reached")
                .doesNotContain("secret");
    }

    @Test
    void aStoreIsCopiedAndPutBack() throws IOException {
        keep("head.json");
        assertThat(holdfast("store", "backup", "copy.db").exit()).isEqualTo(Exit.DONE);
        Called again = holdfast("store", "backup", "copy.db");
        assertThat(again.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(again.err()).contains("never written over");
        Called restored = holdfast("store", "restore", "copy.db", "--ledger", "again");
        assertThat(restored.exit()).isEqualTo(Exit.DONE);
        Called verified = holdfast("audit", "verify", "--ledger", "again", "--head", "head.json");
        assertThat(verified.exit()).isEqualTo(Exit.DONE);
        assertThat(holdfast("audit", "log", "--ledger", "again", "--last", "1").out())
                .contains("restore", "copy.db");
        assertThat(holdfast("store", "restore", "copy.db", "--ledger", "again").err())
                .contains("is not empty");
        assertThat(holdfast("store", "restore", "head.json", "--ledger", "more").err())
                .contains("is not a database");
        assertThat(holdfast("store", "migrate").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void aSecondImportOfTheSameFileIsNotEnteredTwice() {
        assertThat(holdfast("ledger", "import", "list.csv").exit()).isEqualTo(Exit.DONE);
        assertThat(holdfast("audit", "log", "--kind", "import").lines()).hasSize(3);
    }

    @Test
    void aPublishedFileIsKnownAgainByItsBytes() throws IOException {
        Files.writeString(folder.resolve("brief.html"), "<p>a brief");
        Called entered =
                holdfast("audit", "enter", "publication", "brief.html", "--note", "to the press");
        assertThat(entered.out()).contains("Entry 7: publication of brief.html.");
        Files.move(folder.resolve("brief.html"), folder.resolve("received.html"));
        assertThat(holdfast("audit", "log", "--of", "received.html").out())
                .contains("publication", "brief.html");
        Files.writeString(folder.resolve("received.html"), "<p>another brief");
        assertThat(holdfast("audit", "log", "--of", "received.html").lines()).hasSize(2);
        assertThat(holdfast("audit", "verify").exit()).isEqualTo(Exit.OTHER_ANSWER);
        Called odd = holdfast("audit", "enter", "publicaton", "received.html");
        assertThat(odd.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(odd.err()).contains("Did you mean 'publication'?");
        assertThat(holdfast("audit", "enter", "edit", "none.html").err()).contains("none.html");
    }

    private void importDollars() throws IOException {
        Files.writeString(
                folder.resolve("rates.csv"),
                "Date,USD,JPY,GBP,PLN,SEK,CZK,NOK,DKK,CHF,CAD\n2024-03-01,1.0,,,,,,,,,\n");
        Files.writeString(
                folder.resolve("dollars.csv"),
                """
                key,stage,date,donor,kind,item,units,value,currency
                d,promised,2024-03-01,Borduria,military,,,1000000000,USD
                """);
        assertThat(holdfast("ledger", "import", "dollars.csv", "rates.csv").exit())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void ratesThatWereChangedInTheStoreAreNamedAndTheImportIsNoLongerAllThatWasEntered()
            throws IOException, SQLException {
        importDollars();
        keep("head.json");
        String[] verify = {"audit", "verify", "--head", "head.json"};
        assertThat(holdfast(verify).exit()).isEqualTo(Exit.DONE);
        assertThat(holdfast(verify).out().replaceAll("\\s+", " "))
                .contains("1 reference table: as entered.");
        assertThat(holdfast("ledger", "gap", "--series", "list/dollars", "--csv").out())
                .contains("1000000000");
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + standard().resolve(Store.FILE));
                Statement attack = connection.createStatement()) {
            attack.execute(
                    "UPDATE ledger_figure SET figure ="
                            + " REPLACE(figure, '\"value\":1.0', '\"value\":0.1')");
        }
        assertThat(holdfast("ledger", "gap", "--series", "list/dollars", "--csv").out())
                .contains("10000000000");
        Called found = holdfast(verify);
        assertThat(found.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(found.out().replaceAll("\\s+", " "))
                .contains("figures of rates.csv: they are not those that were imported")
                .doesNotContain("and no more");
    }

    @Test
    void verifySaysWhatItCheckedAndWhatNotInBothLanguages() {
        Called called = holdfast("audit", "verify");
        assertThat(called.exit()).isEqualTo(Exit.OTHER_ANSWER);
        assertThat(called.out().replaceAll("\\s+", " "))
                .contains("Not checked, for the log holds no hash of them: who is signed in")
                .contains("No head from elsewhere was given");
        assertThat(holdfast("audit", "verify", "--lang", "nl").out().replaceAll("\\s+", " "))
                .contains("Niet gecontroleerd, want het logboek heeft er geen hash van");
        holdfast("audit", "log", "--out", "audit.jsonl");
        assertThat(
                        holdfast("audit", "verify", "--file", "audit.jsonl")
                                .out()
                                .replaceAll("\\s+", " "))
                .contains("Only the log was checked");
    }

    @Test
    void anAccountAddedBySqlIsNamed() throws SQLException {
        sql(
                "INSERT INTO account (name, role, password, subject, active, since)"
                        + " VALUES ('eve', 'administrator', 'hash', '', 1, '2026-11-25T08:00:00Z')");
        Called called = holdfast("audit", "verify");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.out()).contains("Account eve: no entry of the log says so");
    }

    @Test
    void aQuestionMakesNoLedger() {
        Called called = holdfast("ledger", "gap", "--ledger", "nowhere");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.err()).contains("The ledger has nothing");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }
}
