package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.testing.SmallCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Names that a terminal would obey and a spreadsheet would calculate, at every door. */
class InjectionTest {
    private static final String ESCAPES = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202egnp\u2066";
    private static final String DONOR = "=HYPERLINK(\"\"http://evil.example\"\")" + ESCAPES;

    private static final String LIST =
            """
            key,stage,date,donor,kind,item,units,value,currency,parent,relation,source,known_on
            "=1+1%1$s",promised,2023-01-01,"%2$s",military,"@SUM(A1)%1$s",10,40000000,EUR,,,"+x%1$s",2023-01-02
            "=1+1%1$s",delivered,2023-07-01,"%2$s",military,"@SUM(A1)%1$s",6,24000000,EUR,,,"-x%1$s",2023-07-02
            j1,promised,2023-02-01,"-2+3%1$s",financial,,,"\tno number%1$s",EUR,nobody%1$s,,a summit,2023-02-02
            s1,"promised%1$s",2023-05-01,Carpania,military,shell,undisclosed,,EUR,,,a rumour,2023-05-02
            """
                    .formatted(ESCAPES, DONOR);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("list.csv"), LIST);
    }

    private static void assertObeysNothing(String printed) {
        assertThat(
                        printed.codePoints()
                                .filter(c ->
                                        c != '\n'
                                                && c != '\t'
                                                && (Character.getType(c) == Character.CONTROL
                                                        || (Character.getType(c) == Character.FORMAT
                                                                && c != 0xad)))
                                .mapToObj(Integer::toHexString))
                .as(printed)
                .isEmpty();
    }

    private Called atTerminal(String... args) {
        return Called.atTerminal(folder, Map.of("NO_COLOR", "1"), args);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open",
                "open --csv",
                "open --json",
                "gap",
                "gap --trace",
                "gap --trace --csv",
                "time",
                "time --csv",
                "burden",
                "burden --csv",
                "donor Carpania",
            })
    void noCommandOfTheLedgerObeysWhatAListSays(String command) {
        Called imported = atTerminal("ledger", "import", "list.csv", "--remarks");
        assertObeysNothing(imported.out() + imported.err());
        assertThat(imported.out()).contains("\\u001b[2J");
        for (String lang : List.of("en", "nl")) {
            Called asked =
                    atTerminal(
                            Stream.of(
                                            Stream.of("ledger"),
                                            Stream.of(command.split(" ", -1)),
                                            command.startsWith("time --csv")
                                                    ? Stream.<String>of()
                                                    : Stream.of("--lang", lang))
                                    .flatMap(s -> s)
                                    .toArray(String[]::new));
            assertObeysNothing(asked.out() + asked.err());
        }
    }

    @Test
    void noCellOfATableIsAFormulaAndTheFileKeepsEveryLetter() {
        Called.in(folder, "ledger", "import", "list.csv");
        Called csv = Called.in(folder, "ledger", "gap", "--trace", "--csv");
        assertThat(csv.exit()).isEqualTo(Exit.DONE);
        assertThat(csv.out())
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\")" + ESCAPES + "\"")
                .doesNotContainPattern("(^|,|\n)\"?[=@+]");
    }

    @Test
    void jsonSaysTheSameNameWhetherOrNotAPersonReadsIt() {
        Called.in(folder, "ledger", "import", "list.csv");
        String[] ask = {"ledger", "open", "--json"};
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readTree(atTerminal(ask).out()))
                .isEqualTo(json.readTree(Called.in(folder, ask).out()));
    }

    @Test
    void aFileWhoseNameIsAnEscapeIsNamedHarmlessly() throws IOException {
        String name = "x" + ESCAPES + "\nholdfast: all is well.csv";
        Called none = atTerminal("ledger", "import", name);
        assertObeysNothing(none.out() + none.err());
        assertThat(none.err().lines()).noneMatch(line -> line.startsWith("holdfast: all is well"));
        Files.writeString(folder.resolve(name), "a,b\n1,2\n");
        Called bad = atTerminal("ledger", "import", name);
        assertObeysNothing(bad.out() + bad.err());
        assertThat(bad.err().lines()).noneMatch(line -> line.startsWith("holdfast: all is well"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "balance", "plan", "delay", "explore", "brief", "oversight"})
    void wrongUseIsToldWithoutObeyingIt(String command) {
        Called called = atTerminal(command, ESCAPES, "--" + ESCAPES);
        assertObeysNothing(called.out() + called.err());
        assertThat(called.exit()).isNotEqualTo(Exit.DONE).isNotEqualTo(Exit.OUR_MISTAKE);
    }

    @Test
    void theLabelsOfACaseAreNotObeyed() throws IOException {
        SmallCase.in(folder.resolve("tiny"))
                .with("tables/parties.csv", "ukraine,Ukraine,", "ukraine,Ukraine" + ESCAPES + ",")
                .with("tables/items.csv", "155 mm shell", "155 mm shell" + ESCAPES);
        for (String command : List.of("check", "balance", "plan", "delay")) {
            Called called = atTerminal(command, "tiny");
            assertObeysNothing(called.out() + called.err());
        }
    }

    @Test
    void theLogIsShownHarmlessly() {
        Called.in(folder, "ledger", "import", "list.csv");
        Called entered =
                Called.atTerminal(
                        folder,
                        Map.of("NO_COLOR", "1", "HOLDFAST_USER", "eve" + ESCAPES.substring(12)),
                        "audit",
                        "enter",
                        "edit",
                        "list.csv");
        assertObeysNothing(entered.out() + entered.err());
        Called log = atTerminal("audit", "log");
        assertObeysNothing(log.out() + log.err());
    }

    @Test
    void aContractCalledAFormulaIsNone() throws IOException {
        String ocid = JsonMapper.builder().build().writeValueAsString("=1+1" + ESCAPES);
        Files.writeString(
                folder.resolve("c.jsonl"),
                """
                {"ocid":%s,"tender":{"numberOfTenderers":1,"procurementMethod":"open"}}
                """
                        .formatted(ocid));
        Called flags = atTerminal("oversight", "flags", "c.jsonl", "--out", "flags");
        assertObeysNothing(flags.out() + flags.err());
        assertThat(Files.readString(folder.resolve("flags/flags.csv")))
                .contains("OCID,'=1+1" + ESCAPES + ",R018");
    }
}
