package org.holdfast.pages;

import java.util.List;
import org.holdfast.report.Block;
import org.holdfast.report.Report;
import org.holdfast.report.Section;

/** The brief, question by question, with the charts as they were when the answer was made. */
final class BriefsPage {
    private BriefsPage() {}

    static Report of(Sheet sheet) {
        List<Section> sections = sheet.brief();
        Section first = sections.getFirst();
        String lede =
                first.blocks().getFirst() instanceof Block.Paragraph deck
                        ? deck.words().text()
                        : "";
        return sheet.page(
                "briefs", first.finding().text(), lede, sections.subList(1, sections.size()));
    }
}
