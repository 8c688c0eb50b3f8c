package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.answer.Study;
import org.holdfast.brief.Ledger;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.highs.Highs;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.list.OwnList;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.questions.Gaps;
import org.holdfast.ledger.questions.Recording;
import org.holdfast.ledger.track.CaseLedger;
import org.holdfast.model.Case;
import org.holdfast.plan.Solver;
import org.holdfast.results.Kept;
import org.holdfast.site.Packer;
import org.holdfast.site.Pages;
import org.holdfast.site.SimulatorFiles;
import org.holdfast.site.SimulatorPages;
import org.holdfast.site.StepPlans;
import org.holdfast.store.Store;
import org.holdfast.studio.cases.AnswerPages;
import org.holdfast.studio.cases.DoorPages;
import org.holdfast.studio.cases.SourcesPage;

/** What the studio and a published site are both made of. */
final class StudioFiles {

    private StudioFiles() {}

    /** The folder of Holdfast itself; the launcher says which. */
    static Optional<Path> home() {
        return Optional.ofNullable(System.getProperty("holdfast.home")).map(Path::of);
    }

    /** The built pages: those of the copy that the launcher runs, which no later build changes. */
    static Optional<Path> web() {
        return Optional.ofNullable(System.getProperty("holdfast.pages"))
                .map(Path::of)
                .or(() -> home().map(h -> h.resolve("web").resolve("dist")))
                .filter(dist -> Files.isRegularFile(dist.resolve("index.html")));
    }

    /**
     * All pages that a case can have.
     *
     * @param kept folder of what is kept between runs
     * @param answers folder of answers that were found before; those that other commands found are
     *     looked up too
     * @param grid what the first page answers from
     * @param ledgers what a case knows of promises and deliveries
     */
    static List<Pages> pages(
            Path kept,
            Path answers,
            int threads,
            DoorPages.Grid grid,
            Environment around,
            Function<Case, Optional<Ledger>> ledgers)
            throws IOException {
        SimulatorFiles simulator =
                new SimulatorFiles(
                        new Packer(Highs::new, Solver.NO_CLOCK, threads, Program.version()),
                        kept.resolve("simulator"),
                        Program.sitePrint());
        var program =
                new AnswerPages.Program(
                        Program.version(), Program.fingerprint(), () -> around.today().toString());
        var door = new DoorPages(List.of(answers, around.kept()), program, threads, grid);
        return List.of(
                new SimulatorPages(simulator),
                new AnswerPages(
                        new Kept(answers),
                        List.of(new Kept(around.kept())),
                        program,
                        progress -> new Study(Highs::new, Solver.NO_CLOCK, threads, progress),
                        ledgers,
                        door::policies,
                        PdfPrinter.find(around)),
                new SourcesPage(Program.version()),
                new StepPlans(simulator),
                door);
    }

    /**
     * The list that lies in the case's own folder {@code ledger}, with what the store's lists add
     * to it; a case that has none takes the one of the store's lists that tells most. Of the
     * store's lists only what is believed counts, and of that only what could be known on the
     * case's day.
     *
     * @param cases their folders
     * @param with folders of private rows that are laid over each
     */
    static Function<Case, Optional<Ledger>> ledgers(
            Optional<Store> store, List<Path> cases, List<Path> with, Environment around) {
        Map<String, CaseLedger> owns = new HashMap<>();
        for (Path folder : cases) {
            if (CaseReader.read(folder, with) instanceof Reading.Sound sound) {
                sound.ledger().ifPresent(own -> owns.put(sound.sound().hash(), own));
            }
        }
        return c -> {
            Optional<CaseLedger> beside = Optional.ofNullable(owns.get(c.hash()));
            Optional<Ledger> own = beside.flatMap(b -> Ledger.of(b.on(around.today())));
            Optional<Ledger> both =
                    own.isPresent()
                            ? store.map(s -> with(own.get(), s, c, around)).or(() -> own)
                            : store.flatMap(s -> inStore(s, c, around));
            return both.map(ledger -> ledger.with(beside.map(CaseLedger::track)));
        };
    }

    /** Own lists are added; a tracker's list tells of the same aid, and is only named. */
    private static Ledger with(Ledger own, Store store, Case c, Environment around) {
        Ledger all = own;
        AsOf then = AsOf.known(c.settings().knownBy());
        try (LedgerStore ledger = counted(store, c, around)) {
            for (Import list : then.believed(ledger.imports())) {
                if (OwnList.isOwn(list.series())) {
                    try (Stream<Event> events = ledger.events(list)) {
                        all = all.plus(list, events.filter(then::includes).toList());
                    }
                } else {
                    all = all.beside(List.of(list.file()));
                }
            }
        }
        return all;
    }

    private static Optional<Ledger> inStore(Store store, Case c, Environment around) {
        AsOf then = AsOf.known(c.settings().knownBy());
        try (LedgerStore ledger = counted(store, c, around)) {
            Optional<Chosen> chosen = Chosen.of(ledger, then, Optional.empty());
            return Ledger.of(ledger, then, Optional.empty())
                    .map(found -> chosen.map(list -> sized(found, list, ledger)).orElse(found));
        }
    }

    /** The store's ledger, in which one's own lists are counted in the case's currency. */
    private static LedgerStore counted(Store store, Case c, Environment around) {
        return LedgerArguments.converting(
                store.ledger(StoreArguments.who(around), InstantSource.system()),
                Optional.empty(),
                c.settings().currency());
    }

    /** With what the list says of shares in the Union's aid, and of the size of economies. */
    private static Ledger sized(Ledger ledger, Chosen chosen, LedgerStore store) {
        List<String> stages =
                Gaps.of(
                                ledger.list().series(),
                                ledger.events()::stream,
                                Gaps.By.DONOR,
                                Optional.empty(),
                                Optional.empty())
                        .stages();
        return ledger.with(
                stages.isEmpty()
                        ? List.of()
                        : LedgerBurdenCommand.shares(store, chosen, stages.getFirst()),
                LedgerSizes.gdp(store, chosen),
                Recording.published(store, chosen.list()));
    }
}
