package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.intake.Problem;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.Case;
import org.holdfast.model.Expansion;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Source;
import org.holdfast.model.Stock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollTest {
    private static final YearMonth MONTH = YearMonth.of(2025, 2);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // before each
    private TinyCopy tiny;

    @BeforeEach
    void copy() {
        tiny = new TinyCopy(folder.resolve("tiny"));
    }

    /** Stocks of 777 everywhere, and 5,000 given by everybody. */
    private record InBetween(
            Meanwhile.Followed followed,
            List<Meanwhile.Line> lines,
            List<Meanwhile.Contract> contracts)
            implements Meanwhile {
        @Override
        public OptionalDouble stock(String holder, String item, int month) {
            return OptionalDouble.of(item.equals("shell-155") ? 77_700 : 77);
        }

        @Override
        public double given(String holder, String item, int month) {
            return item.equals("shell-155") ? 5_000 : 0;
        }
    }

    private Rolled roll(YearMonth month) throws IOException {
        return roll(month, new InBetween(Meanwhile.Followed.SUPPLY, List.of(), List.of()));
    }

    private Rolled roll(YearMonth month, Meanwhile meanwhile) throws IOException {
        return Roll.write(
                tiny.folder(),
                (Reading.Sound) tiny.read(),
                month,
                meanwhile,
                folder.resolve("rolled"),
                Language.EN);
    }

    private Case rolled() {
        return switch (CaseReader.read(folder.resolve("rolled"))) {
            case Reading.Sound(Case c, _, _, _) -> c;
            case Reading.Unsound(List<Problem> problems) ->
                    throw new AssertionError(problems.stream().map(Problem::line).toList());
        };
    }

    @Test
    void theStartMovesTheEndStaysAndTheCaseItselfIsAsItWas() throws IOException {
        String before = ((Reading.Sound) tiny.read()).sound().hash();
        assertThat(roll(MONTH).problems()).isEmpty();
        Case c = rolled();
        assertThat(c.settings().id()).isEqualTo("tiny-from-2025-02");
        assertThat(c.settings().title().en()).isEqualTo("A tiny case (→ 2025-02)");
        assertThat(c.settings().firstMonth()).isEqualTo(MONTH);
        assertThat(c.settings().months()).isEqualTo(24 - 11);
        assertThat(c.settings().knownBy()).isEqualTo(LocalDate.of(2025, 1, 31));
        assertThat(((Reading.Sound) tiny.read()).sound().hash()).isEqualTo(before);
    }

    /** 10,000 from December 2024 at 2,000 a month, with a chance of 0.8: two months are due. */
    @Test
    void announcedCapacityThatIsDueIsThereAndTheRestStillComes() throws IOException {
        roll(MONTH);
        assertThat(rolled().expansions())
                .filteredOn(Expansion::announced)
                .extracting(
                        e -> e.size().value(),
                        e -> e.rate().value(),
                        e -> e.month().orElseThrow(),
                        e -> e.probability().value())
                .containsExactly(tuple(4_000.0, 4_000.0, 0, 0.8), tuple(6_000.0, 2_000.0, 0, 0.8));
    }

    /**
     * Of 60,000 that may be added 11,000 were ordered; 2,000 after the start are of the new plan.
     */
    @Test
    void linesThatWereOrderedAreAnnouncedAndContractsThatRunOnAreTold() throws IOException {
        String firm = "shells-germany";
        Rolled rolled =
                roll(
                        MONTH,
                        new InBetween(
                                Meanwhile.Followed.PLAN,
                                List.of(
                                        new Meanwhile.Line(firm, 0, 0, 10, 6_000),
                                        new Meanwhile.Line(firm, 0, 1, 11, 3_000),
                                        new Meanwhile.Line(firm, 0, 8, 18, 2_000),
                                        new Meanwhile.Line(firm, 0, 9, 19, 1),
                                        new Meanwhile.Line(firm, 0, 11, 21, 2_000)),
                                List.of(
                                        new Meanwhile.Contract(firm, 2, 26, 700),
                                        new Meanwhile.Contract(firm, 2, 11, 800))));
        assertThat(rolled().expansions())
                .filteredOn(e -> e.subject().equals(firm) && e.origin().source().equals("a-tiny"))
                .extracting(Expansion::announced, e -> e.month(), e -> e.size().value())
                .contains(
                        tuple(true, Optional.of(0), 9_000.0),
                        tuple(true, Optional.of(7), 2_000.0),
                        tuple(false, Optional.empty(), 49_000.0));
        assertThat(said(rolled, Rolled.Sort.BOOKED))
                .contains(
                        "expansions.csv, shells-germany: 2000 a month, ordered by the plan, is there"
                                + " from 2025-09; so much less can be added.");
        assertThat(said(rolled, Rolled.Sort.ASKED))
                .filteredOn(text -> text.startsWith("A contract"))
                .containsExactly(
                        "A contract with shells-germany for 700 a month runs until 2026-05; a new"
                                + " plan may sign it at its own terms. Did it?");
    }

    private static List<String> said(Rolled rolled, Rolled.Sort sort) {
        return rolled.of(sort).stream().map(text -> text.in(Language.EN)).toList();
    }

    /** 80 a month, growing by a tenth a year, eleven months on. */
    @Test
    void aFlowThatNobodySawGrowsByItsOwnGrowth() throws IOException {
        roll(MONTH);
        AdversaryFlow made =
                rolled().adversaryFlows().stream()
                        .filter(f -> f.flow() == AdversaryFlow.Flow.PRODUCTION)
                        .findFirst()
                        .orElseThrow();
        assertThat(made.quantity().value()).isCloseTo(80 * (1 + 0.1 * 11 / 12), within(0.001));
        assertThat(made.quantity().low() / made.quantity().value())
                .isCloseTo(60 / 80.0, within(1e-4));
        assertThat(made.growth().value()).isEqualTo(0.1);
    }

    @Test
    void aFlowThatWasSeenHasTheLevelThatWasSeenLast() throws IOException {
        tiny.holding(
                "tables/hindcasts.csv",
                """
                series,name,unit,measure,item,period,source,known_on
                launched,Launched,a month,adversary_use,adv-missile,month,a-tiny,2024-02
                """);
        tiny.holding(
                "tables/actuals.csv",
                """
                series,date,quantity,unit,source,known_on
                launched,2024-09,500,a month,d-prices,2024-10
                launched,2024-11,100,a month,d-prices,2024-12
                launched,2024-12,140,a month,d-prices,2025-01
                launched,2025-01,900,a month,d-prices,2025-02
                """);
        Rolled found = roll(MONTH);
        Case c = rolled();
        assertThat(c.observations())
                .extracting(o -> o.date())
                .containsExactly("2024-09", "2024-11", "2024-12");
        assertThat(c.actuals()).hasSize(4);
        AdversaryFlow used =
                c.adversaryFlows().stream()
                        .filter(f -> f.flow() == AdversaryFlow.Flow.LAUNCHES)
                        .findFirst()
                        .orElseThrow();
        assertThat(used.quantity().value()).isEqualTo(120);
        assertThat(used.quantity().origin().source()).isEqualTo("r-d-prices-2025-02");
        assertThat(c.findSource("r-d-prices-2025-02").orElseThrow().kind())
                .isEqualTo(Source.Kind.DERIVED);
        assertThat(found.of(Rolled.Sort.BOOKED))
                .anyMatch(text -> text.en().contains("60 → 120 a month"));
    }

    @Test
    void stocksAreWhatTheBalanceMakesOfThemWithARangeAsWideAndTheAgeThatTheyHad()
            throws IOException {
        Rolled found = roll(MONTH);
        Case c = rolled();
        Stock europe = c.stocks().get(2);
        assertThat(europe.quantity().value()).isEqualTo(77_700);
        assertThat(europe.giftable().value()).isEqualTo(55_000);
        assertThat(europe.quantity().origin().source()).isEqualTo("r-a-tiny-2025-02");
        assertThat(europe.quantity().origin().knownOn()).isEqualTo("2024-02");
        assertThat(europe.quantity().origin().note()).contains("quantity was 250000 in 2024-03");
        assertThat(c.findSource("r-a-tiny-2025-02").orElseThrow().kind())
                .isEqualTo(Source.Kind.ASSUMPTION);
        assertThat(found.of(Rolled.Sort.OLD))
                .anyMatch(text ->
                        text.en()
                                .startsWith(
                                        "stocks.csv, line 4 (europe, shell-155), quantity, giftable: of 2024-02"));
        assertThat(folder.resolve("rolled/" + Roll.PAGE))
                .content()
                .contains("## To be asked", "Is there a count?", "## Older than their kind allows");
    }

    @Test
    void aSourceThatWasRolledSaysHowInTheLanguagesInWhichTheCaseToldIt() throws IOException {
        tiny.with("sources.csv", "grade,note", "grade,note,note_nl")
                .with("sources.csv", "check answers.\"", "check answers.\",Met de hand gekozen.")
                .with("sources.csv", "prices,B,", "prices,B,,");
        roll(MONTH);
        Source rolled = rolled().findSource("r-a-tiny-2025-02").orElseThrow();
        assertThat(rolled.note().en())
                .startsWith("From a-tiny, rolled from 2024-03 to 2025-02. ")
                .endsWith(". Chosen by hand, so that the eye can check answers.");
        assertThat(rolled.note().in(Language.NL))
                .startsWith("Uit a-tiny, verplaatst van 2024-03 naar 2025-02. ")
                .endsWith(". Met de hand gekozen.");
        assertThat(rolled.note().in(Language.UK)).isEqualTo(rolled.note().en());
        assertThat(rolled.title().en()).isEqualTo("Round numbers, rolled to 2025-02");
        assertThat(rolled.title().sameInAll()).isTrue();
    }

    @Test
    void whatWouldReplaceAnOldFigureIsToldInTheLanguagesThatTheCaseHasItIn() throws IOException {
        tiny.holding(
                "tables/replacements.csv",
                """
                source,replaced_by_en,replaced_by_nl,replaced_by_uk
                a-tiny,A count of stores,Een telling van opslagplaatsen,Підрахунок складів
                """);
        assertThat(roll(MONTH).of(Rolled.Sort.OLD))
                .anyMatch(text ->
                        text.en().endsWith("replace it: A count of stores")
                                && text.in(Language.NL).endsWith(": Een telling van opslagplaatsen")
                                && text.in(Language.UK).endsWith(": Підрахунок складів"));
    }

    @Test
    void whatWouldReplaceAnOldFigureIsTheSameInAllWhereTheCaseHasOneColumn() throws IOException {
        tiny.holding("tables/replacements.csv", "source,replaced_by\na-tiny,A count of stores\n");
        assertThat(roll(MONTH).of(Rolled.Sort.OLD))
                .anyMatch(text -> text.in(Language.UK).endsWith(": A count of stores"));
    }

    @Test
    void aLeverThatNamesAMonthNamesTheSameMonthAndWhatIsDrawnOfItToo() throws IOException {
        tiny.holding(
                "tables/uncertainties.csv",
                """
                table,subject,column,distribution,values,source,known_on
                levers,support-ends,default,discrete,8:0.25 20:0.75,a-tiny,2024-02
                """);
        Rolled found = roll(MONTH);
        Case c = rolled();
        Lever ends =
                c.levers().stream()
                        .filter(l -> l.id().equals("support-ends"))
                        .findFirst()
                        .orElseThrow();
        assertThat(ends.high()).isEqualTo(13);
        assertThat(ends.standard()).isEqualTo(13);
        assertThat(c.uncertainty().rules().getFirst().values()).containsExactly(0.0, 9.0);
        assertThat(found.of(Rolled.Sort.ASKED))
                .anyMatch(text -> text.en().contains("support-ends: is it known by now"));
    }

    @Test
    void aTotalKeepsTheMonthsThatAreLeftOfIt() throws IOException {
        tiny.with(
                "tables/needs.csv",
                """
                holder,item,tier,posture,from,to,quantity,quantity_low,quantity_high,against,share_engaged,per_target,source,known_on,basis
                ukraine,shell-155,floor,hold,,,60000,50000,80000,,,,a-tiny,2024-02,stated_requirement
                """,
                """
                holder,item,tier,posture,from,to,quantity,quantity_low,quantity_high,against,share_engaged,per_target,source,known_on,basis,counted_as
                ukraine,shell-155,floor,hold,,,1440000,1200000,1920000,,,,a-tiny,2024-02,stated_requirement,total
                """);
        String needs = tiny.text("tables/needs.csv");
        tiny.holding(
                "tables/needs.csv",
                needs.lines()
                                .map(line ->
                                        line.endsWith("counted_as") || line.endsWith("total")
                                                ? line
                                                : line + ",")
                                .reduce((a, b) -> a + "\n" + b)
                                .orElseThrow()
                        + "\n");
        double before =
                ((Reading.Sound) tiny.read())
                        .sound()
                        .needs()
                        .getFirst()
                        .quantity()
                        .orElseThrow()
                        .value();
        roll(MONTH);
        assertThat(rolled().needs().getFirst().quantity().orElseThrow().value())
                .isCloseTo(before, within(0.5));
    }

    @Test
    void aMonthOutsideTheHorizonOrStillToComeIsRefused() {
        Case c = ((Reading.Sound) tiny.read()).sound();
        LocalDate today = LocalDate.of(2024, 6, 10);
        assertThat(Roll.objection(c, YearMonth.of(2024, 3), today)).isPresent();
        assertThat(Roll.objection(c, YearMonth.of(2026, 3), LocalDate.of(2027, 1, 1))).isPresent();
        assertThat(Roll.objection(c, YearMonth.of(2024, 7), today).orElseThrow().en())
                .startsWith("2024-07 begins after today");
        assertThat(Roll.objection(c, YearMonth.of(2024, 6), today)).isEmpty();
    }

    /** Of a case in one language, with one item and little else. */
    @Test
    void everyTemplateCanBeRolled() throws IOException {
        for (String template : Templates.NAMES) {
            Path from = folder.resolve(template);
            for (var file : Templates.files(template, template).entrySet()) {
                Path target = from.resolve(file.getKey());
                Files.createDirectories(target.resolveSibling("."));
                Files.writeString(target, file.getValue());
            }
            Reading.Sound read = (Reading.Sound) CaseReader.read(from);
            YearMonth month = read.sound().settings().firstMonth().plusMonths(5);
            Rolled rolled =
                    Roll.write(
                            from,
                            read,
                            month,
                            new InBetween(Meanwhile.Followed.SUPPLY, List.of(), List.of()),
                            folder.resolve(template + "-rolled"),
                            Language.UK);
            assertThat(rolled.problems()).as(template).isEmpty();
        }
    }
}
