package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
                switch (first.blocks().getFirst()) {
                    case Block.Paragraph deck -> deck.words().text();
                    case Block.Points sentences ->
                            sentences.points().stream()
                                    .flatMap(List::stream)
                                    .map(said -> said.words().text())
                                    .collect(Collectors.joining(" "));
                    default -> "";
                };
        return on.page(
                "briefs", first.finding().text(), lede, sections.subList(1, sections.size()));
    }
}
