package org.holdfast.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.holdfast.intake.Problem;
import org.holdfast.oversight.merge.Compiling;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

/** What holds of every flag, whatever stands in the files. */
class FlagLawsTest {
    private static final List<String> STATUSES =
            List.of("valid", "valid", "valid", "disqualified", "pending", "withdrawn", "invited");

    /** Some processes in which everything is drawn: rivals, lots, currencies, odd amounts. */
    private static List<String> market(Random random) {
        List<String> lines = new ArrayList<>();
        int count = 5 + random.nextInt(30);
        for (int k = 0; k < count; k++) {
            int lots = random.nextInt(3);
            List<String> bids = new ArrayList<>();
            for (int b = random.nextInt(6); b > 0; b--) {
                bids.add(
                        "{'status':'%s','date':'2026-03-0%dT00:00:00Z','tenderers':[{'id':'T%d'}%s],'value':{'amount':%d%s}%s}"
                                .formatted(
                                        STATUSES.get(random.nextInt(STATUSES.size())),
                                        1 + random.nextInt(9),
                                        random.nextInt(8),
                                        random.nextInt(9) == 0 ? ",{'id':'T1'}" : "",
                                        random.nextInt(40) - 2,
                                        random.nextInt(9) == 0
                                                ? ""
                                                : ",'currency':'"
                                                        + (random.nextInt(5) == 0 ? "USD" : "EUR")
                                                        + "'",
                                        lots(random, lots)));
            }
            List<String> awards = new ArrayList<>();
            for (int a = random.nextInt(1 + Math.max(1, lots)); a >= 0; a--) {
                awards.add(
                        "{'status':'%s','suppliers':[{'id':'T%d'}],'items':[{'classification':{'id':'%d000'}}]%s}"
                                .formatted(
                                        random.nextInt(6) == 0 ? "cancelled" : "active",
                                        random.nextInt(8),
                                        10 + random.nextInt(5),
                                        lots(random, lots)));
            }
            lines.add(
                    "{'ocid':'p%d','buyer':{'id':'B%d'},'tender':{'tenderPeriod':{'endDate':'2026-03-05T00:00:00Z'}},'bids':{'details':[%s]},'awards':[%s]}"
                            .formatted(
                                    k,
                                    random.nextInt(7),
                                    String.join(",", bids),
                                    String.join(",", awards)));
        }
        return lines;
    }

    private static String lots(Random random, int lots) {
        return lots == 0 || random.nextInt(6) == 0
                ? ""
                : ",'relatedLots':['" + (1 + random.nextInt(lots)) + "']";
    }

    private static final String ALL =
            "[R024]\n[R025]\n[R028]\n[R030]\n[R035]\n[R036]\n[R038]\n[R048]\nminimum_contracting_processes = 1\n[R058]";

    private static List<Object> all(List<String> lines) {
        return told(Asking.about(ALL, lines.toArray(String[]::new)));
    }

    private static List<Object> told(Flags flags) {
        return List.of(
                flags.results().toString(),
                flags.answers(),
                flags.fences(),
                flags.maps().toString(),
                flags.currency());
    }

    @Seeds(200)
    void theOrderOfTheLinesChangesNothing(long seed) {
        Random random = new Random(seed);
        List<String> lines = market(random);
        List<Object> first = all(lines);
        Collections.shuffle(lines, random);
        assertThat(all(lines)).isEqualTo(first);
    }

    @Seeds(100)
    void aShareLiesBetweenNothingAndAll(long seed) {
        List<String> lines = market(new Random(seed));
        Flags flags =
                Asking.about(
                        "[R025]\npercentile = 0\nthreshold = 9\n[R038]\nthreshold = 0",
                        lines.toArray(String[]::new));
        for (Flags.Count count : flags.counts()) {
            assertThat(count.verdicts().flagged(count.group()).values())
                    .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        }
    }

    @Seeds(50)
    void aProcessThatStandsInTheFilesTwiceCountsOnce(long seed) {
        Random random = new Random(seed);
        List<String> lines = market(random);
        List<Object> once = all(lines);
        String again = lines.get(random.nextInt(lines.size()));
        lines.add(again);
        List<Problem> problems = new ArrayList<>();
        Flagging flagging =
                new Flagging(
                        ((SettingsFile.Reading.Sound) SettingsFile.read("settings.ini", ALL))
                                .settings(),
                        Instant.parse("2026-06-30T23:59:59Z"),
                        true);
        Compiling.processes(Asking.inputs(String.join("\n", lines)), flagging::see, problems::add);
        assertThat(told(flagging.end())).isEqualTo(once);
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().where().line()).hasValue(lines.size());
    }

    @Test
    void theMainCurrencyIsThatOfMostProcessesAndNotTheFirst() {
        String line =
                "{'ocid':'%s','bids':{'details':[{'status':'valid','value':{'amount':1,'currency':'%s'}}]}}";
        assertThat(
                        Asking.about(
                                        "[R024]",
                                        line.formatted("a", "USD"),
                                        line.formatted("b", "EUR"),
                                        line.formatted("c", "EUR"))
                                .currency())
                .hasValue("EUR");
    }
}
