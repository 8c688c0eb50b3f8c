package org.holdfast.casefile.tables;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Rows;

/** An index of prices, in a year. */
@Rows(
        table = "deflators",
        about =
                "Price indices: an amount of a year becomes amount × index of the price year ÷ index of that year.",
        key = {"area", "year"})
record PriceIndex(
        @Column(value = "The currency whose prices they are.", form = Form.CODE) String area,
        @Column(value = "The year.", form = Form.YEAR) int year,
        @Column(value = "The index, on any base.", above = true) double index) {}
