package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import org.holdfast.report.Block;
import org.holdfast.report.Report;
import org.holdfast.report.Section;

/** The brief, question by question, with the charts as they were when the answer was made. */
final class BriefsPage {
    private BriefsPage() {}

    static Report of(Context on, Optional<Ledger> ledger) {
        List<Section> sections = Brief.sections(on, ledger.flatMap(Ledger::track));
        Section first = sections.getFirst();
        String lede =
                first.blocks().getFirst() instanceof Block.Paragraph deck
                        ? deck.words().text()
                        : "";
        return on.page(
                "briefs", first.finding().text(), lede, sections.subList(1, sections.size()));
    }
}
