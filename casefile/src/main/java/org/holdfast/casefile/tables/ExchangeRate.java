package org.holdfast.casefile.tables;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Rows;

/** Units of a currency for one euro, in a year. */
@Rows(
        table = "exchange_rates",
        about = "Units of a currency for one euro.",
        key = {"currency", "year"})
record ExchangeRate(
        @Column(value = "The currency.", form = Form.CODE) String currency,
        @Column(value = "The year.", form = Form.YEAR) int year,
        @Column(value = "Units of it for one euro.", above = true) double rate) {}
