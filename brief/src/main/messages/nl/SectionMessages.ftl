## ManyFutures

SHORTFALL_UNDER_FLOOR_WITH_PLAN = tekort onder de ondergrens met het plan


## Influences

SHORTFALL = het tekort onder de ondergrens
