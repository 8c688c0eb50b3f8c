package org.holdfast.ledger.survival;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Copies;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Parent;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Stated;
import org.holdfast.ledger.questions.Netting;

/**
 * What is kept of an event that a wait can begin or end with.
 *
 * @param isSome whether it is more than nothing: a delivery of none is no delivery
 * @param group what its wait is counted with
 * @param item what is given; empty for money
 * @param units how many; empty if it is not known, or was not asked
 * @param euros single euros; empty likewise
 * @param parent key of what it is part of or repeats; empty if there is none
 */
record Step(
        String key,
        Stage stage,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        boolean isSome,
        String group,
        Optional<String> item,
        OptionalDouble units,
        OptionalDouble euros,
        String parent,
        boolean repeats,
        Locator place) {
    /**
     * @param amounts whether amounts are asked
     */
    static Step of(Event event, String group, boolean amounts, Copies copies) {
        OptionalDouble units =
                event.goods().map(Goods::units).map(Stated::number).orElse(OptionalDouble.empty());
        Optional<Parent> parent =
                event.parent().filter(p -> amounts && p.relation() != Parent.Relation.STEP_OF);
        return new Step(
                event.key(),
                event.stage(),
                copies.of(event.when().earliest()),
                copies.of(event.when().latest()),
                units.orElse(1) != 0,
                copies.of(group),
                amounts
                        ? event.goods()
                                .map(g -> copies.of(g.item().strip().toLowerCase(Locale.ROOT)))
                        : Optional.empty(),
                amounts ? units : OptionalDouble.empty(),
                amounts ? event.counted() : OptionalDouble.empty(),
                parent.map(Parent::key).orElse(""),
                parent.map(p -> p.relation() == Parent.Relation.REPEATS).orElse(false),
                copies.of(event.locator()));
    }

    /** What netting sees of it, in units or in euros. */
    Netting.Claim claim(boolean things) {
        return new Netting.Claim(key, amount(things), parent, repeats);
    }

    /** Units, or euros. */
    OptionalDouble amount(boolean things) {
        return things ? units : euros;
    }
}
