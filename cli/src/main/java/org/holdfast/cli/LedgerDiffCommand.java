package org.holdfast.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.imports.Changes;
import org.holdfast.ledger.questions.Gaps;
import org.holdfast.model.Currency;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.questions.Unknown;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.LedgerTerms;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageWords;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What two versions of a list say differently. */
final class LedgerDiffCommand extends SubCommand {
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    @Parameters(paramLabel = "VERSION", arity = "0..2")
    private List<String> versions = new ArrayList<>();

    @Option(names = "--all")
    private boolean all;

    @Mixin private LedgerArguments which = new LedgerArguments();

    @Override
    public Integer call() throws BadFileException {
        Environment around = around();
        try (LedgerStore store = which.open(around, Optional.empty(), Currency.EURO)) {
            List<Import> imports = store.imports();
            Import before;
            Import after;
            if (versions.size() == 2) {
                before = find(versions.get(0), imports);
                after = find(versions.get(1), imports);
            } else if (versions.size() == 1) {
                after = find(versions.getFirst(), imports);
                before = earlier(after, imports);
            } else {
                after =
                        imports.stream()
                                .filter(i -> findEarlier(i, imports).isPresent())
                                .reduce((a, b) -> b.knownOn().isBefore(a.knownOn()) ? a : b)
                                .orElseThrow(() ->
                                        new BadFileException(CliMessages.LEDGER_HAS_NO_LIST_TWO));
                before = earlier(after, imports);
            }
            Changes changes = Changes.between(store, before, after);
            if (which.json()) {
                printJson(
                        new LedgerJson.WithTotals(
                                LedgerJson.Compared.of(changes),
                                told(totals(store, before), totals(store, after))));
            } else {
                print(words(changes, store));
            }
        }
        return Exit.DONE;
    }

    private static Import find(String name, List<Import> imports) throws BadFileException {
        return imports.stream()
                .filter(i ->
                        i.file().equals(name)
                                || i.release().equalsIgnoreCase(name)
                                || i.hash().hex().startsWith(name))
                .reduce((a, b) -> b)
                .orElseThrow(() ->
                        new BadFileException(
                                Unknown.text(
                                        CliMessages.VERSION,
                                        name,
                                        CliMessages.LEDGER,
                                        imports.stream().map(Import::file).toList())));
    }

    private static Optional<Import> findEarlier(Import of, List<Import> imports) {
        return imports.stream()
                .filter(i -> i.series().equals(of.series()) && !i.equals(of))
                .filter(i ->
                        i.knownOn().isBefore(of.knownOn())
                                || (i.knownOn().equals(of.knownOn())
                                        && imports.indexOf(i) < imports.indexOf(of)))
                .reduce((a, b) -> b.knownOn().isBefore(a.knownOn()) ? a : b);
    }

    private static Import earlier(Import of, List<Import> imports) throws BadFileException {
        return findEarlier(of, imports)
                .orElseThrow(() -> new BadFileException(CliMessages.ledgerHasNoVersion(of.file())));
    }

    /** What all of a version comes to: a stage's single euros, and whether some are not known. */
    private record Sum(double euros, boolean isAll) {}

    private static Map<Stage, Sum> totals(LedgerStore store, Import version) {
        Gap gap =
                Gaps.of(
                        version.series(),
                        () -> store.events(version),
                        Gaps.By.DONOR,
                        Optional.empty(),
                        Optional.empty());
        Map<Stage, Sum> totals = new EnumMap<>(Stage.class);
        for (int k = 0; k < gap.stages().size(); k++) {
            int stage = k;
            totals.put(
                    Stage.of(gap.stages().get(k)),
                    new Sum(
                            gap.rows().stream()
                                    .mapToDouble(r -> r.amounts().get(stage).orElse(0))
                                    .sum(),
                            gap.rows().stream().allMatch(r -> r.notKnown().get(stage) == 0)));
        }
        return totals;
    }

    private static List<LedgerJson.StageTotal> told(Map<Stage, Sum> before, Map<Stage, Sum> after) {
        return Stream.of(Stage.values())
                .filter(stage -> before.containsKey(stage) || after.containsKey(stage))
                .map(stage ->
                        new LedgerJson.StageTotal(
                                stage,
                                Optional.ofNullable(before.get(stage)).map(Sum::euros),
                                Optional.ofNullable(after.get(stage)).map(Sum::euros)))
                .toList();
    }

    /** Which version it is: two may have the same file name. */
    private static String label(Import version, Language language) {
        return "%s%s%s %s (%s)"
                .formatted(
                        version.file(),
                        version.release().isEmpty() ? "" : ", " + version.release(),
                        CliMessages.knownOn(language),
                        PageWords.day(version.knownOn(), language),
                        version.hash().hex().substring(0, 8));
    }

    private static Blocks totals(Changes changes, LedgerStore store, Language language) {
        Map<Stage, Sum> before = totals(store, changes.before());
        Map<Stage, Sum> after = totals(store, changes.after());
        Rows rows =
                Rows.without(language)
                        .column("stage", CliMessages.eurBnAll(), Kind.TEXT)
                        .column("before", CliMessages.earlierColumn(), Kind.NUMBER)
                        .column("after", CliMessages.laterColumn(), Kind.NUMBER)
                        .column("difference", CliMessages.differenceColumn(), Kind.NUMBER);
        for (Stage stage : Stage.values()) {
            Optional<Sum> old = Optional.ofNullable(before.get(stage));
            Optional<Sum> now = Optional.ofNullable(after.get(stage));
            if (old.isPresent() || now.isPresent()) {
                Optional<Double> difference =
                        old.flatMap(o -> now.map(n -> (n.euros() - o.euros()) / BILLION));
                rows.text(stage.word(), LedgerImportText.stage(stage, language));
                billions(rows, old, language);
                billions(rows, now, language);
                rows.number(
                                difference,
                                Phrase.of(
                                        difference
                                                .map(d -> LedgerImportText.signed(d, language))
                                                .orElse("–")))
                        .end();
            }
        }
        Blocks blocks =
                new Blocks()
                        .paragraph(
                                CliMessages.earlier(language)
                                        + " "
                                        + label(changes.before(), language))
                        .paragraph(
                                CliMessages.later(language)
                                        + " "
                                        + label(changes.after(), language))
                        .add(rows.table());
        return Stream.concat(before.values().stream(), after.values().stream()).allMatch(Sum::isAll)
                ? blocks
                : blocks.remark(CliMessages.atLeastOrNot(language));
    }

    private static void billions(Rows rows, Optional<Sum> sum, Language language) {
        rows.number(
                sum.map(s -> s.euros() / BILLION),
                Phrase.of(
                        sum.map(s ->
                                        LedgerImportText.number(s.euros() / BILLION, language)
                                                + (s.isAll() ? "" : "*"))
                                .orElse("–")));
    }

    private Blocks words(Changes changes, LedgerStore store) {
        Language language = which.language();
        Blocks blocks =
                totals(changes, store, language).keep(LedgerImportText.changes(changes, language));
        if (all) {
            Blocks each = new Blocks();
            changes.changes().forEach(one -> each.paragraph(line(one, language)));
            blocks.keep(each);
        }
        return blocks;
    }

    private static String line(Changes.Change one, Language language) {
        return "%s %s, %s %s %s: %s → %s %s (%s)"
                .formatted(
                        sort(one.sort(), language),
                        DonorNames.of(one.donor(), language),
                        LedgerTerms.kind(one.kind().word()).in(language),
                        LedgerImportText.stage(one.stage(), language),
                        one.key(),
                        number(one.before(), language),
                        number(one.after(), language),
                        CliMessages.millions("EUR", language),
                        one.standsAt().or(one::stoodAt).map(Object::toString).orElse(""));
    }

    private static String sort(Changes.Sort sort, Language language) {
        return switch (sort) {
            case ADDED -> CliMessages.added(language);
            case REMOVED -> CliMessages.removed(language);
            case REVISED -> CliMessages.revised(language);
        };
    }

    private static String number(java.util.OptionalDouble euros, Language language) {
        return euros.isPresent() ? Numbers.fixed(euros.getAsDouble() / MILLION, 3, language) : "–";
    }
}
