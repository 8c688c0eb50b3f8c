package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * What the adversary can spend on the items of {@link AdversaryCost}, in money of his own: no
 * exchange rate is needed to say what it buys. Rows of the same months add up.
 *
 * @param from first month index
 * @param to last month index, inclusive; in months without a row money sets no limit
 * @param amount millions a year, in prices of the case's first month
 */
@Rows(
        table = "adversary_money",
        about =
                "What the adversary can spend a year on the items of adversary_costs.csv, in his own currency.",
        subject = "currency")
@Copies
public record AdversaryMoney(
        @Column(value = "His currency.", form = Form.CODE) String currency,
        @Column(value = "First month; empty: from the start.", form = Form.FROM, optional = true)
                int from,
        @Column(value = "Last month; empty: to the end.", form = Form.TO, optional = true) int to,
        @Column(
                        value = "What he can spend on these items, in prices of the first month.",
                        unit = "billion of his currency a year",
                        times = 1000)
                @Drawn
                Quantity amount,
        Origin origin)
        implements AdversaryMoneyCopies {}
