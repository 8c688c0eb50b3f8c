package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.intake.Problem;
import org.holdfast.model.Actual;
import org.holdfast.model.Case;
import org.holdfast.model.Claim;
import org.holdfast.model.Producer;
import org.holdfast.model.Source;
import org.holdfast.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleCasesTest {
    /** Pages of the paper behind the case of 2024. */
    private static final int PAGES = 4;

    static List<Path> cases() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("../cases"))) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anExampleHasNoProblemButFiguresThatNobodyPublishedAnew(Path folder) {
        List<Problem> problems = CaseReader.read(folder).problems();
        assertThat(problems)
                .filteredOn(problem -> !problem.kind().equals("OldFigures"))
                .extracting(Problem::line)
                .isEmpty();
        assertThat(problems)
                .extracting(problem -> problem.where().file())
                .isSubsetOf(
                        "adversary_flows.csv",
                        "contributions.csv",
                        "expansions.csv",
                        "material_sources.csv",
                        "offers.csv",
                        "parties.csv",
                        "producers.csv");
    }

    /**
     * The paper has four pages; and where words are not its own, no marks may say that they are.
     */
    @ParameterizedTest
    @MethodSource("cases")
    void aClaimOfThePaperHasAPageOfItAndNoClaimIsQuoted(Path folder) {
        for (Claim claim : claims(folder)) {
            claim.place()
                    .ifPresent(
                            place -> assertThat(place.page()).as(claim.id()).isBetween(1, PAGES));
            assertThat(String.join(" ", claim.claim().said()))
                    .as(claim.id())
                    .doesNotContainPattern("[\"“”„«»‘]|'[^']*'(?![a-z])");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void claimsAssumptionsTheirRulesAndWhatWouldReplaceThemAreToldInEachLanguage(Path folder) {
        Case c = ((Reading.Sound) CaseReader.read(folder)).sound();
        List<Text> told = new ArrayList<>();
        c.claims().forEach(claim -> told.addAll(List.of(claim.claim(), claim.finding())));
        c.replacements().forEach(replacement -> told.add(replacement.replacedBy()));
        c.sources().stream()
                .filter(source -> source.kind() == Source.Kind.ASSUMPTION)
                .forEach(source -> told.add(source.title()));
        c.sources().stream()
                .filter(source -> source.kind() != Source.Kind.DOCUMENT)
                .forEach(source -> told.add(source.note()));
        assertThat(told)
                .hasSizeGreaterThan(200)
                .allSatisfy(text -> assertThat(text.said()).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void claimsOfThePaperComeFromOneDocumentThatWasRead(Path folder) {
        Case c = ((Reading.Sound) CaseReader.read(folder)).sound();
        assertThat(
                        c.claims().stream()
                                .filter(Claim::isOfThePaper)
                                .map(claim -> c.findSource(claim.origin().source()).orElseThrow())
                                .distinct())
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(paper -> {
                    assertThat(paper.kind()).isEqualTo(Source.Kind.DOCUMENT);
                    assertThat(paper.note().en()).doesNotContainIgnoringCase("not seen");
                });
        assertThat(c.claims().stream().filter(claim -> !claim.isOfThePaper()))
                .allSatisfy(claim -> assertThat(claim.origin().source()).isNotEqualTo("s-paper"));
    }

    /** A page that does not speak of other customers cannot be the source of there being none. */
    @ParameterizedTest
    @MethodSource("cases")
    void thatNothingIsCommittedElsewhereIsAnAssumption(Path folder) {
        Case c = ((Reading.Sound) CaseReader.read(folder)).sound();
        assertThat(
                        c.producers().stream()
                                .filter(p -> p.capacity().value() > 0)
                                .map(Producer::committedElsewhere)
                                .filter(share -> share.value() == 0))
                .isNotEmpty()
                .allSatisfy(share -> {
                    String source = share.origin().source();
                    assertThat(c.findSource(source).orElseThrow().kind())
                            .as("%s, line %d", source, share.origin().line())
                            .isEqualTo(Source.Kind.ASSUMPTION);
                    assertThat(share.high()).isPositive();
                });
    }

    /** Counts of different things are different series: a count with mortars is no miss. */
    @ParameterizedTest
    @MethodSource("cases")
    void aSeriesOfWhatHappenedHasOneUnit(Path folder) {
        Case c = ((Reading.Sound) CaseReader.read(folder)).sound();
        assertThat(c.actuals().stream().collect(Collectors.groupingBy(Actual::series)).values())
                .allSatisfy(series ->
                        assertThat(series.stream().map(Actual::unit).distinct()).hasSize(1));
    }

    /**
     * January 2026: 13 Iskander-M, 3 Zircon and 1 Kh-22, and under labels that join types of one
     * kind 53, 13 and 12.
     */
    @Test
    void launchesUnderLabelsThatJoinTypesAreCounted() {
        Case c = ((Reading.Sound) CaseReader.read(Path.of("../cases/ukraine-2024"))).sound();
        assertThat(
                        c.actuals().stream()
                                .filter(a -> a.series().equals("launches-missile-ballistic"))
                                .filter(a -> a.date().startsWith("2026-01"))
                                .map(a -> a.quantity().value()))
                .containsExactly(13.0 + 3 + 1 + 53 + 13 + 12);
    }

    private static List<Claim> claims(Path folder) {
        return ((Reading.Sound) CaseReader.read(folder)).sound().claims();
    }
}
