package org.holdfast.casefile.tables;

import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Claim;

/** Factual claims, checked: those of the paper that the case is built around, and of the debate. */
public final class Claims {
    /** What the column {@code whose} says of a claim that stands in the paper. */
    public static final String PAPER = "paper";

    /** Columns and binding. */
    public static final Table<Claim> TABLE =
            Table.of(
                            "claims",
                            "Factual claims, checked: those of the paper that the case is built"
                                    + " around, and others of the debate.",
                            Table.columns(
                                    List.of(
                                            Column.id("The claim's name."),
                                            Column.oneOf(
                                                    "whose",
                                                    List.of(PAPER, "debate"),
                                                    "Who makes it: `paper` only if it stands in the"
                                                            + " paper, else `debate`."),
                                            counted("page", "The page of the paper, from 1."),
                                            counted(
                                                    "footnote",
                                                    "The footnote that the paper gives with it."),
                                            Column.of(
                                                            "cited",
                                                            new Form.Names("sources"),
                                                            "The documents that the paper names for"
                                                                    + " it.")
                                                    .optional()),
                                    Column.texts(
                                            "claim",
                                            "What is claimed, in our own words and without"
                                                    + " quotation marks."),
                                    List.of(
                                            Column.oneOf(
                                                    "verdict",
                                                    Claim.Verdict.class,
                                                    "What the check found.")),
                                    Column.texts("finding", "Why."),
                                    List.of(
                                            Column.of(
                                                    "sources",
                                                    new Form.Names("sources"),
                                                    "The documents of the check."))),
                            Claims::bind)
                    .atTheTop();

    private Claims() {}

    private static Column counted(String name, String about) {
        return Column.number(name, Range.of(1, 9999), about).optional();
    }

    private static Claim bind(Entry row) {
        return new Claim(
                row.text("id"),
                row.text("whose").equals(PAPER) ? Optional.of(place(row)) : Optional.empty(),
                row.texts("claim"),
                row.oneOf("verdict", Claim.Verdict.class),
                row.texts("finding"),
                row.names("sources"),
                row.origin());
    }

    private static Claim.Place place(Entry row) {
        return new Claim.Place(
                (int) row.number("page"),
                row.findNumber("footnote").map(Double::intValue),
                row.names("cited"));
    }
}
