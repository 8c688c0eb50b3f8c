package org.holdfast.casefile.checks;

import java.util.List;
import org.holdfast.casefile.internal.CaseRows;

/**
 * How many figures of a case rest on documents, and how many of these stand at a place that
 * passages.csv names.
 */
public record FigurePlaces(int figures, int placed) {
    /** No figures. */
    public static final FigurePlaces NONE = new FigurePlaces(0, 0);

    /** Of the rows of a case. */
    public static FigurePlaces of(CaseRows rows) {
        Passages passages = new Passages(rows);
        List<Figures.Figure> figures = Figures.of(rows);
        return new FigurePlaces(
                figures.size(),
                (int)
                        figures.stream()
                                .filter(figure -> passages.of(figure) == Passages.Standing.PLACED)
                                .count());
    }
}
