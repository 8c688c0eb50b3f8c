## QuantityAboveMaximum

QUANTITY_ABOVE_MAXIMUM = Quantity above maximum
QUANTITY_ABOVE_MAXIMUM_DEFINITION = The contracts under an award order more of an item (same id) than the award has of it. The value is the largest ratio.
QUANTITY_ABOVE_MAXIMUM_REASONING = The US auditors found orders for Ukraine of up to 3,120 % of the contract's maximum: what was competed for was not what was bought.
QUANTITY_ABOVE_MAXIMUM_FALSE_ALARMS = The award may give a first quantity rather than a maximum, and an amendment may have raised it; units may differ.
SHARE_BY_WHICH_QUANTITY_MAY = share by which a quantity may be above its maximum

## Late

TYPES_MILESTONES_MEANT = types of milestones that are meant

## LateWithoutPenalty

LATE_WITHOUT_PENALTY = Late without penalty
LATE_WITHOUT_PENALTY_DEFINITION = A contract's delivery was met after its due date, or is due and not met, and its published transactions hold no penalty: no negative amount and none paid by a supplier. The value is the most days late. Without transactions the data cannot tell.
LATE_WITHOUT_PENALTY_REASONING = The US auditors found $907 million of undelivered goods for Ukraine, and penalties that nobody collected. A date without a price is a wish.
LATE_WITHOUT_PENALTY_FALSE_ALARMS = The delay may be the buyer's own, or force majeure; a penalty may be settled in the price of the next delivery.
TYPES_MILESTONES_DELIVERIES = types of milestones that are deliveries

## LossReportedLate

LOSS_REPORTED_LATE = Loss reported late
LOSS_REPORTED_LATE_DEFINITION = A report of a loss (a milestone of type 'lossReport', due on the last day for it) was made after it was due, or is due and not made. The value is the most days late.
LOSS_REPORTED_LATE_REASONING = The US auditors found losses in Ukraine reported after 301 days, where 30 were allowed. Until a loss is reported, the count of what is left is wrong.
LOSS_REPORTED_LATE_FALSE_ALARMS = At a front, nobody may be able to tell in time that something is lost.

## InventoryOverdue

INVENTORY_OVERDUE = Inventory overdue
INVENTORY_OVERDUE_DEFINITION = A count of serial numbers (a milestone of type 'inventory') was made after it was due, or is due and not made. The value is the most days late.
INVENTORY_OVERDUE_REASONING = The US auditors found 59 % of the articles for Ukraine that need enhanced monitoring, worth $1.005 billion, not counted in time.
INVENTORY_OVERDUE_FALSE_ALARMS = Counting near a front may be impossible; what was used up or lost needs no count any more.

## PriceAboveCeiling

PRICE_ABOVE_CEILING = Price above ceiling
PRICE_ABOVE_CEILING_DEFINITION = A contract's unit price is above that of the same item (same id) in its award, or else in the tender, in the same currency; or its payments add up to more than its value. The value is the largest ratio.
PRICE_ABOVE_CEILING_REASONING = The US auditors found orders for Ukraine paid at up to 245 % of the price in the contract.
PRICE_ABOVE_CEILING_FALSE_ALARMS = Prices may be indexed, the unit may have changed, and an amendment may have raised the ceiling without a new award.
SHARE_BY_WHICH_PRICE_MAY = share by which a price may be above its ceiling

## ComplianceUndefined

COMPLIANCE_UNDEFINED = Compliance undefined
COMPLIANCE_UNDEFINED_DEFINITION = A milestone on which a decision or a payment depends has neither a description nor a document. The value is how many there are.
COMPLIANCE_UNDEFINED_REASONING = The European Court of Auditors criticised payments that depend on 'satisfactory compliance' without saying what that is: whoever pays can then call anything satisfactory, or nothing.
COMPLIANCE_UNDEFINED_FALSE_ALARMS = The criteria may stand in the contract itself, which is often secret for arms.
TYPES_MILESTONES_ON_WHICH_SOMETHING = types of milestones on which something depends
