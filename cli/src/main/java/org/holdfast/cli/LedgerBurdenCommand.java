package org.holdfast.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.questions.Burdens;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.questions.Gaps;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageMessages;
import picocli.CommandLine.Option;

/** Who bears what. */
final class LedgerBurdenCommand extends LedgerListCommand {
    private static final double BILLION = 1e9;

    @Option(names = "--stage", paramLabel = "STAGE")
    private Optional<Stage> stage = Optional.empty();

    @Override
    void answer(LedgerStore store, Chosen chosen) throws BadFileException {
        asked().onlyInEuros("ledger burden");
        Gap gap =
                Gaps.of(
                        chosen.list().series(),
                        () -> store.events(chosen.list()).filter(asked()::includes),
                        Gaps.By.DONOR,
                        asked().donor(),
                        asked().kind());
        int at = stage.map(s -> gap.stages().indexOf(s.word())).orElse(0);
        if (at < 0 || gap.rows().isEmpty()) {
            throw new BadFileException(
                    CliMessages.saysNothingStageHas(
                            chosen.list().file(), String.join(", ", gap.stages())));
        }
        Burdens.Found found =
                Burdens.of(
                        gap,
                        at,
                        asked().kind().isPresent()
                                ? List.of()
                                : shares(store, chosen, gap.stages().get(at)),
                        LedgerSizes.gdp(store, chosen));
        tell(
                chosen,
                table(found),
                () -> new Told(found.stage(), method(found, Language.EN)),
                () -> words(found, chosen));
    }

    private static DataTable<Burdens.Burden> table(Burdens.Found found) {
        return new DataTable<>(
                List.of(
                        DataTable.words("donor", Burdens.Burden::donor),
                        DataTable.words("stage", one -> found.stage()),
                        DataTable.amount("own_eur", Burdens.Burden::own),
                        DataTable.amount("union_eur", Burdens.Burden::union),
                        DataTable.amount("together_eur", one -> together(one, found)),
                        DataTable.amount("gdp_eur", Burdens.Burden::gdp),
                        DataTable.amount("own_share_of_gdp", Burdens.Burden::ownShare),
                        DataTable.amount("together_share_of_gdp", one -> togetherShare(one, found)),
                        DataTable.words("gdp_from", Burdens.Burden::gdpFrom)),
                found.burdens()::stream);
    }

    private static OptionalDouble together(Burdens.Burden one, Burdens.Found found) {
        return found.shares() ? one.together() : OptionalDouble.empty();
    }

    private static OptionalDouble togetherShare(Burdens.Burden one, Burdens.Found found) {
        return found.shares() ? one.togetherShare() : OptionalDouble.empty();
    }

    /** Shares in the Union's aid that the list has of a stage. */
    static List<Observation> shares(LedgerStore ledger, Chosen chosen, String stage) {
        String measure = "tracker-eu-share-" + stage + "-all";
        List<Observation> own = ledger.figures(chosen.list(), measure);
        return own.isEmpty() && chosen.list().series().startsWith("kiel-tracker-site")
                ? ledger.figures(measure)
                : own;
    }

    private Blocks words(Burdens.Found found, Chosen chosen) {
        Language language = language();
        String stageName = LedgerImportText.stage(Stage.of(found.stage()), language);
        Rows rows =
                Rows.without(language)
                        .column("donor", stageName, Kind.TEXT)
                        .column("own", CliMessages.itselfEurBn(), Kind.NUMBER)
                        .column("own_share", CliMessages.textGdp(), Kind.NUMBER)
                        .column("together", CliMessages.withEuShareEur(), Kind.NUMBER)
                        .column("together_share", CliMessages.textGdp(), Kind.NUMBER);
        found.burdens().stream()
                .sorted(
                        Comparator.comparingDouble(
                                b -> -b.togetherShare().orElse(Double.NEGATIVE_INFINITY)))
                .forEach(one -> {
                    rows.text(one.donor(), DonorNames.of(one.donor(), language));
                    billions(rows, one.own(), language);
                    percent(rows, one.ownShare(), language);
                    if (found.shares()) {
                        billions(rows, one.together(), language);
                        percent(rows, one.togetherShare(), language);
                    } else {
                        rows.nothing().nothing();
                    }
                    rows.end();
                });
        return new Blocks()
                .add(rows.table())
                .paragraph(method(found, language))
                .and(LedgerQuestion.source(chosen, language));
    }

    private static void billions(Rows rows, OptionalDouble euros, Language language) {
        if (euros.isPresent()) {
            rows.fixed(euros.getAsDouble() / BILLION, 3);
        } else {
            rows.unknown(PageMessages.UNKNOWN.in(language));
        }
    }

    private static void percent(Rows rows, OptionalDouble share, Language language) {
        rows.number(share, Numbers.fixed(100 * share.orElse(0), 3, language));
    }

    private static String method(Burdens.Found found, Language language) {
        return found.shares()
                ? CliMessages.methodCountryShareUnion(language)
                : CliMessages.listHasNoShares(language);
    }

    /** What JSON says beside the donors. */
    private record Told(String stage, String method) {}
}
