package org.holdfast.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.files.BadFileException;
import org.holdfast.ledger.imports.Changes;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.results.Summary;
import org.holdfast.words.LedgerTerms;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What two versions of a list say differently. */
@Command(
        name = "diff",
        header = "What one version of a list says that another does not.",
        description = {
            "Without names: the last two versions of a list. A version is named by its file, its release"
                    + " or the start of its hash. With --all, every event that was added, removed or"
                    + " revised, with the cell it stands in."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast ledger diff",
            "  holdfast ledger diff 'Release 27' 'Release 28' --all"
        })
final class LedgerDiffCommand implements Callable<Integer> {
    private static final double MILLION = 1e6;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LedgerCommand ledger;

    @Parameters(paramLabel = "VERSION", arity = "0..2", description = "Earlier and later version.")
    private List<String> versions = new ArrayList<>();

    @Option(names = "--all", description = "Prints every change.")
    private boolean all;

    @Mixin private LedgerArguments which = new LedgerArguments();

    @Override
    public Integer call() throws BadFileException {
        Surroundings around = ledger.around();
        try (LedgerStore store = which.open(around)) {
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
                                        new BadFileException(
                                                "The ledger has no list in two versions.",
                                                "Van geen lijst heeft het grootboek twee versies."));
                before = earlier(after, imports);
            }
            Changes changes = Changes.between(store, before, after);
            if (which.json()) {
                Map<String, Object> facts = LedgerFacts.changes(changes);
                around.out().println(Summary.line(facts));
            } else {
                text(changes, around).forEach(around.out()::println);
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
                                        new Text("version", "versie"),
                                        name,
                                        new Text("The ledger", "Het grootboek"),
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
                .orElseThrow(() ->
                        new BadFileException(
                                "The ledger has no version before " + of.file() + ".",
                                "Het grootboek heeft geen versie vóór " + of.file() + "."));
    }

    private List<String> text(Changes changes, Surroundings around) {
        Language language = which.language();
        List<String> lines = new ArrayList<>();
        lines.add(
                changes.after().file() + ", " + PageWords.day(changes.after().knownOn(), language));
        lines.addAll(LedgerImportText.changes(changes, language, around.width()));
        if (all) {
            lines.add("");
            for (Changes.Change one : changes.changes()) {
                lines.add(
                        "%s %s, %s %s %s: %s → %s %s (%s)"
                                .formatted(
                                        sort(one.sort(), language),
                                        DonorNames.of(one.donor(), language),
                                        LedgerTerms.kind(one.kind().word()).in(language),
                                        LedgerImportText.stage(one.stage(), language),
                                        one.key(),
                                        number(one.before(), language),
                                        number(one.after(), language),
                                        Say.in(language, "EUR m", "mln. euro"),
                                        one.standsAt()
                                                .or(one::stoodAt)
                                                .map(Object::toString)
                                                .orElse("")));
            }
        }
        return lines;
    }

    private static String sort(Changes.Sort sort, Language language) {
        return switch (sort) {
            case ADDED -> Say.in(language, "added", "erbij");
            case REMOVED -> Say.in(language, "removed", "eraf");
            case REVISED -> Say.in(language, "revised", "herzien");
        };
    }

    private static String number(java.util.OptionalDouble euros, Language language) {
        return euros.isPresent() ? Numbers.fixed(euros.getAsDouble() / MILLION, 3, language) : "–";
    }
}
