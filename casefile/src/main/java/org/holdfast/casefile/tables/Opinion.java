package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.OpinionPoint;

/** Points of survey series: the share in favour. */
public final class Opinion {
    /** Columns and binding. */
    public static final Table<OpinionPoint> TABLE =
            Table.of(
                            "opinion",
                            "Points of survey series: the share in favour.",
                            Table.columns(
                                    List.of(
                                            Column.text("series", "The question that was asked."),
                                            Column.party(
                                                    "party", Form.Filter.ANY, "Who was asked."),
                                            Column.of("date", new Form.DayOrMonth(), "When."),
                                            Column.share("share", "Share in favour."))),
                            Opinion::bind)
                    .keyedBy("series", "party", "date");

    private Opinion() {}

    private static OpinionPoint bind(Entry row) {
        return new OpinionPoint(
                row.text("series"), row.text("party"), row.text("date"), row.quantity("share"));
    }
}
