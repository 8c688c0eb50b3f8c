package org.holdfast.cli;

import static org.holdfast.cli.DataTable.amount;
import static org.holdfast.cli.DataTable.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.holdfast.results.Summary;
import org.holdfast.words.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who bears what. */
@Command(name = "burden")
final class LedgerBurdenCommand extends SubCommand {
    private static final double BILLION = 1e9;

    @Option(names = "--stage", paramLabel = "STAGE")
    private Optional<Stage> stage = Optional.empty();

    @Mixin private LedgerQuestion asked = new LedgerQuestion();
    @Mixin private TableArguments tables = new TableArguments();
    @Mixin private LedgerArguments which = new LedgerArguments();

    @Override
    public Integer call() throws BadFileException {
        Environment around = around();
        try (LedgerStore store = which.open(around, asked.prices())) {
            Chosen chosen = asked.choose(store);
            Gap gap =
                    Gaps.of(
                            chosen.list().series(),
                            () -> store.events(chosen.list()).filter(asked::includes),
                            Gaps.By.DONOR,
                            asked.donor(),
                            asked.kind());
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
                            asked.kind().isPresent()
                                    ? List.of()
                                    : shares(store, chosen, gap.stages().get(at)),
                            LedgerSizes.gdp(store, chosen));
            tables.write(table(found), chosen, around);
            if (which.json()) {
                around.out().println(Summary.line(facts(found, chosen)));
            } else if (tables.csv()) {
                table(found).print(around.data());
            } else {
                text(found, chosen, around).forEach(around.out()::println);
            }
        }
        return Exit.DONE;
    }

    private static DataTable table(Burdens.Found found) {
        return new DataTable(
                List.of(
                        words("donor"),
                        words("stage"),
                        amount("own_eur"),
                        amount("union_eur"),
                        amount("together_eur"),
                        amount("gdp_eur"),
                        amount("own_share_of_gdp"),
                        amount("together_share_of_gdp"),
                        words("gdp_from")),
                () -> found.burdens().stream().map(one -> row(one, found)));
    }

    private static List<Object> row(Burdens.Burden one, Burdens.Found found) {
        return List.of(
                one.donor(),
                found.stage(),
                one.own(),
                one.union(),
                found.shares() ? one.together() : OptionalDouble.empty(),
                one.gdp(),
                one.ownShare(),
                found.shares() ? one.togetherShare() : OptionalDouble.empty(),
                one.gdpFrom());
    }

    /** Shares in the Union's aid that the list has of a stage. */
    static List<Observation> shares(LedgerStore ledger, Chosen chosen, String stage) {
        String measure = "tracker-eu-share-" + stage + "-all";
        List<Observation> own = ledger.figures(chosen.list(), measure);
        return own.isEmpty() && chosen.list().series().startsWith("kiel-tracker-site")
                ? ledger.figures(measure)
                : own;
    }

    private List<String> text(Burdens.Found found, Chosen chosen, Environment around) {
        Language language = which.language();
        TextTable table =
                TextTable.ofNumbers(
                        LedgerImportText.stage(
                                Stage.valueOf(found.stage().toUpperCase(Locale.ROOT)), language),
                        CliMessages.itselfEurBn(language),
                        CliMessages.textGdp(language),
                        CliMessages.withEuShareEur(language),
                        CliMessages.textGdp(language));
        List<Burdens.Burden> burdens = new ArrayList<>(found.burdens());
        burdens.sort(
                Comparator.comparingDouble(
                        b -> -b.togetherShare().orElse(Double.NEGATIVE_INFINITY)));
        for (Burdens.Burden one : burdens) {
            table.add(
                    DonorNames.of(one.donor(), language),
                    billions(one.own(), language),
                    percent(one.ownShare(), language),
                    found.shares() ? billions(one.together(), language) : "–",
                    found.shares() ? percent(one.togetherShare(), language) : "–");
        }
        List<String> lines = new ArrayList<>(table.lines(around.width()));
        lines.add("");
        lines.addAll(TextTable.broken(method(found, language), around.width()));
        lines.addAll(LedgerQuestion.source(chosen, language, around.width()));
        return lines;
    }

    private static String billions(OptionalDouble euros, Language language) {
        return euros.isPresent()
                ? LedgerImportText.number(euros.getAsDouble() / BILLION, language)
                : CliMessages.notKnown(language);
    }

    private static String percent(OptionalDouble share, Language language) {
        return share.isPresent() ? Numbers.fixed(100 * share.getAsDouble(), 3, language) : "–";
    }

    private static String method(Burdens.Found found, Language language) {
        return found.shares()
                ? CliMessages.methodCountryShareUnion(language)
                : CliMessages.listHasNoShares(language);
    }

    private static Map<String, Object> facts(Burdens.Found found, Chosen chosen) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("command", "ledger burden");
        facts.put("series", chosen.list().series());
        facts.put("file", chosen.list().file());
        facts.put("stage", found.stage());
        facts.put("method", method(found, Language.EN));
        facts.put(
                "burdens",
                found.burdens().stream()
                        .map(b -> {
                            Map<String, Object> fact = new LinkedHashMap<>();
                            fact.put("donor", b.donor());
                            b.own().ifPresent(e -> fact.put("ownEurBn", e / BILLION));
                            b.union().ifPresent(e -> fact.put("unionEurBn", e / BILLION));
                            b.gdp()
                                    .ifPresent(e -> {
                                        fact.put("gdpEurBn", e / BILLION);
                                        fact.put("gdpFrom", b.gdpFrom());
                                    });
                            b.ownShare().ifPresent(s -> fact.put("ownPercentOfGdp", 100 * s));
                            if (found.shares()) {
                                b.together().ifPresent(e -> fact.put("togetherEurBn", e / BILLION));
                                b.togetherShare()
                                        .ifPresent(s -> fact.put("togetherPercentOfGdp", 100 * s));
                            }
                            return fact;
                        })
                        .toList());
        return facts;
    }
}
