## ManyFutures

SHORTFALL_UNDER_FLOOR_WITH_PLAN = shortfall under the floor with the plan


## Influences

SHORTFALL = the shortfall under the floor
