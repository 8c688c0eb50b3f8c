package org.holdfast.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Answer;
import org.holdfast.model.Language;

/** The pages of the studio for a case that has been answered. */
public final class Pages {
    private Pages() {}

    /**
     * Ids of the pages that have something to show, in the order of the menu. A page that is not
     * among them can be asked for all the same: it says why it is empty.
     */
    public static List<String> ids(Answer answer, Optional<Ledger> ledger) {
        List<String> ids = new ArrayList<>();
        if (ledger.isPresent()) {
            ids.addAll(List.of("ledger", "gap"));
        }
        ids.addAll(List.of("burden", "delay"));
        if (HindcastPage.has(answer)) {
            ids.add("hindcast");
        }
        ids.addAll(List.of("briefs", "sources"));
        return List.copyOf(ids);
    }

    /** All pages that have something to show. */
    public static List<Page> of(Answer answer, Optional<Ledger> ledger, Language language) {
        return ids(answer, ledger).stream()
                .map(id -> of(answer, ledger, language, id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** One page by its id, if there is such a page. */
    public static Optional<Page> of(
            Answer answer, Optional<Ledger> ledger, Language language, String id) {
        Sheet sheet = new Sheet(answer, language, ledger.flatMap(Ledger::track));
        return switch (id) {
            case "ledger" -> Optional.of(LedgerPage.of(sheet, ledger));
            case "gap" -> Optional.of(GapPage.of(sheet, ledger));
            case "burden" -> Optional.of(BurdenPage.of(sheet, ledger));
            case "delay" -> Optional.of(DelayPage.of(sheet, ledger));
            case "hindcast" -> Optional.of(HindcastPage.of(sheet));
            case "briefs" -> Optional.of(BriefsPage.of(sheet));
            case "sources" -> Optional.of(SourcesPage.of(sheet, ledger));
            default -> Optional.empty();
        };
    }
}
