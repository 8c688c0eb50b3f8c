package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.model.Scenario;
import org.holdfast.report.Report;
import org.holdfast.words.Hindcasts;

/** The pages of the studio for a case that has been answered. */
public final class Pages {
    private static final String LEDGER = "ledger";
    private static final String GAP = "gap";
    private static final String HINDCAST = "hindcast";

    private Pages() {}

    /**
     * The pages that need no plan, and do not wait for one.
     *
     * @param hindcasts what today's practice forecast and what happened; empty if it is not known
     * @param run what they were made by; the day and the solver are not told
     */
    public static List<Report> withoutAPlan(
            Case c,
            Scenario scenario,
            Answer.RunData run,
            List<Hindcast> hindcasts,
            Optional<Ledger> ledger,
            Language language) {
        Context on = new Context(c, scenario, run, language);
        List<Report> pages = new ArrayList<>();
        if (ledger.isPresent()) {
            pages.add(LedgerPage.of(on, ledger));
            pages.add(GapPage.of(on, ledger));
        }
        if (!hindcasts.isEmpty()) {
            pages.add(HindcastPage.of(on, Hindcasts.missesFirst(hindcasts)));
        }
        return pages;
    }

    /**
     * Ids of the pages that have something to show, in the order of the menu. A page that is not
     * among them can be asked for all the same: it says why it is empty.
     */
    public static List<String> ids(Answer answer, Optional<Ledger> ledger) {
        List<String> ids = new ArrayList<>();
        if (ledger.isPresent()) {
            ids.addAll(List.of(LEDGER, GAP));
        }
        ids.addAll(List.of("burden", "delay"));
        if (!HindcastPage.series(answer).isEmpty()) {
            ids.add(HINDCAST);
        }
        ids.addAll(List.of("briefs", "sources"));
        return List.copyOf(ids);
    }

    /** All pages that have something to show. */
    public static List<Report> of(Answer answer, Optional<Ledger> ledger, Language language) {
        return ids(answer, ledger).stream()
                .map(id -> of(answer, ledger, language, id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** One page by its id, if there is such a page. */
    public static Optional<Report> of(
            Answer answer, Optional<Ledger> ledger, Language language, String id) {
        Context on = new Context(answer, language, Optional.empty());
        return switch (id) {
            case LEDGER -> Optional.of(LedgerPage.of(on, ledger));
            case GAP -> Optional.of(GapPage.of(on, ledger));
            case "burden" -> Optional.of(BurdenPage.of(on, ledger));
            case "delay" -> Optional.of(DelayPage.of(on, ledger));
            case HINDCAST -> Optional.of(HindcastPage.of(on, HindcastPage.series(answer)));
            case "briefs" -> Optional.of(BriefsPage.of(on, ledger));
            case "sources" -> Optional.of(SourcesPage.of(on, ledger));
            default -> Optional.empty();
        };
    }
}
