package org.holdfast.studio.cases;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.holdfast.answer.Study;
import org.holdfast.highs.Highs;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Scenario;
import org.holdfast.pages.Ledger;
import org.holdfast.pages.Page;
import org.holdfast.plan.Planner;
import org.holdfast.results.Findings;
import org.holdfast.results.Kept;
import org.holdfast.site.Packer;
import org.holdfast.site.Pages;

/**
 * What the whole answer to a case tells, as pages. An answer takes minutes; it is the one that
 * {@code holdfast brief} gives and keeps, so whoever asked for that has the pages at once.
 */
public final class AnswerPages implements Pages {
    private static final System.Logger LOG = System.getLogger(AnswerPages.class.getName());
    private static final long SEED = 0;

    private final Kept kept;
    private final Program program;
    private final Function<Planner.Progress, Study> studies;
    private final Function<Case, Optional<Ledger>> ledgers;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    /**
     * Which program answers.
     *
     * @param print changes whenever the code that computes answers changes
     * @param today the day that a new answer bears
     */
    public record Program(String version, String print, Supplier<String> today) {}

    /** [page and language] the pages of a case. */
    private record Made(Optional<Ledger> ledger, List<String> ids, Map<String, byte[]> files) {}

    /**
     * @param kept answers that were found before
     * @param studies finds the others
     * @param ledgers what a case knows of promises and deliveries
     */
    public AnswerPages(
            Kept kept,
            Program program,
            Function<Planner.Progress, Study> studies,
            Function<Case, Optional<Ledger>> ledgers) {
        this.kept = kept;
        this.program = program;
        this.studies = studies;
        this.ledgers = ledgers;
    }

    @Override
    public List<String> of(Case c) {
        return find(c).map(Made::ids).orElse(List.of());
    }

    @Override
    public Optional<byte[]> page(Case c, String page, Language language) {
        return find(c).flatMap(m -> Optional.ofNullable(m.files().get(file(page, language))));
    }

    private Optional<Made> find(Case c) {
        return Optional.ofNullable(made.get(c.hash()));
    }

    private static String file(String page, Language language) {
        return page + "." + language.name().toLowerCase(Locale.ROOT);
    }

    /** Answers that were kept come first, so that those who have them do not wait for others. */
    @Override
    public void prepare(List<Case> cases, Planner.Progress progress) throws IOException {
        Map<String, Optional<Ledger>> now = new HashMap<>();
        for (Case c : cases) {
            Optional<Ledger> ledger = ledgers.apply(c);
            now.put(c.hash(), ledger);
            boolean isThere = find(c).map(m -> m.ledger().equals(ledger)).orElse(false);
            if (!isThere && kept.find(key(c), c).orElse(null) instanceof Findings.Told told) {
                put(told.answer(), ledger);
            }
        }
        for (Case c : cases) {
            if (find(c).isEmpty()) {
                answer(c, progress)
                        .ifPresent(a -> put(a, now.getOrDefault(c.hash(), Optional.empty())));
            }
        }
    }

    private String key(Case c) {
        return Kept.key("brief", c, Packer.base(c), SEED, program.print());
    }

    private Optional<Answer> answer(Case c, Planner.Progress progress) throws IOException {
        Scenario base = Packer.base(c);
        String id = c.settings().id();
        Study study = studies.apply((what, done, of) -> progress.step(id + ": " + what, done, of));
        Answer.RunData run =
                new Answer.RunData(
                        program.version(),
                        c.hash(),
                        SEED,
                        List.of(),
                        "HiGHS " + Highs.version(),
                        program.today().get());
        return switch (study.answer(c, base, run)) {
            case Study.Outcome.Found(Answer found) -> {
                kept.keep(key(c), new Findings.Told(base, found));
                yield Optional.of(found);
            }
            case Study.Outcome.NotFound(var certificate) -> {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "no pages tell of the answer to " + id + ": " + certificate.reason());
                yield Optional.empty();
            }
        };
    }

    private void put(Answer answer, Optional<Ledger> ledger) {
        Map<String, byte[]> files = new HashMap<>();
        for (Language language : Language.values()) {
            for (Page page : org.holdfast.pages.Pages.of(answer, ledger, language)) {
                files.put(file(page.id(), language), page.toJson());
            }
        }
        made.put(
                answer.c().hash(),
                new Made(ledger, org.holdfast.pages.Pages.ids(answer, ledger), files));
    }
}
