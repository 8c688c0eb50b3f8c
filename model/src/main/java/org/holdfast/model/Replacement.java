package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Rows;

/** What would replace an assumption. */
@Rows(
        table = "replacements",
        about = "What would replace an assumption: which figure, and who could publish it.",
        key = {"source"},
        stated = Rows.Stated.ITSELF_A_SOURCE)
public record Replacement(
        @Column(value = "The assumption.", of = "sources") String source,
        @Column("Which figure would replace it, and who has it or could publish it.")
                Text replacedBy,
        Origin origin) {}
